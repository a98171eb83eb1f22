import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { sha256 } from "../src/base/hash.ts";
import { source, type Source } from "../src/pipeline/stage.ts";
import { WrongUse } from "../src/pipeline/failure.ts";
import type { RelationModel } from "../src/relation/pair/model.ts";
import { parseActions, type Actions } from "../src/text/ask/actions.ts";
import { parseLexicon, type Lexicon } from "../src/text/word/lexicon.ts";
import { parsePlaceNames, type PlaceNames } from "../src/text/place/place-names.ts";
import type { CivicMatter } from "../src/topic/clue/civic-matter.ts";
import { parseCivicMatters } from "../src/topic/clue/parse-civic-matters.ts";
import { parseReach } from "../src/topic/candidate/parse-reach.ts";
import type { Reach } from "../src/topic/candidate/reach.ts";
import { parseUnits } from "../src/topic/write/parse-units.ts";
import type { UnitProfile } from "../src/topic/write/unit-names.ts";
import { decodeBaseVectors } from "../src/vector/quantized-vectors.ts";
import type { BaseVectors } from "../src/vector/word-vectors.ts";
import type { TaxonomyFile } from "./parse-taxonomy-file.ts";
import { programPath } from "./program-path.ts";

/** The words that ship with the program: data/lexicon. */
export function readLexicon(): Source<Lexicon> {
  const names = ["policy", "stopwords", "shell", "synonyms"] as const;
  const [words, stopWords, shellWords, synonyms] = names.map((name) =>
    readFileSync(programPath(`data/lexicon/${name}.txt`), "utf8"),
  );
  const texts = { words: words!, stopWords: stopWords!, shellWords: shellWords!, synonyms: synonyms! };
  return source([{ name: "词表", hash: sha256(JSON.stringify(texts)) }], parseLexicon(texts));
}

/** The verbs by which proposals ask, and what they do: data/lexicon/actions.txt. */
export function readActions(): Source<Actions> {
  const text = readFileSync(programPath("data/lexicon/actions.txt"), "utf8");
  return source([{ name: "动词表", hash: sha256(text) }], parseActions(text));
}

/** Word vectors learned from public policy text: data/vectors. */
export function readBaseVectors(): Source<BaseVectors> {
  const bytes = readFileSync(programPath("data/vectors/base.bin"));
  return source([{ name: "基础词向量", hash: sha256(bytes) }], decodeBaseVectors(bytes));
}

/** The weights by which pairs are judged: data/relation. */
export function readRelationModel(): Source<RelationModel> {
  const text = readFileSync(programPath("data/relation/model.json"), "utf8");
  return source([{ name: "并案判断模型", hash: sha256(text) }], JSON.parse(text) as RelationModel);
}

/** Names of places: data/places. */
export function readPlaceNames(): Source<PlaceNames> {
  const names = ["divisions", "regions", "ordinary", "waters"] as const;
  const [divisions, regions, ordinary, waters] = names.map((name) =>
    readFileSync(programPath(`data/places/${name}.txt`), "utf8"),
  );
  const texts = { divisions: divisions!, regions: regions!, ordinary: ordinary!, waters: waters! };
  return source([{ name: "地名表", hash: sha256(JSON.stringify(texts)) }], parsePlaceNames(texts));
}

/** The table of handling units: data/units. */
export function readUnits(): Source<readonly UnitProfile[]> {
  const text = readFileSync(programPath("data/units/units.yaml"), "utf8");
  return source([{ name: "承办单位表", hash: sha256(text) }], parseUnits(text));
}

/** Which level decides what: data/reach. */
export function readReach(): Source<Reach> {
  const text = readFileSync(programPath("data/reach/reach.yaml"), "utf8");
  return source([{ name: "事权表", hash: sha256(text) }], parseReach(text));
}

/** What citizens commonly write about: data/civic. */
export function readCivicMatters(): Source<readonly CivicMatter[]> {
  const text = readFileSync(programPath("data/civic/matters.yaml"), "utf8");
  return source([{ name: "民生事项表", hash: sha256(text) }], parseCivicMatters(text));
}

/** The text of a taxonomy file: the user's own, or the one that ships. Parsed by the stage, so that its issues are kept with the result. */
export function readTaxonomy(path: string | null): Source<TaxonomyFile> {
  const location = path ?? programPath("data/taxonomy/changzhi.yaml");
  const text = readFileSync(location, "utf8").replace(/^\uFEFF/u, "");
  if (text.trim() === "") throw new WrongUse(`主题体系文件 ${basename(location)} 是空的。`);
  return source([{ name: basename(location), hash: sha256(text) }], { text, file: basename(location) });
}

/** What the analysis knows before it reads anything: the same for every run. */
export function readProgramData() {
  return {
    baseVectors: readBaseVectors(),
    relationModel: readRelationModel(),
    places: readPlaceNames(),
    actions: readActions(),
    units: readUnits(),
    civicMatters: readCivicMatters(),
    reach: readReach(),
  };
}
