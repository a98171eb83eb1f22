import { coverageNames } from "../../../../reports/catalog/wording.ts";
import { oneLine } from "../../safe-text.ts";
import type { PagePoint, PageTopic } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { topicsCiting } from "../topics-citing.ts";
import { Count, PaperLink } from "./links.tsx";
import { TopicNumbers } from "./topic-numbers.tsx";

/** Side in px of the square that stands for so many proposals: its area grows with them, up to the height of a row. */
function sideOf(count: number): number {
  return Math.min(18, Math.round(5 * Math.sqrt(count)));
}

/** Policy tasks by year. `places`: the rows to show, as places in the store's points. */
export function CoverageTable({ places, store }: { readonly places: readonly number[]; readonly store: PageStore }) {
  const years = [
    ...new Set([...store.years, ...store.points.flatMap(({ byYear }) => Object.keys(byYear).map(Number))]),
  ].sort((a, b) => a - b);
  return (
    <table class="plain coverage" id="coverage-table">
      <thead>
        <tr>
          <th scope="col">政策任务</th>
          <th scope="col">出处</th>
          <th scope="col">主题</th>
          {years.map((year) => (
            <th scope="col" class="number">
              {year}年
            </th>
          ))}
          <th scope="col">判断</th>
          <th scope="col" title="引用这项任务的参考选题的序号">
            选题
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => {
          const point = store.points[place];
          return point === undefined ? null : (
            <Row key={place} point={point} place={place} years={years} store={store} />
          );
        })}
      </tbody>
    </table>
  );
}

function Row(props: {
  readonly point: PagePoint;
  readonly place: number;
  readonly years: readonly number[];
  readonly store: PageStore;
}) {
  const { point, place, years, store } = props;
  const { file, paragraph, at, status } = point;
  return (
    <tr data-status={status}>
      <th scope="row">
        <PaperLink file={file} paragraph={paragraph} {...(at === null ? {} : { at })}>
          {point.point}
        </PaperLink>
      </th>
      <td class="source">
        《{store.paper(file)?.title ?? oneLine(file)}》{paragraph === null ? "" : `第${paragraph}段`}
      </td>
      <td>{point.theme === null ? "" : store.themeName(point.theme)}</td>
      {years.map((year) => {
        const count = point.byYear[String(year)] ?? 0;
        return (
          <td class="number cell">
            {count === 0 ? null : <span class="square" style={`width:${sideOf(count)}px;height:${sideOf(count)}px`} />}
            <Count
              value={count}
              query={{ title: `${year}年：${point.point}`, scope: "all", year, point: place }}
              what={`${year}年涉及这项任务的提案件数`}
            />
          </td>
        );
      })}
      <td class="nowrap">
        <span class={`status ${status}`} aria-hidden="true" />
        {coverageNames[status]}
      </td>
      <td>
        <TopicNumbers topics={topicsOf(point, store)} />
      </td>
    </tr>
  );
}

/** Topics that quote words of the task. */
function topicsOf({ file, paragraph, at }: PagePoint, store: PageStore): readonly PageTopic[] {
  return at === null
    ? []
    : topicsCiting(
        store,
        "policy",
        file,
        (each) => each.paragraph === paragraph && each.start < at.end && at.start < each.end,
      );
}
