import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { ChartImage } from "../../src/report/chart-image.ts";
import { renderDocument } from "../../src/report/docx/render-document.ts";
import { sampleContext, sampleResults } from "./fixture.ts";
import { attribute, elements, readDocx, textOf } from "./read-docx.ts";

/**
 * catalog.docx against GB/T 9704-2012, value by value (../shared/reference/peers-and-rules.md, d9): every message says what an
 * office would have to set right by hand.
 */
const results = sampleResults();
const png = new Uint8Array(
  await sharp({ create: { width: 80, height: 40, channels: 3, background: "#cccccc" } })
    .png()
    .toBuffer(),
);
const chart = (name: string, height: number): ChartImage => ({
  name,
  title: `${name}的图题`,
  caption: `${name}的读法。`,
  png,
  width: 800,
  height,
});
const charts = [chart("theme-by-year", 600), chart("theme-clusters", 2400)];
const bytes = await renderDocument(buildCatalogModel(results, sampleContext()), charts);
const docx = readDocx(bytes);
const document = docx.part("word/document.xml");
const upright = docx.sections.filter((section) => !section.includes('w:orient="landscape"'));
const turned = docx.sections.filter((section) => section.includes('w:orient="landscape"'));

/** Twips of a length, within the twip that rounding may cost. */
function expectMillimeters(twips: string, millimeters: number, loss: string): void {
  expect(Math.abs(Number(twips) - (millimeters * 1440) / 25.4), `${loss}（应为${millimeters}毫米）`).toBeLessThan(1.5);
}

/** 版心 in points. */
const textWidth = (156 / 25.4) * 72;
const textHeight = (225 / 25.4) * 72;

describe("纸张和版心", () => {
  test("A4, upright and turned: else the catalog does not print on the office's paper", () => {
    expect(upright.length, "没有竖排页").toBeGreaterThan(0);
    expect(turned.length, "没有横排页，宽表排不下").toBeGreaterThan(0);
    for (const section of docx.sections) {
      const wide = turned.includes(section);
      expectMillimeters(attribute(section, "pgSz", "w"), wide ? 297 : 210, "纸张不是A4");
      expectMillimeters(attribute(section, "pgSz", "h"), wide ? 210 : 297, "纸张不是A4");
    }
  });

  test("天头 37, 订口 28, 版心 156 × 225 mm: else the text sits wrong on the page and is bound in", () => {
    for (const section of upright) {
      expectMillimeters(attribute(section, "pgMar", "top"), 37, "天头不对");
      expectMillimeters(attribute(section, "pgMar", "left"), 28, "订口不对，装订后压字");
      expectMillimeters(attribute(section, "pgMar", "right"), 26, "切口不对");
      expectMillimeters(attribute(section, "pgMar", "bottom"), 35, "地脚不对");
    }
  });

  test("版心 keeps its place when the sheet is turned: else a wide table is bound in at its head", () => {
    for (const section of turned) {
      expectMillimeters(attribute(section, "pgMar", "top"), 28, "横排页表头应在订口一边");
      expectMillimeters(attribute(section, "pgMar", "right"), 37, "横排页天头不对");
      expectMillimeters(attribute(section, "pgMar", "bottom"), 26, "横排页切口不对");
      expectMillimeters(attribute(section, "pgMar", "left"), 35, "横排页地脚不对");
    }
  });

  test("22 lines of 28 characters: else 页面设置 shows another grid and pages run on", () => {
    for (const section of docx.sections) {
      expect(attribute(section, "docGrid", "type"), "文档网格应为“指定行和字符网格”").toBe("linesAndChars");
      const pitch = Number(attribute(section, "docGrid", "linePitch")) / 20;
      expect(Math.floor(textHeight / pitch), "每页不是22行").toBe(22);
      expect(pitch, "行距应约29磅").toBeGreaterThan(28.9);
      const character = 16 + Number(attribute(section, "docGrid", "charSpace")) / 4096;
      expect(Math.abs(character * 28 - textWidth), "每行不是28字").toBeLessThan(0.1);
    }
  });
});

