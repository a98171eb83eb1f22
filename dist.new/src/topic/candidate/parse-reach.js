import { parse } from "yaml";
/** Reads data/reach/reach.yaml (form in its README.md). Throws where a list is missing. */
export function parseReach(yaml) {
    const { nation, province, city, somewhere, ended } = (parse(yaml) ?? {});
    return {
        deciders: [
            { level: "nation", tasks: toPattern(Object.values(fieldsOf(nation, "nation")).flat()) },
            { level: "province", tasks: toPattern(Object.values(fieldsOf(province, "province")).flat()) },
            { level: "city", tasks: toPattern(Object.values(fieldsOf(city, "city")).flat()) },
        ],
        somewhere: toPattern(somewhere, "gu"),
        ended: Object.entries(fieldsOf(ended, "ended")).map(([year, campaigns]) => ({
            lastYear: Number(year),
            campaigns: toPattern(campaigns),
        })),
    };
}
function fieldsOf(value, name) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new Error(`事权表缺少 ${name}，或者写法有误`);
    return value;
}
/** A pattern that finds any of the phrases; “…” stands for up to eight characters of one clause. */
function toPattern(phrases, flags = "u") {
    if (!Array.isArray(phrases) || phrases.length === 0)
        throw new Error("事权表里有一组不是词语的列表");
    const alternatives = phrases.map((phrase) => String(phrase)
        .replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")
        .replace("…", "[^，；。]{0,8}?"));
    return new RegExp(alternatives.join("|"), flags);
}
