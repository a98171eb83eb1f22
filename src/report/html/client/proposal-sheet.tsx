import { methodNames, namePair, relationNames } from "../../../../reports/catalog/wording.ts";
import { filingNames, formNames, outcomeNames } from "../../../proposal/terms.ts";
import { linkToList } from "../../link.ts";
import type { Mark } from "../mark-text.ts";
import type { PageProposal, PageTheme } from "../page-data.ts";
import { ComparisonLink, ProposalLink } from "../view/links.tsx";
import { MarkedBody } from "./marked-body.tsx";
import type { PageStore } from "./page-store.ts";

const mostPairs = 12;
const partNames = ["情况", "分析", "建议"] as const;

/** One proposal: its text with parts and asks, why it has its theme, what resembles it, where it is used. */
export function ProposalSheet(props: { readonly proposal: PageProposal; readonly store: PageStore }) {
  const { proposal, store } = props;
  return (
    <article class="sheet">
      <div class="sheet-text">
        <Facts proposal={proposal} store={store} />
        {proposal.body === "" ? (
          <p class="empty">原始资料中没有正文。</p>
        ) : (
          <MarkedBody text={proposal.body} marks={listMarks(proposal)} />
        )}
        {proposal.cut ? <p class="note">为控制文件大小，此处只收正文开头；全文见 {proposal.place}。</p> : null}
      </div>
      <aside>
        <Themes proposal={proposal} store={store} />
        <Similar proposal={proposal} store={store} />
        <Uses proposal={proposal} store={store} />
      </aside>
    </article>
  );
}

function Facts(props: { readonly proposal: PageProposal; readonly store: PageStore }) {
  const { proposal } = props;
  const facts: readonly (readonly [string, string])[] = [
    ["提案者", proposal.proposers],
    ["界别", proposal.sector ?? ""],
    ["形式", proposal.form === "unknown" ? "" : formNames[proposal.form]],
    ["日期", proposal.date ?? ""],
    ["承办单位", proposal.unitText],
    ["立案情况", proposal.filing === "unknown" ? "" : filingNames[proposal.filing]],
    ["办理结果", proposal.outcome === "unknown" ? "" : outcomeNames[proposal.outcome]],
    ["出处", proposal.place],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
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
            第 {group.number} 组{relationNames[group.group.relation]}
          </a>
          {group.group.lead === proposal.id ? "，为建议主提案" : ""}
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
  const topics = store.data.topics.filter(({ proposals }) => proposals.includes(proposal.id));
  const points = store.data.points.flatMap(({ point, proposals }, index) =>
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

/** Asks set off and numbered; the beginning of each part named. */
function listMarks(proposal: PageProposal): Mark[] {
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
  return [...asks, ...parts];
}
