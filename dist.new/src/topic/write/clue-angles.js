import { byKeys } from "../../base/order.js";
import { usesCommonWords } from "../clue/clue-phrase.js";
import { quotableOf, sentencesOf } from "../clue/clue-sentence.js";
import { placeWords } from "../clue/place-word.js";
import { matterVector } from "../match/concreteness.js";
import { dot } from "../match/text-space.js";
import { aimOf, clueSample, quotesOf, voicesOf } from "./clue-evidence.js";
import { coreOfTask } from "./topic-core.js";
/** From so many clues on a matter is large: one clue alone supports no angle of it, and only what reads well does. */
const largeMatter = 8;
/** Quotes an angle carries. */
const maxQuotes = 2;
/** From which score what a clue says is about the angle, where it names the matter and where it does not. */
const aboutAngle = { named: 0.2, unnamed: 0.3 };
/** From which cosine a wish still opens a way into the topic. */
const related = 0.25;
/** Ways into a topic that its clues open: the `most` of its civic matter that they support most; else what they wish for. */
export function clueAngles(candidate, space, isCommon, most) {
    const { civic } = candidate;
    return civic === null ? [...wishesOf(candidate, space, isCommon)] : supportedAngles(civic, candidate, space, most);
}
function supportedAngles(civic, candidate, space, most) {
    const isLarge = candidate.clues.length >= largeMatter;
    const clues = candidate.clues.slice(0, clueSample);
    // Of many clues some wander: what does not name the matter must come the nearer to the angle.
    const isAbout = ({ evidence: { quote }, score }) => score >= (civic.pattern.test(quote) ? aboutAngle.named : aboutAngle.unnamed);
    const spoken = civic.angles
        .map(({ text, pattern }) => ({ text, voices: voicesOf(clues, (stretch) => pattern.test(stretch)) }))
        .filter(({ voices }) => voices.count >= (isLarge ? 2 : 1))
        .sort(byKeys(({ voices }) => voices.count, ({ text }) => text));
    const found = [];
    for (const { text, voices } of spoken) {
        if (found.length === most)
            break;
        const quotes = quotesOf(voices, { aim: aimOf(text, candidate, space) }, space);
        const good = quotes.filter((quote) => quote.fit && isAbout(quote)).slice(0, maxQuotes);
        const cited = good.length > 0 || isLarge ? good : quotes.slice(0, 1);
        const evidence = cited.map((quote) => quote.evidence);
        if (evidence.length > 0)
            found.push({ text, evidence });
    }
    return found;
}
/** What a wish begins with, and what stands before the thing wished for. */
const wish = /(?:建议|希望|能不能|盼望?|应当)(?:尽快|能够?|可以|政府|有关部门|相关部门|早日|各级|对)*(?<task>[^，。；！？“”]{5,24})/u;
/** What clues themselves suggest, where it names no place and nothing that stands in one or two clues only. */
function* wishesOf(candidate, space, isCommon) {
    for (const clue of candidate.clues.slice(0, 12)) {
        for (const sentence of sentencesOf(clue).filter(({ text }) => wish.test(text))) {
            const said = quotableOf(sentence).find(({ fit, text }) => fit && wish.test(text));
            const task = said === undefined ? undefined : wish.exec(said.text)?.groups?.["task"];
            const text = task === undefined ? null : coreOfTask(task, space);
            if (said === undefined || text === null || placeWords(text).length > 0)
                continue;
            if (!usesCommonWords(text, space, isCommon) || dot(matterVector(text, space), candidate.vector) < related)
                continue;
            const { start, end, text: quote } = said;
            yield { text, evidence: [{ kind: "clue", ref: clue.id, source: clue.source, quote, start, end }] };
        }
    }
}
