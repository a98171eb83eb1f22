import { palette } from "../style/palette.js";
import { fontStack } from "../style/typography.js";
import { escapeHtml } from "./render-to-string.js";
/** A page of one file that makes no request of any kind. */
export function writeHtmlFile({ title, scripts, style, body }) {
    const policy = [
        "default-src 'none'",
        ...(scripts === null ? [] : [scripts]),
        "style-src 'unsafe-inline'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    return [
        `<!DOCTYPE html>`,
        `<html lang="zh-CN">`,
        `<head>`,
        `<meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        `<meta name="viewport" content="width=device-width, initial-scale=1">`,
        `<meta name="referrer" content="no-referrer">`,
        `<link rel="icon" href="data:,">`,
        `<title>${escapeHtml(title)}</title>`,
        `<style>${variables()}\n${style.replace(/<\/(style)/gi, "<\\/$1")}</style>`,
        `</head>`,
        `<body>`,
        ...body,
        `</body>`,
        `</html>`,
        ``,
    ].join("\n");
}
/** The palette as CSS variables, so that charts and page share one. */
function variables() {
    const colors = Object.entries(palette).map(([name, color]) => `--${name}:${color};`);
    return `:root{${colors.join("")}--font:${fontStack};}`;
}
