import { outcomeNames } from "../../../proposal/terms.ts";
import type { ListQuery } from "../../link.ts";
import type { PageStore } from "../page-store.ts";
import { PaperLink } from "../view/links.tsx";

interface Condition {
  readonly keys: readonly (keyof ListQuery)[];
  readonly text: string;
}

/** The conditions of a list that are no field of the filter bar, each to be dropped by a click. */
export function ListConditions(props: {
  readonly query: ListQuery;
  readonly onQuery: (query: ListQuery) => void;
  readonly store: PageStore;
}) {
  const { query, onQuery, store } = props;
  const conditions = listConditions(query, store);
  const point = query.point === undefined ? undefined : store.points[query.point];
  if (conditions.length === 0) return null;
  return (
    <p class="conditions">
      {conditions.map(({ keys, text }) => (
        <button
          type="button"
          title="去掉这一条件"
          onClick={() =>
            onQuery(
              Object.fromEntries(
                Object.entries(query).filter(([key]) => key !== "title" && !keys.some((each) => each === key)),
              ),
            )
          }
        >
          {text} ×
        </button>
      ))}
      {point === undefined ? null : (
        <PaperLink file={point.file} paragraph={point.paragraph} {...(point.at === null ? {} : { at: point.at })}>
          看政策原文
        </PaperLink>
      )}
    </p>
  );
}

function listConditions(query: ListQuery, store: PageStore): readonly Condition[] {
  const { cluster, counted, point, proposer, outcome, from, to } = query;
  const days = [from, to].filter((day) => day !== undefined).join(" 至 ");
  return [
    cluster === undefined ? null : { keys: ["cluster"] as const, text: `议题：${store.clusterLabel(cluster)}` },
    counted === undefined
      ? null
      : { keys: ["counted"] as const, text: `统计：${store.count(counted)?.label ?? counted}` },
    point === undefined ? null : { keys: ["point"] as const, text: `政策任务：${store.points[point]?.point ?? point}` },
    proposer === undefined ? null : { keys: ["proposer"] as const, text: `提案者：${proposer}` },
    outcome === undefined ? null : { keys: ["outcome"] as const, text: `办理结果：${outcomeNames[outcome]}` },
    days === "" ? null : { keys: ["from", "to"] as const, text: `提交日期：${days}` },
  ].filter((condition) => condition !== null);
}
