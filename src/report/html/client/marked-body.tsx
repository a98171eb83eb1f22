import { printable } from "../../safe-text.ts";
import { markText } from "../mark-text.ts";
import type { Mark } from "../mark-text.ts";

/** A body with stretches set off. `onMark` makes them buttons: it gets the mark's label. */
export function MarkedBody(props: {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly onMark?: (label: string) => void;
}) {
  const { text, marks, onMark } = props;
  return (
    <div class="body">
      {markText(text, marks).map(({ text: part, mark }) => {
        const shown = printable(part);
        if (mark === null) return shown;
        const label = mark.label ?? "";
        if (onMark === undefined || mark.kind !== "passage") {
          return (
            <mark class={mark.kind} data-label={label === "" ? undefined : label}>
              {shown}
            </mark>
          );
        }
        return (
          <mark
            class={mark.kind}
            data-label={label}
            role="button"
            tabIndex={0}
            title="到另一件中的相同文字"
            onClick={() => onMark(label)}
            onKeyDown={(event) => {
              if (event.key === "Enter") onMark(label);
            }}
          >
            {shown}
          </mark>
        );
      })}
    </div>
  );
}
