import { createElement } from "preact";
import { sha256 } from "../../base/hash.js";
import { buildPageData } from "./build-page-data.js";
import { embedJson } from "./embed-json.js";
import { writeHtmlFile } from "./html-file.js";
import { buildPageStore } from "./page-store.js";
import { readClient } from "./read-client.js";
import { renderToString } from "./render-to-string.js";
import { buildPageContext } from "./view/page-context.js";
import { PageDocument } from "./view/page-document.js";
/**
 * catalog.html: one file that makes no request of any kind. Its document is readable as it stands; the inlined script
 * adds searching, filtering and the lists and texts behind the numbers, from the data embedded as JSON.
 */
export function renderPage(model, charts, client = readClient()) {
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
