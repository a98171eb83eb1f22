import { byKeys } from "../../base/order.js";
import { eyeShare, eyesOf } from "../match/eye.js";
import { compareObjects } from "../match/same-object.js";
import { evidenceOfPoint } from "./evidence.js";
import { coreOfTask } from "./topic-core.js";
/** How much of the topic's eyes another clause of its sentence must say; right beside it may be near in meaning instead. */
const sister = { eyes: 0.55, similar: 0.45 };
/** A task of any other place in the papers must say more of them, and lie near. */
const kin = { eyes: 0.55, similar: 0.45 };
const maxKin = 6;
/** What the papers ask besides: the clauses of the topic's own sentence first, then tasks elsewhere on the same thing, nearest first. */
export function policyAngles(candidate, points, space) {
    const lead = candidate.points[0];
    const sentence = lead === undefined
        ? []
        : points.filter(({ paper, paragraph, sentence }) => paper === lead.paper && paragraph === lead.paragraph && sentence === lead.sentence);
    const eyes = eyesOf(candidate.core, space);
    const place = lead === undefined ? -1 : sentence.indexOf(lead);
    const sisters = sentence.filter((point, i) => {
        if (candidate.points.includes(point))
            return false;
        if (eyeShare(eyes, point.text) >= sister.eyes)
            return true;
        return Math.abs(i - place) === 1 && compareObjects(candidate.core, point.text, space).cosine >= sister.similar;
    });
    // Its own wording first where the title says it otherwise.
    return [...candidate.points.slice(0, 1), ...sisters, ...findKin(candidate, eyes, points, space)].flatMap((point) => {
        const text = coreOfTask(point.text, space);
        return text === null ? [] : [{ text, evidence: [evidenceOfPoint(point)] }];
    });
}
/** Tasks of other places that name what the topic is about, those that say most of it first. */
function findKin(candidate, eyes, points, space) {
    return points
        .filter(({ concrete }) => concrete)
        .map((point) => ({ point, said: eyeShare(eyes, point.text) }))
        .filter(({ said }) => said >= kin.eyes)
        .map(({ point, said }) => ({ point, said, cosine: compareObjects(candidate.core, point.text, space).cosine }))
        .filter(({ cosine }) => cosine >= kin.similar)
        .sort(byKeys(({ said, cosine }) => said + cosine, ({ point }) => point.id))
        .slice(0, maxKin)
        .map(({ point }) => point);
}
