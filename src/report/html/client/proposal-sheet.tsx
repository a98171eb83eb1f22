import { methodNames, namePair, relationNames, ruleNames } from "../../../../reports/catalog/wording.ts";
import { filingNames, formNames, outcomeNames } from "../../../proposal/terms.ts";
import { linkToList } from "../../link.ts";
import type { ListQuery, Span } from "../../link.ts";
import { oneLine } from "../../safe-text.ts";
import { layMarks } from "../mark-text.ts";
import type { Mark } from "../mark-text.ts";
import type { PageProposal, PageTheme } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { topicsCiting } from "../topics-citing.ts";
import { ComparisonLink, ProposalLink } from "../view/links.tsx";
import { Flags } from "./proposal-flags.tsx";
import { MarkedBody } from "./marked-body.tsx";

const mostPairs = 12;
const partNames = ["情况", "分析", "建议"] as const;

/** One proposal: its text with parts and asks, why it has its theme, what resembles it, where it is used. */
export function ProposalSheet(props: {
  readonly proposal: PageProposal;
  /** The words meant, to be set off. */
  readonly at: Span | null;
  readonly store: PageStore;
}) {
  const { proposal, at, store } = props;
  return (
    <article class="sheet">
      <div class="sheet-text">
        <Facts proposal={proposal} />
        {proposal.body === "" ? (
          <p class="empty">原始资料中没有正文。</p>
        ) : (
          <MarkedBody text={proposal.body} marks={setOff(at, listMarks(proposal))} />
        )}
        {proposal.cut ? <p class="note">为控制文件大小，此处只收正文开头；全文见 {proposal.place}。</p> : null}
      </div>
      <aside>
        <Flags proposal={proposal} store={store} />
        <Themes proposal={proposal} store={store} />
        <Similar proposal={proposal} store={store} />
        <Uses proposal={proposal} store={store} />
      </aside>
    </article>
  );
}

interface FactValue {
  readonly text: string;
  /** The list of all that share it. */
  readonly query?: ListQuery;
}

