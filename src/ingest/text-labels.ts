import type { ColumnKind } from "./column-names.ts";
import { columnNames } from "./column-names.ts";
import { simplify } from "../base/simplify.ts";

/** A label in a line of a document, and what stands after it. */
export interface Label {
  readonly kind: ColumnKind | "ignored";
  readonly value: string;
  /** The label stands alone and its value on the next line. */
  readonly bare: boolean;
}

/** Parts of the body; their labels stay in it as headings. */
export const bodyParts: ReadonlySet<ColumnKind> = new Set(["situation", "analysis", "advice"]);
/** Too common as words of running text to be labels. */
const notLabels = new Set([
  "提案",
  "线索",
  "号",
  "年",
  "问题",
  "分析",
  "情况",
  "建议",
  "办法",
  "赞",
  "会议",
  "描述",
  "名称",
  "时间",
  "主题",
  "事项",
  "事项名称",
  "件名",
  "选题",
  "委员",
  "重点提案",
]);
const ignored =
  "联系电话 电话 手机 手机号 邮箱 电子邮箱 通讯地址 通信地址 联系地址 地址 邮编 邮政编码 联系人 工作单位 单位及职务 工作单位及职务 职务 性别 年龄 民族 党派 备注 附件 传真".split(
    " ",
  );

const labelKinds: ReadonlyMap<string, ColumnKind | "ignored"> = new Map([
  ...ignored.map((name) => [name, "ignored"] as const),
  ...columnNames.flatMap(([kind, names]) =>
    names
      .filter((name) => /^[\u4e00-\u9fff]+$/.test(name) && !notLabels.has(name))
      .map((name) => [name, kind] as const),
  ),
]);

/** Any known label, its characters possibly set apart, before a colon; longer names first so that 提案人界别 is not 提案人. */
const labelPattern = new RegExp(
  `(^|[\\s|;；])(${[...labelKinds.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => [...name].join("\\s*"))
    .join("|")})\\s*(?:[（(][^（）()]*[）)])?\\s*[:：]`,
  "g",
);

/** The labels a line begins with and holds after spaces (提案号：0012 界别：经济); empty where it begins with none. */
export function labelsOf(written: string): readonly Label[] {
  // Simplified character for character: places are the same in both.
  const line = simplify(written);
  const hits = [...line.matchAll(labelPattern)];
  if (hits.length === 0 || line.slice(0, hits[0]?.index).trim() !== "") {
    const kind =
      line.length <= 12 ? labelKinds.get(line.replace(/\s+/g, "").replace(/[（(][^（）()]*[）)]$/, "")) : undefined;
    return kind === undefined || (kind !== "ignored" && bodyParts.has(kind)) ? [] : [{ kind, value: "", bare: true }];
  }
  return hits.map((hit, i) => ({
    kind: labelKinds.get((hit[2] ?? "").replace(/\s+/g, "")) ?? "ignored",
    value: written.slice(hit.index + hit[0].length, hits[i + 1]?.index ?? written.length).trim(),
    bare: false,
  }));
}
