import { sha256 } from "../../base/hash.ts";
import { byKeys } from "../../base/order.ts";
import type { PolicyPaper } from "../../proposal/policy-paper.ts";
import { isConcrete } from "../match/concreteness.ts";
import { findTasks, type PolicyTask } from "./policy-clause.ts";
import { passageReasons, splitPassages, type Passage, type PassageReason } from "./policy-section.ts";
import type { TextSpace } from "../match/text-space.ts";
import type { TaskPhrase } from "./task-phrase.ts";

/** 政策要点: one task ahead, as the paper words it. */
export interface PolicyPoint {
  readonly id: string;
  /** The paper's own words: characters [start, end) of the paragraph. */
  readonly text: string;
  readonly task: TaskPhrase;
  readonly paper: string;
  /** 《…》 as shown. */
  readonly title: string;
  readonly year: number | null;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Sentence it stands in. */
  readonly sentence: string;
  /** Null until assigned. */
  readonly theme: string | null;
  /** In [0, 1]: how much the papers press for it. */
  readonly weight: number;
  /** Says where, with what means or how much: more than a heading. */
  readonly concrete: boolean;
  /** Files in which the same task stands, this one included. */
  readonly papers: readonly string[];
}

/** Passages of a paper that yield no task, by reason, in characters: kept so that nothing vanishes. */
export interface PassageCount {
  readonly paper: string;
  readonly reason: string;
  readonly passages: number;
}

export interface PolicyReading {
  readonly points: readonly PolicyPoint[];
  readonly passedOver: readonly PassageCount[];
}

/**
 * What makes a point weigh: every task starts at `base`; a figure set for it shows that somebody will be held to it; emphasis and the
 * place among the first tasks show what the paper is about; the newest paper counts more than one of three years ago.
 */
const weights = { base: 0.4, quantified: 0.15, emphasized: 0.1, early: 0.1, repeated: 0.15, concrete: 0.1 };
/** Weight lost for each year a paper is older than the newest one. */
const agePenalty = 0.08;

/** Reads the tasks ahead from all papers. The order of papers does not matter. */
export function readPolicyPoints(papers: readonly PolicyPaper[], space: TextSpace): PolicyReading {
  const newest = Math.max(...papers.map((paper) => paper.year ?? -Infinity));
  const drafts: Draft[] = [];
  const passedOver: PassageCount[] = [];
  for (const paper of [...papers].sort(byKeys((paper) => paper.file))) {
    const passages = splitPassages(paper);
    passedOver.push(...countReasons(paper.file, passages));
    const last = Math.max(1, passages.at(-1)?.order ?? 1);
    for (const passage of passages) {
      if (passage.reason !== null) continue;
      for (const task of findTasks(passage)) {
        drafts.push({
          paper,
          passage,
          task,
          early: passage.order / last < 0.5,
          age: Math.max(0, newest - (paper.year ?? newest)),
        });
      }
    }
  }
  const repeats = findRepeats(drafts, space);
  const points = drafts.map((draft) => toPoint(draft, repeats.get(draft) ?? [draft.paper.file], space));
  return { points, passedOver };
}

interface Draft {
  readonly paper: PolicyPaper;
  readonly passage: Passage;
  readonly task: PolicyTask;
  readonly early: boolean;
  readonly age: number;
}

function toPoint(draft: Draft, papers: readonly string[], space: TextSpace): PolicyPoint {
  const { paper, passage, task } = draft;
  const concrete = isConcrete(task.task.object, space);
  const sum =
    weights.base +
    (task.quantified ? weights.quantified : 0) +
    (task.emphasized ? weights.emphasized : 0) +
    (draft.early ? weights.early : 0) +
    (papers.length > 1 ? weights.repeated : 0) +
    (concrete ? weights.concrete : 0);
  return {
    id: sha256(`${paper.file}\n${passage.paragraph}\n${task.start}`).slice(0, 12),
    text: task.text,
    task: task.task,
    paper: paper.file,
    title: paper.title,
    year: paper.year,
    paragraph: passage.paragraph,
    start: task.start,
    end: task.end,
    sentence: task.sentence,
    theme: null,
    weight: Math.max(0, sum * (1 - agePenalty * Math.min(5, draft.age))),
    concrete,
    papers,
  };
}

/** The same task in several papers: the same specific words in the object, whatever the verb and the figures. */
function findRepeats(drafts: readonly Draft[], space: TextSpace): ReadonlyMap<Draft, readonly string[]> {
  const files = new Map<string, Set<string>>();
  const keys = drafts.map((draft) => taskKey(draft.task.task.object, space));
  drafts.forEach((draft, i) => {
    const key = keys[i]!;
    files.set(key, (files.get(key) ?? new Set()).add(draft.paper.file));
  });
  return new Map(
    drafts.map((draft, i) => [draft, keys[i] === "" ? [draft.paper.file] : [...files.get(keys[i]!)!].sort()]),
  );
}

/** The content words of an object in order of code unit. */
function taskKey(object: string, space: TextSpace): string {
  return [...new Set(space.words(object).map(({ term }) => term))].sort().join(" ");
}

function countReasons(paper: string, passages: readonly Passage[]): readonly PassageCount[] {
  const counts = new Map<PassageReason, number>();
  for (const { reason } of passages) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, passages]) => ({ paper, reason: passageReasons[reason], passages }))
    .sort(byKeys((count) => count.reason));
}