function Facts({ proposal }: { readonly proposal: PageProposal }) {
  return (
    <dl class="facts">
      {listFacts(proposal)
        .filter(([, values]) => values.some(({ text }) => text !== ""))
        .map(([name, values]) => (
          <div>
            <dt>{name}</dt>
            <dd>
              {values.map(({ text, query }, place) => (
                <>
                  {place === 0 ? "" : "、"}
                  {query === undefined ? (
                    text
                  ) : (
                    <a href={`#/${linkToList({ title: `${name}：${text}`, scope: "all", ...query })}`}>{text}</a>
                  )}
                </>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function listFacts(proposal: PageProposal): readonly (readonly [string, readonly FactValue[]])[] {
  const { proposerNames, proposers, sector, form, date, unitText, units, filing, outcome, place } = proposal;
  const [only, ...others] = proposerNames;
  return [
    [
      "提案者",
      only !== undefined && others.length === 0
        ? [{ text: proposers, query: { proposer: only } }]
        : proposerNames.map((proposer) => ({ text: proposer, query: { proposer } })),
    ],
    ["界别", sector === null ? [] : [{ text: oneLine(sector), query: { sector } }]],
    ["形式", form === "unknown" ? [] : [{ text: formNames[form], query: { form } }]],
    ["日期", [{ text: date ?? "" }]],
    [
      "承办单位",
      units.length === 1 ? units.map((unit) => ({ text: unitText, query: { unit } })) : [{ text: unitText }],
    ],
    ["立案情况", filing === "unknown" ? [] : [{ text: filingNames[filing], query: { filing } }]],
    ["办理结果", outcome === "unknown" ? [] : [{ text: outcomeNames[outcome], query: { outcome } }]],
    ["出处", [{ text: place }]],
  ];
}

function Themes(props: { readonly proposal: PageProposal; readonly store: PageStore }) {
  const { proposal, store } = props;
  const describe = (theme: PageTheme): string =>
    theme.method === "given"
      ? methodNames.given
      : `${methodNames[theme.method]}，把握 ${Math.round(theme.score * 100)}%${theme.words.length === 0 ? "" : `，主要用词：${theme.words.join("、")}`}`;
  return (
    <section>
      <h4>主题</h4>
      {proposal.themes.length === 0 ? (
        <p>
          未归类
          {proposal.nearest === null
            ? ""
            : `；最接近的是“${store.themeName(proposal.nearest.id)}”（把握 ${Math.round(proposal.nearest.score * 100)}%，不足以归入）`}
        </p>
      ) : (
        <ol class="theme-list">
          {proposal.themes.map((theme) => (
            <li>
              <a href={`#/${linkToList({ title: `主题：${store.themeName(theme.id)}`, theme: theme.id })}`}>
                {store.themeName(theme.id)}
              </a>
              <small>{describe(theme)}</small>
            </li>
          ))}
        </ol>
      )}
      {proposal.cluster === null ? null : (
        <p>
          议题：
          <a
            href={`#/${linkToList({ title: `议题：${store.clusterLabel(proposal.cluster)}`, scope: "all", cluster: proposal.cluster })}`}
          >
            {store.clusterLabel(proposal.cluster)}
          </a>
        </p>
      )}
    </section>
  );
}

function Similar(props: { readonly proposal: PageProposal; readonly store: PageStore }) {
  const { proposal, store } = props;
  const pairs = store.pairsOf(proposal.id);
  const group = proposal.group === null ? undefined : store.group(proposal.group.id);
  return (
    <section>
      <h4>相近的提案</h4>
      {group === undefined ? null : (
        <p>
          属
          <a href={`#group-${group.number}`}>
            第 {group.number} 组{relationNames[group.relation]}
          </a>
          {group.lead === proposal.id ? "，为建议主提案" : ""}
        </p>
      )}
      {pairs.length === 0 ? <p class="empty">没有发现相近的提案。</p> : null}
      <ul class="similar">
        {pairs.slice(0, mostPairs).map((pair) => {
          const other = pair.a === proposal.id ? pair.b : pair.a;
          const found = store.proposal(other);
          return (
            <li>
              <span class={`tag ${pair.relation}`}>{namePair(pair)}</span>
              <ProposalLink id={other}>{found?.subject ?? other}</ProposalLink>
              <small>
                {found?.name ?? other}{" "}
                <ComparisonLink a={proposal.id} b={other}>
                  逐段对照
                </ComparisonLink>
              </small>
            </li>
          );
        })}
      </ul>
      {pairs.length > mostPairs ? <p class="note">另有 {pairs.length - mostPairs} 件，见“同类提案”。</p> : null}
    </section>
  );
}

function Uses(props: { readonly proposal: PageProposal; readonly store: PageStore }) {
  const { proposal, store } = props;
  const citing = new Set(topicsCiting(store, "proposal", proposal.id));
  const topics = store.topics.filter((topic) => citing.has(topic) || topic.written.includes(proposal.id));
  const points = store.points.flatMap(({ point, proposals }, index) =>
    proposals.includes(proposal.id) ? [{ point, index }] : [],
  );
  if (topics.length === 0 && points.length === 0) return null;
  return (
    <section>
      <h4>被引用于</h4>
      <ul>
        {topics.map(({ number, title }) => (
          <li>
            <a href={`#topic-${number}`}>
              选题 {number}：{title}
            </a>
          </li>
        ))}
        {points.map(({ point, index }) => (
          <li>
            政策任务：
            <a href={`#/${linkToList({ title: `政策任务：${point}`, scope: "all", point: index })}`}>{point}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words meant over the other marks. What they cut off an ask keeps no number of its own. */
function setOff(at: Span | null, marks: readonly Mark[]): readonly Mark[] {
  if (at === null) return marks;
  const label = marks.find(({ start, kind }) => start === at.start && kind === "ask")?.label;
  const meant: Mark = { ...at, kind: "meant", ...(label === undefined ? {} : { label }) };
  return layMarks([meant], marks).map((mark) =>
    (mark.at ?? 0) === 0 ? mark : { start: mark.start, end: mark.end, kind: mark.kind },
  );
}

/** What the rules point at, over asks set off and numbered, and the beginning of each part named. */
function listMarks(proposal: PageProposal): readonly Mark[] {
  const flagged = proposal.flags.flatMap(({ rule, quotes }) =>
    quotes
      .filter(({ field }) => field === "body")
      .map(({ start, end }, place): Mark => ({
        start,
        end,
        kind: "flagged",
        ...(place === 0 ? { label: ruleNames[rule] ?? rule } : {}),
      })),
  );
  const asks = proposal.asks.map(([start, end], place): Mark => ({
    start,
    end,
    kind: "ask",
    label: `建议${place + 1}`,
  }));
  const parts = proposal.parts.flatMap(([kind, start, end]): Mark[] => {
    const line = proposal.body.slice(start, end).search(/[：:\n。]/);
    const name = partNames[kind];
    return line < 0 || line > 12 || name === undefined
      ? []
      : [{ start, end: start + line + 1, kind: "part", label: name }];
  });
  return layMarks(flagged, [...asks, ...parts]);
}
