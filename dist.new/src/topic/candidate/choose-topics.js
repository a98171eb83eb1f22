import { byKeys } from "../../base/order.js";
import { eyeShare, eyesOf } from "../match/eye.js";
import { compareObjects } from "../match/same-object.js";
import { findAngles } from "../write/angles.js";
import { writeBackground } from "../write/background.js";
import { bareSubject } from "../write/topic-core.js";
import { isBroadTopic } from "./broad-topic.js";
import { takeTurns } from "./diversify.js";
import { findDecider, isAskedFor } from "./reach.js";
import { isAngleOf, isSameTopic } from "./same-topic.js";
import { supportsAll } from "./supported.js";
import { createTopicFiler } from "./topic-theme.js";
/** A topic opens at least so many ways in; with fewer it would be a title without counsel. */
const leastAngles = 2;
/**
 * A task that nobody here asks anything about is the government's own plan, and its title a copy of it: such topics come in only while the catalog has
 * fewer than this, and never from another level's papers.
 */
const fewestTopics = 10;
/** Another level's task must lie nearly as close to what members write about as a proposal usually does to its neighbors. */
const onGround = 0.9;
/** Above this two topics speak of the same matter and the better one stands for both. */
const sameTopic = 0.78;
/** Two topics of one theme may be this near; nearer ones wait until the others had their turn. */
const neighborTopic = 0.62;
/** From ranked candidates to the catalog's topics: what does not qualify is refused with a reason, then themes take turns. */
export function chooseTopics(ranked, context, options) {
    const { input, index } = context;
    const verdicts = new Map();
    const refuse = createRefuser(context);
    for (const candidate of ranked) {
        const reason = refuse(candidate);
        if (reason !== null)
            verdicts.set(candidate, reason);
    }
    const eligible = ranked.filter((candidate) => !verdicts.has(candidate));
    const chosen = [];
    const wanted = Math.min(options.topics, sizeLimit(input));
    const queues = queueByTheme(eligible, createTopicFiler(input, index), input, options.topics);
    for (const limit of [neighborTopic, sameTopic]) {
        const taken = (theme) => chosen.filter((entry) => entry.theme === theme).length;
        takeTurns(queues, { total: wanted - chosen.length, minimum: options.perTheme, taken }, (candidate, theme) => {
            const verdict = verdicts.get(candidate);
            if (verdict !== undefined && verdict !== "same-topic")
                return false;
            const draft = draftTopic(candidate, theme, chosen, limit, context);
            if (typeof draft === "string") {
                verdicts.set(candidate, draft);
                return false;
            }
            verdicts.set(candidate, "chosen");
            chosen.push(draft);
            return true;
        });
    }
    const refused = new Map();
    for (const candidate of ranked) {
        const verdict = verdicts.get(candidate) ?? "outranked";
        if (verdict !== "chosen")
            refused.set(verdict, (refused.get(verdict) ?? 0) + 1);
    }
    const themeOrder = new Map(input.taxonomy.themes.map((theme, i) => [theme.id, i]));
    const order = byKeys((entry) => -(themeOrder.get(entry.theme) ?? themeOrder.size), (entry) => entry.candidate.score, (entry) => entry.candidate.core);
    return { chosen: chosen.sort(order), refused };
}
/** What a candidate is refused for whatever else there is; null where it qualifies. */
function createRefuser({ input, index, fits, isCopy, isElsewhere, }) {
    return (candidate) => {
        if (candidate.fit.level < fits.usual * onGround && !candidate.atHome)
            return "off-ground";
        if (isElsewhere(candidate.core))
            return "elsewhere";
        if (isBeyondReach(candidate, input, index))
            return "beyond-reach";
        if (candidate.civic === null && isBroadTopic(candidate.core, input.space))
            return "broad";
        if (isCopy(candidate.core))
            return "copy";
        return isWellCovered(candidate, index, input.space) ? "covered" : null;
    };
}
/** A candidate with its words for people; or why it cannot stand beside what is chosen already. */
function draftTopic(candidate, theme, chosen, limit, { input, points, index, isCommon, isElsewhere }) {
    const { space } = input;
    const isTaken = (other) => isSameTopic(candidate, other.candidate, other.theme === theme ? limit : sameTopic, space) ||
        isAngleOf(candidate, other);
    if (chosen.some(isTaken))
        return "same-topic";
    const isOut = (core) => isElsewhere(core) || findDecider(core, input.home, input.reach) !== null;
    const angles = findAngles(candidate, points, index, space, isCommon, isOut);
    if (angles.length < leastAngles)
        return "few-angles";
    const isAskedFor = angles.some(({ evidence }) => evidence.some(({ kind }) => kind !== "policy"));
    if (!isAskedFor && (!candidate.atHome || chosen.length >= fewestTopics))
        return "unasked";
    const spoken = angles.flatMap(({ text, evidence }) => [text, ...evidence.map(({ quote }) => quote)]);
    if (candidate.civic === null && !supportsAll(candidate.core, spoken, space))
        return "few-angles";
    const draft = { candidate, theme, angles, background: writeBackground(candidate, index, space) };
    const grounded = draft.background.evidence.some(({ kind }) => kind !== "proposal") || candidate.roots.length > 0;
    if (!grounded)
        return "no-evidence";
    return chosen.some((other) => isAngleOf(other.candidate, draft)) ? "same-topic" : draft;
}
/** What only a higher level can decide, and nobody here ever took up; tasks of papers have been sifted before. */
function isBeyondReach({ origin, core, takers }, { home, reach }, index) {
    const decider = origin === "clue" ? findDecider(core, home, reach) : null;
    return decider !== null && !isAskedFor(decider, takers, index);
}
/** Share of the eyes from which a subject names the matter. */
const namesIt = 0.5;
/**
 * This session needs no hint where this many proposals took the matter up: two, or one in two hundred; where three, or one in a hundred, name it and
 * nobody outside asks for more; or where one is about just this.
 */
