import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../src/ingest/html/parse-html.ts";
import { parseContent } from "../../../src/ingest/parse-content.ts";
import { parseProposals } from "../../../src/ingest/parse-proposals.ts";
import { sourceFile } from "../../../src/ingest/source-file.ts";
import { csv, gbkBytes } from "../inputs.ts";

const lines = (html: string) => parseHtml(html).paragraphs;

describe("parseHtml(html)", () => {
  it("gives a line for a paragraph, a heading, an item and a line break", () => {
    expect(lines("<h1>关于甲的建议</h1><p>第一\n 段。<br>第二行<ul><li>一<li>二</ul>尾")).toEqual([
      "关于甲的建议",
      "第一 段。",
      "第二行",
      "一",
      "二",
      "尾",
    ]);
  });

  it("reads entities and leaves out scripts, styles and the head", () => {
    const page =
      "<head><title>门户</title><style>p{}</style></head><script>if (a<b) '<p>x</p>'</script><p>A&amp;B&nbsp;&#20013;</p>";
    expect(lines(page)).toEqual(["A&B 中"]);
  });

  it("reads a form of a table as labels and values, its cells' paragraphs as lines", () => {
    const form = "<table><tr><td>案由<td>关于甲的建议<tr><td>内容<td><p>楼道堆物。</p><p>建议清理。</p></table>";
    expect(lines(form)).toEqual(["案由：关于甲的建议", "内容：楼道堆物。", "建议清理。"]);
  });

  it("takes a table that only arranges the page for none, and the one inside it for one", () => {
    const { paragraphs, tables } = parseHtml(
      "<table><tr><td>导航</td><td><p>通知</p><table><tr><td>案由</td><td>类别</td></tr><tr><td rowspan=2>甲</td><td>城建</td></tr><tr><td>科技</td></tr></table></td></tr></table>",
    );
    expect(paragraphs).toEqual(["导航", "通知", "案由", "类别", "甲", "城建", "科技"]);
    expect(tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
      [
        ["案由", "类别"],
        ["甲", "城建"],
        ["甲", "科技"],
      ],
    ]);
  });

  it("is not led astray by tags left open or nested without end", () => {
    expect(lines("<p>甲<b>乙<div>丙</span></table>丁")).toEqual(["甲乙", "丙丁"]);
    expect(parseHtml("<table><tr><td>".repeat(5000) + "甲").paragraphs).toEqual(["甲"]);
  });

  it("refuses spans that would fill the memory", async () => {
    const trap = `<table>${`<tr>${"<td rowspan=65534 colspan=1000>a</td>".repeat(100)}</tr>`.repeat(100)}</table>`;
    expect((await parseContent(csv("a.html", trap))).issues.map(({ rule }) => rule)).toEqual(["suspicious-file"]);
  });
});

describe("a web page handed in", () => {
  const list = "<table><tr><th>案由</th><th>提案者</th></tr><tr><td>关于甲的建议</td><td>张三</td></tr></table>";
  const subjects = async (file: ReturnType<typeof csv>) =>
    (await parseProposals([file], { history: false })).proposals.map(({ subject }) => subject);

  it("that holds a list is read as one, in whatever encoding it says", async () => {
    expect(await subjects(csv("a.html", `<html><body><p>提案目录</p>${list}`))).toEqual(["关于甲的建议"]);
    expect(await subjects(sourceFile("a.htm", gbkBytes(`<html><meta charset="gbk">${list}`)))).toEqual([
      "关于甲的建议",
    ]);
    const big5 = Uint8Array.from([...Buffer.from("<html><meta charset=big5><p>"), 0xb4, 0xa3, 0xae, 0xd7]);
    expect((await parseContent(sourceFile("a.html", big5))).content).toMatchObject({ paragraphs: ["提案"] });
  });

  it("saved as a web archive is read like the page", async () => {
    const page = Buffer.from(`<html><body>${list}</body></html>`).toString("base64");
    const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--=x"\r\n\r\n----=x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${page}\r\n----=x--\r\n`;
    expect(await subjects(csv("a.mht", mail))).toEqual(["关于甲的建议"]);
    const quoted = mail.replace("base64", "quoted-printable").replace(page, "<p>=E5=85=B3=\r\n=E4=BA=8E</p>");
    expect((await parseContent(csv("a.mht", quoted))).content).toMatchObject({ paragraphs: ["关于"] });
  });
});
