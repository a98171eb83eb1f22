import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A long list by pages; begins anew when the list changes. On paper stands the page that is shown, and says so. */
export function Paged<T>(props: {
  readonly items: readonly T[];
  readonly size: number;
  readonly children: (shown: readonly T[]) => ComponentChildren;
}) {
  const { items, size, children } = props;
  const [page, setPage] = useState(0);
  useEffect(() => setPage(0), [items]);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const at = Math.min(page, pages - 1);
  const shown = items.slice(at * size, (at + 1) * size);
  return (
    <>
      {children(shown)}
      {pages === 1 ? null : (
        <>
          <p class="pager">
            <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
              上一页
            </button>
            <label>
              第{" "}
              <select value={String(at)} onChange={(event) => setPage(Number(event.currentTarget.value))}>
                {Array.from({ length: pages }, (_, index) => (
                  <option value={String(index)}>{index + 1}</option>
                ))}
              </select>{" "}
              / {pages} 页
            </label>
            <button type="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
              下一页
            </button>
          </p>
          <p class="note print-only">
            共 {items.length} 条，此处为第 {at * size + 1}—{at * size + shown.length} 条。
          </p>
        </>
      )}
    </>
  );
}
