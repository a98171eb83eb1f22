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
import { hostileClue, hostileFile, hostileTitle, pageResults, writtenIds } from "../report/page-fixture.ts";

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
const trouble: string[] = [];

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
      [file, pageResults()],
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
    page = await browser.newPage();
    page.on("console", (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => trouble.push(error.message));
    page.on("dialog", (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) trouble.push(request.url());
    });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.emulateMedia({ media: null });
    await page.goto(pathToFileURL(file).href);
  });

  afterEach(() => {
    expect(trouble.splice(0)).toEqual([]);
  });

  const rows = (within: string): Promise<number> => page.locator(`${within} tbody tr`).count();

  const go = (hash: string): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const hash = (): string => decodeURIComponent(new URL(page.url()).hash);
  /** Hostile text as it is drawn: without what turns the direction of writing. */
  const drawn = (text: string): string => text.replace(/[\u202e\u2066]/g, "");

  test("opens from disk, in Chinese, without scrolling sideways, in narrow windows too", async () => {
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await expect.poll(() => page.locator("h1").textContent()).toBe("2026年提案参考选题目录");
    await page.locator("#topic-1 summary").click();
    for (const width of [400, 900, 1366, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([width, 0]);
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

  test("every number of the statistics opens as many proposals as it says", async () => {
    const numbers = await page.$$eval("#statistics a.count:not(.things)", (links) =>
      links.map((link) => ({
        to: link.getAttribute("href") ?? "",
        count: Number.parseInt(link.textContent ?? "", 10),
      })),
    );
    expect(numbers.length).toBeGreaterThan(20);
    for (const { to, count } of new Map(numbers.map((number) => [number.to, number])).values()) {
      await go(to);
      await expect
        .poll(async () => [to, Number(await page.locator("dialog .result b").textContent())])
        .toEqual([to, count]);
    }
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

  test("a cell of the matrix opens its proposals, a task its words in the paper, the paper its topics", async () => {
    const row = page.locator("#coverage-table tbody tr").nth(3);
    await row.locator("a.count").last().click();
    await page.waitForSelector("dialog[open]");
    await expect.poll(() => rows("dialog")).toBe(6);
    await page.locator("dialog .conditions a").click();
    const task = await row.locator("th a").textContent();
    await expect.poll(() => page.locator("dialog mark.meant").textContent()).toBe(task);
    expect(await page.locator("dialog mark.meant").evaluate((mark) => mark.getBoundingClientRect().top > 0)).toBe(true);
    await page.locator("dialog .paragraph a.ref").first().click();
    await page.waitForSelector("dialog:not([open])", { state: "attached" });
    await expect.poll(() => page.locator("details.topic[open]").count()).toBe(1);
  });

  test("the matrix shows one status, chosen by its number or in the filter, and a gap leads to its topic", async () => {
    await page.locator('#coverage a[href="#coverage?status=empty"]').click();
    await expect.poll(() => page.locator("#coverage-table tbody tr").count()).toBe(1);
    await page.locator("#coverage-browser select[name=status]").selectOption("=covered");
    await expect.poll(() => page.locator("#coverage-browser .result b").textContent()).toBe("3");
    expect(hash()).toBe("#coverage?status=covered");
    await page.locator("#coverage-table .topic-numbers a").first().click();
    await page.waitForSelector("details.topic[open]");
  });

  const list = "#proposal-browser";
  const found = (): Promise<string | null> => page.locator(`${list} .result b`).textContent();

  test("search and filters narrow the list of proposals", async () => {
    await expect.poll(() => rows(list)).toBe(41);
    await page.locator(`${list} input[type=search]`).fill("停车 夜间");
    await page.waitForFunction(() => document.querySelectorAll("#proposal-browser tbody tr").length < 41);
    await expect.poll(() => rows(list)).toBeGreaterThan(0);
    await expect.poll(() => page.locator(`${list} .snippet mark`).first().textContent()).toMatch(/停车|夜间/);
    await page.locator(list).getByRole("button", { name: "清除条件" }).click();
    expect(await page.locator(`${list} input[type=search]`).inputValue()).toBe("");
    await page.locator(`${list} select[name=form]`).selectOption("=collective");
    await expect.poll(() => rows(list)).toBe(7);
    await page.locator(`${list} select[name=when]`).selectOption("all");
    await expect.poll(found).toBe("10");
  });

  test("every filter tells the number behind each answer, the empty one too", async () => {
    for (const name of ["when", "theme", "sector", "form", "unit"]) {
      const select = page.locator(`${list} select[name=${name}]`);
      const options = await select
        .locator("option")
        .evaluateAll((all) =>
          all.map((option) => ({ value: option.getAttribute("value") ?? "", text: option.textContent ?? "" })),
        );
      const empty = options.find(({ text }) => /^未(?:注明|归类)/.test(text));
      expect([name, empty === undefined]).toEqual([name, name === "when"]);
      for (const option of [options[1], empty]) {
        if (option === undefined) continue;
        await select.selectOption(option.value);
        await expect.poll(found).toBe(/（(\d+)）$/.exec(option.text)?.[1]);
      }
      await page.locator(list).getByRole("button", { name: "清除条件" }).click({ force: true });
    }
  });

  test("conditions combine, stand in the address, survive a reload, and go at one click", async () => {
    await page.locator(`${list} select[name=form]`).selectOption("=collective");
    await page.locator(`${list} select[name=theme]`).selectOption({ index: 1 });
    const combined = Number(await found());
    expect(combined).toBeGreaterThan(0);
    expect(combined).toBeLessThan(7);
    expect(hash()).toMatch(/^#proposals\?when=session&theme=\w+&form=collective$/);
    await page.reload();
    await expect.poll(found).toBe(String(combined));
    await expect.poll(() => page.locator("#proposals-title").isVisible()).toBe(true);
    await page.locator(list).getByRole("button", { name: "清除条件" }).click();
    await expect.poll(found).toBe("41");
  });

  test("a list behind a number can be narrowed further, and loses its other conditions one by one", async () => {
    await page.locator("table.clusters a.count").first().click();
    await page.waitForSelector("dialog .conditions button");
    const before = await rows("dialog");
    await page.locator("dialog select[name=sector]").selectOption({ index: 1 });
    await expect.poll(() => rows("dialog")).toBeLessThan(before);
    expect(hash()).toMatch(/^#\/list\?.*sector=/);
    await page.locator("dialog .conditions button").click();
    await expect.poll(() => page.locator("dialog .conditions").count()).toBe(0);
    await expect.poll(() => rows("dialog")).toBeGreaterThan(1);
  });

  test("the search box of the navigation finds topics, proposals of all years, policy sentences and clues", async () => {
    await page.locator("#search input").fill("电梯");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open] .found");
    await expect
      .poll(() => page.locator("dialog .found h4").allTextContents())
      .toEqual(["选题", "提案", "政策原文", "线索"]);
    await page.locator("dialog input[type=search]").fill("停车");
    await expect.poll(hash).toBe("#/search?q=停车");
    await expect
      .poll(() => page.locator("dialog .found li > a:first-child").allTextContents())
      .toEqual(
        expect.arrayContaining([expect.stringContaining("2026年第0015号"), expect.stringContaining("2024年第0131号")]),
      );
  });

  test("topics are narrowed and put in order, in the address, and a link to a hidden one shows it", async () => {
    const shown = (): Promise<(string | null)[]> =>
      page.locator("#topic-browser details.topic .title").allTextContents();
    await page.locator("#topic-browser select[name=basis]").selectOption("=clue");
    await expect.poll(async () => (await shown()).length).toBe(8);
    await page.locator("#topic-browser select[name=order]").selectOption("demand");
    await expect.poll(async () => (await shown())[0]).toContain("加装电梯");
    expect(hash()).toBe("#topics?basis=clue&order=demand");
    // A sheet that was opened and closed leaves the conditions in the address.
    await page.locator(".theme-topics a.count, .figures a").first().click();
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await expect.poll(hash).toBe("#topics?basis=clue&order=demand");
    await expect.poll(() => page.locator("summary .score").first().textContent()).toBe("公众关切 0.90");
    await page.locator("#topic-browser input[type=search]").fill("没有这样的词");
    await expect.poll(shown).toEqual([]);
    await page.locator("#chart-topic-overview [data-go]").first().click();
    await page.waitForSelector("details.topic[open]");
    await expect.poll(async () => (await shown()).length).toBe(10);
  });

  test("every statement of a topic leads to its words: background, angle, quote, earlier proposal", async () => {
    await page.locator("#topic-1 summary").click();
    const topic = page.locator("#topic-1");
    const quote = await topic.locator("#topic-1-e1 mark").textContent();
    await topic.locator(".background a.ref").first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("topic-1-e1");
    await topic.locator("li a.ref").nth(1).press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("topic-1-e2");
    await topic.locator(".evidence.policy cite a").first().click();
    await expect.poll(() => page.locator("dialog.paper[open] mark.meant").textContent()).toBe(quote);
    await page.keyboard.press("Escape");
    await topic.locator("table.written a").first().click();
    await page.waitForSelector("dialog.proposal[open] mark.meant");
    expect(hash()).toContain(writtenIds[0]);
    await page.keyboard.press("Escape");
    await page.locator("#topic-3 summary").click();
    const said = await page.locator("#topic-3 .evidence.clue mark").first().textContent();
    await page.locator("#topic-3 .evidence.clue cite a").first().click();
    await expect.poll(() => page.locator("dialog.clue[open] mark.meant").textContent()).toBe(said);
  });

  test("the number of clues in a background opens the list of just these", async () => {
    const counted = page.locator("details.topic .background a[href^='#/clues?topic=']").first();
    await counted.evaluate((link) => link.closest("details")?.setAttribute("open", ""));
    const count = Number.parseInt((await counted.textContent()) ?? "", 10);
    expect(count).toBeGreaterThan(0);
    await counted.click();
    await expect.poll(() => rows("dialog.clues[open]")).toBe(count);
    await page.locator("dialog.clues[open] td a").first().click();
    await page.waitForSelector("dialog.clue[open]");
  });

  test("the numbers of clues and papers open what was read", async () => {
    await page.locator(".figures a", { hasText: "9 条" }).click();
    await expect.poll(() => rows("dialog.clues")).toBe(8);
    await page.keyboard.press("Escape");
    await page.locator(".figures a", { hasText: "2 份" }).click();
    await expect.poll(() => rows("dialog.papers")).toBe(2);
    await page.locator("dialog.papers a[href^='#topics']").first().click();
    await page.waitForSelector("dialog:not([open])", { state: "attached" });
    await expect.poll(hash).toMatch(/^#topics\?basis=/);
  });

  test("a chart is walked through by the keyboard, says what is under it, and opens a proposal of the map", async () => {
    const map = page.locator("#chart-proposal-map");
    expect(await map.locator("[tabindex='0']").count()).toBe(1);
    await map.locator("[tabindex='0']").focus();
    const hint = page.locator(".chart-hint");
    await expect.poll(() => hint.textContent()).not.toBe("");
    const told = await hint.textContent();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
    expect(await map.locator("[tabindex='0']").count()).toBe(1);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => hint.textContent()).not.toBe(told);
    const subject = await hint.textContent();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog.proposal[open]");
    await expect.poll(() => page.locator("dialog h3").textContent()).toContain(subject);
  });

  test("every picture of themes, groups and years opens a list, a proposal or a comparison", async () => {
    const kinds = await page
      .locator("figure.chart [data-go]")
      .evaluateAll((parts) =>
        parts.map((part) => `${part.closest("figure")?.id} ${part.getAttribute("data-go")?.replace(/\?.*/s, "")}`),
      );
    expect([...new Set(kinds)].sort()).toEqual(
      expect.arrayContaining([
        "chart-coverage-matrix list",
        "chart-joint-groups compare",
        "chart-joint-groups proposal",
        "chart-proposal-map proposal",
        "chart-theme-by-year list",
        "chart-theme-clusters list",
        "chart-theme-distribution list",
      ]),
    );
    await page.locator("#chart-theme-clusters [data-go]").last().click();
    await page.waitForSelector("dialog.list[open]");
    await expect.poll(() => rows("dialog")).toBeGreaterThan(0);
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
    await page.locator("#pair-browser select[name=reading]").selectOption("=confer");
    await expect.poll(() => rows("#pair-browser")).toBe(9);
    const shown = await page.locator("#pair-browser tbody td:nth-child(2)").allTextContents();
    expect([...new Set(shown)]).toEqual(["会商办理"]);
  });

  test("similar pairs can be filtered, and a topic in a chart opens in the catalog", async () => {
    await page.locator("#pair-browser select[name=relation]").selectOption("=duplicate");
    await expect.poll(() => rows("#pair-browser")).toBe(2);
    await page.locator("#chart-topic-overview g[data-go]").first().click();
    await page.waitForSelector("details.topic[open]");
    await expect.poll(() => page.locator("details.topic[open] .evidence mark").first().isVisible()).toBe(true);
  });

  test("hostile text stays text, wherever it stands", async () => {
    await go(`#/proposal?id=${hostileId}`);
    await page.waitForSelector("dialog .body");
    await expect.poll(() => page.locator("dialog .body").textContent()).toContain("<img src=x onerror=alert(2)>");
    await expect.poll(() => page.locator("dialog h3").textContent()).toContain("<script>alert(1)</script>");
    await go(`#/paper?file=${encodeURIComponent(hostileFile)}`);
    await expect.poll(() => page.locator("dialog .note").textContent()).toContain(drawn(hostileFile));
    await go("#/search?q=onerror");
    await expect
      .poll(() => page.locator("dialog .found li > a").allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining(drawn(hostileTitle)), drawn(hostileClue)]));
    await page.locator("dialog .found a", { hasText: "一楼住户说" }).click();
    await expect.poll(() => page.locator("dialog.clue .body").textContent()).toContain(drawn(hostileClue));
    await page.keyboard.press("Escape");
    await page.locator("#coverage-browser select[name=paper]").selectOption({ index: 2 });
    await page.locator("#coverage-browser input[type=search]").fill(hostileTitle);
    await expect.poll(() => page.locator("#coverage-browser .result b").textContent()).toBe("0");
  });

  test("prints unfolded and without what only works on the screen, and folds again", async () => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect.poll(() => page.locator("main details:not([open])").count()).toBe(0);
    for (const [selector, visible] of [
      ["nav.chapters", false],
      [".filters", false],
      [".tools", false],
      ["#topic-10 .evidence", true],
      ["table.factors .value", true],
      ["#coverage-table", true],
    ] as const)
      expect([selector, await page.locator(selector).first().isVisible()]).toEqual([selector, visible]);
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
    await page.locator(list).getByRole("button", { name: "清除条件" }).click();
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
