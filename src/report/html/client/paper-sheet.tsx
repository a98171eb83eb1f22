import { printable } from "../../safe-text.ts";
import type { Span } from "../../link.ts";
import { layMarks, markText } from "../mark-text.ts";
import type { Mark } from "../mark-text.ts";
import type { PagePaper } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";

/** A policy paper: its text with the words meant set off, and every task and quote that the catalog took from it. */
export function PaperSheet(props: {
  readonly paper: PagePaper;
  readonly paragraph: number | null;
  readonly at: Span | null;
  readonly store: PageStore;
}) {
  const { paper, paragraph, at, store } = props;
  const places = listPlaces(paper.file, store);
  return (
    <article class="paper">
      <p class="note">
        出处：{printable(paper.file)}。下划线处为摘出的政策任务和选题引用的原文，其后注明选题序号。
        {paper.cut ? "为控制文件大小，此处只收被引用的段落，全文见原文件。" : ""}
      </p>
      {paper.paragraphs.map(({ number, text }) => {
        const meant: Mark[] = at !== null && number === paragraph ? [{ ...at, kind: "meant" }] : [];
        return (
          <p class="paragraph" id={`paragraph-${number}`} key={number}>
            <span class="number">{number}</span>
            {markText(text, layMarks(meant, places.get(number) ?? [])).map(({ text: part, mark }) =>
              mark === null ? lines(part) : <Taken text={lines(part)} mark={mark} />,
            )}
          </p>
        );
      })}
    </article>
  );
}

/** A file whose paragraphs ran together still shows them by their indents. */
function lines(text: string): string {
  return printable(text).replace(/[ \u3000]{2,}/gu, "\n");
}

function Taken({ text, mark }: { readonly text: string; readonly mark: Mark }) {
  return (
    <>
      <mark class={mark.kind}>{text}</mark>
      {mark.label === undefined ? null : (
        <a class="ref" href={`#topic-${mark.label}`}>
          ［选题{mark.label}］
        </a>
      )}
    </>
  );
}

/** Quotes of topics, and tasks of the coverage matrix that no topic quotes, by paragraph. */
function listPlaces(file: string, store: PageStore): ReadonlyMap<number, readonly Mark[]> {
  const places = new Map<number, Mark[]>();
  const add = (paragraph: number | null, mark: Mark): void => {
    if (paragraph !== null) places.set(paragraph, [...(places.get(paragraph) ?? []), mark]);
  };
  for (const { number, evidence } of store.topics)
    for (const { kind, ref, paragraph, start, end } of evidence)
      if (kind === "policy" && ref === file) add(paragraph, { start, end, kind: "taken", label: String(number) });
  for (const { file: source, paragraph, at } of store.points)
    if (source === file && at !== null) add(paragraph, { ...at, kind: "taken" });
  return places;
}
