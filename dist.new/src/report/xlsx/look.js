export function collectLooks() {
    const numbers = new Map();
    const looks = [];
    return {
        numberOf: (look) => {
            const key = `${look.tone}|${look.align}|${look.format}|${look.linked}`;
            const known = numbers.get(key);
            if (known !== undefined)
                return known;
            looks.push(look);
            numbers.set(key, looks.length);
            return looks.length;
        },
        looks: () => looks,
    };
}
const fontNames = ["plain", "link", "bold", "header"];
const fonts = {
    plain: '<font><sz val="11"/><color rgb="FF000000"/><name val="宋体"/><charset val="134"/></font>',
    link: '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="宋体"/><charset val="134"/></font>',
    bold: '<font><b/><sz val="11"/><color rgb="FF000000"/><name val="宋体"/><charset val="134"/></font>',
    header: '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="黑体"/><charset val="134"/></font>',
};
/** Fills that stay apart on a black and white print. */
const fills = {
    header: "1F4E79",
    heading: "DDEBF7",
    subheading: "F2F2F2",
    empty: "F8CBAD",
    thin: "FFF2CC",
    covered: "E2EFDA",
    saturated: "A9D08E",
};
const fillNames = ["header", "heading", "subheading", "empty", "thin", "covered", "saturated"];
/** Numbers of formats: 1, 2 and 49 are Excel's own, from 164 on they are free. */
const formats = {
    "0": 1,
    "0.00": 2,
    text: 49,
    "0.0%": 164,
    date: 165,
};
/** xl/styles.xml. The order of elements is fixed by the format. */
export function writeStyles(looks) {
    const side = (name) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
        `<fonts count="${fontNames.length}">${fontNames.map((name) => fonts[name]).join("")}</fonts>` +
        `<fills count="${fillNames.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
        `${fillNames.map((name) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${fills[name]}"/><bgColor indexed="64"/></patternFill></fill>`).join("")}</fills>` +
        '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
        `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>` +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        `<cellXfs count="${looks.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${looks.map(writeLook).join("")}</cellXfs>` +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
        "</styleSheet>");
}
function writeLook({ tone, align, format, linked }) {
    const heading = tone === "header" || tone === "subheading";
    const fontName = tone === "header" ? "header" : heading || tone === "heading" ? "bold" : linked ? "link" : "plain";
    return (`<xf numFmtId="${format === null || format === undefined ? 0 : formats[format]}" fontId="${fontNames.indexOf(fontName)}"` +
        ` fillId="${tone === null ? 0 : fillNames.indexOf(tone) + 2}" borderId="1" xfId="0"${format === "text" ? ' quotePrefix="1"' : ""}` +
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
        `<alignment${heading || align === "center" ? ' horizontal="center"' : ""} vertical="${tone === "header" ? "center" : "top"}"` +
        `${tone === "heading" ? "" : ' wrapText="1"'}/></xf>`);
}
