import { readFileSync } from "node:fs";
import { parse } from "yaml";
export const PLANTED_KINDS = [
    "exact-copy",
    "format-only",
    "light-rewrite",
    "reordered-asks",
    "merged-halves",
    "place-swapped",
    "number-swapped",
    "opposite-stance",
    "same-subject-other-matter",
    "same-matter-other-words",
    "narrow-in-broad",
    "follow-up",
];
export const PLANTED_VERDICTS = ["duplicate", "joint", "related", "apart"];
/** Reads a set of planted cases; throws on anything that is not in the agreed shape. */
export function readPlanted(path) {
    const root = recordAt(parse(readFileSync(path, "utf8")), path);
    expectOnlyKeys(root, ["pairs", "boilerplate"], path);
    const pairs = listAt(root["pairs"], `${path} pairs`).map(parsePair);
    const boilerplate = listAt(root["boilerplate"], `${path} boilerplate`).map(parseBoilerplate);
    expectUniqueIds([...pairs, ...boilerplate]);
    return { pairs, boilerplate };
}
function parsePair(value, index) {
    const row = recordAt(value, `pairs[${index}]`);
    const id = textAt(row["id"], `pairs[${index}].id`);
    expectOnlyKeys(row, ["id", "kind", "expected", "accept", "note", "a", "b"], id);
    const expected = oneOf(PLANTED_VERDICTS, row["expected"], `${id}.expected`);
    const accept = row["accept"] === undefined
        ? [expected]
        : listAt(row["accept"], `${id}.accept`).map((verdict) => oneOf(PLANTED_VERDICTS, verdict, `${id}.accept`));
    if (!accept.includes(expected))
        throw new Error(`${id}.accept lacks the expected verdict ${expected}`);
    return {
        id,
        kind: oneOf(PLANTED_KINDS, row["kind"], `${id}.kind`),
        expected,
        accept,
        note: textAt(row["note"], `${id}.note`),
        a: parseText(recordAt(row["a"], `${id}.a`), `${id}.a`, []),
        b: parseText(recordAt(row["b"], `${id}.b`), `${id}.b`, []),
    };
}
function parseBoilerplate(value, index) {
    const row = recordAt(value, `boilerplate[${index}]`);
    const id = textAt(row["id"], `boilerplate[${index}].id`);
    return { id, ...parseText(row, id, ["id"]) };
}
function parseText(row, where, otherKeys) {
    expectOnlyKeys(row, ["year", "subject", "body", ...otherKeys], where);
    const year = row["year"];
    if (typeof year !== "number" || !Number.isInteger(year))
        throw new Error(`${where}.year is ${JSON.stringify(year)}`);
    return { year, subject: textAt(row["subject"], `${where}.subject`), body: textAt(row["body"], `${where}.body`) };
}
function recordAt(value, where) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new Error(`${where} is not a mapping`);
    return Object.fromEntries(Object.entries(value));
}
function listAt(value, where) {
    if (!Array.isArray(value))
        throw new Error(`${where} is not a list`);
    return value;
}
function textAt(value, where) {
    if (typeof value !== "string" || value.trim() === "") {
        throw new Error(`${where} is not a text: ${JSON.stringify(value)}`);
    }
    return value;
}
function oneOf(allowed, value, where) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
        throw new Error(`${where} is ${JSON.stringify(value)}, not one of ${allowed.join(", ")}`);
    }
    return found;
}
function expectOnlyKeys(row, known, where) {
    const unknown = Object.keys(row).filter((key) => !known.includes(key));
    if (unknown.length > 0)
        throw new Error(`${where} has unknown keys: ${unknown.join(", ")}`);
}
function expectUniqueIds(rows) {
    const seen = new Set();
    for (const { id } of rows) {
        if (seen.has(id))
            throw new Error(`id ${id} is used twice`);
        seen.add(id);
    }
}
