import { formatShare } from "../../statistics/shares.ts";
import type { SessionStatistics, Tally } from "../../statistics/session-statistics.ts";
import { isSmall } from "../../../reports/statistics/wording.ts";
import type { Block, TableRowPlan } from "../docx/block.ts";

/** 审查结果 as a table whose last row is the sum. */
export function planFilingTable(statistics: SessionStatistics): Block[] {
  const { received, filings, decided } = statistics;
  if (!decided) return [];
  return [
    {
      kind: "table",
      caption: "提案审查结果",
      columns: [
        { title: "审查结果", width: 60 },
        { title: "件数", width: 40, align: "center" },
        { title: "占收到提案", width: 40, align: "center" },
      ],
      rows: [
        ...filings.map(({ counted, share }): TableRowPlan => [counted.label, counted, formatShare(share)]),
        ["收到（合计）", received, "100.0%"],
      ],
    },
  ];
}

/** 提案分类: the sum is what is counted among. Finer classes and who gave them only where there are any. */
export function planCategoryTable(statistics: SessionStatistics): Block[] {
  const { categories, base, byProgram } = statistics;
  if (categories.length === 0) return [];
  const small = isSmall(statistics);
  const nested = categories.some(({ classes }) => classes.length > 0);
  const mixed = byProgram.ids.length > 0;
  return [
    {
      kind: "table",
      caption: "提案分类",
      columns: [
        { title: "类别", width: 44 },
        ...(nested ? [{ title: "细类", width: 52 }] : []),
        { title: "件数", width: 20, align: "center" as const },
        ...(nested ? [{ title: "小计", width: 20, align: "center" as const }] : []),
        ...(small ? [] : [{ title: "占比", width: 22, align: "center" as const }]),
        ...(mixed && !nested ? [{ title: "其中程序归入", width: 26, align: "center" as const }] : []),
      ],
      rows: [
        ...categories.flatMap(({ name, counted, share, classes, byProgram: found }): TableRowPlan[] => {
          const tail = [...(small ? [] : [formatShare(share)]), ...(mixed && !nested ? [found] : [])];
          if (!nested) return [[name, counted, ...tail]];
          if (classes.length === 0) return [[name, "", counted, counted, ...tail]];
          return classes.map((inner, place): TableRowPlan => {
            const spanned = [counted, ...tail];
            return [
              place === 0 ? name : null,
              inner.name,
              inner.counted,
              ...spanned.map((cell) => (place === 0 ? cell : null)),
            ];
          });
        }),
        [
          "合计",
          ...(nested ? [""] : []),
          base,
          ...(nested ? [base] : []),
          ...(small ? [] : ["100.0%"]),
          ...(mixed && !nested ? [byProgram] : []),
        ],
      ],
    },
  ];
}

/** Rows printed of a long table. */
const maxRows = 20;

/** 界别 or kinds of bodies: received, filed and joined side by side, so that the credit of joined ones is seen. */
export function planTallyTable(caption: string, what: string, tallies: readonly Tally[], decided: boolean): Block[] {
  if (tallies.length === 0) return [];
  return [
    {
      kind: "table",
      caption: tallies.length > maxRows ? `${caption}（件数最多的${maxRows}个）` : caption,
      columns: [
        { title: what, width: 70 },
        { title: "收到", width: 26, align: "center" },
        ...(decided
          ? [
              { title: "立案", width: 26, align: "center" as const },
              { title: "并案", width: 26, align: "center" as const },
            ]
          : []),
      ],
      rows: tallies
        .slice(0, maxRows)
        .map(({ name, received, filed, joined }) => [name, received, ...(decided ? [filed, joined] : [])]),
    },
  ];
}

/** 承办单位 by what they lead. */
export function planUnitTable({ units }: SessionStatistics): Block[] {
  if (units.length === 0) return [];
  return [
    {
      kind: "table",
      caption: units.length > maxRows ? `承办单位（主办件数最多的${maxRows}家）` : "承办单位",
      columns: [
        { title: "承办单位", width: 90 },
        { title: "主办", width: 26, align: "center" },
        { title: "会办", width: 26, align: "center" },
      ],
      rows: units.slice(0, maxRows).map(({ name, lead, assist }) => [name, lead, assist]),
    },
  ];
}
