import { bodyKindOf } from "./body-kind.ts";
import { isPersonName } from "./person-name.ts";

/** What each name is, where one cell holds them all: 第一提案人：甲；联名人：乙. */
const roleLabels =
  /(?:^|(?<=[\s、,;/]))(?:第一(?:提案)?[人者]|领衔(?:提案)?(?:[人者]|委员)?|联名(?:提案)?(?:[人者]|委员)?|联署人?|附议(?:人|委员)?|共同提案[人者]|提案[人者]|提案委员|执笔人?|委员)\s*:/g;
const count = "[\\d一二两三四五六七八九十百]{1,5}";

/**
 * Names of one cell. Cuts at separators; spaces separate too, except inside a name set wide (张 三) or written in
 * Latin letters. Two bodies joined by 和 or 与 are two.
 */
export function splitNames(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .replace(/(?<=[\u3400-\u9fff])\s*[·•・‧⋅.。]\s*(?=[\u3400-\u9fff])/g, (sign) => (/[。]/.test(sign) ? "。" : "·"))
    .replace(roleLabels, "、")
    .replace(
      new RegExp(`\\s*(等|共)\\s*(${count})\\s*([位名个]?)\\s*(?=政协|委员|人|同志|代表|$|[\\s、,;/)])`, "g"),
      "$1$2$3",
    )
    .split(/[、,;/|\n。]+/)
    .flatMap((part) => joinWideNames(part.trim().split(/\s+/)))
    .flatMap(splitBodies)
    .filter((part) => part !== "");
}

/** 民盟市委会和市工商联 are two; 文化和旅游局 is one, for 文化 is no body. */
function splitBodies(part: string): readonly string[] {
  const match = /^(.{2,}?)(?:和|与|暨|及)(.{2,})$/.exec(part);
  const [, first = "", second = ""] = match ?? [];
  const two = isProposer(first) && isProposer(second) && (bodyKindOf(first) !== null || bodyKindOf(second) !== null);
  return two ? [first, second] : [part];
}

function isProposer(name: string): boolean {
  return bodyKindOf(name) !== null || isPersonName(name);
}

/** 张 三 李 四 → 张三, 李四; 欧阳 锋 → 欧阳锋; 诸 葛 亮 → 诸葛亮; Mary Smith stays. A single character is never a name of its own. */
function joinWideNames(tokens: readonly string[]): readonly string[] {
  const names: string[] = [];
  /** How the last name came to be: a lone character waits for its other half. */
  let last: "none" | "lone" | "joined" | "whole" | "latin" = "none";
  const join = (token: string, by = ""): void => {
    names[names.length - 1] = `${names.at(-1) ?? ""}${by}${token}`;
    last = by === "" ? "joined" : "latin";
  };
  for (const [i, token] of tokens.entries()) {
    const lone = /^[\u3400-\u9fff]$/.test(token);
    const paired = /^[\u3400-\u9fff]$/.test(tokens[i + 1] ?? "");
    const latin = /^[A-Za-z][A-Za-z.'’-]*$/.test(token);
    const before: string = last;
    if (latin && before === "latin") {
      join(token, " ");
    } else if (
      before === "lone" ||
      (/^[等共](?=[\d一二两三四五六七八九十位名委人]|$)/.test(token) && before !== "none")
    ) {
      join(token);
    } else if (lone && (before === "whole" || (before === "joined" && !paired))) {
      join(token);
    } else {
      names.push(token);
      last = lone ? "lone" : latin ? "latin" : "whole";
    }
  }
  return names;
}
