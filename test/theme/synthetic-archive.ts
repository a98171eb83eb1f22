import { complete } from "../../src/base/progress.ts";
import { seededRandom, type Random } from "../../src/base/random.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";
import { segmentProposals } from "../../src/text/segment-proposals.ts";
import type { Segmenter } from "../../src/text/segmenter.ts";
import { buildClassifiables } from "../../src/theme/classifiable.ts";
import type { EvaluationRow, FilingTools } from "../../src/theme/evaluate-themes.ts";
import { textKey } from "../../src/theme/folds.ts";
import { buildGuidedModel } from "../../src/theme/guided.ts";
import type { Taxonomy, Theme } from "../../src/theme/taxonomy.ts";
import { themeWordsOf } from "../../src/theme/theme-words-of.ts";
import { buildArchiveVocabulary } from "../../src/vector/archive-vectors.ts";
import { createTextSpace } from "../../src/vector/text-space.ts";
import { buildVectorSpace } from "../../src/vector/vector-space.ts";

/** A labeled text of made-up words. */
export interface SyntheticText {
  readonly id: string;
  readonly body: string;
  /** Index of its theme. */
  readonly label: number;
}

/** Words are what stands between spaces and commas. */
const segmenter: Segmenter = {
  fingerprint: "spaces",
  cut: (text) => text.split(/([\s，]+)/u).filter((word) => word !== ""),
};

/**
 * Texts of `themes` themes in equal parts: each names its theme and has words of its theme's own stock, of a common stock, and
 * two that no other text has. The taxonomy knows half of a theme's stock. What learns should file nearly all as given.
 */
export function makeTexts(count: number, themes: number, seed = 1): readonly SyntheticText[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const label = i % themes;
    const words = [
      themeName(label),
      ...draw(6, () => `own${label}x${below(random, 14)}`),
      ...draw(6, () => `common${below(random, 40)}`),
      `alone${i}a`,
      `alone${i}b`,
    ];
    return { id: `2026-${String(i).padStart(4, "0")}`, body: words.join(" "), label };
  });
}

export function themeName(theme: number): string {
  return `theme${theme}name`;
}

/** Everything an evaluation of these texts needs. */
export function prepareEvaluation(
  texts: readonly SyntheticText[],
  themes: number,
): { readonly rows: readonly EvaluationRow[]; readonly tools: FilingTools } {
  const proposals = texts.map(({ id, body }) => toProposal(id, body));
  const archive = complete(segmentProposals(proposals, segmenter, new Map()));
  const space = buildVectorSpace(buildArchiveVocabulary(archive, new Set()), []);
  const labels = new Map(texts.map(({ id, label }) => [id, label]));
  const given = archive.proposals.map(({ id }) => labels.get(id)!);
  const leaves = Array.from({ length: themes }, (_, theme): Theme => {
    const name = themeName(theme);
    const terms = Array.from({ length: 7 }, (_, i) => `own${theme}x${i}`);
    return { id: `t${theme}`, name, description: "", terms, path: [name], parent: null, leaf: true };
  });
  const taxonomy: Taxonomy = { name: "synthetic", themes: leaves };
  const { indexes } = createTextSpace(space, segmenter, new Map(), new Float32Array(space.dimensions));
  const words = leaves.map((theme) => themeWordsOf(theme, taxonomy, indexes));
  const keys = new Map(proposals.map((proposal) => [proposal.id, textKey(proposal)]));
  return {
    rows: buildClassifiables(archive, space, given, new Set()).items.map((item) => ({
      item,
      text: keys.get(item.id)!,
    })),
    tools: { leaves, model: buildGuidedModel(space, words), space },
  };
}

function toProposal(id: string, body: string): Proposal {
  return {
    id,
    number: null,
    year: 2026,
    session: null,
    occasion: "unknown",
    history: false,
    subject: body.split(" ").slice(0, 4).join(" "),
    body,
    proposers: [],
    sector: null,
    form: "unknown",
    category: null,
    units: { lead: null, others: [] },
    filing: "unknown",
    outcome: "unknown",
    date: null,
    source: { file: "test" },
  };
}

function draw<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}
