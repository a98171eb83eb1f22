import { useEffect, useState } from "preact/hooks";
import type { Choice } from "./facet.ts";
import { findTarget } from "./find-target.ts";

const nothing: Choice = {};

/**
 * The conditions of a chapter's list, kept in the address (`#topics?theme=…`): they can be bookmarked, sent and gone
 * back to. An address that says nothing of this chapter leaves them as they are. `initial`: what they begin with.
 * `entries`: addresses of entries of the list; one that the conditions hide drops them, so that the link leads there.
 */
export function useAddress(
  chapter: string,
  { initial = nothing, entries }: { readonly initial?: Choice; readonly entries?: RegExp } = {},
): readonly [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState<Choice>(() => readAddress(chapter) ?? initial);
  useEffect(() => {
    const follow = (): void => {
      const read = readAddress(chapter);
      if (read !== null) setChoice(read);
      else if (entries?.test(location.hash) === true && findTarget(location.hash) === null) setChoice(initial);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [chapter, initial, entries]);
  const set = (next: Choice): void => {
    setChoice(next);
    history.replaceState(null, "", `#${chapter}?${new URLSearchParams(next).toString()}`);
  };
  return [choice, set];
}

/** Null where the address names no conditions of the chapter. */
function readAddress(chapter: string): Choice | null {
  const [name, query] = location.hash.slice(1).split(/\?(.*)/s);
  return name !== chapter || query === undefined ? null : Object.fromEntries(new URLSearchParams(query));
}
