import type { Evidence } from "../../topic/suggestion.ts";
import { nameProposal, namePlace, type CatalogIndex } from "../catalog-index.ts";
import { clip, oneLine } from "../safe-text.ts";
import type { NumberedEvidence } from "./number-evidence.ts";

/** Characters of a quote under a topic; the appendix has it whole. */
const maxQuote = 60;

/**
 * What a topic rests on, each source named once, its places behind their marks:
 * `《政府工作报告》〔1〕〔4〕第22段；线索〔2〕第6行、〔5〕第9行；提案〔3〕2025年第0107号`. `oneClueList`: all clues stand in one table, which
 * need not be named. Of policy papers, words that the topic does not print already (`printed`) are quoted: a task is what its wording says.
 */
export function citeSources(
  numbered: readonly NumberedEvidence[],
  printed: string,
  index: CatalogIndex,
  oneClueList: boolean,
): string {
  const sources = new Map<string, Map<string, NumberedEvidence[]>>();
  for (const each of numbered) {
    const { name, place } = locate(each.evidence, index, oneClueList);
    const places = sources.get(name) ?? new Map<string, NumberedEvidence[]>();
    sources.set(name, places.set(place, [...(places.get(place) ?? []), each]));
  }
  return [...sources]
    .map(([name, places]) => {
      const told = [...places].map(
        ([place, entries]) =>
          `${entries.map(({ mark }) => mark).join("")}${place}${quoteUnprinted(entries, printed).map(inQuotes).join("")}`,
      );
      return `${name}${told.join("、")}`;
    })
    .join("；");
}

function quoteUnprinted(entries: readonly NumberedEvidence[], printed: string): readonly string[] {
  return entries
    .filter(({ evidence }) => evidence.kind === "policy")
    .map(({ evidence }) => clip(evidence.quote, maxQuote).replace(/[。；，]$/, ""))
    .filter((quote, at, all) => all.indexOf(quote) === at && !printed.includes(quote));
}

/** Quotation marks within quotation marks are single ones. */
function inQuotes(text: string): string {
  return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

function locate(
  { kind, ref, source }: Evidence,
  index: CatalogIndex,
  oneClueList: boolean,
): { readonly name: string; readonly place: string } {
  switch (kind) {
    case "policy":
      return { name: `《${oneLine(index.paperTitle(source.file))}》`, place: namePlace(source) };
    case "clue":
      return oneClueList && source.row !== undefined
        ? { name: "线索", place: `第${source.row}行` }
        : { name: oneLine(source.file), place: namePlace(source) };
    case "proposal":
      return { name: "提案", place: nameProposal(index.proposal(ref)) };
  }
}
