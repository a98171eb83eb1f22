import { createElement } from "preact";
import { sha256 } from "../../base/hash.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { Chart } from "../chart/chart.ts";
import { palette } from "../style/palette.ts";
import { fontStack } from "../style/typography.ts";
import { embedJson } from "./embed-json.ts";
import { buildPageData } from "./page-data.ts";
import { readClient } from "./read-client.ts";
import type { ClientAssets } from "./read-client.ts";
import { escapeHtml, renderToString } from "./render-to-string.ts";
import { buildPageContext } from "./view/page-context.ts";
import { PageDocument } from "./view/page-document.tsx";

/**
 * catalog.html: one file that makes no request of any kind. Its document is readable as it stands; the inlined script
 * adds searching, filtering and the lists and texts behind the numbers, from the data embedded as JSON.
 */
export function renderPage(model: CatalogModel, charts: readonly Chart[], client: ClientAssets = readClient()): string {
  const data = buildPageData(model);
  const context = buildPageContext(model, charts, data);
  const script = client.script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${Buffer.from(sha256(script), "hex").toString("base64")}'`,
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
    `<title>${escapeHtml(model.title)}</title>`,
    `<style>${variables()}\n${client.style.replace(/<\/(style)/gi, "<\\/$1")}</style>`,
    `</head>`,
    `<body>`,
    renderToString(createElement(PageDocument, { context })),
    `<script type="application/json" id="page-data">${embedJson(data)}</script>`,
    `<script>${script}</script>`,
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");
}

/** The palette as CSS variables, so that charts and page share one. */
function variables(): string {
  const colors = Object.entries(palette).map(([name, color]) => `--${name}:${color};`);
  return `:root{${colors.join("")}--font:${fontStack};}`;
}
