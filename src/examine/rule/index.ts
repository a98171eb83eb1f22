import type { RuleName } from "../profile.ts";
import { beyondLevel } from "./beyond-level.ts";
import { bodyLong } from "./body-long.ts";
import { manyAsks } from "./many-asks.ts";
import { matterRule } from "./matter-words.ts";
import { missingPart } from "./missing-part.ts";
import { noAsks } from "./no-asks.ts";
import { repeated } from "./repeated.ts";
import type { Rule } from "./rule.ts";
import { severalMatters } from "./several-matters.ts";
import { titleForm } from "./title-form.ts";
import { titleLong } from "./title-long.ts";
import { titleMismatch } from "./title-mismatch.ts";
import { vagueAsks } from "./vague-asks.ts";

/** What is marked as secret was left out when it was read: here it is only told. */
const secretMatter: Rule = {
  criterion: () => "带有密级标志或不得外传的字样：读入时即略去，不进入任何结果，只告知文件和行号",
  prepare: () => () => [],
};

const elsewhere = "请与提案者沟通，";

/** Every rule a profile may name. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  "missing-part": missingPart,
  "no-asks": noAsks,
  "vague-asks": vagueAsks,
  "body-long": bodyLong,
  "title-form": titleForm,
  "title-long": titleLong,
  "title-mismatch": titleMismatch,
  "several-matters": severalMatters,
  "many-asks": manyAsks,
  "beyond-level": beyondLevel,
  "secret-matter": secretMatter,
  "forbidden-matter": matterRule("有国家明令禁止事项", `${elsewhere}确属国家明令禁止的，不作提案处理。`),
  "party-personnel": matterRule("有党内组织、人事安排", `${elsewhere}可按党内程序向有关组织反映。`),
  "party-internal": matterRule("有民主党派内部事务", `${elsewhere}可在本组织内部反映。`),
  litigation: matterRule(
    "有已进入诉讼、仲裁或行政复议程序",
    `${elsewhere}具体案件请依法定程序解决；如属普遍问题，可改写为制度建议。`,
  ),
  academic: matterRule("有学术研讨", `${elsewhere}请删去论文体例，写成情况、分析和建议。`),
  "personal-matter": matterRule(
    "有为本人或亲属解决个人问题",
    `${elsewhere}个人诉求可通过信访等渠道反映；如属普遍问题，可改写为面上的建议。`,
  ),
  promotion: matterRule("有宣传、推介具体作品或产品", `${elsewhere}请删去具体产品、作品和单位，改提普遍适用的做法。`),
  "named-complaint": matterRule("有指名举报", `${elsewhere}举报请通过纪检监察、信访等渠道提出。`),
  repeated,
};