describe("字体字号", () => {
  const styles = {
    Title: ["标题应为二号小标宋", "方正小标宋简体", 44],
    PartTitle: ["部分标题应为二号小标宋", "方正小标宋简体", 44],
    Normal: ["正文应为三号仿宋", "仿宋", 32],
    Heading1: ["一级标题应为三号黑体", "黑体", 32],
    Heading2: ["二级标题应为三号楷体", "楷体", 32],
    Heading3: ["三级标题应为三号仿宋", "仿宋", 32],
    AppendixMark: ["“附录”二字应为三号黑体", "黑体", 32],
    PageNumberOdd: ["页码应为四号宋体", "宋体", 28],
    PageNumberEven: ["页码应为四号宋体", "宋体", 28],
    TableText: ["表格文字应为五号宋体", "宋体", 21],
  } as const;

  test.each(Object.entries(styles))("%s: %s", (id, [loss, face, size]) => {
    for (const script of ["eastAsia", "ascii", "hAnsi"]) {
      expect(attribute(docx.style(id), "rFonts", script), loss).toBe(face);
    }
    expect(attribute(docx.style(id), "sz", "val"), loss).toBe(String(size));
  });

  test("every style, the default, the theme and every run name a Chinese face: else Word sets MS Mincho or 等线", () => {
    const styles = docx.part("word/styles.xml");
    const named = elements(styles, "w:style").filter((xml) => /w:type="(paragraph|character)"/.test(xml));
    expect(named.length).toBeGreaterThan(20);
    for (const xml of named) {
      expect(attribute(xml, "rFonts", "eastAsia"), `样式没有中文字体：${attribute(xml, "style", "styleId")}`).not.toBe(
        "",
      );
    }
    expect(attribute(elements(styles, "w:docDefaults")[0] ?? "", "rFonts", "eastAsia"), "默认字体").toBe("仿宋");
    for (const fonts of elements(document, "w:rFonts")) expect(fonts, "文字没有中文字体").toContain("w:eastAsia=");
    for (const path of docx.paths.filter((each) => each.endsWith(".xml"))) {
      expect(/w:(ascii|eastAsia|hAnsi)Theme=/.exec(docx.part(path)), `${path}用了主题字体`).toBeNull();
    }
    expect(docx.part("word/theme/theme1.xml"), "主题没有中文字体").not.toContain('<a:ea typeface=""/>');
    expect(attribute(docx.part("word/settings.xml"), "themeFontLang", "eastAsia"), "主题语言").toBe("zh-CN");
  });

  test("nothing is bold, nothing is red: levels are told apart by face, and a reference catalog has no red head", () => {
    for (const path of ["word/styles.xml", "word/document.xml"]) {
      for (const bold of [...elements(docx.part(path), "w:b"), ...elements(docx.part(path), "w:bCs")]) {
        expect(bold, "出现加粗").toMatch(/w:val="(?:false|0)"/);
      }
      for (const color of elements(docx.part(path), "w:color")) {
        expect(attribute(color, "color", "val"), "文字不是黑色").toBe("000000");
      }
    }
  });
});

