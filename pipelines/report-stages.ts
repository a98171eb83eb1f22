import { stage, type Source } from "../src/pipeline/stage.ts";
import type { CatalogModel } from "../src/report/catalog-model.ts";
import { renderCharts } from "../src/report/chart/index.ts";
import { rasterize } from "../src/report/chart/rasterize.ts";
import { renderDocument } from "../src/report/docx/render-document.ts";
import { renderExamination } from "../src/report/examination/render-examination.ts";
import { renderPage } from "../src/report/html/render-page.ts";
import { renderWorkReport } from "../src/report/work-report/render-work-report.ts";
import { renderWorkbook } from "../src/report/xlsx/render-workbook.ts";

/** Pictures for print: twice the size they are drawn at. */
const pictureScale = 2;

/** From the catalog model to the files people open. */
export function reportStages(model: Source<CatalogModel>) {
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
  const reports = stage({
    name: "reports",
    label: "写报告",
    version: 1,
    inputs: { model },
    run: async ({ model }) => ({
      examination: await renderExamination(model),
      workReport: await renderWorkReport(model),
    }),
  });
  return { charts, documents, reports };
}
