import {
  tellCategories,
  tellCategorySource,
  tellDates,
  tellMakers,
  tellMembers,
  tellNameLimits,
  tellNewMembers,
  tellOutcomes,
  tellReceived,
  tellReconciliation,
  tellRounding,
  tellSectors,
  tellUnits,
} from "../../../../reports/statistics/wording.ts";
import { joinSentences } from "../../../statistics/sentence.ts";
import { nameEarlier } from "../../earlier-sessions.ts";
import { ChartFigures } from "./chart-figure.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";
import { CategoryTable, MemberList, TallyTable, UnitTable } from "./statistics-tables.tsx";
import { Told } from "./told.tsx";

const names = ["filing-flow", "proposers", "submissions", "unit-load"] as const;

/** 本次会议统计: the same sentences and numbers as in the reports; every number opens its list. */
export function StatisticsChapter({ context }: { readonly context: PageContext }) {
  const { model, charts } = context;
  const { statistics } = model;
  return (
    <Section
      id="statistics"
      title="本次会议统计"
      note="与审查情况报告、工作情况报告用同一组数字；点击数字看其后的提案。"
    >
      <div class="reconciliation">
        <Told sentence={tellReconciliation(statistics)} />
      </div>
      <Told sentence={tellReceived(statistics)} />
      <Told sentence={tellDates(statistics)} />
      <h3>提案分类</h3>
      <Told sentence={tellCategories(statistics)} />
      <CategoryTable statistics={statistics} />
      <div class="note">
        <Told sentence={joinSentences([tellCategorySource(statistics), tellRounding(statistics)])} />
      </div>
      <h3>提案者</h3>
      <Told sentence={tellMakers(statistics)} />
      <Told sentence={tellMembers(statistics)} />
      <Told sentence={tellNewMembers(statistics, nameEarlier(model))} />
      <div class="note">
        <Told sentence={tellNameLimits(statistics)} />
      </div>
      <MemberList statistics={statistics} />
      <TallyTable title="集体提案单位" tallies={statistics.bodyKinds} decided={statistics.decided} />
      <Told sentence={tellSectors(statistics)} />
      <TallyTable title="界别" tallies={statistics.sectors} decided={statistics.decided} />
      {statistics.units.length + statistics.outcomes.length === 0 ? null : <h3>办理</h3>}
      <Told sentence={tellUnits(statistics)} />
      <UnitTable statistics={statistics} />
      <Told sentence={tellOutcomes(statistics)} />
      <ChartFigures charts={charts} names={names} />
    </Section>
  );
}
