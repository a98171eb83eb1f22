import { sizeOf, type Counted } from "./counted.ts";

/** Words and the numbers among them. A renderer leads each number to its list. */
export type Sentence = readonly (string | Counted)[];

/** ``say`共收到提案${received}` ``: a number is put in whole and brings its 量词 along; none is typed. */
export function say(texts: TemplateStringsArray, ...parts: readonly (string | Counted | Sentence)[]): Sentence {
  return merge(texts.flatMap((text, place) => [text, parts[place] ?? []]).flat());
}

export function joinSentences(sentences: readonly Sentence[], between = ""): Sentence {
  return merge(sentences.flatMap((sentence, place) => (place === 0 ? sentence : [between, ...sentence])));
}

/** `1911件`. */
export function formatCounted(counted: Counted): string {
  return `${sizeOf(counted)}${counted.unit}`;
}

export function plainText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : formatCounted(part))).join("");
}

/** Neighboring words become one text; empty ones go. */
function merge(parts: Sentence): Sentence {
  return parts.reduce<(string | Counted)[]>((merged, part) => {
    const last = merged.at(-1);
    if (part === "") return merged;
    if (typeof part === "string" && typeof last === "string") merged.splice(-1, 1, last + part);
    else merged.push(part);
    return merged;
  }, []);
}
