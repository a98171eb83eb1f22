import { fontStack } from "../style/typography.js";
import { readFontConfig } from "./read-fonts.js";
/** What every drawing waits for: the library with fonts known and a glyph seen. Made once a process. */
let ready = null;
/**
 * An SVG as PNG, Chinese drawn with the shipped font whatever the machine has. Same SVG, same bytes.
 *
 * `scale` multiplies width and height: at 2 a chart is 1600 px wide. The first call sets FONTCONFIG_FILE for the
 * process, since the font library reads it once, at its first text; it throws where Chinese would come out as boxes.
 */
export async function rasterize(svg, scale) {
    ready ??= prepare();
    const sharp = await ready;
    return toPng(sharp, svg, scale);
}
async function prepare() {
    process.env["FONTCONFIG_FILE"] = readFontConfig();
    const { default: sharp } = await import("sharp");
    sharp.cache(false);
    await checkGlyphs(sharp);
    return sharp;
}
async function toPng(sharp, svg, scale) {
    // 72 dpi draws one SVG pixel as one pixel.
    return sharp(Buffer.from(svg), { density: 72 * scale })
        .flatten({ background: "#ffffff" })
        .png({ compressionLevel: 9, adaptiveFiltering: false, palette: false })
        .toBuffer();
}
/**
 * Draws 一 and 中 and looks at the ink. A missing glyph is drawn as a box, which is tall for every character;
 * a real 一 is one flat stroke, a real 中 is tall.
 */
async function checkGlyphs(sharp) {
    const flat = await inkHeight(sharp, "一");
    const tall = await inkHeight(sharp, "中");
    if (flat > 0 && flat < 14 && tall > 24)
        return;
    throw new Error(`图表中的汉字无法正常显示（试画“一”“中”的高度为 ${flat}、${tall} 像素），已停止输出图片。` +
        `请确认程序自带字体 @embedpdf/fonts-sc 已安装（npm ci），且环境变量 FONTCONFIG_FILE 可以被设置。`);
}
/** Height in px of what is drawn for one character of 40 px; 0 for nothing. */
async function inkHeight(sharp, character) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><text x="12" y="46" font-size="40" font-family="${fontStack}">${character}</text></svg>`;
    const { data, info } = await sharp(Buffer.from(svg))
        .flatten({ background: "#ffffff" })
        .grayscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
    const rows = Array.from({ length: info.height }, (_, y) => data.subarray(y * info.width * info.channels, (y + 1) * info.width * info.channels).some((value) => value < 128));
    const first = rows.indexOf(true);
    return first < 0 ? 0 : rows.lastIndexOf(true) - first + 1;
}
