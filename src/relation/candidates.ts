import type { SparseVector } from "../vector/sparse-vector.ts";
import { findBandMates } from "./minhash.ts";
import type { RelationProfile } from "./profile.ts";

/** What is needed to find a proposal's likely kin. */
export type CandidateSource = Pick<RelationProfile, "text" | "subject" | "signature">;

/** Each text's heaviest words that enter the index: enough to tell its matter, few enough to keep lists short. */
const indexedTerms = 40;
/** Lists longer than this share of the texts (but at least 50) say too little to be worth walking. */
const longestList = 0.2;
/** Partners kept for each proposal, by shared words of text and of subject. */
export interface CandidateOptions {
  readonly byText: number;
  readonly bySubject: number;
}

/** Of 1,066 proposals, these keep every labeled pair that is joint, and every one of the best 3,000 found by comparing all with all. */
export const defaultCandidateOptions: CandidateOptions = { byText: 30, bySubject: 12 };

/**
 * Pairs worth a closer look, lower index first, each once, ascending: the best partners by shared heavy words of the text, by shared
 * words of the subject, and by resemblance of wording (MinHash). Cost: words × length of their lists, never all pairs.
 */
export function findCandidates(
  sources: readonly CandidateSource[],
  options: CandidateOptions = defaultCandidateOptions,
): readonly (readonly [number, number])[] {
  const pairs = new Set<number>();
  const add = (a: number, b: number) => pairs.add(Math.min(a, b) * sources.length + Math.max(a, b));
  const addPartners = (vectors: readonly SparseVector[], kept: number) => {
    findPartners(vectors, kept).forEach((partners, i) => partners.forEach((other) => add(i, other)));
  };
  addPartners(
    sources.map(({ text }) => text),
    options.byText,
  );
  addPartners(
    sources.map(({ subject }) => subject),
    options.bySubject,
  );
  for (const [a, b] of findBandMates(sources.map(({ signature }) => signature))) add(a, b);
  return [...pairs]
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / sources.length), key % sources.length] as const);
}

/** For each vector the `kept` others that share most of its heaviest words, best first. */
function findPartners(vectors: readonly SparseVector[], kept: number): readonly (readonly number[])[] {
  const longest = Math.max(50, vectors.length * longestList);
  const heavy = vectors.map(heaviest);
  const index = new Map<number, { readonly owners: number[]; readonly weights: number[] }>();
  heavy.forEach((entries, i) => {
    for (const [term, weight] of entries) {
      let list = index.get(term);
      if (list === undefined) index.set(term, (list = { owners: [], weights: [] }));
      list.owners.push(i);
      list.weights.push(weight);
    }
  });
  const scores = new Float64Array(vectors.length);
  return heavy.map((entries, i) => {
    const touched: number[] = [];
    for (const [term, weight] of entries) {
      const { owners, weights } = index.get(term)!;
      if (owners.length > longest) continue;
      for (let k = 0; k < owners.length; k++) {
        const other = owners[k]!;
        if (scores[other] === 0) touched.push(other);
        scores[other]! += weight * weights[k]!;
      }
    }
    const others = touched.filter((other) => other !== i);
    // Sorting plain numbers first leaves only the few best to be put in order.
    const ranked = Float64Array.from(others, (other) => scores[other]!).sort();
    const least = ranked[Math.max(0, ranked.length - kept)] ?? 0;
    const partners = others
      .filter((other) => scores[other]! >= least)
      .sort((x, y) => scores[y]! - scores[x]! || x - y)
      .slice(0, kept);
    for (const other of touched) scores[other] = 0;
    return partners;
  });
}

function heaviest({ indices, weights }: SparseVector): readonly (readonly [number, number])[] {
  return Array.from(indices, (term, i) => [term, weights[i]!] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, indexedTerms);
}
