import type { Evidence } from "../../topic/suggestion.ts";
import { namePlace, type CatalogIndex } from "../catalog-index.ts";
import { clip, maskNumbers, oneLine } from "../safe-text.ts";

/** Places quoted under a topic; the appendix has them all. */
const maxPlaces = 4;
/** Characters of a quote under a topic. */
const maxQuote = 60;

/** One file with the places quoted from it. */
interface QuotedFile {
  readonly kind: Evidence["kind"];
  readonly file: string;
  /** Quotes by place within the file, in the order of the evidence. */
  readonly places: Map<string, string[]>;
}

/**
 * Policy papers and clues behind a topic, each file named once:
 * `《政府工作报告》第22段“甲”“乙”，第24段“丙”；线索.xlsx第6行“丁”；其余2处见附录。` Empty where there are none.
 */
export function quoteSources(evidence: readonly Evidence[], index: CatalogIndex): string {
  const sources = evidence.filter(({ kind }) => kind !== "proposal");
  const shown = new Set(
    sources
      .map(placeKey)
      .filter((key, place, all) => all.indexOf(key) === place)
      .slice(0, maxPlaces),
  );
  const hidden = new Set(sources.map(placeKey)).size - shown.size;
  const files = groupByFile(sources.filter((each) => shown.has(placeKey(each))));
  if (files.length === 0) return "";
  const texts = files.map(({ kind, file, places }) => {
    const name = kind === "policy" ? `《${oneLine(index.paperTitle(file))}》` : oneLine(file);
    return (
      name +
      [...places]
        .map(
          ([place, quotes]) =>
            place +
            dropContained(quotes)
              .map((quote) => `“${quote}”`)
              .join(""),
        )
        .join("，")
    );
  });
  return `${texts.join("；")}${hidden > 0 ? `；其余${hidden}处见附录` : ""}。`;
}

function placeKey({ source }: Evidence): string {
  return `${source.file}\n${namePlace(source)}`;
}

function groupByFile(sources: readonly Evidence[]): QuotedFile[] {
  const files = new Map<string, QuotedFile>();
  for (const { kind, source, quote } of sources) {
    const file = files.get(source.file) ?? { kind, file: source.file, places: new Map<string, string[]>() };
    files.set(source.file, file);
    const place = namePlace(source);
    const text = clip(maskNumbers(quote), maxQuote).replace(/[。；]$/, "");
    file.places.set(place, [...(file.places.get(place) ?? []), text]);
  }
  return [...files.values()];
}

/** Without quotes that stand whole within another one, and without repetitions. */
function dropContained(quotes: readonly string[]): readonly string[] {
  return quotes.filter(
    (quote, place) => !quotes.some((other, at) => (other === quote ? at < place : other.includes(quote))),
  );
}
