import { eyeShare, eyesOf } from "../match/eye.js";
import { objectOf } from "../match/same-object.js";
/** A member of a list must be this much said somewhere to be supported. */
const said = 0.5;
/** Shorter members (办、管) are no things of their own. */
const shortest = 3;
/** True where each thing that a title names (特殊教育、继续教育) is spoken of by one of the texts: half a title must not stand on nothing. */
export function supportsAll(core, texts, space) {
    const members = objectOf(core)
        .split(/[、和与及]/u)
        .filter((member) => member.length >= shortest);
    return (members.length < 2 ||
        members.every((member) => {
            const eyes = eyesOf(member, space);
            return eyes.words.length === 0 || texts.some((text) => eyeShare(eyes, text) >= said);
        }));
}
