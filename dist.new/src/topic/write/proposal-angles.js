import { byKeys } from "../../base/order.js";
import { matterVector } from "../match/concreteness.js";
import { eyeShare, eyesOf } from "../match/eye.js";
import { dot } from "../match/text-space.js";
import { coreOfAsk } from "./ask-phrase.js";
import { headOf } from "./evidence.js";
/** Proposals whose asks are read: those that take the topic up, and its neighbors. */
const maxProposals = 12;
/** A proposal that the topic grew from, or whose subject holds so much of its eyes, is on the matter; its asks open ways in whatever their words. */
const onMatter = { eyes: 0.6, cosine: 0.15 };
/** An ask of any other proposal must name the matter itself. */
const besides = { eyes: 0.55, cosine: 0.42 };
/** What of an ask is looked through for the eyes: its opening says what it is about. */
const opening = 100;
/**
 * What proposals on the matter ask for, nearest first. Proposals of this session that take the topic up give none: what they ask is asked
 * already. What an earlier one asked and did not get is the best way in there is.
 */
export function proposalAngles(candidate, index, space) {
    const eyes = eyesOf(candidate.core, space);
    const roots = new Set(candidate.roots.map(({ proposal }) => proposal.id));
    const taken = new Set(candidate.takers.filter((owner) => !index.proposals[owner].proposal.history));
    const owners = [...new Set([...candidate.takers, ...candidate.fit.nearest, ...candidate.neighbors])]
        .filter((owner) => !taken.has(owner) && index.proposals[owner].proposal.outcome !== "solved")
        .slice(0, maxProposals);
    return owners
        .flatMap((owner) => {
        const { proposal, asks } = index.proposals[owner];
        const own = roots.has(proposal.id) || eyeShare(eyes, proposal.subject) >= onMatter.eyes;
        return asks.flatMap((ask, i) => {
            const text = coreOfAsk(ask.text, space);
            if (text === null)
                return [];
            const named = eyeShare(eyes, ask.text.slice(0, opening));
            const cosine = dot(matterVector(text, space), candidate.vector);
            const fits = own ? cosine >= onMatter.cosine : named >= besides.eyes && cosine >= besides.cosine;
            if (!fits)
                return [];
            const nearness = cosine + 0.5 * named + (own ? 0.5 : 0);
            const span = headOf(proposal.body, ask.start, ask.end);
            const quote = proposal.body.slice(span.start, span.end);
            const evidence = [{ kind: "proposal", ref: proposal.id, source: proposal.source, quote, ...span }];
            return [{ text, evidence, nearness, id: `${proposal.id} ${String(i).padStart(3, "0")}` }];
        });
    })
        .sort(byKeys(({ nearness }) => nearness, ({ id }) => id))
        .map(({ text, evidence }) => ({ text, evidence }));
}
