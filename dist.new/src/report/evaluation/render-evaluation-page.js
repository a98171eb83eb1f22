import { createElement } from "preact";
import { evaluationTitle } from "../../../reports/evaluation/wording.js";
import { writeHtmlFile } from "../html/html-file.js";
import { readClient } from "../html/read-client.js";
import { renderToString } from "../html/render-to-string.js";
import { EvaluationDocument } from "./evaluation-document.js";
/** What this page has beside the catalog's style: columns of figures, and bars behind them. */
const ownStyle = `
table.figures-table{width:auto;min-width:700px;margin-bottom:10px}
table.figures-table td.number,table.figures-table th.number{padding-left:14px}
table.figures-table th[scope=row]{min-width:9em}
table.figures-table th small{display:block}
table.plain tr.own>*{font-weight:600}
table.plain tr.own small{font-weight:400}
.bar{display:inline-block;width:90px;height:9px;margin-left:10px;border:1px solid var(--accentMid);vertical-align:0}
.bar>span{display:block;height:100%;background:var(--accent)}
section>h3{font-size:15.5px;margin:22px 0 6px}
.reading{max-width:66em;padding-left:1.4em}
.reading li{margin-bottom:4px}
.columns{columns:2;column-gap:48px;max-width:1000px;padding-left:1.6em}
table.wrong td{min-width:5.5em}
table.wrong td.subject{min-width:20em}
table.wrong td small{min-width:12em}
table.wrong td.terms{min-width:14em}
@media print{.columns{columns:2}table.figures-table{min-width:0}}
`;
/** evaluation.html: one file without script that makes no request of any kind. `style` is the catalog's own. */
export function renderEvaluationPage(model, charts, style = readClient().style) {
    return writeHtmlFile({
        title: evaluationTitle,
        scripts: null,
        style: `${style}\n${ownStyle}`,
        body: [renderToString(createElement(EvaluationDocument, { model, charts }))],
    });
}
