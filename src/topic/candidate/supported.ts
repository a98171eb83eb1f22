import { eyeShare, eyesOf } from "../match/eye.ts";
import { specificWords } from "../match/concreteness.ts";
import { objectOf } from "../match/same-object.ts";
import type { TextSpace } from "../match/text-space.ts";
import type { Core } from "../write/topic-core.ts";

/** A member of a list must be this much said somewhere to be supported. */
const said = 0.5;
/** Shorter members (办、管) are no things of their own. */
const shortest = 3;

/** True where one of the texts speaks of what is to be done with the thing that a title names (使用 of 债券资金使用). */
export function supportsHead(core: Core, texts: readonly string[], space: TextSpace): boolean {
  const head = specificWords(objectOf(core), space).at(-1);
  return head === undefined || texts.some((text) => text.includes(head));
}

/** True where each thing that a title names (特殊教育、继续教育) is spoken of by one of the texts: half a title must not stand on nothing. */
export function supportsAll(core: Core, texts: readonly string[], space: TextSpace): boolean {
  const members = objectOf(core)
    .split(/[、和与及]/u)
    .filter((member) => member.length >= shortest);
  return (
    members.length < 2 ||
    members.every((member) => {
      const eyes = eyesOf(member, space);
      return eyes.words.length === 0 || texts.some((text) => eyeShare(eyes, text) >= said);
    })
  );
}
