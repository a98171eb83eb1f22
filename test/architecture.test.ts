import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { programPath } from "../pipelines/program-path.ts";
import { ruleNames } from "../reports/catalog/rule-names.ts";

const src = programPath("src");

/** What each folder may import, besides itself. `types` only: results are known by shape, never computed there. */
const allowed: Readonly<Record<string, { readonly code: readonly string[]; readonly types: readonly string[] }>> = {
  base: { code: [], types: [] },
  proposal: { code: ["base"], types: [] },
  ingest: { code: ["base", "proposal"], types: [] },
  personal: { code: ["base", "proposal", "ingest"], types: [] },
  text: { code: ["base", "proposal"], types: [] },
  vector: { code: ["base", "proposal", "text"], types: [] },
  theme: { code: ["base", "proposal", "text", "vector"], types: [] },
  relation: { code: ["base", "proposal", "text", "vector"], types: [] },
  examine: { code: ["base", "proposal", "text", "vector"], types: ["relation"] },
  statistics: { code: ["base", "proposal"], types: ["examine", "theme", "relation"] },
  topic: { code: ["base", "proposal", "personal", "text", "vector"], types: ["theme", "relation"] },
  pipeline: { code: ["base"], types: [] },
  report: {
    code: ["base", "proposal", "statistics"],
    types: ["ingest", "text", "vector", "theme", "relation", "examine", "topic"],
  },
};
/** The folders that may touch the disk, and the files elsewhere that must. */
const diskFiles =
  /^(?:cli\/|ingest\/read-|pipeline\/(?:store|output|output-folder|moves)\.ts|report\/chart\/read-|report\/html\/read-)/u;

/** Words of the same shape that are no rules: formats, values of enumerations, a package. */
const notRules = new Set([
  "broken-zip",
  "broken-ole",
  "xml-sheet",
  "json-lines",
  "not-filed",
  "word-extractor",
  "people-organization",
  "local-committee",
]);
/** Types and the lists of their values: shapes, not computations. */
const shapes = [
  "topic/suggestion.ts",
  "relation/pair/similar-pair.ts",
  "relation/pair/reading.ts",
  "text/segmented.ts",
];

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sourceFiles(path) : /\.tsx?$/u.test(name) ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?([^;]*?)\bfrom\s+"(\.[^"]+)"/gmu)].map((match) => {
    // `import { type A, type B }` carries no code either.
    const named = /^\{([^}]*)\}\s*$/u
      .exec((match[2] ?? "").trim())?.[1]
      ?.split(",")
      .map((name) => name.trim()) ?? [""];
    const inline =
      named.filter((name) => name !== "").length > 0 &&
      named.filter((name) => name !== "").every((name) => name.startsWith("type "));
    return { from: path, to: resolve(dirname(path), match[3] ?? ""), typeOnly: match[1] !== undefined || inline };
  });
}

const folderOf = (path: string) => relative(src, path).split(sep)[0] ?? "";
const files = sourceFiles(src);

describe("the architecture", () => {
  it.each(Object.entries(allowed))("imports point one way: %s", (folder, { code, types }) => {
    const wrong = files
      .filter((path) => folderOf(path) === folder)
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => {
        if (!to.startsWith(src)) return false;
        const target = folderOf(to);
        if (types.includes(target) && shapes.includes(relative(src, to).split(sep).join("/"))) return false;
        return target !== folder && !code.includes(target) && !(typeOnly && types.includes(target));
      })
      .map(({ from, to }) => `${relative(src, from)} → ${relative(src, to)}`);
    expect(wrong).toEqual([]);
  });

  it("touches the disk only at the edges", () => {
    const wrong = files
      .filter((path) => !diskFiles.test(relative(src, path).split(sep).join("/")))
      .filter((path) => /from "(?:node:)?(?:fs|fs\/promises|net|http|https)"/u.test(readFileSync(path, "utf8")))
      .map((path) => relative(src, path));
    expect(wrong).toEqual([]);
  });

  it("prints and ends the process only in cli", () => {
    const wrong = files
      .filter((path) => folderOf(path) !== "cli")
      .filter((path) => /\bconsole\.|process\.exit\b/u.test(readFileSync(path, "utf8")))
      .map((path) => relative(src, path));
    expect(wrong).toEqual([]);
  });

  it("has no clock and no dice in the algorithms", () => {
    const wrong = files
      .filter((path) => !["cli", "pipeline"].includes(folderOf(path)))
      .filter((path) => /Math\.random|Date\.now|new Date\(\)|\.localeCompare\(/u.test(readFileSync(path, "utf8")))
      .map((path) => relative(src, path));
    expect(wrong).toEqual([]);
  });

  it("calls every rule by a name the office understands", () => {
    const literals = files
      .filter((path) => folderOf(path) === "ingest" || /\brule: "/u.test(readFileSync(path, "utf8")))
      .flatMap((path) =>
        [...readFileSync(path, "utf8").matchAll(/"([a-z]+(?:-[a-z]+)+)"/gu)].map((match) => match[1] ?? ""),
      );
    const rules = new Set(literals.filter((literal) => !notRules.has(literal)));
    expect([...rules].filter((rule) => !(rule in ruleNames))).toEqual([]);
  });
});
