import { canonicalJson } from "../base/hash.js";
import { compareText } from "../base/order.js";
/** Differences of one kind named in a reason; beyond them it says how many there are. */
const maxNamed = 3;
/** Characters of an option's value shown in a reason. */
const maxShown = 30;
/** Why a result cannot be reused, in words: what differs between the parts of its key then and now. */
export function findChange(before, now, labels) {
    if (before.program !== now.program || before.version !== now.version)
        return "程序版本有变化";
    if (before.node !== now.node)
        return `Node 版本有变化：${before.node} → ${now.node}`;
    const own = [
        ...name("输入有变化：", findInputChanges(before.inputs, now.inputs)),
        ...name("选项有变化：", findOptionChanges(before.options, now.options)),
        ...(before.fingerprint === now.fingerprint ? [] : ["所用的词典、引擎或模型有变化"]),
    ];
    if (own.length > 0)
        return own.join("；");
    const upstream = Object.keys(now.inputs).flatMap((input) => {
        const then = before.inputs[input];
        const current = now.inputs[input];
        return then?.kind === "stage" && current?.kind === "stage" && then.key !== current.key
            ? [labels.get(current.name) ?? current.name]
            : [];
    });
    return upstream.length > 0 ? `上游${upstream.map((label) => `『${label}』`).join("")}重新计算` : "程序版本有变化";
}
function name(prefix, changes) {
    if (changes.length === 0)
        return [];
    const rest = changes.length > maxNamed ? `等 ${changes.length} 处` : "";
    return [prefix + changes.slice(0, maxNamed).join("、") + rest];
}
function findInputChanges(before, now) {
    return Object.keys(now).flatMap((input) => {
        const then = before[input];
        const current = now[input];
        return then?.kind === "source" && current?.kind === "source"
            ? findContentChanges(then.contents, current.contents)
            : [];
    });
}
function findContentChanges(before, now) {
    const then = new Map(before.map((content) => [content.name, content.hash]));
    const current = new Map(now.map((content) => [content.name, content.hash]));
    const changes = [
        ...now.filter(({ name, hash }) => then.has(name) && then.get(name) !== hash).map(({ name }) => name),
        ...now.filter(({ name }) => !then.has(name)).map(({ name }) => `${name}（新增）`),
        ...before.filter(({ name }) => !current.has(name)).map(({ name }) => `${name}（不再使用）`),
    ];
    if (changes.length > 0 || canonicalJson(before) === canonicalJson(now))
        return changes;
    return ["先后顺序"];
}
function findOptionChanges(before, now) {
    const then = flatten(before);
    const current = flatten(now);
    return [...new Set([...then.keys(), ...current.keys()])]
        .sort(compareText)
        .filter((path) => then.get(path) !== current.get(path))
        .map((path) => `${path} ${show(then.get(path))} → ${show(current.get(path))}`);
}
/** `{ a: { b: 1 } }` becomes `a.b` → `1`. Lists stay whole. */
function flatten(options, prefix = "") {
    const flat = new Map();
    for (const [key, value] of Object.entries(options)) {
        if (value === undefined)
            continue;
        if (value !== null && typeof value === "object" && !Array.isArray(value)) {
            for (const [path, text] of flatten(value, `${prefix}${key}.`))
                flat.set(path, text);
        }
        else {
            flat.set(prefix + key, typeof value === "string" ? value : canonicalJson(value));
        }
    }
    return flat;
}
function show(text) {
    if (text === undefined)
        return "（无）";
    const characters = [...text];
    return characters.length > maxShown ? `${characters.slice(0, maxShown).join("")}…` : text;
}