function isWellCovered(candidate, index, space) {
    const proposals = index.proposals.filter(({ proposal }) => !proposal.history).length;
    const takers = candidate.takers.map((owner) => index.proposals[owner].proposal).filter(({ history }) => !history);
    if (takers.length >= Math.max(2, proposals * 0.005))
        return true;
    const eyes = eyesOf(candidate.core, space);
    const called = index.proposals.filter(({ proposal }) => !proposal.history && eyeShare(eyes, proposal.subject) >= namesIt);
    if (candidate.clues.length === 0 && called.length >= Math.max(3, proposals * 0.01))
        return true;
    return takers.some(({ subject }) => {
        const { share, back } = compareObjects(candidate.core, bareSubject(subject), space);
        if (candidate.clues.length > 0)
            return candidate.clues.length < 3 && share >= 0.9;
        return share >= 0.8 || (share >= 0.6 && share + back >= 1.2);
    });
}
/** Small inputs carry fewer topics: one for every two records of any kind, at least 6. */
function sizeLimit(input) {
    const paragraphs = input.papers.reduce((sum, paper) => sum + paper.paragraphs.length, 0);
    return Math.max(6, Math.round((input.proposals.length + input.clues.length + paragraphs) / 2));
}
/** A theme's places grow with what its candidates are worth and with how much members write on it. */
function queueByTheme(ranked, themeOf, { assignments }, topics) {
    const written = new Map();
    for (const { themes } of assignments) {
        const theme = themes[0]?.theme ?? null;
        written.set(theme, (written.get(theme) ?? 0) + 1);
    }
    const byTheme = new Map();
    const strengths = new Map();
    ranked.forEach((candidate, place) => {
        const theme = themeOf(candidate);
        byTheme.set(theme, [...(byTheme.get(theme) ?? []), candidate]);
        // Only candidates that could be chosen at all speak for a theme's strength.
        if (place < topics * 6)
            strengths.set(theme, (strengths.get(theme) ?? 0) + candidate.merit);
    });
    return [...byTheme].map(([theme, candidates]) => ({
        theme,
        candidates,
        strength: Math.sqrt((strengths.get(theme) ?? 0) * (1 + (written.get(theme) ?? 0))),
    }));
}
