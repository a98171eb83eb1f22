import { bodyKindOf } from "./body-kind.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { parseDay, parseYear } from "./parse-date.ts";
import { isPersonName } from "./person-name.ts";
import { parseOccasion, parseSessionCell } from "./parse-session.ts";
import { parseUnits } from "./parse-units.ts";
import { parseFiling, parseForm, parseOutcome } from "./parse-verdicts.ts";
import { splitNames } from "./split-names.ts";
import { stripTitle } from "./strip-title.ts";

/** A cell can be told from its beginning. */
const looked = 200;

const shortOnly =
  (length: number, test: (cell: string) => boolean) =>
  (cell: string): boolean =>
    cell.length <= length && test(cell);

/** What cells of a kind look like, for the kinds whose values have a form of their own. */
const tests: Readonly<Partial<Record<ColumnKind, (cell: string) => boolean>>> = {
  date: shortOnly(30, (cell) => parseDay(cell) !== null || /^\S{1,3}月\S{1,3}[日号]$/.test(cell)),
  year: shortOnly(12, (cell) => /^\D{0,3}(19|20)?\d{2}\D{0,4}$/.test(cell) || parseYear(cell) !== null),
  serial: shortOnly(8, (cell) => /^[(（]?(\d{1,5}|[一二三四五六七八九十百]{1,4})[)）、.]?$/.test(cell)),
  number: shortOnly(36, (cell) => /\d/.test(cell) && parseDay(cell) === null && !isPhone(cell)),
  id: shortOnly(64, (cell) => /^[\w\-./:〔〕（）()年号第\u4e00-\u9fff]+$/.test(cell) && /[\da-f]/i.test(cell)),
  session: shortOnly(40, (cell) => parseSessionCell(cell) !== null || /届/.test(cell)),
  occasion: shortOnly(10, (cell) => parseOccasion(cell) !== "unknown"),
  form: shortOnly(10, (cell) => parseForm(cell) !== "unknown"),
  status: shortOnly(24, (cell) => parseFiling(cell) !== "unknown"),
  outcome: shortOnly(60, (cell) => parseOutcome(cell).outcome !== "unknown"),
  likes: isCount,
  proposerCount: isCount,
  coProposerCount: isCount,
  proposers: isSigned,
  coProposers: isSigned,
  sector: shortOnly(16, isSector),
  unit: namesUnits,
  assistingUnits: namesUnits,
  subject: isTitle,
};

/** Share in [0, 1] of the filled cells that look like a kind's, and how many there are; null for kinds without a form. */
export function shareOf(kind: ColumnKind, sample: readonly string[]): number | null {
  const test = tests[kind];
  const filled = sample.filter((cell) => cell !== "");
  if (test === undefined || filled.length === 0) return null;
  return filled.filter((cell) => test(cell.slice(0, looked))).length / filled.length;
}

function isCount(cell: string): boolean {
  return /^\d[\d,.]{0,9}\s*[万千]?\+?\s*[人名位次个]?$/.test(cell.normalize("NFKC"));
}

export function isPhone(cell: string): boolean {
  return /^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$|^0\d{2,3}[- ]?\d{7,8}$/.test(cell);
}

/** Worded as a proposal's title is. */
function isTitle(cell: string): boolean {
  return cell.length <= 80 && /^关于.{2,}|.{4,}的(建议|提案|意见)$/.test(cell);
}

/** The names in a cell, without titles and 等3人. */
export function namesIn(cell: string): readonly string[] {
  return splitNames(cell).map((part) =>
    stripTitle(part.replace(/[（(]?[等共][\d一二两三四五六七八九十]*[位名个]?(?:政协)?(?:委员|人)?[)）]?$/, "")),
  );
}

/** Only people and bodies that propose; 市教育局 is a body too, but more often a unit. */
function isSigned(cell: string): boolean {
  const names = namesIn(cell);
  return (
    names.length > 0 &&
    names.every((name) => {
      const body = bodyKindOf(name);
      return name === "" || isPersonName(name) || (body !== null && body !== "other");
    })
  );
}

function isSector(cell: string): boolean {
  const kind = bodyKindOf(cell);
  return (
    kind === "sector" ||
    (kind !== null && kind !== "other" && kind !== "group") ||
    /界别?$|人士$|^中共|^无党派/.test(cell)
  );
}

const unitEnding =
  /(?:局|委|委员会|办|办公室|厅|部|院|中心|公司|政府|集团|银行|支队|大队|总队|站|处|署|公安|法院|检察院|[省市州县区旗]|街道|街道办|镇|乡|园区|管委会|学校|大学|医院|分局|总社|联社|工商联|妇联|总工会|残联|团市委|科协)$/;

function namesUnits(cell: string): boolean {
  const { lead, others } = parseUnits(cell);
  const names = [...(lead === null ? [] : [lead]), ...others].map((name) => name.replace(/[（(].*$/, ""));
  return names.length > 0 && names.every((name) => name.length <= 24 && unitEnding.test(name) && !isPersonName(name));
}
