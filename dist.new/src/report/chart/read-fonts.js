import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sha256 } from "../../base/hash.js";
import { escapeXml } from "./svg.js";
/** The family name inside the shipped font files. */
const shippedFamily = "Noto Sans S Chinese";
/** Families that charts and pages ask for; all are drawn with the shipped one. */
const aliases = ["Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "SimSun", "sans-serif"];
/**
 * Writes a fontconfig file that knows the shipped Chinese font and nothing else, and returns its path.
 *
 * System fonts are left out on purpose: a chart looks the same, to the byte, on every machine. The file lies in the
 * temporary folder under a name made from its content, so that runs at the same time agree.
 */
export function readFontConfig() {
    const fonts = findFontFolder();
    const folder = join(tmpdir(), `xuanti-fonts-${sha256(fonts).slice(0, 12)}`);
    const config = fontConfig(fonts, join(folder, "cache"));
    const path = join(folder, `fonts-${sha256(config).slice(0, 12)}.conf`);
    mkdirSync(folder, { recursive: true });
    if (readIfPresent(path) !== config) {
        const draft = `${path}.${process.pid}`;
        writeFileSync(draft, config);
        renameSync(draft, path);
    }
    return path;
}
function findFontFolder() {
    const main = createRequire(import.meta.url).resolve("@embedpdf/fonts-sc");
    const folder = join(dirname(dirname(main)), "fonts");
    if (!readdirSync(folder).some((file) => file.endsWith(".otf"))) {
        throw new Error(`程序自带的中文字体缺失，请重新安装（npm ci）：${folder}`);
    }
    return folder;
}
function fontConfig(fonts, cache) {
    const alias = (family) => `<match target="pattern"><test qual="any" name="family"><string>${escapeXml(family)}</string></test>` +
        `<edit name="family" mode="prepend" binding="strong"><string>${shippedFamily}</string></edit></match>`;
    return [
        `<?xml version="1.0"?>`,
        `<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">`,
        `<fontconfig>`,
        `<dir>${escapeXml(fonts)}</dir>`,
        `<cachedir>${escapeXml(cache)}</cachedir>`,
        ...aliases.map(alias),
        `</fontconfig>`,
        ``,
    ].join("\n");
}
function readIfPresent(path) {
    try {
        return readFileSync(path, "utf8");
    }
    catch {
        return null;
    }
}
