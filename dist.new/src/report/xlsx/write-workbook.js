import { packParts } from "../office-package.js";
import { collectLooks, writeStyles } from "./look.js";
import { addressOf, countRows } from "./sheet-plan.js";
import { collectStrings } from "./string-table.js";
import { filterRange, writeSheet } from "./write-sheet.js";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** The xlsx package of the sheets: parts in the order in which Excel writes them. */
export function writeWorkbook(sheets) {
    const strings = collectStrings();
    const looks = collectLooks();
    const written = sheets.map((plan, place) => writeSheet(plan, place === 0, strings, looks));
    return packParts([
        ["[Content_Types].xml", contentTypes(sheets.length)],
        [
            "_rels/.rels",
            `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        ],
        ["xl/workbook.xml", workbook(sheets)],
        ["xl/_rels/workbook.xml.rels", workbookRelations(sheets.length)],
        ...written.map((xml, place) => [`xl/worksheets/sheet${place + 1}.xml`, xml]),
        ["xl/styles.xml", writeStyles(looks.looks())],
        ["xl/sharedStrings.xml", strings.write()],
    ]);
}
function contentTypes(sheets) {
    const override = (part, type) => `<Override PartName="/xl/${part}.xml" ContentType="${spreadsheet}.${type}+xml"/>`;
    return (`${declaration}<Types xmlns="${packaging}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        override("workbook", "sheet.main") +
        count(sheets, (number) => override(`worksheets/sheet${number}`, "worksheet")) +
        override("styles", "styles") +
        override("sharedStrings", "sharedStrings") +
        "</Types>");
}
function workbookRelations(sheets) {
    const relation = (number, type, target) => `<Relationship Id="rId${number}" Type="${relationships}/${type}" Target="${target}.xml"/>`;
    return (`${declaration}<Relationships xmlns="${packaging}/relationships">` +
        count(sheets, (number) => relation(number, "worksheet", `worksheets/sheet${number}`)) +
        relation(sheets + 1, "styles", "styles") +
        relation(sheets + 2, "sharedStrings", "sharedStrings") +
        "</Relationships>");
}
function workbook(sheets) {
    return (`${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr/>` +
        '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" tabRatio="800"/></bookViews>' +
        `<sheets>${sheets.map(({ name }, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join("")}</sheets>` +
        `<definedNames>${definedNames(sheets)}</definedNames><calcPr calcId="191029"/></workbook>`);
}
/** Names that Excel itself gives when a person sets a filter, a print area, or a row that repeats in print. */
function definedNames(sheets) {
    const name = (which, place, sheet, range, hidden = false) => `<definedName name="_xlnm.${which}" localSheetId="${place}"${hidden ? ' hidden="1"' : ""}>'${sheet}'!${range}</definedName>`;
    const filters = sheets.map((plan, place) => plan.filter === false ? "" : name("_FilterDatabase", place, plan.name, absolute(filterRange(plan)), true));
    const areas = sheets.map((plan, place) => plan.printedColumns === undefined
        ? ""
        : name("Print_Area", place, plan.name, absolute(`A1:${addressOf(countRows(plan), plan.printedColumns)}`)));
    const titles = sheets.map((plan, place) => name("Print_Titles", place, plan.name, "$1:$1"));
    return [...filters, ...areas, ...titles].join("");
}
/** `$A$1:$C$5` of `A1:C5`. */
function absolute(range) {
    return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
function count(to, write) {
    return Array.from({ length: to }, (_, place) => write(place + 1)).join("");
}
