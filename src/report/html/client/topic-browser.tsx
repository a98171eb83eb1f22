import { useMemo, useRef } from "preact/hooks";
import { evidenceNames, factorKeys, factorNames } from "../../../../reports/catalog/wording.ts";
import { byKeys } from "../../../base/order.ts";
import type { PageTopic } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { TopicsByTheme, TopicsInOrder } from "../view/topic-list.tsx";
import { ExpandButtons } from "./expand-buttons.tsx";
import { nameIn, narrow, withAnswer } from "./facet.ts";
import type { Facet } from "./facet.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Prepared } from "./prepared.tsx";
import type { PreparedNodes } from "./prepared.tsx";
import { textsOf } from "./search-everything.ts";
import { searchItems } from "./search-words.ts";
import { useAddress } from "./use-address.ts";

const orders = ["score", ...factorKeys] as const;
type Order = (typeof orders)[number];

const entries = /^#(?:topics-of-|topic-|\/topic\?)/;

/** 选题目录: searched, narrowed and put in order. */
export function TopicBrowser({ store, prepared }: { readonly store: PageStore; readonly prepared?: PreparedNodes }) {
  const [choice, setChoice] = useAddress("topics", { entries });
  const root = useRef<HTMLDivElement>(null);
  const facets = useMemo(() => topicFacets(store), [store]);
  const order = orders.find((each) => each === choice["order"]);
  const searched = useMemo(() => searchItems(store.topics, choice["q"], textsOf), [store, choice["q"]]);
  const found = narrow(searched, facets, choice);
  return (
    <div class="browser" ref={root}>
      <FilterBar
        items={searched}
        facets={facets}
        choice={choice}
        onChoice={setChoice}
        placeholder="标题、背景、切口、依据原文"
      >
        <label>
          排序
          <select
            name="order"
            value={order ?? "theme"}
            onChange={({ currentTarget: { value } }) =>
              setChoice(withAnswer(choice, "order", value === "theme" ? undefined : value))
            }
          >
            <option value="theme">按主题</option>
            {orders.map((each) => (
              <option value={each}>{each === "score" ? "综合分" : factorNames[each]}从高到低</option>
            ))}
          </select>
        </label>
      </FilterBar>
      <p class="result" role="status">
        符合条件的选题 <b>{found.length}</b> 个 <ExpandButtons within={root} />
      </p>
      {found.length === 0 ? <p class="empty">没有符合条件的选题。</p> : null}
      {prepared !== undefined && Object.keys(choice).length === 0 ? (
        <Prepared nodes={prepared} />
      ) : order === undefined ? (
        <TopicsByTheme topics={found} store={store} />
      ) : (
        <TopicsInOrder
          topics={sortTopics(found, order)}
          store={store}
          {...(order === "score" ? {} : { factor: order })}
        />
      )}
    </div>
  );
}

function sortTopics(topics: readonly PageTopic[], order: Order): readonly PageTopic[] {
  return [...topics].sort(
    byKeys(
      (topic) => (order === "score" ? topic.score : topic.factors[order]),
      ({ score }) => score,
      ({ number }) => -number,
    ),
  );
}

function topicFacets(store: PageStore): readonly Facet<PageTopic>[] {
  return [
    {
      key: "theme",
      label: "主题",
      values: ({ theme }) => [theme ?? "none"],
      name: (value) => store.themeName(value === "none" ? null : value),
      order: [...store.themes.map(({ id }) => id), "none"],
    },
    { key: "unit", label: "承办单位", values: ({ units }) => (units.length === 0 ? [""] : units) },
    {
      key: "basis",
      label: "依据",
      values: ({ evidence }) => [
        ...new Set(evidence.flatMap(({ kind, ref }) => (kind === "policy" ? [kind, ref] : [kind]))),
      ],
      name: (value) => {
        const paper = store.paper(value);
        return paper === undefined ? nameIn(evidenceNames)(value) : `《${paper.title}》`;
      },
      order: ["policy", "clue", "proposal", ...store.papers.map(({ file }) => file)],
    },
    {
      key: "written",
      label: "既往提案",
      values: ({ written }) => [written.length === 0 ? "none" : "some"],
      name: nameIn({ some: "有人提过", none: "未见提过" }),
      order: ["some", "none"],
    },
  ];
}
