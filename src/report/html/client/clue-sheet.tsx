import type { Span } from "../../link.ts";
import { layMarks } from "../mark-text.ts";
import type { PageClue } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { topicsCiting } from "../topics-citing.ts";
import { MarkedBody } from "./marked-body.tsx";

/** A clue: its text with the words meant set off, and the topics that cite it. */
export function ClueSheet(props: { readonly clue: PageClue; readonly at: Span | null; readonly store: PageStore }) {
  const { clue, at, store } = props;
  const topics = topicsCiting(store, "clue", clue.id);
  const quoted = topics.flatMap(({ evidence }) =>
    evidence.flatMap(({ kind, ref, start, end }) =>
      kind === "clue" && ref === clue.id ? [{ start, end, kind: "taken" }] : [],
    ),
  );
  return (
    <article>
      <dl class="facts">
        {clue.date === null ? null : <Fact name="日期" value={clue.date} />}
        {clue.likes === 0 ? null : <Fact name="附议" value={`${clue.likes} 人`} />}
        <Fact name="出处" value={clue.place} />
      </dl>
      <MarkedBody text={clue.text} marks={layMarks(at === null ? [] : [{ ...at, kind: "meant" }], quoted)} />
      <p class="note">电话、证件等号码已遮盖。引用它的选题：</p>
      <ul>
        {topics.map(({ number, title }) => (
          <li>
            <a href={`#topic-${number}`}>
              {number}．{title}
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
