import { stage } from "../src/pipeline/stage.js";
import { renderCharts } from "../src/report/chart/index.js";
import { rasterize } from "../src/report/chart/rasterize.js";
import { renderDocument } from "../src/report/docx/render-document.js";
import { renderPage } from "../src/report/html/render-page.js";
import { renderWorkbook } from "../src/report/xlsx/render-workbook.js";
/** Pictures for print: twice the size they are drawn at. */
const pictureScale = 2;
/** From the catalog model to the files people open. */
export function reportStages(model) {
    const charts = stage({
        name: "charts",
        label: "绘图",
        version: 1,
        inputs: { model },
        run: async ({ model }, _options, work) => {
            const drawn = renderCharts(model);
            const pictures = [];
            for (const chart of drawn) {
                const png = await rasterize(chart.svg, pictureScale);
                // Word and the page set title and caption themselves.
                const bare = { ...chart.bare, png: await rasterize(chart.bare.svg, pictureScale) };
                pictures.push({ ...chart, png, bare });
                work.progress({ done: pictures.length, total: drawn.length });
                work.signal.throwIfAborted();
            }
            return pictures;
        },
    });
    const documents = stage({
        name: "documents",
        label: "写目录",
        version: 1,
        inputs: { model, charts },
        run: async ({ model, charts }, _options, work) => {
            const page = renderPage(model, charts);
            work.progress({ done: 1, total: 3 });
            const workbook = await renderWorkbook(model);
            work.progress({ done: 2, total: 3 });
            const figures = charts.map(({ name, title, caption, width, bare }) => ({ name, title, caption, width, ...bare }));
            const document = await renderDocument(model, figures);
            return { page, workbook, document };
        },
    });
    return { charts, documents };
}
