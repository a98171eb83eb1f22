import { faces } from "./page.ts";

/**
 * What the library cannot be told: no time of writing (the same model gives the same bytes), a face in every style,
 * small text off the line grid, and the names under which other machines know the faces.
 */
export function finishPart(path: string, xml: string): string {
  switch (path) {
    case "docProps/core.xml":
      return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "");
    case "word/fontTable.xml":
      return fontTable;
    case "word/settings.xml":
      return setChinese(xml);
    case "word/footer1.xml":
    case "word/footer2.xml":
      // A result to show until the program has counted: some show nothing without one.
      return xml.replace('<w:fldChar w:fldCharType="separate"/></w:r>', (field) => `${field}<w:r><w:t>1</w:t></w:r>`);
    case "word/styles.xml":
      return leaveGrid(nameFaces(xml));
    default:
      return xml;
  }
}

/** Styles that the library adds and that name no face of their own get that of the body. */
function nameFaces(xml: string): string {
  const face = `<w:rFonts w:ascii="${faces.body}" w:hAnsi="${faces.body}" w:eastAsia="${faces.body}" w:cs="${faces.body}"/>`;
  return xml.replace(/<w:style\b[\s\S]*?<\/w:style>/g, (style) => {
    if (style.includes("w:eastAsia=") || !/w:type="(paragraph|character)"/.test(style)) return style;
    if (style.includes("<w:rPr>")) return style.replace("<w:rPr>", `<w:rPr>${face}`);
    return style.replace("</w:style>", `<w:rPr>${face}</w:rPr></w:style>`);
  });
}

/** Punctuation narrows where two marks meet, and theme fonts, should anybody use them, are Chinese ones. */
function setChinese(xml: string): string {
  return xml
    .replace("<w:compat>", '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>')
    .replace("</w:settings>", '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>');
}

/** Text smaller than the body, and pictures, keep their own line height instead of being spread to the grid of the page. */
function leaveGrid(xml: string): string {
  return xml.replace(
    /(<w:style\b[^>]*w:styleId="(?:Table|Figure|Note|PageNumber)\w*"[^>]*>[\s\S]*?)(<w:spacing\b)/g,
    '$1<w:snapToGrid w:val="0"/>$2',
  );
}

const font = (name: string, alternative: string, family: "roman" | "modern"): string =>
  `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;

/** The names under which the same faces are found on other machines. */
const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  font(faces.title, "宋体", "roman") +
  font(faces.body, "FangSong", "modern") +
  font(faces.kai, "KaiTi", "modern") +
  font(faces.hei, "SimHei", "modern") +
  font(faces.song, "SimSun", "roman") +
  "</w:fonts>";
