import { sizeOf, type Counted } from "../../../statistics/counted.ts";
import { formatCounted, type Sentence } from "../../../statistics/sentence.ts";
import { linkToList } from "../../link.ts";
import { oneLine, printable } from "../../safe-text.ts";

/** A number of the statistics that opens its list; `bare` in tables, where 量词 stands nowhere. Of persons, groups: their proposals. */
export function CountedLink({ counted, bare = false }: { readonly counted: Counted; readonly bare?: boolean }) {
  const text = bare ? String(sizeOf(counted)) : formatCounted(counted);
  if (sizeOf(counted) === 0) return <span class="zero">{text}</span>;
  const label = oneLine(counted.label);
  const title = counted.items === null ? label : `${label}：所提的提案`;
  return (
    <a
      class={counted.items === null ? "count" : "count things"}
      href={`#/${linkToList({ title, counted: counted.key })}`}
      title={title}
    >
      {text}
    </a>
  );
}

/** A sentence with its numbers. */
export function Told({ sentence }: { readonly sentence: Sentence }) {
  if (sentence.length === 0) return null;
  return <p>{sentence.map((part) => (typeof part === "string" ? printable(part) : <CountedLink counted={part} />))}</p>;
}
