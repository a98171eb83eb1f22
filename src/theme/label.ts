import { byKeys } from "../base/order.ts";
import type { TagOf } from "../text/parts-of-speech.ts";
import type { Words } from "../text/segmented.ts";
import type { Vocabulary } from "../vector/vocabulary.ts";

/** A text that may lend its words to a label. */
export interface LabelSource {
  readonly subject: string;
  readonly subjectWords: Words;
  /** Distinct words of subject and body. */
  readonly allWords: ReadonlySet<number>;
}

export interface ClusterLabel {
  /** 4–14 characters. */
  readonly label: string;
  /** Words that set the cluster apart, best first. */
  readonly terms: readonly string[];
}

const minLength = 4;
const maxLength = 14;
const maxWords = 5;
/** A word in more than this share of all texts cannot begin or end a label: it says nothing of this cluster. */
const maxShare = 0.35;

/**
 * Labels for all clusters at once: each a phrase from its members' subjects, all different.
 *
 * A phrase is good if many members have its words and few others do (as Carrot2's Lingo weighs phrases by cluster). `shellWords`
 * (加强、推进、建设…) may not begin or end a phrase. Larger clusters choose first. `clusters` hold indexes into `sources`.
 */
export function labelClusters(
  clusters: readonly (readonly number[])[],
  sources: readonly LabelSource[],
  vocabulary: Vocabulary,
  shellWords: ReadonlySet<string>,
  tagOf: TagOf,
): readonly ClusterLabel[] {
  const share = (word: number) => (vocabulary.documentFrequency[word] ?? 0) / Math.max(1, vocabulary.documentCount);
  const says = (word: number) =>
    (vocabulary.weight[word] ?? 0) > 0 && share(word) <= maxShare && !shellWords.has(vocabulary.terms[word] ?? "");
  const tags = (word: number) => tagOf(vocabulary.terms[word] ?? "");
  const grammar: PhraseGrammar = {
    opens: (word) => says(word) && !notOpening.test(tags(word) ?? ""),
    closes: (word) => says(word) && nounLike.test(tags(word) ?? "n"),
    // A verb of the shell inside (推动、加强) makes a phrase a sentence.
    fragment: (word) => {
      const term = vocabulary.terms[word] ?? "";
      return [...term].length === 1 && !shellWords.has(term) && /^(?:n|$)/u.test(tags(word) ?? "");
    },
    breaks: (word) => shellWords.has(vocabulary.terms[word] ?? "") && /^v/u.test(tags(word) ?? ""),
  };
  const holders = indexWords(sources);
  const taken = new Set<string>();
  const labels: ClusterLabel[] = clusters.map(() => ({ label: "", terms: [] }));
  const order = [...clusters.keys()].sort((a, b) => clusters[b]!.length - clusters[a]!.length || a - b);
  for (const index of order) {
    const members = clusters[index]!.map((i) => sources[i]!);
    const terms = tellingWords(members, sources, vocabulary, shellWords);
    const phrase = findPhrases(members, sources.length, holders, grammar).find(
      (candidate) => !taken.has(candidate.text),
    );
    const label = phrase?.text ?? joinWords(terms, taken) ?? "其他事项" + String(index + 1);
    taken.add(label);
    labels[index] = { label, terms };
  }
  return labels;
}

/** Which words may open and close a label, and which may not stand in it. */
interface PhraseGrammar {
  readonly opens: (word: number) => boolean;
  readonly closes: (word: number) => boolean;
  readonly breaks: (word: number) => boolean;
  /** A lone character that stands close to a phrase is a piece of a name the segmenter does not know (雁|塘湖): the phrase is torn. */
  readonly fragment: (word: number) => boolean;
}

/** Verbs, adverbs, prepositions, conjunctions, numerals, pronouns, words of place and time open no noun phrase. */
const notOpening = /^(?:v$|d|p|c|m|r|f|t|u|q|y|vd|vg|z)/u;
/** Nouns of all kinds, verbal nouns, abbreviations, idioms, foreign words, names. Words of the lexicon have no tag and are nouns. */
const nounLike = /^(?:n|vn|j|l|i|eng|an)/u;

interface Phrase {
  readonly text: string;
  readonly score: number;
}

