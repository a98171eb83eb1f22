import type { RefObject } from "preact";

/** Unfolds or folds everything within. */
export function ExpandButtons({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const setAll = (open: boolean): void => {
    for (const details of within.current?.querySelectorAll<HTMLDetailsElement>("details[id]") ?? [])
      details.open = open;
  };
  return (
    <span class="tools">
      <button type="button" onClick={() => setAll(true)}>
        全部展开
      </button>
      <button type="button" onClick={() => setAll(false)}>
        全部收起
      </button>
    </span>
  );
}
