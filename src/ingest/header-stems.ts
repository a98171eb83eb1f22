import { meansSomethingElse } from "./column-names.ts";
import type { ColumnKind } from "./column-kinds.ts";

/**
 * Words in a normalized header that point to a kind where the whole header is in no book (收文时间, 您的提案标题). They
 * count only where the cells agree; the more particular stand first.
 */
const stems: readonly (readonly [ColumnKind, RegExp])[] = [
  ["occasion", /会议期间|闭会|平时|大会/],
  ["session", /届次|届别|会次|session/],
  ["coProposers", /联名|联署|附议|共同提案|cosign|cospons|joint/],
  ["sector", /界别|sector/],
  ["form", /提案(的)?(形式|方式|主体)|提交形式|form$/],
  ["outcome", /(答复|办复)(分类|类别|类型|等级)/],
  ["category", /类别|分类|类目|案别|领域|category|type$/],
  ["assistingUnits", /会办|协办|配合|assist|cohandl/],
  ["unit", /主办|承办|牵头|办理.*(单位|部门)|(单位|部门|由谁办|由哪).*办理|undertak|handl.*(unit|dept|department)/],
  ["subject", /题目|标题|案由|题名|(提案|建议|线索|选题)(的)?(名称|主题)|title$|reason$/],
  ["body", /正文|全文|内容|content|fulltext/],
  ["proposers", /(提案|提出|提交|提供|领衔|建议)(的)?(人|者|委员|单位)|委员姓名|作者|姓名$|author|proposer/],
  ["outcome", /办理情况|办理结果|采纳|落实|outcome|result/],
  ["status", /立案|审查|state$|status$/],
  ["number", /(案|编)号|number$|code$/],
  ["date", /日期|时间|date|time$|at$/],
];

/** The kinds a header's words point to, most particular first; none where it says that it is something else. */
export function stemsOf(header: string): readonly ColumnKind[] {
  if (meansSomethingElse(header)) return [];
  return stems.flatMap(([kind, words]) => (words.test(header) ? [kind] : []));
}
