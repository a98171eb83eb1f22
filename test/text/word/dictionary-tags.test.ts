import { dict } from "@node-rs/jieba/dict.js";
import { describe, expect, it } from "vitest";
import { tagInDictionary } from "../../../src/text/word/dictionary-tags.ts";
import { lookUpTags } from "../../../src/text/word/parts-of-speech.ts";

/** Every hundredth word of the dictionary, its first and its last. */
const lines = new TextDecoder().decode(dict).trimEnd().split("\n");
const words = lines.filter((_, i) => i % 100 === 0 || i === lines.length - 1).map((line) => line.split(" ")[0]!);

describe("the tag of a word", () => {
  it("is what reading the whole dictionary finds", () => {
    const tagOf = lookUpTags(words);
    expect(words.filter((word) => tagInDictionary(word) !== tagOf(word))).toEqual([]);
  });

  it("is missing for words it does not have", () => {
    expect(["", "栖云县县", "zzz", "龢龢"].map(tagInDictionary)).toEqual([null, null, null, null]);
  });
});
