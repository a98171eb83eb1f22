import { createElement } from "preact";
import { sha256 } from "../../base/hash.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { Chart } from "../chart/chart.ts";
import { buildPageData } from "./build-page-data.ts";
import { embedJson } from "./embed-json.ts";
import { writeHtmlFile } from "./html-file.ts";
import { buildPageStore } from "./page-store.ts";
import { readClient } from "./read-client.ts";
import type { ClientAssets } from "./read-client.ts";
import { renderToString } from "./render-to-string.ts";
import { buildPageContext } from "./view/page-context.ts";
import { PageDocument } from "./view/page-document.tsx";

/**
 * catalog.html: one file that makes no request of any kind. Its document is readable as it stands; the inlined script
 * adds searching, filtering and the lists and texts behind the numbers, from the data embedded as JSON.
 */
export function renderPage(model: CatalogModel, charts: readonly Chart[], client: ClientAssets = readClient()): string {
  const data = buildPageData(model);
  const context = buildPageContext(model, charts, buildPageStore(data));
  const script = client.script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
  return writeHtmlFile({
    title: model.title,
    scripts: `script-src 'sha256-${Buffer.from(sha256(script), "hex").toString("base64")}'`,
    style: client.style,
    body: [
      renderToString(createElement(PageDocument, { context })),
      `<script type="application/json" id="page-data">${embedJson(data)}</script>`,
      `<script>${script}</script>`,
    ],
  });
}
