import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
/**
 * A Word document whose automatic numbers (一、 （一） 1.) stand in its text: Word works them out when it shows a
 * document, and they are what tells the sections of a report. The same bytes where there are none.
 */
export function numberParagraphs(bytes) {
    const parts = unzipSync(bytes, { filter: ({ name }) => name === document || name === numbering || name === styles });
    const text = partText(parts[document]);
    const lists = parseLists(partText(parts[numbering]));
    const ofStyle = parseStyles(partText(parts[styles]), lists);
    const numbered = writeNumbers(text, lists, ofStyle);
    if (numbered === text)
        return bytes;
    return zipSync({ ...unzipSync(bytes), [document]: strToU8(numbered) }, { level: 0 });
}
const document = "word/document.xml";
const numbering = "word/numbering.xml";
const styles = "word/styles.xml";
function partText(part) {
    return part === undefined ? "" : strFromU8(part);
}
/** The beginning of a paragraph up to the end of its properties, which it captures without their earlier state. */
const paragraphStart = /<w:p(?:\s[^>]*)?>\s*<w:pPr(?:\s[^>]*)?>((?:(?!<\/w:pPr>|<w:pPrChange)[\s\S])*)(?:<w:pPrChange[\s\S]*?<\/w:pPrChange>)?\s*<\/w:pPr>/gu;
function writeNumbers(text, lists, ofStyle) {
    const counters = new Map();
    const begun = new Set();
    return text.replace(paragraphStart, (whole, properties, at) => {
        const own = numberingIn(properties);
        const inherited = ofStyle.get(value(properties, "pStyle") ?? "");
        const id = own.list ?? inherited?.list;
        const list = lists.get(id ?? "");
        if (id === undefined || list === undefined)
            return whole;
        const level = own.level ?? inherited?.level ?? 0;
        const counts = counters.get(list.definition) ?? [];
        counters.set(list.definition, counts);
        if (!begun.has(id))
            for (const [restarted, first] of list.restarts)
                counts[restarted] = first - 1;
        begun.add(id);
        counts[level] = (counts[level] ?? startOf(list, level) - 1) + 1;
        counts.length = level + 1;
        const label = labelOf(list, level, counts);
        const empty = text.startsWith("</w:p>", at + whole.length);
        return label === "" || empty ? whole : `${whole}<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`;
    });
}
function labelOf(list, level, counts) {
    const own = list.levels.get(level);
    if (own === undefined || own.format === "bullet")
        return "";
    return own.text.replace(/%(\d)/gu, (_place, digit) => {
        const at = Number(digit) - 1;
        const format = own.figures ? "decimal" : (list.levels.get(at)?.format ?? "decimal");
        return formatNumber(counts[at] ?? startOf(list, at), format);
    });
}
function startOf(list, level) {
    return list.levels.get(level)?.start ?? 1;
}
function formatNumber(number, format) {
    if (format === "none")
        return "";
    if (/chinese|japaneseCounting|ideographDigital|taiwanese/iu.test(format))
        return chineseNumber(number);
    if (/enclosedCircle/iu.test(format))
        return number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    if (format === "upperLetter")
        return String.fromCharCode(0x40 + number);
    if (format === "lowerLetter")
        return String.fromCharCode(0x60 + number);
    return String(number);
}
const digits = ["", ..."一二三四五六七八九"];
/** 一 … 九十九; larger ones in figures, as no list of the trade is longer. */
function chineseNumber(number) {
    if (number < 1 || number > 99)
        return String(number);
    const tens = Math.floor(number / 10);
    return `${tens > 1 ? (digits[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${digits[number % 10] ?? ""}`;
}
function parseLists(xml) {
    const definitions = new Map();
    for (const [whole, id = ""] of xml.matchAll(/<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"[\s\S]*?<\/w:abstractNum>/gu)) {
        definitions.set(id, parseLevels(whole));
    }
    const lists = new Map();
    for (const [whole, id = ""] of xml.matchAll(/<w:num\s[^>]*w:numId="(\d+)"[\s\S]*?<\/w:num>/gu)) {
        const definition = value(whole, "abstractNumId") ?? "";
        const restarts = [
            ...whole.matchAll(/<w:lvlOverride\s[^>]*w:ilvl="(\d)"[^>]*>\s*<w:startOverride\s[^>]*w:val="(\d+)"/gu),
        ];
        lists.set(id, {
            definition,
            levels: new Map([...(definitions.get(definition) ?? []), ...parseLevels(whole)]),
            restarts: new Map(restarts.map(([, level, first]) => [Number(level), Number(first)])),
        });
    }
    return lists;
}
function parseLevels(xml) {
    return new Map([...xml.matchAll(/<w:lvl\s[^>]*w:ilvl="(\d)"[\s\S]*?<\/w:lvl>/gu)].map(([whole, level]) => [
        Number(level),
        {
            format: value(whole, "numFmt") ?? "decimal",
            text: value(whole, "lvlText") ?? "",
            start: Number(value(whole, "start") ?? 1),
            figures: whole.includes("<w:isLgl"),
            style: value(whole, "pStyle"),
        },
    ]));
}
/** What paragraphs of a style are numbered by, their style's own or that of a style it is based on. */
function parseStyles(xml, lists) {
    const found = new Map();
    const bases = new Map();
    for (const [whole, id = ""] of xml.matchAll(/<w:style\s[^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/gu)) {
        const { list, level } = numberingIn(whole);
        bases.set(id, value(whole, "basedOn") ?? "");
        if (list === null)
            continue;
        const linked = [...(lists.get(list)?.levels ?? [])].find(([, { style }]) => style === id)?.[0];
        found.set(id, { list, level: level ?? linked ?? 0 });
    }
    for (const id of bases.keys()) {
        const seen = new Set();
        for (let base = id; base !== "" && !seen.has(base) && !found.has(id); base = bases.get(base) ?? "") {
            seen.add(base);
            const inherited = found.get(base);
            if (inherited !== undefined)
                found.set(id, inherited);
        }
    }
    return found;
}
function numberingIn(properties) {
    const xml = /<w:numPr>([\s\S]*?)<\/w:numPr>/u.exec(properties)?.[1] ?? "";
    const level = value(xml, "ilvl");
    return { list: value(xml, "numId"), level: level === null ? null : Number(level) };
}
/** The `w:val` of the first element of that name. */
function value(xml, element) {
    return new RegExp(`<w:${element}\\s[^>]*w:val="([^"]*)"`, "u").exec(xml)?.[1] ?? null;
}
