/** 一、案 由（标题）* → 案由; proposal_number → proposalnumber. A header that is nothing but a bracket keeps what is inside. */
export function normalizeHeader(header: string): string {
  const plain = simplifyHeader(header).normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const bare = plain
    .replace(brackets, "")
    .replace(/^[\d一二三四五六七八九十]{1,3}[、.．]|^[*★☆●※](?:[\d一二三四五六七八九十]{1,3}[、.．])?/, "")
    .replace(/^(?:请填写|请选择|请输入|您所?在?的)/, "")
    .replace(/[*★☆●:：;；,，。.、"“”'‘’_\-—/\\|#※?？!！]/g, "");
  return bare !== "" ? bare : plain.replace(/[()[\]【】〔〕*:_\-#]/g, "");
}

const brackets = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;

/** What stands in a header's brackets, normalized: 办理单位（主办） → 主办. Null where nothing does. */
export function bracketOf(header: string): string | null {
  const inside = header.normalize("NFKC").match(brackets)?.[0];
  return inside === undefined ? null : normalizeHeader(inside.slice(1, -1)) || null;
}

/** A header in two scripts, as far as it is Chinese (提案人Name → 提案人); null where it is in one. */
export function chinesePart(header: string): string | null {
  const name = normalizeHeader(header);
  const part = name.replace(/[a-z0-9]+/g, "");
  return part !== name && /[\u4e00-\u9fff]{2}/.test(part) && /[a-z]{2}/.test(name) ? part : null;
}

/** Words that a portal puts around the one that matters. */
const fillers = new Set("the of a an proposal proposals case motion tian ta name names info field".split(" "));

/** An English header without what portals put around it: caseReason, proposal_reason → reason. Null where nothing remains or nothing went. */
export function englishCore(header: string): string | null {
  const words = header
    .normalize("NFKC")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  const kept = words.filter((word) => !fillers.has(word));
  return kept.length === 0 || kept.length === words.length ? null : kept.join("");
}

/** Signs that stand for no header: what programs put where there was none. */
export function isNameless(header: string): boolean {
  return /^(?:列|栏|栏目|字段|column|col|field|unnamed|f)?[:_\s-]*\d*$/i.test(header.trim());
}

/** Traditional characters that occur in headers, each before its simplified form. */
const pairs =
  "單单辦办會会聯联類类別别編编號号題题標标內内結结審审屆届與与間间時时問问議议現现狀状據据況况詳详細细層层黨党團团體体員员領领銜衔協协門门點点讚赞贊赞項项開开級级關关復复覆复處处質质寫写實实數数個个見见決决線线責责歸归併并並并來来圍围區区縣县網网電电話话訊讯務务職职稱称機机構构報报創创選选傳传郵邮圖图師师經经濟济記记錄录簽签屬属遞递備备註注聽听訴诉應应將将點点總总導导";
const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i] ?? "", pairs[2 * i + 1] ?? ""]),
);

const traditional = new RegExp(`[${[...simplified.keys()].join("")}]`, "g");

/** 提案單位 → 提案单位, one character for one. Only those that headers and labels are written with. */
export function simplifyHeader(header: string): string {
  return header.replace(traditional, (char) => simplified.get(char) ?? char);
}
