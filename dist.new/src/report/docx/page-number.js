import { BorderStyle, Footer, HeightRule, PageNumber, Paragraph, Table, TableAnchorType, TableCell, TableLayoutType, TableRow, TextDirection, TextRun, WidthType, } from "docx";
import { page, sizes } from "./page.js";
/** Footers of odd and even pages. */
export function pageNumbers(turn) {
    const footer = turn === "upright" ? uprightFooter : turnedFooter;
    return { default: footer("PageNumberOdd"), even: footer("PageNumberEven") };
}
function uprightFooter(style) {
    return new Footer({ children: [numberLine(style)] });
}
/** `— 1 —`, a one-character dash at each side. */
function numberLine(style) {
    return new Paragraph({ style, children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })] });
}
/** Height of the number's line in twips. */
const lineHeight = Math.round(sizes.pageNumber * 10 * 1.3);
/**
 * On a turned page the number keeps its place on the paper: it stands at the left edge and runs downwards, so that it reads upright,
 * at the foot of the sheet, when the sheet is bound. A floating table of one cell, for that is what Word, WPS and LibreOffice all place.
 */
function turnedFooter(style) {
    const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
    return new Footer({
        children: [
            new Table({
                width: { size: lineHeight, type: WidthType.DXA },
                columnWidths: [lineHeight],
                layout: TableLayoutType.FIXED,
                borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
                margins: { left: 0, right: 0, top: 0, bottom: 0 },
                float: {
                    horizontalAnchor: TableAnchorType.PAGE,
                    verticalAnchor: TableAnchorType.PAGE,
                    absoluteHorizontalPosition: page.footer,
                    absoluteVerticalPosition: page.left,
                },
                rows: [
                    new TableRow({
                        height: { value: page.textWidth, rule: HeightRule.EXACT },
                        children: [
                            new TableCell({
                                width: { size: lineHeight, type: WidthType.DXA },
                                textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
                                children: [numberLine(style)],
                            }),
                        ],
                    }),
                ],
            }),
            new Paragraph({ style: "Spacer" }),
        ],
    });
}