describe("正文和标题", () => {
  test("左空二字, 28 characters a line, fixed pitch of 22 lines: else lines do not fall in step", () => {
    const normal = docx.style("Normal");
    expect(attribute(normal, "ind", "firstLineChars"), "首行没有空二字").toBe("200");
    expect(attribute(normal, "spacing", "lineRule"), "行距不是固定值").toBe("exact");
    expect(Math.floor((textHeight * 20) / Number(attribute(normal, "spacing", "line"))), "每页不是22行").toBe(22);
    const run = /<w:rPr>[\s\S]*<\/w:rPr>/.exec(normal)?.[0] ?? "";
    const character = 16 + Number(attribute(run, "spacing", "val")) / 20;
    expect(Math.floor(textWidth / character), "每行不是28字").toBe(28);
    expect(attribute(normal, "widowControl", "val"), "孤行控制使每页不足22行").toBe("0");
    expect(attribute(normal, "jc", "val"), "没有两端对齐").toBe("both");
  });

  test("the title is centered and fits one line of 二号, which leaves nothing to break by sense", () => {
    expect(attribute(docx.style("Title"), "jc", "val"), "标题没有居中").toBe("center");
    const title = docx.body.find(({ style }) => style === "Title");
    expect(title?.text).toBe("2026年提案参考选题目录");
    expect((title?.text.length ?? 99) * 22, "标题超过一行，须按词意回行").toBeLessThan(textWidth);
  });

  test("numbers stand as 一、（一）1.（1）: the standard's punctuation, no other", () => {
    const texts = (style: string) => docx.body.filter((each) => each.style === style).map(({ text }) => text);
    for (const text of texts("Heading1"))
      expect(text, "一级序数后应为顿号").toMatch(/^[一二三四五六七八九十]+、[^ 、]/);
    for (const text of texts("Heading2"))
      expect(text, "二级序数外加括号，后无标点").toMatch(/^（[一二三四五六七八九十]+）[^、，.]/);
    for (const text of texts("Heading3")) expect(text, "三级序数后应为下脚点").toMatch(/^\d+\.[^ .、]/);
    expect(texts("Heading1").length * texts("Heading2").length * texts("Heading3").length).toBeGreaterThan(0);
    const angles = docx.body.filter(({ text }) => text.startsWith("切口：（1）"));
    expect(angles.length, "切口没有编号").toBeGreaterThan(0);
    for (const { text } of angles) expect(text, "四级序数外加括号，后无标点").toMatch(/（1）[^、，.].*（2）[^、，.]/);
  });

  test("a heading never ends a page: it stays with what it heads", () => {
    for (const id of ["Title", "PartTitle", "AppendixMark", "PlainHeading", "Heading1", "Heading2", "Heading3"]) {
      const stays = (xml: string): boolean => xml.includes("<w:keepNext/>");
      const own = docx.body.filter(({ style }) => style === id);
      expect(stays(docx.style(id)) || (own.length > 0 && own.every(({ xml }) => stays(xml))), `${id}可能落在页末`).toBe(
        true,
      );
    }
    const headings = ["Heading1", "Heading2", "Heading3", "ReferenceHead", "TableCaption"];
    for (const [place, { style, text }] of docx.body.entries()) {
      if (headings.includes(style)) expect(docx.body[place + 1], `“${text}”下面没有内容`).toBeDefined();
    }
  });

  test("附录 stands as the standard has it for attachments: number in the first line at the left, title in the third", () => {
    const marks = docx.body.flatMap(({ style }, place) => (style === "AppendixMark" ? [place] : []));
    expect(marks.map((place) => docx.body[place]?.text)).toEqual(["附录一", "附录二"]);
    for (const place of marks) {
      expect(docx.body[place]?.xml, "附录没有另面编排").toContain("<w:pageBreakBefore/>");
      expect(docx.body.slice(place + 1, place + 3).map(({ style, text }) => [style, text !== ""])).toEqual([
        ["Normal", false],
        ["PartTitle", true],
      ]);
    }
    expect(attribute(docx.style("AppendixMark"), "jc", "val"), "“附录”没有顶格").toBe("left");
    expect(attribute(docx.style("AppendixMark"), "ind", "firstLineChars"), "“附录”没有顶格").toBe("0");
  });

  test("the date is a place to fill in, four characters from the right: the program has no clock", () => {
    const date = docx.body.find(({ style }) => style === "DateLine");
    expect(date?.text, "没有成文日期的位置").toMatch(/^\u3000+年\u3000+月\u3000+日$/);
    expect(attribute(docx.style("DateLine"), "jc", "val"), "成文日期应居右").toBe("right");
    const four = (textWidth / 28) * 20 * 4;
    expect(
      Math.abs(Number(attribute(docx.style("DateLine"), "ind", "right")) - four),
      "成文日期应右空四字",
    ).toBeLessThan(2);
  });
});

