import { uniteAreas } from "./area.js";
import { stemOf } from "./division-names.js";
export function parseDivisions(texts) {
    const ordinary = new Set(linesOf(texts.ordinary).flatMap((line) => line.trim().split(/\s+/u)));
    const entries = readEntries(texts.divisions);
    const list = entries.map(({ names, level, start, end }) => ({
        name: names[0],
        level,
        area: [{ start, end }],
        isRegion: false,
    }));
    const meanings = new Map();
    const add = (name, meaning) => {
        const known = meanings.get(name);
        if (known === undefined)
            meanings.set(name, [meaning]);
        else if (!known.some(({ division }) => division === meaning.division))
            known.push(meaning);
    };
    entries.forEach(({ names, level }, i) => {
        const division = list[i];
        for (const name of names)
            add(name, { division, certain: !ordinary.has(name) && name.length > 2 });
        for (const stem of names.map(stemOf)) {
            if (stem.length >= 2 && !ordinary.has(stem))
                add(stem, { division, certain: level < 3 });
        }
    });
    for (const region of readRegions(texts.regions, list)) {
        for (const name of region.names)
            add(name, { division: region.division, certain: true });
    }
    for (const known of meanings.values())
        known.sort((a, b) => a.division.level - b.division.level);
    return { meanings, list };
}
/** Top level: provinces. Indented by one: a prefecture, then its counties; `-` stands for no prefecture. */
function readEntries(text) {
    const entries = [];
    const add = (written, level) => {
        const names = written.replace(/[()]/gu, "").split("=");
        const entry = { names, level, start: entries.length, end: entries.length + 1 };
        entries.push(entry);
        return entry;
    };
    let province;
    for (const line of linesOf(text)) {
        const [head = "", ...counties] = line.trim().split(/\s+/u);
        if (!line.startsWith(" ")) {
            province = add(head, 1);
            continue;
        }
        const prefecture = head === "-" ? undefined : add(head, 2);
        for (const county of counties)
            add(county, 3);
        if (prefecture !== undefined)
            prefecture.end = entries.length;
        if (province !== undefined)
            province.end = entries.length;
    }
    return entries;
}
/** `名称=别名: 成员 成员`. */
function readRegions(text, list) {
    const byName = new Map(list.filter(({ level }) => level < 3).map((division) => [division.name, division]));
    return linesOf(text).map((line) => {
        const [head = "", tail = ""] = line.split(":");
        const names = head.trim().split("=");
        const members = tail
            .trim()
            .split(/\s+/u)
            .map((name) => {
            const member = byName.get(name);
            if (member === undefined)
                throw new Error(`region ${head} names ${name}, which is not in the list`);
            return member;
        });
        const level = Math.min(...members.map((member) => member.level));
        const area = uniteAreas(members.map((member) => member.area));
        return { names, division: { name: names[0], level, area, isRegion: true } };
    });
}
/** Lines of a file of data/places; empty ones and comments are left out. */
export function linesOf(text) {
    return text.split(/\r?\n/u).filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
