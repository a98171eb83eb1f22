import { faces } from "./page.js";
/**
 * What the library cannot be told: no time of writing (the same model gives the same bytes), a Chinese face in every style
 * and in the theme, styles off the line grid, and the names under which other machines know the faces.
 */
export function finishPart(path, xml) {
    if (/^word\/footer\d+\.xml$/.test(path))
        return giveResult(xml);
    switch (path) {
        case "docProps/core.xml":
            return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "");
        case "word/document.xml":
            return shrinkBreaks(renumberBookmarks(xml));
        case "word/fontTable.xml":
            return fontTable;
        case "word/settings.xml":
            return setChinese(xml);
        case "word/theme/theme1.xml":
            return xml.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${faces.body}"/>`);
        case "word/styles.xml":
            return fillPages(leaveGrid(nameFaces(xml)));
        default:
            return xml;
    }
}
/** A result to show until the program has counted: some show nothing without one. */
function giveResult(xml) {
    return xml.replace('<w:fldChar w:fldCharType="separate"/></w:r>', (field) => `${field}<w:r><w:t>1</w:t></w:r>`);
}
/** Bookmarks count from 1: the library would count on across documents of one process. */
function renumberBookmarks(xml) {
    const numbers = new Map();
    return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)"/g, (_all, before, id) => {
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        return `${before}${number}"`;
    });
}
/** The empty paragraph that ends pages of one kind behind a table takes no line: a full page would else be followed by an empty one. */
function shrinkBreaks(xml) {
    return xml.replaceAll("<w:p><w:pPr><w:sectPr", '<w:p><w:pPr><w:pStyle w:val="Spacer"/><w:sectPr');
}
/** Styles that the library adds and that name no face of their own get that of the body, neither bold nor colored. */
function nameFaces(xml) {
    const face = `<w:rFonts w:ascii="${faces.body}" w:hAnsi="${faces.body}" w:eastAsia="${faces.body}" w:cs="${faces.body}"/>`;
    return xml.replace(/<w:style\b[\s\S]*?<\/w:style>/g, (style) => {
        if (style.includes("w:eastAsia=") || !/w:type="(paragraph|character)"/.test(style))
            return style;
        const plain = style.replace(/<w:(?:b|bCs|i|iCs|u|color)(?:\s[^>]*)?\/>/g, "");
        if (plain.includes("<w:rPr>"))
            return plain.replace("<w:rPr>", `<w:rPr>${face}`);
        return plain.replace("</w:style>", `<w:rPr>${face}</w:rPr></w:style>`);
    });
}
/**
 * Type that is off the grid across the line is off it down the page as well: the styles have their own pitch. That marks may hang over
 * the margin is Word's default; said aloud, LibreOffice 7 takes it the other way round and no longer loses the marks that hang there.
 */
function leaveGrid(xml) {
    return xml.replace(/(<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*?)(<w:spacing\b)/g, '$1<w:overflowPunct w:val="1"/><w:snapToGrid w:val="0"/>$2');
}
/** 22 lines fill the page: no line is moved on to spare its paragraph a single one, as Chinese documents have it. */
function fillPages(xml) {
    return xml.replace(/(<w:style\b[^>]*w:styleId="Normal"[^>]*>[\s\S]*?<w:pPr>)/, '$1<w:widowControl w:val="0"/>');
}
/** Punctuation narrows where two marks meet, and theme fonts, should anybody use them, are Chinese ones. */
function setChinese(xml) {
    return xml
        .replace("<w:compat>", '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>')
        .replace("</w:settings>", '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>');
}
const font = (name, alternative, family) => `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
/** The names under which the same faces are found on other machines. */
const fontTable = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    font(faces.title, "宋体", "roman") +
    font(faces.body, "FangSong", "modern") +
    font(faces.kai, "KaiTi", "modern") +
    font(faces.hei, "SimHei", "modern") +
    font(faces.song, "SimSun", "roman") +
    "</w:fonts>";