describe("页码", () => {
  const relations = docx.part("word/_rels/document.xml.rels");
  /** The footer of odd (`default`) or even pages of a section. */
  const footer = (section: string, type: "default" | "even"): string => {
    const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(section)?.[1] ?? "";
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1] ?? "";
    return docx.part(`word/${target}`);
  };

  test("odd pages right, even pages left, one character in, — 1 —, in every section: else it is numbered by hand", () => {
    expect(docx.part("word/settings.xml"), "没有区分单双页").toContain("<w:evenAndOddHeaders/>");
    expect(docx.style("PageNumberOdd"), "单页码应居右").toContain('<w:jc w:val="right"/>');
    expect(attribute(docx.style("PageNumberOdd"), "ind", "right"), "单页码应右空一字").toBe("280");
    expect(docx.style("PageNumberEven"), "双页码应居左").toContain('<w:jc w:val="left"/>');
    expect(attribute(docx.style("PageNumberEven"), "ind", "left"), "双页码应左空一字").toBe("280");
    for (const section of docx.sections) {
      expect(footer(section, "default")).toContain("PageNumberOdd");
      expect(footer(section, "even")).toContain("PageNumberEven");
      for (const type of ["default", "even"] as const) {
        expect(textOf(footer(section, type)), "页码应为“— 1 —”").toBe("— 1 —");
        expect(footer(section, type), "页码不会自动编号").toMatch(/— <\/w:t>[\s\S]*>PAGE<[\s\S]*> —<\/w:t>/);
      }
      expect(attribute(section, "pgNumType", "start"), "页码没有连续编排").toBe("");
    }
  });

  test("7 mm below 版心: the middle of the dash, from the edge of the paper", () => {
    for (const section of upright) {
      const edge = (Number(attribute(section, "pgMar", "footer")) / 1440) * 25.4;
      const middle = edge + (14 * 1.25 * 25.4) / 72 / 2;
      expect(Math.abs(35 - middle - 7), "页码距版心下边缘应为7毫米").toBeLessThan(1);
    }
  });

  test("on a turned page the number keeps its place on the paper: at the left edge, running downwards", () => {
    for (const section of turned) {
      for (const type of ["default", "even"] as const) {
        const xml = footer(section, type);
        expect(attribute(xml, "tblpPr", "horzAnchor"), "横排页页码位置").toBe("page");
        expect(attribute(xml, "tblpPr", "vertAnchor"), "横排页页码位置").toBe("page");
        expectMillimeters(attribute(xml, "tblpPr", "tblpX"), 25, "横排页页码离版心");
        expectMillimeters(attribute(xml, "tblpPr", "tblpY"), 28, "横排页页码起点");
        expectMillimeters(attribute(xml, "trHeight", "val"), 156, "横排页页码长度");
        expect(attribute(xml, "textDirection", "val"), "横排页页码方向").toBe("tbRl");
      }
    }
  });
});

describe("表和图", () => {
  const tables = docx.body.flatMap((element, place) => (element.kind === "table" ? [{ ...element, place }] : []));
  const rowsOf = (xml: string): string[] => elements(xml, "w:tr");

  test("the header repeats, rows stay whole, the width is that of the text: else a table must be mended on every page", () => {
    expect(tables.length).toBe(6);
    for (const { xml } of tables) {
      const rows = rowsOf(xml);
      expect(rows[0], "表头不会在续页重复").toContain("<w:tblHeader/>");
      for (const row of rows) expect(row, "一行会断在两页").toContain("<w:cantSplit/>");
      const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      const sum = widths.reduce((total, width) => total + width, 0);
      const wide = Math.abs(sum - (225 / 25.4) * 1440) < 1.5;
      if (!wide) expectMillimeters(String(sum), 156, "表格没有排满版心");
    }
    expect(attribute(tables[1]?.xml ?? "", "tblW", "w"), "宽表没有排满横排版心").toBe("12756");
  });

  test("a row longer than a page may break: else its end is lost", async () => {
    const thread = results.threads[0];
    if (thread === undefined) throw new Error("the sample has no thread");
    const earlier = Array.from({ length: 5 }, () =>
      results.proposals.filter(({ history }) => history).map(({ id }) => id),
    );
    const long = await renderDocument(
      buildCatalogModel({ ...results, threads: [{ ...thread, earlier: earlier.flat() }] }, sampleContext()),
      [],
    );
    const rows = elements(readDocx(long).part("word/document.xml"), "w:tr");
    const broken = rows.filter((row) => !/<w:cantSplit(?:\/>| w:val="(?:true|1)")/.test(row));
    expect(
      broken.map((row) => textOf(row).length > 1000),
      "超过一页的行断不开",
    ).toEqual([true]);
  });

  test("a caption stays with its table, rows joined by a merged cell stay together, the last row is not alone", () => {
    for (const { xml, place } of tables) {
      const caption = docx.body[place - 1];
      expect(caption?.style, "表没有表题").toBe("TableCaption");
      expect(docx.style("TableCaption"), "表题会与表分开").toContain("<w:keepNext/>");
      const rows = rowsOf(xml);
      expect(rows[0], "表头会与表分开").toContain("<w:keepNext/>");
      for (const [at, row] of rows.entries()) {
        const joined = rows[at + 1]?.includes('<w:vMerge w:val="continue"/>') ?? false;
        if (joined || at === rows.length - 2) expect(row, "合并的行会断在两页").toContain("<w:keepNext/>");
      }
    }
  });

  test("a picture stays with its title and fits 版心: else it runs over the edge", () => {
    const pictures = docx.body.flatMap(({ style }, place) => (style === "Figure" ? [place] : []));
    expect(pictures).toHaveLength(charts.length);
    for (const place of pictures) {
      const xml = docx.body[place]?.xml ?? "";
      const [width, height] = [Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1]), Number(/ cy="(\d+)"/.exec(xml)?.[1])];
      expect(width / 36_000, "图宽过版心").toBeLessThan(156.5);
      expect(height / 36_000, "图高过版心").toBeLessThan(225 * 0.71);
      expect(Math.abs(width / height - 800 / (charts[pictures.indexOf(place)]?.height ?? 1)), "图变形").toBeLessThan(
        0.05,
      );
      expect(docx.body[place + 1]?.style, "图没有图题").toBe("FigureCaption");
      expect(docx.body[place + 1]?.text).toMatch(/^图\d\u3000/);
    }
    expect(docx.style("Figure"), "图会与图题分开").toContain("<w:keepNext/>");
  });
});

