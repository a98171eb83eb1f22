import { sha256 } from "../../base/hash.js";
import { byKeys } from "../../base/order.js";
import { isConcrete } from "../match/concreteness.js";
import { findTasks } from "./policy-clause.js";
import { passageReasons, splitPassages } from "./policy-section.js";
/**
 * What makes a point weigh: every task starts at `base`; a figure set for it shows that somebody will be held to it; emphasis and the
 * place among the first tasks show what the paper is about; the newest paper counts more than one of three years ago.
 */
const weights = { base: 0.4, quantified: 0.15, emphasized: 0.1, early: 0.1, repeated: 0.15, concrete: 0.1 };
/** Weight lost for each year a paper is older than the newest one. */
const agePenalty = 0.08;
/** Reads the tasks ahead from all papers. The order of papers does not matter. */
export function readPolicyPoints(papers, space) {
    const newest = Math.max(...papers.map((paper) => paper.year ?? -Infinity));
    const drafts = [];
    const passedOver = [];
    for (const paper of [...papers].sort(byKeys((paper) => paper.file))) {
        const passages = splitPassages(paper);
        passedOver.push(...countReasons(paper.file, passages));
        const last = Math.max(1, passages.at(-1)?.order ?? 1);
        for (const passage of passages) {
            if (passage.reason !== null)
                continue;
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
function toPoint(draft, papers, space) {
    const { paper, passage, task } = draft;
    const concrete = isConcrete(task.task.object, space);
    const sum = weights.base +
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
function findRepeats(drafts, space) {
    const files = new Map();
    const keys = drafts.map((draft) => taskKey(draft.task.task.object, space));
    drafts.forEach((draft, i) => {
        const key = keys[i];
        files.set(key, (files.get(key) ?? new Set()).add(draft.paper.file));
    });
    return new Map(drafts.map((draft, i) => [draft, keys[i] === "" ? [draft.paper.file] : [...files.get(keys[i])].sort()]));
}
/** The content words of an object in order of code unit. */
function taskKey(object, space) {
    return [...new Set(space.words(object).map(({ term }) => term))].sort().join(" ");
}
function countReasons(paper, passages) {
    const counts = new Map();
    for (const { reason } of passages)
        if (reason !== null)
            counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts]
        .map(([reason, passages]) => ({ paper, reason: passageReasons[reason], passages }))
        .sort(byKeys((count) => count.reason));
}
