import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/base/issue.ts";
import { parseTaxonomy } from "../../src/theme/parse-taxonomy.ts";

const parse = (...lines: readonly string[]) => parseTaxonomy(lines.join("\n"), "类.yaml");
const isWarning = ({ severity }: Issue) => severity !== "note";
/** What is wrong, beside notes of what would work better. */
const warnings = (...lines: readonly string[]) => parse(...lines).issues.filter(isWarning);

describe("parseTaxonomy", () => {
  it("reads themes, headings and terms in the order of the file, parents before children", () => {
    const { taxonomy, issues } = parse(
      "name: 市政协分类",
      "themes:",
      "  - id: livelihood",
      "    name: 民生",
      "    themes:",
      "      - id: education",
      "        name: 教育",
      "        description: 收托育；不收诊治。",
      "        terms: [托育机构, 幼儿园, 托育机构, 12345]",
      "      - 养老",
      "  - 生态",
    );
    expect(issues.filter(isWarning)).toEqual([]);
    expect(taxonomy.name).toBe("市政协分类");
    expect(taxonomy.themes.map(({ id, path, parent, leaf }) => [id, path.join("/"), parent, leaf])).toEqual([
      ["livelihood", "民生", null, false],
      ["education", "民生/教育", "livelihood", true],
      ["民生/养老", "民生/养老", "livelihood", true],
      ["生态", "生态", null, true],
    ]);
    expect(taxonomy.themes[1]).toMatchObject({
      description: "收托育；不收诊治。",
      terms: ["托育机构", "幼儿园", "12345"],
    });
  });

  it("needs no more than a list of names", () => {
    const { taxonomy, issues } = parse("- 经济建设", "- 政治建设", "- 文化建设");
    expect(issues.filter(isWarning)).toEqual([]);
    expect(taxonomy.name).toBe("类.yaml");
    expect(taxonomy.themes.map(({ id, name }) => [id, name])).toEqual([
      ["经济建设", "经济建设"],
      ["政治建设", "政治建设"],
      ["文化建设", "文化建设"],
    ]);
    expect(parse("themes: [经济, 政治]").taxonomy.themes).toHaveLength(2);
  });

  it.each<[string, readonly string[], readonly (readonly [string, number])[]]>([
    ["a theme without a name", ["themes:", "  - 经济", "  - id: p", "  - 文化"], [["taxonomy-name", 3]]],
    ["an empty name", ["- 经济", "- ' '", "- 文化"], [["taxonomy-name", 2]]],
    ["an id used twice", ["- {id: a, name: 经济}", "- 文化", "- {id: a, name: 政治}"], [["taxonomy-id", 3]]],
    ["terms that are no list", ["- name: 经济", "  terms: 产业、能源", "- 文化"], [["taxonomy-terms", 2]]],
    ["an empty term", ["- name: 经济", "  terms: [产业, '']", "- 文化"], [["taxonomy-terms", 2]]],
    ["a list where a theme should be", ["- 经济", "- [文化, 政治]", "- 生态"], [["taxonomy-form", 2]]],
    ["a number where a name should be", ["- 经济", "- 5", "- 生态"], [["taxonomy-form", 2]]],
  ])("tells the line of %s and keeps the themes that can be used", (_name, lines, wanted) => {
    const told = warnings(...lines);
    expect(told.map(({ rule, row }) => [rule, row])).toEqual(wanted);
    expect(parse(...lines).taxonomy.themes.length).toBeGreaterThanOrEqual(2);
    for (const { message, file, row } of told) {
      expect(file).toBe("类.yaml");
      expect(message).toContain(`第 ${row} 行`);
    }
  });

  it("tells of a name used twice, to which no category could be matched", () => {
    const told = warnings("- 经济", "- {id: other, name: 经济}");
    expect(told.map(({ rule, actual }) => [rule, actual])).toEqual([["taxonomy-name", "经济"]]);
  });

  it("gives themes with the same id ids of their own: none files into another", () => {
    const { themes } = parse("- {id: a, name: 经济}", "- {id: a, name: 政治}", "- {id: a, name: 文化}").taxonomy;
    expect(new Set(themes.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ["no YAML", ["- 经济", "- [文化"], /第 \d+ 行不合 YAML/u],
    ["a single theme", ["- 经济"], /只有 1 个/u],
    ["nothing", [""], /只有 0 个/u],
    ["a text", ["经济"], /只有 0 个/u],
    ["themes under another key", ["主题:", "  - 经济", "  - 文化"], /只有 0 个/u],
  ])("refuses a file with %s, naming it", (_name, lines, message) => {
    expect(() => parse(...lines)).toThrow(message);
    expect(() => parse(...lines)).toThrow("类.yaml");
  });

  it.each(readdirSync("data/taxonomy").filter((name) => name.endsWith(".yaml")))(
    "reads our own %s without complaint",
    (name) => {
      const { taxonomy, issues } = parseTaxonomy(readFileSync(`data/taxonomy/${name}`, "utf8"), name);
      expect(issues).toEqual([]);
      for (const { id, terms, leaf } of taxonomy.themes) {
        expect(id).toMatch(/^[a-z][a-z-]*$/u);
        if (leaf) expect(terms.length).toBeGreaterThan(40);
      }
    },
  );
});
