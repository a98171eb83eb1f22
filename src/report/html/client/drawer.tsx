import { useLayoutEffect, useRef } from "preact/hooks";
import type { PageStore } from "../page-store.ts";
import { DrawerContent } from "./drawer-content.tsx";
import { nameRoute } from "./name-route.ts";
import { opensDrawer } from "./route.ts";
import type { Route } from "./route.ts";
import { useRoute } from "./use-route.ts";

/** The sheet that opens over the document: a list, a text, two side by side, as the address says. */
export function Drawer({ store }: { readonly store: PageStore }) {
  const { visit, replace, leave } = useRoute();
  const { route, depth, count } = visit;
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const open = opensDrawer(route);
  // Before the browser paints or takes a key: Escape pressed on what is already shown must close it.
  useLayoutEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open && dialog.current?.open === true) dialog.current.close();
    // What lies on top is what is printed.
    document.documentElement.classList.toggle("print-sheet", open);
  }, [open]);
  useLayoutEffect(() => showPlace(content.current, route), [count]);
  const name = nameRoute(route, store);
  return (
    <dialog
      ref={dialog}
      class={`drawer ${route.kind}`}
      aria-label={name}
      onClose={leave}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="drawer-frame">
        <header>
          {depth > 1 ? (
            <button type="button" class="back" onClick={() => history.back()}>
              ← 返回
            </button>
          ) : null}
          <h3>{name}</h3>
          <button type="button" class="close" aria-label="关闭" onClick={() => dialog.current?.close()}>
            关闭
          </button>
        </header>
        <div class="drawer-content" ref={content} tabIndex={-1} autofocus>
          <DrawerContent route={route} store={store} onReplace={replace} />
        </div>
      </div>
    </dialog>
  );
}

/** Scrolls to the words meant, else to the paragraph, else to the top. */
function showPlace(content: HTMLElement | null, route: Route): void {
  const paragraph = route.kind === "paper" && route.paragraph !== null ? `#paragraph-${route.paragraph}` : null;
  const place = content?.querySelector("mark.meant") ?? (paragraph === null ? null : content?.querySelector(paragraph));
  if (place === null || place === undefined) content?.scrollTo(0, 0);
  else place.scrollIntoView({ block: "center" });
}
