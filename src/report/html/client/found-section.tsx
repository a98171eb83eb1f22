import type { ComponentChildren } from "preact";
import { Paged } from "./paged.tsx";

const rowsPerPage = 20;

/** What was found of one kind; nothing where nothing was. */
export function FoundSection<T>(props: {
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
}) {
  const { title, items, children } = props;
  if (items.length === 0) return null;
  return (
    <section class="found">
      <h4>{title}</h4>
      <Paged items={items} size={rowsPerPage}>
        {(shown) => (
          <ul>
            {shown.map((item) => (
              <li>{children(item)}</li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}
