import {
  chapterTitles,
  distributionNote,
  findLargestSectors,
  findLargestThemes,
  formatShare,
  otherChartsNote,
  smallSampleNote,
  warnOfSmallYears,
} from "../../../reports/catalog/wording.ts";
import { tellMakers, tellReceived } from "../../../reports/statistics/wording.ts";
import { joinSentences, plainText } from "../../statistics/sentence.ts";
import type { CatalogModel, ThemeRow } from "../catalog-model.ts";
import type { Block } from "./block.ts";

/** Years that fit beside the other columns. */
const maxYears = 5;

/** 提案概况: how many, in which form, by whom, and what became of them. */
export function planSessionChapter(model: CatalogModel): Block[] {
  if (model.totals.session === 0) return [];
  return [
    { kind: "chapter", text: chapterTitles.session },
    {
      kind: "text",
      text: `${plainText(joinSentences([tellReceived(model.statistics), tellMakers(model.statistics)]))}${findLargestSectors(model) ?? ""}${otherChartsNote}`,
    },
    ...warn(smallSampleNote(model)),
  ];
}

/** 主题分布: the table that adds up to this session's proposals, and the pictures of it. */
export function planDistributionChapter(model: CatalogModel, figures: readonly Block[]): Block[] {
  const { totals, themeRows } = model;
  if (totals.session === 0) return [];
  const rows = themeRows.filter(({ theme, count, topics }) => theme !== null || count > 0 || topics.length > 0);
  const years = chooseYears(model);
  const sum = (count: (row: ThemeRow) => number): number => rows.reduce((total, row) => total + count(row), 0);
  // A taxonomy of one level has no headings above its themes.
  const flat = rows.every(({ heading, name }) => heading === name);
  return [
    { kind: "chapter", text: chapterTitles.distribution },
    { kind: "text", text: `${findLargestThemes(model) ?? ""}${distributionNote(model)}` },
    ...warn(warnOfSmallYears(model, [...new Set([...years, ...(model.year === null ? [] : [model.year])])])),
    {
      kind: "table",
      caption: "各主题提案件数、占比和选题个数",
      columns: [
        ...(flat ? [] : [{ title: "领域", width: 35 }]),
        { title: "主题", width: 44 },
        { title: "本次会议", width: 20, align: "center" },
        { title: "占比", width: 17, align: "center" },
        ...years.map((year) => ({ title: `${year}年`, width: 19, align: "center" as const })),
        { title: "选题数", width: 16, align: "center" },
      ],
      rows: [
        ...rows.map((row, place) => [
          ...(flat ? [] : [rows[place - 1]?.heading === row.heading ? null : row.heading]),
          row.name,
          String(row.count),
          formatShare(row.share),
          ...years.map((year) => String(row.byYear[year] ?? 0)),
          String(row.topics.length),
        ]),
        [
          "合计",
          ...(flat ? [] : [""]),
          String(sum(({ count }) => count)),
          formatShare(1),
          ...years.map((year) => String(sum(({ byYear }) => byYear[year] ?? 0))),
          String(sum(({ topics }) => topics.length)),
        ],
      ],
    },
    ...figures,
  ];
}

function warn(note: string | null): Block[] {
  return note === null ? [] : [{ kind: "text", text: note }];
}

/** The latest years; without the session's own where it only repeats 本次会议. */
function chooseYears({ years, year, themeRows }: CatalogModel): readonly number[] {
  const repeats = year !== null && themeRows.every(({ byYear, count }) => (byYear[year] ?? 0) === count);
  return years.filter((each) => !(repeats && each === year)).slice(-maxYears);
}
