import { printable } from "../../safe-text.ts";
import { markText } from "../mark-text.ts";
import type { Mark } from "../mark-text.ts";

interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Makes shared passages buttons. */
  readonly onMark?: (mark: Mark) => void;
}

/** A body with stretches set off. */
export function MarkedBody(props: Marked) {
  return (
    <div class="body">
      <MarkedText {...props} />
    </div>
  );
}

/** The same without a box of its own. */
export function MarkedText({ text, marks, onMark }: Marked) {
  return (
    <>
      {markText(text, marks).map(({ text: part, mark }) => {
        const shown = printable(part);
        if (mark === null) return shown;
        if (onMark === undefined || mark.kind !== "passage") {
          return (
            <mark class={mark.kind} data-label={mark.label}>
              {shown}
            </mark>
          );
        }
        return (
          <mark
            class={mark.kind}
            data-label={mark.label}
            data-at={mark.at ?? 0}
            role="button"
            tabIndex={0}
            title="到另一件中的相同文字"
            onClick={() => onMark(mark)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              onMark(mark);
            }}
          >
            {shown}
          </mark>
        );
      })}
    </>
  );
}
