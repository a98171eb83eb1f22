import type { Sentence } from "../../statistics/sentence.ts";
import type { Block } from "./block.ts";

/** 注 in small type, where there is something to say. */
export function note(sentence: Sentence): Block[] {
  return sentence.length === 0 ? [] : [{ kind: "source", label: "注", text: sentence }];
}

/** A paragraph, where there is something to say. */
export function tell(sentence: Sentence): Block[] {
  const said = sentence.filter((part) => part !== "");
  return said.length === 0 ? [] : [{ kind: "text", text: said }];
}