describe("目录和整份文件", () => {
  test("contents lead to every topic by number and ask nothing on opening", () => {
    const entries = elements(document, "w:hyperlink");
    const bookmarks = new Set([...document.matchAll(/<w:bookmarkStart [^>]*w:name="(\w+)"/g)].map(([, name]) => name));
    const listed = entries.map(textOf);
    for (const [place, { title }] of results.topics.entries())
      expect(listed, "目录缺选题").toContain(`${place + 1}.${title}`);
    for (const entry of entries) expect(bookmarks, "目录项点不开").toContain(attribute(entry, "hyperlink", "anchor"));
    expect(docx.part("word/settings.xml"), "打开时会询问是否更新域").not.toContain("updateFields");
    expect(/fldChar|fldSimple|w:dirty/.exec(document), "正文里有要更新的域").toBeNull();
    const ids = [...document.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids, "书签编号重复").toEqual(ids.map((_, place) => place + 1));
  });

  test("no page stays empty: nothing stands between a table and the next page, and section ends take no line", () => {
    for (const [place, { xml, text, style }] of docx.body.entries()) {
      const next = docx.body[place + 1];
      if (next?.xml.includes("<w:pageBreakBefore/>") === true && docx.body[place - 1]?.kind === "table") {
        expect(text, "表后空行会另起一页").not.toBe("");
      }
      if (xml.includes("<w:sectPr>") && text === "") expect(style, "分节空行会另起一页").toBe("Spacer");
    }
    expect(Number(attribute(docx.style("Spacer"), "spacing", "line")), "分节空行太高").toBeLessThan(200);
  });

  const soffice = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  test.skipIf(soffice.status !== 0)(
    "LibreOffice opens it and sets its pages without a warning (skipped where there is no soffice)",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "xuanti-test-"));
      try {
        const file = join(folder, "catalog.docx");
        writeFileSync(file, bytes);
        const run = spawnSync(
          "soffice",
          [
            `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            file,
          ],
          { encoding: "utf8", timeout: 100_000 },
        );
        // Says so on machines without Java, whatever it opens.
        const warnings = run.stderr.split("\n").filter((line) => line !== "" && !line.includes("javaldx"));
        expect(warnings).toEqual([]);
        expect(run.status).toBe(0);
        const pdf = readFileSync(join(folder, "catalog.pdf"), "latin1");
        const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(pages, "页数不对").toBeGreaterThan(12);
        expect(pages, "页数不对").toBeLessThan(30);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
