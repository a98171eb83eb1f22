import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { RunResults } from "../../src/report/catalog-model.ts";
import { renderCharts } from "../../src/report/chart/index.ts";
import { readClient } from "../../src/report/html/read-client.ts";
import { renderPage } from "../../src/report/html/render-page.ts";
import { comparedIds, comparedResults, sharedPassage } from "../report/comparison-fixture.ts";
import { hostileId, sampleContext, sampleResults } from "../report/fixture.ts";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const skipped = executablePath === undefined && process.env["CI"] === undefined;
if (skipped) process.stderr.write("跳过网页测试：本机没有 Chromium（apt-get install chromium）。\n");

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "xuanti-page-"));
const file = join(folder, "catalog.html");
const large = join(folder, "large.html");
const compared = join(folder, "compared.html");

let browser: Browser;
let page: Page;
/** Whatever should not happen: messages of the console, errors, requests. */
let trouble: string[];

describe.skipIf(skipped)("catalog.html in a browser", () => {
  beforeAll(async () => {
    await build({
      root,
      configFile: join(root, "vite.config.ts"),
      logLevel: "error",
      build: { outDir: join(folder, "client"), emptyOutDir: true },
    });
    const client = readClient(join(folder, "client"));
    for (const [path, results] of [
      [file, sampleResults()],
      [large, multiply(sampleResults(), 26)],
      [compared, comparedResults()],
    ] as const) {
      const model = buildCatalogModel(results, sampleContext());
      writeFileSync(path, renderPage(model, renderCharts(model), client));
    }
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    trouble = [];
    page.on("console", (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => trouble.push(error.message));
    page.on("dialog", (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) trouble.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
  });

  afterEach(async () => {
    await page.close();
    expect(trouble).toEqual([]);
  });

  const rows = (within: string): Promise<number> => page.locator(`${within} tbody tr`).count();

  test("opens from disk, in Chinese, without scrolling sideways", async () => {
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await expect.poll(() => page.locator("h1").textContent()).toBe("2026年提案参考选题目录");
    for (const width of [1366, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });

  test("a number in the head opens the list behind it, and Escape goes back to the document", async () => {
    await page.locator(".figures a", { hasText: "3 件" }).click();
    await page.waitForSelector("dialog[open]");
    await expect.poll(() => rows("dialog")).toBe(3);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog:not([open])", { state: "attached" });
    await expect.poll(() => new URL(page.url()).hash).toBe("#/");
  });

  test("a bar opens its proposals, by mouse and by keyboard; a proposal opens its text", async () => {
    const bar = page.locator("#chart-theme-distribution g[data-go]").nth(2);
    await bar.click();
    await page.waitForSelector("dialog[open]");
    await expect.poll(() => rows("dialog")).toBe(6);
    await page.keyboard.press("Escape");
    await bar.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.locator("dialog tbody a").first().click();
    await page.waitForSelector("dialog .body");
    await expect.poll(() => page.locator("dialog .body mark.ask").count()).toBeGreaterThan(0);
    await page.locator("dialog .back").click();
    await page.waitForSelector("dialog table.proposals");
    await expect.poll(() => rows("dialog")).toBe(6);
  });

  test("a cell of the coverage table opens its proposals, and the filter keeps one status", async () => {
    await page.locator("#coverage-table tbody tr").nth(3).locator("a.count").last().click();
    await page.waitForSelector("dialog[open]");
    await expect.poll(() => rows("dialog")).toBe(6);
    await page.keyboard.press("Escape");
    await page.locator("#coverage-tools select").selectOption("empty");
    await expect.poll(() => page.locator("#coverage-table tbody tr:visible").count()).toBe(1);
  });

  test("search and filters narrow the list of proposals", async () => {
    const list = "#proposal-browser";
    await expect.poll(() => rows(list)).toBe(41);
    await page.locator(`${list} input[type=search]`).fill("停车 夜间");
    await page.waitForFunction(() => document.querySelectorAll("#proposal-browser tbody tr").length < 41);
    await expect.poll(() => rows(list)).toBeGreaterThan(0);
    await expect.poll(() => page.locator(`${list} .snippet mark`).first().textContent()).toMatch(/停车|夜间/);
    await page.getByRole("button", { name: "清除条件" }).click();
    await page.locator(`${list} label`, { hasText: "形式" }).locator("select").selectOption("collective");
    await expect.poll(() => rows(list)).toBe(7);
    await page.locator(`${list} label`, { hasText: "范围" }).locator("select").selectOption("all");
    await expect.poll(() => page.locator(`${list} .result b`).textContent()).toBe("10");
  });

  test("the search box of the navigation finds proposals of all years", async () => {
    await page.locator("#search input").fill("停车");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await expect
      .poll(() => page.locator("dialog td:first-child").allTextContents())
      .toEqual(expect.arrayContaining(["2026年第0015号", "2024年第0131号"]));
  });

  test("a group leads to two near-copies: what differs comes first, then all of both, then the reasons", async () => {
    await page.locator("#group-1 summary").click();
    await page.locator("#group-1 table a.compare").first().click();
    await page.waitForSelector("dialog .aligned");
    await expect.poll(() => page.locator(".reading h4").textContent()).toContain("疑似重复提交");
    await expect.poll(() => rows(".differences")).toBe(1);
    await page.locator(".differences button").first().press("Enter");
    const focused = await page.evaluate(() => [
      document.activeElement?.className,
      document.activeElement?.getAttribute("data-label"),
    ]);
    expect(focused).toEqual(["changed", "1"]);
    await expect.poll(() => page.locator(".ask-pair").count()).toBe(3);
    await expect.poll(() => page.locator(".waterfall tbody tr").count()).toBeGreaterThan(3);
    await expect.poll(() => page.locator(".waterfall tbody tr").count()).toBeLessThanOrEqual(8);
    await expect.poll(() => page.locator(".waterfall .end .value").textContent()).toContain("98%");
  });

  const openComparison = async ([a, b]: readonly [string, string]): Promise<void> => {
    await page.goto(`${pathToFileURL(compared).href}#/compare?a=${a}&b=${b}`);
    await page.waitForSelector("dialog[open] .aligned");
  };

  test("two proposals stand part by part and ask by ask, and one without a part says so", async () => {
    await openComparison(comparedIds);
    const texts = (selector: string): Promise<string[]> => page.locator(`.aligned ${selector}`).allTextContents();
    expect(await texts("tbody th")).toEqual([
      "案由",
      "情况",
      "分析",
      "建议：相互对应的 2 条",
      "很接近",
      "接近",
      "其余建议",
    ]);
    await expect.poll(() => page.locator(".reading h4").textContent()).toContain("建议并案：同一问题");
    expect((await texts("td.right"))[2]).toBe("右件没有单列“分析”。");
    expect(await texts(".ask-pair td")).toEqual([
      "第1条机关事业单位停车场夜间向居民开放，首批不少于200个泊位。",
      "第2条机关事业单位停车场夜间向居民开放，首批不少于350个泊位。",
      "第3条扩大路侧停车收费区域。<img src=x onerror=alert()>",
      "第1条缩小路侧停车收费区域。",
    ]);
    expect(await texts(".ask-pair mark.changed")).toEqual(["200", "350", "扩大", "缩小"]);
    expect(await texts(".own-asks td")).toEqual([
      "仅左件提出（1 条）第2条新建三座立体停车楼。",
      "右件的建议在左件中都有对应。",
    ]);
    await openComparison([comparedIds[1], comparedIds[0]]);
    expect((await texts(".own-asks td"))[1]).toBe("仅右件提出（1 条）第2条新建三座立体停车楼。");
  });

  test("shared wording leads to the other side, by mouse and by keyboard", async () => {
    await openComparison(comparedIds);
    const focused = (): Promise<string> =>
      page.evaluate(() => `${document.activeElement?.closest("td")?.className} ${document.activeElement?.textContent}`);
    for (const side of ["left", "right"])
      expect(await page.locator(`td.${side} mark.passage`).allTextContents()).toEqual([sharedPassage]);
    await page.locator("td.left mark.passage").click();
    expect(await focused()).toBe(`right ${sharedPassage}`);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe(`left ${sharedPassage}`);
    await page.keyboard.press(" ");
    expect(await focused()).toBe(`right ${sharedPassage}`);
  });

  test("a comparison fits the screen, and is what is printed while it is open", async () => {
    await openComparison(comparedIds);
    for (const width of [1366, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll(".drawer-content, .aligned")].every(
            (box) => box.scrollWidth <= box.clientWidth + 1,
          ),
        ),
      ).toBe(true);
    }
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".aligned").isVisible()).toBe(true);
    expect(await page.locator("main").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.keyboard.press("Escape");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main").isVisible()).toBe(true);
    expect(await page.locator("dialog").isVisible()).toBe(false);
  });

  test("pairs can be filtered by what an examiner may do with them", async () => {
    await page.locator("#pair-browser label", { hasText: "审查参考" }).locator("select").selectOption("confer");
    await expect.poll(() => rows("#pair-browser")).toBe(9);
    const shown = await page.locator("#pair-browser tbody td:nth-child(2)").allTextContents();
    expect([...new Set(shown)]).toEqual(["会商办理"]);
  });

  test("similar pairs can be filtered, and a topic in a chart opens in the catalog", async () => {
    await page.locator("#pair-browser select").first().selectOption("duplicate");
    await expect.poll(() => rows("#pair-browser")).toBe(2);
    await page.locator("#chart-topic-overview g[data-go]").first().click();
    await page.waitForSelector("details.topic[open]");
    await expect.poll(() => page.locator("details.topic[open] .evidence mark").first().isVisible()).toBe(true);
  });

  test("hostile text stays text", async () => {
    await page.evaluate((id) => {
      location.hash = `#/proposal?id=${id}`;
    }, hostileId);
    await page.waitForSelector("dialog .body");
    await expect.poll(() => page.locator("dialog .body").textContent()).toContain("<img src=x onerror=alert(2)>");
    await expect.poll(() => page.locator("dialog h3").textContent()).toContain("<script>alert(1)</script>");
  });

  test("prints with everything unfolded and folds it again", async () => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect.poll(() => page.locator("main details:not([open])").count()).toBe(0);
    await expect.poll(() => page.locator("nav.chapters").isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect.poll(() => page.locator("main details[open]").count()).toBe(0);
  });

  test("stays quick with more than a thousand proposals", async () => {
    await page.goto(pathToFileURL(large).href);
    await expect.poll(() => rows("#proposal-browser")).toBe(50);
    const time = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>("#proposal-browser input[type=search]");
      const count = document.querySelector("#proposal-browser .result b");
      if (input === null || count === null) throw new Error("no search box");
      const before = count.textContent;
      const start = performance.now();
      input.value = "停车";
      input.dispatchEvent(new Event("input", { bubbles: true }));
      while (count.textContent === before) await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - start;
    });
    expect(time).toBeLessThan(1500);
    await page.getByRole("button", { name: "清除条件" }).click();
    await expect.poll(() => page.locator("#proposal-browser .result b").textContent()).toBe("1066");
    const first = page.locator("#proposal-browser tbody td").first();
    await page.locator("#proposal-browser").getByRole("button", { name: "下一页" }).click();
    await expect.poll(() => first.textContent()).toBe("2026年第0010号");
    await expect.poll(() => rows("#proposal-browser")).toBe(50);
  });

  test("can be read with scripts off", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1366, height: 768 } });
    await plain.goto(pathToFileURL(file).href);
    await plain.locator("details.topic summary").first().click();
    expect(await plain.locator("details.topic[open] .evidence").first().isVisible()).toBe(true);
    expect(await plain.locator("#proposal-browser tbody tr").count()).toBe(41);
    expect(await plain.locator("noscript p").isVisible()).toBe(true);
    await plain.close();
  });
});

/** The same results with every proposal so many times, under ids of their own. */
function multiply(results: RunResults, times: number): RunResults {
  const copies = Array.from({ length: times }, (_, copy) => (id: string) => (copy === 0 ? id : `${id}.${copy}`));
  return {
    ...results,
    proposals: copies.flatMap((name) => results.proposals.map((each) => ({ ...each, id: name(each.id) }))),
    structure: copies.flatMap((name) => results.structure.map((each) => ({ ...each, id: name(each.id) }))),
    assignments: copies.flatMap((name) =>
      results.assignments.map((each) => ({ ...each, proposal: name(each.proposal) })),
    ),
    positions: copies.flatMap((name) => results.positions.map((each) => ({ ...each, id: name(each.id) }))),
  };
}