function findPhrases(
  members: readonly LabelSource[],
  allCount: number,
  holders: ReadonlyMap<number, readonly LabelSource[]>,
  grammar: PhraseGrammar,
): readonly Phrase[] {
  const found = new Map<string, { words: readonly number[]; inSubjects: number }>();
  for (const member of members) {
    for (const candidate of phrasesOf(member, grammar)) {
      const known = found.get(candidate.text);
      if (known === undefined) found.set(candidate.text, { words: candidate.words, inSubjects: 1 });
      else known.inSubjects++;
    }
  }
  return [...found]
    .map(([text, { words, inSubjects }]) => {
      const inside =
        members.filter((member) => words.every((word) => member.allWords.has(word))).length / members.length;
      const outside = countHolders(words, holders) / allCount;
      // Presence in subjects counts most: there, people name the matter.
      const presence = inside + (2 * inSubjects) / members.length;
      const lift = Math.log((inside + 0.02) / (outside + 0.02));
      const shape = text.length >= 5 && text.length <= 10 ? 1.1 : 1;
      return { text, score: presence * Math.max(0, lift) * shape * (inside >= 1 / 3 ? 1 : 0.5) };
    })
    .sort(
      byKeys(
        (phrase) => phrase.score,
        (phrase) => phrase.text.length,
        (phrase) => phrase.text,
      ),
    );
}

/** Which texts hold a word. */
function indexWords(sources: readonly LabelSource[]): ReadonlyMap<number, readonly LabelSource[]> {
  const holders = new Map<number, LabelSource[]>();
  for (const source of sources) {
    for (const word of source.allWords) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [source]);
      else known.push(source);
    }
  }
  return holders;
}

/** How many texts hold all of the words: only the holders of the rarest need a look. */
function countHolders(words: readonly number[], holders: ReadonlyMap<number, readonly LabelSource[]>): number {
  const lists = words.map((word) => holders.get(word) ?? []).sort((a, b) => a.length - b.length);
  return (lists[0] ?? []).filter((source) => words.every((word) => source.allWords.has(word))).length;
}

/** Runs of whole words that stand together in the subject, of the right length, opening and closing as a noun phrase does. */
function phrasesOf(source: LabelSource, grammar: PhraseGrammar) {
  const { words, starts, ends } = source.subjectWords;
  const phrases: { text: string; words: readonly number[] }[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!grammar.opens(words[first]!)) continue;
    if (first > 0 && ends[first - 1] === starts[first] && grammar.fragment(words[first - 1]!)) continue;
    for (let last = first; last < Math.min(words.length, first + maxWords); last++) {
      if (last > first && (starts[last] !== ends[last - 1] || grammar.breaks(words[last]!))) break;
      const length = ends[last]! - starts[first]!;
      if (length > maxLength) break;
      if (length < minLength || !grammar.closes(words[last]!)) continue;
      if (starts[last + 1] === ends[last] && grammar.fragment(words[last + 1]!)) continue;
      const content = [...words.slice(first, last + 1)].filter((word) => grammar.opens(word) || grammar.closes(word));
      phrases.push({ text: source.subject.slice(starts[first], ends[last]), words: content });
    }
  }
  // A subject that repeats a phrase has it once.
  return [...new Map(phrases.map((phrase) => [phrase.text, phrase])).values()];
}

/** Words that many members have and few others do. */
function tellingWords(
  members: readonly LabelSource[],
  all: readonly LabelSource[],
  vocabulary: Vocabulary,
  shellWords: ReadonlySet<string>,
): readonly string[] {
  const counts = new Map<number, number>();
  for (const member of members) for (const word of member.allWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1 || members.length < 3)
    .filter(([word]) => (vocabulary.weight[word] ?? 0) > 0 && !shellWords.has(vocabulary.terms[word] ?? ""))
    .map(([word, count]) => {
      const inside = count / members.length;
      const outside = (vocabulary.documentFrequency[word] ?? 0) / all.length;
      return { term: vocabulary.terms[word] ?? "", score: inside * Math.log((inside + 0.02) / (outside + 0.02)) };
    })
    .sort(
      byKeys(
        (word) => word.score,
        (word) => word.term,
      ),
    )
    .slice(0, 8)
    .map((word) => word.term);
}

/** 甲与乙, where no phrase of the subjects will do. */
function joinWords(terms: readonly string[], taken: ReadonlySet<string>): string | null {
  for (const first of terms) {
    for (const second of terms) {
      const label = `${first}与${second}`;
      if (
        first !== second &&
        !first.includes(second) &&
        !second.includes(first) &&
        label.length <= maxLength &&
        !taken.has(label)
      ) {
        return label;
      }
    }
  }
  return null;
}
