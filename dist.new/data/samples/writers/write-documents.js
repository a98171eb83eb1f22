import { AlignmentType, Document, HeadingLevel, LineRuleType, Packer, Paragraph, TextRun } from "docx";
import { rewritePackage } from "../../../src/report/office-package.js";
/** A proposal as a member hands it in: the form's title, the fields line by line, the text. */
export function writeProposal(title, proposal) {
    const fields = [
        ["提案号", proposal.number],
        ["案由", proposal.subject],
        ["提案者", proposal.proposer],
        ["界别", proposal.sector],
        ["提案形式", proposal.form],
        ["类别", proposal.category],
        ["建议承办单位", proposal.unit],
    ];
    return write(proposal.subject, [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
        ...fields
            .filter(([, value]) => value !== "")
            .map(([label, value]) => new Paragraph({
            style: "Field",
            children: [new TextRun({ text: `${label}：`, font: hei }), new TextRun(value)],
        })),
        new Paragraph({ style: "Field" }),
        ...proposal.body
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map(writeLine),
    ]);
}
/** A work report: its title, the line below it, sections by 一、二、三、, the rest as paragraphs. */
export function writeReport(lines) {
    const [title = "", subtitle = "", ...rest] = lines.filter((line) => line !== "");
    return write(title, [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
        new Paragraph({ style: "Subtitle", children: [new TextRun(subtitle)] }),
        ...rest.map(writeLine),
    ]);
}
const hei = fontOf("黑体");
const kai = fontOf("楷体");
function writeLine(line) {
    if (/^[一二三四五六七八九十]+、[^。；]{1,24}$/.test(line)) {
        return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(line)] });
    }
    // Somebody typed the indent as spaces: they stay, and take the place of the style's own.
    if (line.startsWith("\u3000")) {
        return new Paragraph({ indent: { firstLine: 0, firstLineChars: 0 }, children: [new TextRun(line)] });
    }
    if (/^各位[^，。]{2,10}：$/.test(line))
        return new Paragraph({ style: "Field", children: [new TextRun(line)] });
    const lead = /^（[一二三四五六七八九十]+）[^。；，]{2,24}。/.exec(line)?.[0] ?? "";
    return new Paragraph({
        children: [...(lead === "" ? [] : [new TextRun({ text: lead, font: kai })]), new TextRun(line.slice(lead.length))],
    });
}
/** The same face for every script: “” and digits would else come from a Latin font. */
function fontOf(face) {
    return { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: "eastAsia" };
}
const run = (face, size) => ({ font: fontOf(face), size, color: "000000" });
/** 28 points, as official papers are set. */
const line = { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const twoCharacters = { firstLineChars: 200, firstLine: 640 };
const noIndent = { firstLine: 0, firstLineChars: 0 };
/** 三号仿宋 for the text, 二号 for the title. */
const styles = {
    default: {
        document: { run: { ...run("仿宋", 32), language: { value: "zh-CN", eastAsia: "zh-CN" } } },
        title: {
            basedOn: "Normal",
            next: "Normal",
            run: run("方正小标宋简体", 44),
            paragraph: { alignment: AlignmentType.CENTER, spacing: { ...line, line: 720, after: 360 }, indent: noIndent },
        },
        heading1: {
            basedOn: "Normal",
            next: "Normal",
            run: { ...run("黑体", 32), bold: false },
            paragraph: { spacing: line, indent: twoCharacters, keepNext: true, outlineLevel: 0 },
        },
    },
    paragraphStyles: [
        {
            id: "Normal",
            name: "Normal",
            quickFormat: true,
            run: run("仿宋", 32),
            paragraph: { alignment: AlignmentType.BOTH, spacing: line, indent: twoCharacters },
        },
        {
            id: "Subtitle",
            name: "Subtitle",
            basedOn: "Normal",
            run: run("楷体", 28),
            paragraph: { alignment: AlignmentType.CENTER, spacing: { ...line, after: 360 }, indent: noIndent },
        },
        {
            id: "Field",
            name: "提案项目",
            basedOn: "Normal",
            paragraph: { alignment: AlignmentType.LEFT, spacing: line, indent: noIndent },
        },
    ],
};
/** A4 with the margins of official papers, in twips. */
const page = {
    size: { width: 11906, height: 16838 },
    margin: { top: 2098, right: 1474, bottom: 1985, left: 1588 },
};
/** A document bears the time it was saved; ours bears one that never changes. */
const saved = "2026-01-26T08:00:00Z";
async function write(title, children) {
    const document = new Document({
        title,
        creator: "xuanti 样例",
        lastModifiedBy: "xuanti 样例",
        styles,
        sections: [{ properties: { page }, children }],
    });
    return rewritePackage(new Uint8Array(await Packer.toBuffer(document)), (part, xml) => part === "docProps/core.xml" ? xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, saved) : xml);
}
