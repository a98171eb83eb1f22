import type { Form, Proposer } from "../proposal/proposal.ts";

/** Names of bodies: parties, people's organizations, committees, sectors, groups, local committees. */
const collective =
  /民革|民盟|民建|民进|农工(民主)?党|致公党?|九三(学社)?|台盟|工商联|共青团|团(省|市|区|县)委|青联|总工会|妇联|科协|侨联|台联|文联|记协|社科联|残联|红十字会|委员会|专委会|联络(委|组|处)|活动组|工作组|小组|支部|总支|支社|基层委|(省|市|州|盟|旗|县|区)委(会)?$|协会|学会|商会|联合会|联谊会|促进会|政协.{0,10}(办公室|研究室|机关)/;
/** Endings that mean a body only in names longer than a person's. */
const collectiveEnding = /.{2,}界$|.{3,}(联|会|界别|组|委|局|办|院|厅|所|中心|公司|集团|大学)$/;

/** How many members stand behind 某某等 where no number is given: at least two. */
const leastOfMany = 2;

/**
 * 提案者 as written in one cell: names apart by 、 ， , ; / spaces or line breaks. 某某等4人 counts four; in a list
 * (甲、乙等6人) the last name carries whom the list leaves out, so that the counts add up to six.
 */
export function parseProposers(text: string): readonly Proposer[] {
  const proposers: Proposer[] = [];
  for (const part of splitNames(text)) {
    const proposer = parseProposer(part, proposers.length);
    if (proposer === null || proposers.some(({ name }) => name === proposer.name)) continue;
    proposers.push(proposer);
  }
  return proposers;
}

/** 提案形式 as the proposers show it. */
export function formOf(proposers: readonly Proposer[]): Form {
  if (proposers.length === 0) return "unknown";
  if (proposers.some(({ kind }) => kind === "collective")) return "collective";
  const members = proposers.reduce((sum, proposer) => sum + (proposer.kind === "member" ? proposer.count : 0), 0);
  return members > 1 ? "joint" : "individual";
}

function parseProposer(part: string, before: number): Proposer | null {
  const many = /^(.+?)[（(]?等\s*(\d{1,4})?\s*(?:位|名|个)?\s*(?:政协)?(?:委员|人|同志|代表)?[）)]?$/.exec(part);
  const name = personName(many?.[1] ?? part);
  if (name === "") return null;
  if (isCollective(name)) return { kind: "collective", name };
  if (many === null) return { kind: "member", name, count: 1 };
  const total = many[2] === undefined ? before + leastOfMany : Number(many[2]);
  return { kind: "member", name, count: Math.max(1, total - before) };
}

function isCollective(name: string): boolean {
  return collective.test(name) || collectiveEnding.test(name);
}

/** Without the title and the brackets that tell who the person is: 市政协委员张三（经济界） → 张三. */
function personName(text: string): string {
  const bare = text.replace(/[（(【[].*$/, "").trim() || text.trim();
  if (isCollective(bare)) return bare;
  return bare
    .replace(/^(?:全国|省|市|州|县|区|旗)?(?:政协)?(?:常委|委员)\s*[:：]?\s*/, "")
    .replace(/(?<=.{2})(?:政协)?(?:常委|委员)$/, "")
    .trim();
}

/** Cuts at separators; spaces separate too, except inside a name set wide (张 三). */
function splitNames(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .replace(roleLabels, "、")
    .replace(/\s*等\s*(\d{1,4})\s*([位名个]?)\s*(?=委员|人|同志|代表|$|[\s、,;/)])/g, "等$1$2")
    .split(/[、,;/|\n。]+/)
    .flatMap((part) => joinWideNames(part.trim().split(/\s+/)))
    .filter((part) => part !== "");
}

/** What each name is, where one cell holds them all: 第一提案人：甲；联名人：乙. */
const roleLabels =
  /(?:^|(?<=[\s、,;/]))(?:第一提案[人者]|领衔(?:提案)?[人者]|联名(?:提案)?[人者]|附议人|提案[人者]|执笔人?)\s*:/g;

/** 张 三 李 四 → 张三, 李四; 欧阳 锋 → 欧阳锋; 诸 葛 亮 → 诸葛亮. A single character is never a name of its own. */
function joinWideNames(tokens: readonly string[]): readonly string[] {
  const names: string[] = [];
  /** How the last name came to be: a lone character waits for its other half. */
  let last: "none" | "lone" | "joined" | "whole" = "none";
  const join = (token: string): void => {
    names[names.length - 1] = (names.at(-1) ?? "") + token;
    last = "joined";
  };
  for (const [i, token] of tokens.entries()) {
    const lone = /^[\u3400-\u9fff]$/.test(token);
    const paired = /^[\u3400-\u9fff]$/.test(tokens[i + 1] ?? "");
    const before: string = last;
    if (before === "lone" || (token.startsWith("等") && before !== "none")) {
      join(token);
    } else if (lone && (before === "whole" || (before === "joined" && !paired))) {
      join(token);
    } else {
      names.push(token);
      last = lone ? "lone" : "whole";
    }
  }
  return names;
}
