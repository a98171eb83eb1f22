import type { Clue } from "../../proposal/clue.ts";
import type { Core } from "../write/topic-core.ts";

/**
 * 常见民生事项: what people write to a hotline about, and how a proposal would put it. Complaints name streets and estates and say what hurts;
 * none of that makes a title.
 */
export interface CivicMatter {
  /** What stands between 关于 and 的建议; names one matter only. */
  readonly title: Core;
  /** What a clue on the matter says in its title, or in the opening of its text. */
  readonly pattern: RegExp;
  /** What a clue says that fits the pattern and is about something else, or against what the title asks; null where nothing does. */
  readonly except: RegExp | null;
  /** 承办单位, the leading one first. */
  readonly units: readonly string[];
  /** Small ways into the matter; offered only where clues support them. */
  readonly angles: readonly CivicAngle[];
  /** The things that the title names, each of which may stand alone; empty where it names one. */
  readonly parts: readonly CivicPart[];
}

/** One of two things that a title names (渣土运输和消纳场所): what the topic is called where its angles speak of this one only. */
export interface CivicPart {
  readonly title: Core;
  /** What an angle says that is about this part. */
  readonly pattern: RegExp;
}

export interface CivicAngle {
  readonly text: Core;
  /** What a sentence of a clue must say to support the angle. */
  readonly pattern: RegExp;
}

/** Characters of a text that say what it is about; farther on it wanders. */
const openingLength = 60;
/** What so short a text says, it is about; a longer one comes back to its matter after the opening. */
const shortText = 120;

/**
 * The matter a clue belongs to, by its title, else by the opening of its text; null where none fits. The first that fits is taken, so narrow
 * matters stand before wide ones.
 */
export function civicMatterOf(clue: Clue, bareTitle: string, matters: readonly CivicMatter[]): CivicMatter | null {
  const opening = clue.text.slice(0, openingLength);
  const rest = clue.text.slice(openingLength);
  return (
    matters.find((matter) => speaksOf(matter, bareTitle)) ??
    matters.find(
      (matter) => speaksOf(matter, opening) && (clue.text.length <= shortText || matter.pattern.test(rest)),
    ) ??
    null
  );
}

/** True where a text says what a clue on the matter says, and nothing that its title does not ask for. */
export function speaksOf({ pattern, except }: CivicMatter, text: string): boolean {
  return pattern.test(text) && !(except?.test(text) ?? false);
}
