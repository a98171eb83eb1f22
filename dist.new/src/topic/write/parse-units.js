import { parse } from "yaml";
/** Reads the table of handling units (YAML; form in data/units/README.md). Throws where an entry has no name or no terms. */
export function parseUnits(yaml) {
    const entries = parse(yaml);
    if (!Array.isArray(entries))
        throw new Error("承办单位表应是一个列表");
    return entries.map((entry, i) => {
        const { name, terms, ...others } = (entry ?? {});
        if (typeof name !== "string" || !Array.isArray(terms))
            throw new Error(`承办单位表第 ${i + 1} 项缺少 name 或 terms`);
        return { name, terms: terms.map(String), ...namesOf(others, name) };
    });
}
const levels = ["county", "province", "nation"];
function namesOf(entry, unit) {
    const names = {};
    for (const [key, value] of Object.entries(entry)) {
        const level = levels.find((known) => known === key);
        if (level === undefined || typeof value !== "string")
            throw new Error(`承办单位表中“${unit}”的 ${key} 写法有误`);
        names[level] = value;
    }
    return names;
}
