import { useLayoutEffect, useRef } from "preact/hooks";

/** What the document shows of a list before any condition is set. Drawing it again would only cost time. */
export type PreparedNodes = readonly Node[];

/** Puts the nodes in place as they are. */
export function Prepared({ nodes }: { readonly nodes: PreparedNodes }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(...nodes), [nodes]);
  return <div ref={place} />;
}
