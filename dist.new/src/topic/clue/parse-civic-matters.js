import { parse } from "yaml";
const titleLength = { min: 6, max: 25 };
const angleLength = { min: 7, max: 22 };
/** Reads the table of civic matters (YAML; form in data/civic/README.md). Throws, naming the entry, where one is not whole. */
export function parseCivicMatters(yaml) {
    const entries = parse(yaml);
    if (!Array.isArray(entries))
        throw new Error("民生事项表应是一个列表");
    return entries.map((entry, i) => parseMatter(entry, `民生事项表第 ${i + 1} 项`));
}
function parseMatter(entry, place) {
    const { title, pattern, except, units, angles } = (entry ?? {});
    const name = readText(title, titleLength, `${place}的 title`);
    const here = `${place}（${name}）`;
    if (!Array.isArray(units) || units.length === 0)
        throw new Error(`${here}缺少 units`);
    if (!Array.isArray(angles) || angles.length === 0)
        throw new Error(`${here}缺少 angles`);
    return {
        title: name,
        pattern: readPattern(pattern, `${here}的 pattern`),
        except: except === undefined ? null : readPattern(except, `${here}的 except`),
        units: units.map((unit, i) => readText(unit, null, `${here}的第 ${i + 1} 个 units`)),
        angles: angles.map((angle, i) => parseAngle(angle, `${here}的第 ${i + 1} 个切口`)),
    };
}
function parseAngle(entry, place) {
    const { text, pattern } = (entry ?? {});
    return {
        text: readText(text, angleLength, `${place}的 text`),
        pattern: readPattern(pattern, `${place}的 pattern`),
    };
}
function readText(value, length, what) {
    if (typeof value !== "string" || value.trim() === "")
        throw new Error(`${what}缺失`);
    if (length !== null && (value.length < length.min || value.length > length.max))
        throw new Error(`${what}应为 ${length.min}—${length.max} 字，现为 ${value.length} 字：${value}`);
    return value;
}
function readPattern(value, what) {
    const source = readText(value, null, what);
    try {
        return new RegExp(source, "u");
    }
    catch (error) {
        throw new Error(`${what}不是正则表达式：${source}`, { cause: error });
    }
}
