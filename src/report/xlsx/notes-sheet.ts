import {
  describeCatalog,
  describeMethod,
  describeNewWords,
  describeSkipped,
  groupsNote,
  roleNames,
  roundingNote,
  severityNames,
  sheetMeanings,
  sheetNames,
} from "../../../reports/catalog/wording.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { listMissingCharts } from "../chart/index.ts";
import type { SheetPlan, Tone, Value } from "./sheet-plan.ts";

/** 数据说明: what the workbook holds, what was counted and read, what to check in the input. */
export function planNotesSheet(model: CatalogModel): SheetPlan {
  const { context, results } = model;
  const tint = (tone: Tone, ...texts: readonly string[]): Value[] =>
    [0, 1, 2, 3, 4].map((column): Value => ({ text: texts[column] ?? null, tone }));
  /** The label stands before the first paragraph only. */
  const section = (label: string, texts: readonly string[]): Value[][] =>
    texts.map((text, index): Value[] => [index === 0 ? label : null, text]);
  const sheets = Object.keys(sheetNames) as (keyof typeof sheetNames)[];
  const undrawn = listMissingCharts(model);
  const rows: Value[][] = [
    tint("heading", model.title),
    ...section("说明", describeCatalog(model)),
    tint("heading", "各工作表"),
    ...sheets.map((key): Value[] => [
      { text: sheetNames[key], link: { sheet: sheetNames[key], row: 1 } },
      sheetMeanings[key],
    ]),
    tint("heading", "数据与方法"),
    ...describeMethod(model).flatMap((note) => section(note.heading, note.paragraphs)),
    ["占比", roundingNote],
    ["并案提示", groupsNote],
    ["新词", describeNewWords(results.newWords)],
    tint("heading", "读取情况（读取数＝采用数＋未采用数）"),
    tint("subheading", "用途", "文件", "读取", "采用", "未采用及原因"),
    ...results.intake.map((file): Value[] => [
      roleNames[file.role],
      oneLine(file.file),
      file.read,
      file.kept,
      describeSkipped(file),
    ]),
    tint("heading", "数据问题"),
    ...(results.issues.length === 0
      ? [["无", "读取过程中没有发现需要核对的问题"]]
      : [
          tint("subheading", "性质", "问题", "行（段）", "原值", "文件"),
          ...results.issues.map((issue): Value[] => [
            severityNames[issue.severity],
            issue.message,
            issue.row,
            issue.actual,
            issue.file,
          ]),
        ]),
    ...(undrawn.length === 0
      ? []
      : [tint("heading", "没有画的图"), ...undrawn.map(({ title, reason }): Value[] => [title, reason])]),
    tint("heading", "输入文件与程序"),
    tint("subheading", "用途", "文件和校验值（SHA-256）"),
    ...context.inputs.map((input): Value[] => [
      roleNames[input.role as keyof typeof roleNames] ?? input.role,
      `${oneLine(input.file)}\n${input.sha256}`,
    ]),
    ["程序版本", context.version],
    ["随机种子", String(context.seed)],
  ];
  return {
    name: sheetNames.notes,
    filter: false,
    grid: false,
    emptyNote: "",
    columns: [
      { title: "项目", width: 20 },
      { title: "内容", width: 84 },
      { title: "", width: 9, align: "center" },
      { title: "", width: 14, align: "center" },
      { title: "", width: 40 },
    ],
    rows,
  };
}
