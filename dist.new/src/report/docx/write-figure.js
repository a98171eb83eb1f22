import { ImageRun, Paragraph, TextRun } from "docx";
import { oneLine } from "../safe-text.js";
import { textArea } from "./page.js";
/** Shares of 版心 for a picture: its type then stands at 小六, and title, caption and what it shows have their room. */
const widest = 0.92;
const tallest = 0.7;
/** What the picture shows, the picture, its title under it, and how to read it. */
export function writeFigure({ image, finding }, number, turn) {
    // Pixels of 1/96 inch.
    const maxWidth = (textArea[turn].width / 1440) * 96 * widest;
    const maxHeight = (textArea[turn].height / 1440) * 96 * tallest;
    const scale = Math.min(maxWidth / image.width, maxHeight / image.height);
    const title = oneLine(image.title);
    const caption = oneLine(image.caption);
    return [
        ...(finding === null
            ? []
            : [new Paragraph({ children: [new TextRun(`${oneLine(finding).replace(/。$/, "")}（见图${number}）。`)] })]),
        new Paragraph({
            style: "Figure",
            children: [
                new ImageRun({
                    type: "png",
                    data: image.png,
                    transformation: { width: Math.round(image.width * scale), height: Math.round(image.height * scale) },
                    // Numbered by place: the library would count on across documents of one process.
                    altText: { id: String(number), name: oneLine(image.name), title, description: caption },
                }),
            ],
        }),
        new Paragraph({
            style: "FigureCaption",
            keepNext: caption !== "",
            children: [new TextRun(`图${number}\u3000${title}`)],
        }),
        ...(caption === "" ? [] : [new Paragraph({ style: "Note", children: [new TextRun(caption)] })]),
    ];
}
