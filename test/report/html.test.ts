import { describe, expect, test } from "vitest";
import { signalNames } from "../../src/relation/pair/signals.ts";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import { renderCharts } from "../../src/report/chart/index.ts";
import { countValues, narrow } from "../../src/report/html/client/facet.ts";
import {
  choiceOf,
  filterProposals,
  proposalFacets,
  withChoice,
} from "../../src/report/html/client/filter-proposals.ts";
import { parseRoute } from "../../src/report/html/client/route.ts";
import { searchEverything } from "../../src/report/html/client/search-everything.ts";
import { embedJson } from "../../src/report/html/embed-json.ts";
import { layMarks, markText } from "../../src/report/html/mark-text.ts";
import { buildPageData } from "../../src/report/html/build-page-data.ts";
import type { PageData } from "../../src/report/html/page-data.ts";
import { buildPageStore } from "../../src/report/html/page-store.ts";
import { readClient } from "../../src/report/html/read-client.ts";
import { renderPage } from "../../src/report/html/render-page.ts";
import { escapeHtml, renderToString } from "../../src/report/html/render-to-string.ts";
import { nameSignal } from "../../src/report/signal-names.ts";
import {
  linkToClue,
  linkToComparison,
  linkToList,
  linkToPaper,
  linkToProposal,
  linkToSearch,
  linkToTopic,
} from "../../src/report/link.ts";
import type { ListQuery } from "../../src/report/link.ts";
import { hostileBody, hostileId, sampleContext, sampleResults } from "./fixture.ts";
import { hostileClue, hostileFile, hostileTitle, pageResults, writtenIds } from "./page-fixture.ts";

const model = buildCatalogModel(pageResults(), sampleContext());
const charts = renderCharts(model);
const client = { script: `console.log("</script><!--");`, style: "body{margin:0}" };
const page = renderPage(model, charts, client);
const data = buildPageData(model);
const store = buildPageStore(data);

/** The page without its script and data: what a reader sees with scripts off. */
const document = page.slice(page.indexOf("<body>"), page.indexOf(`<script type="application/json"`));

/** Fails with the missing text alone, not with the whole page. */
function holds(text: string): void {
  expect(document.includes(text) ? "" : `missing: ${text}`).toBe("");
}

describe("renderPage", () => {
  test("is one Chinese document that may load nothing", () => {
    expect(page.startsWith(`<!DOCTYPE html>\n<html lang="zh-CN">`)).toBe(true);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[\w+/=]{44}'/);
    expect(policy).not.toContain("http");
    // The svg namespace is a name, not an address; the sample's own hostile address is text.
    const addresses =
      page.replaceAll(`xmlns="http://www.w3.org/2000/svg"`, "").match(/(?:href|src|action)="[^"#]*"/g) ?? [];
    expect(addresses).toEqual([`href="data:,"`]);
    expect(page.match(/@import|url\((?!#)/g)).toBe(null);
  });

  test("keeps hostile text from becoming markup, in the document and in the data", () => {
    expect(document.match(/<script|<img|<!--|\son\w+="/g)).toBe(null);
    holds("&lt;script&gt;alert(1)&lt;/script&gt;");
    for (const text of [hostileTitle, hostileFile, hostileClue]) holds(escapeHtml(text));
    const unseen = ["\u0000", "\u000b", "\u202e", "\u2066"];
    expect(unseen.filter((control) => document.includes(control))).toEqual([]);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page.includes("<!--")).toBe(false);
  });

  test("embeds data that read back exactly, the untouched body included", () => {
    const json = /<script type="application\/json" id="page-data">([^<]*)<\/script>/.exec(page)?.[1] ?? "";
    const read = JSON.parse(json) as PageData;
    expect(read).toEqual(JSON.parse(JSON.stringify(data)));
    expect(read.proposals.find(({ id }) => id === hostileId)?.body).toBe(hostileBody);
  });

  test("is the same text twice", () => {
    expect(renderPage(buildCatalogModel(pageResults(), sampleContext()), charts, client) === page).toBe(true);
  });

  test("can be read without a script: topics, quotes with sources, groups, matrix, checksums", () => {
    for (const topic of model.results.topics) {
      holds(escapeHtml(topic.title));
      for (const { kind, quote } of topic.evidence) {
        if (kind !== "proposal") holds(`<mark>${escapeHtml(quote.trim())}</mark>`);
      }
    }
    for (const { leadReason, asks } of model.results.groups) {
      holds(escapeHtml(leadReason));
      for (const { text } of asks) holds(escapeHtml(text));
    }
    for (const { point } of model.results.coverage) holds(escapeHtml(point));
    for (const { sha256 } of model.context.inputs) holds(sha256);
    for (const { message } of model.results.issues) holds(escapeHtml(message));
    for (const chart of charts) holds(escapeHtml(chart.caption));
    for (const { word, pieces } of model.results.newWords.words) {
      holds(`<mark>${word}</mark>`);
      holds(pieces.join(" / "));
    }
    holds("<noscript>");
  });

  test("speaks no jargon", () => {
    const words = document.replace(/<[^>]+>/g, " ");
    expect(words.match(/cluster|embedding|theme|topic|undefined|null|NaN|\[object/gi)).toBe(null);
  });

  test("has no id twice, and no link to a place that is not there", () => {
    const ids = [...document.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const [, target] of document.matchAll(/href="#([^"/][^"]*)"/g))
      expect(ids.includes(target?.replace(/\?.*/, "")) ? "" : target).toBe("");
  });

  test("reads well when there is nothing but proposals", () => {
    const bare = buildCatalogModel(
      {
        ...sampleResults(),
        topics: [],
        groups: [],
        pairs: [],
        threads: [],
        coverage: [],
        clusters: [],
        clues: [],
        papers: [],
        issues: [],
      },
      sampleContext(),
    );
    const text = renderPage(bare, renderCharts(bare), client);
    expect(text).toContain("没有形成依据充分的选题");
    expect(text).toContain("没有发现需要并案或疑似重复的提案");
    expect(text).toContain("没有提供政策文件");
  });
});

describe("lists behind the numbers", () => {
  const lists = [...page.matchAll(/(?:href="#\/|data-go=")(list\?[^"]*)"/g)].map(([, link = ""]) =>
    parseRoute(`#/${link.replaceAll("&amp;", "&")}`),
  );

  test("every number that opens a list is the length of that list", () => {
    const numbers = [...document.matchAll(/<a class="count" href="(#\/list[^"]*)"[^>]*>(\d+)/g)];
    expect(numbers.length).toBeGreaterThan(40);
    for (const [, link = "", number] of numbers) {
      const route = parseRoute(link.replaceAll("&amp;", "&"));
      if (route.kind !== "list") throw new Error(`not a list: ${link}`);
      // A cell of the matrix counts what the stage counted; the sample's matrix is invented.
      if (route.query.point === undefined)
        expect([link, filterProposals(store, route.query).length]).toEqual([link, Number(number)]);
    }
  });

  test("every bar and tile of a chart opens a list that is not empty", () => {
    expect(lists.length).toBeGreaterThan(150);
    for (const route of lists) {
      if (route.kind !== "list" || route.query.point !== undefined || route.query.q !== undefined) continue;
      expect([route.query, filterProposals(store, route.query).length > 0]).toEqual([route.query, true]);
    }
  });

  test("a query survives the address, whatever characters it holds", () => {
    const query: ListQuery = {
      title: "“一老一小”&=#?%",
      scope: "all",
      theme: "a/b",
      year: 2026,
      sector: "工商联",
      form: "joint",
      unit: "市 局",
      proposer: "某某、某某",
      cluster: "c1",
      filing: "not-filed",
      outcome: "planned",
      point: 0,
      from: "2026-01-01",
      to: "2026-01-31",
      q: "<b> 停车",
    };
    expect(parseRoute(`#/${linkToList(query)}`)).toEqual({ kind: "list", query });
    expect(parseRoute(`#/${linkToList({ year: null, sector: "" })}`)).toEqual({
      kind: "list",
      query: { year: null, sector: "" },
    });
    const [id, at] = ["表 1.xlsx#12&x", { start: 3, end: 9 }];
    expect(parseRoute(`#/${linkToProposal(id)}`)).toEqual({ kind: "proposal", id, at: null });
    expect(parseRoute(`#/${linkToProposal(id, at)}`)).toEqual({ kind: "proposal", id, at });
    expect(parseRoute(`#/${linkToClue(id, at)}`)).toEqual({ kind: "clue", id, at });
    expect(parseRoute(`#/${linkToPaper(hostileFile, 5, at)}`)).toEqual({
      kind: "paper",
      file: hostileFile,
      paragraph: 5,
      at,
    });
    expect(parseRoute(`#/${linkToSearch("停车 &#？")}`)).toEqual({ kind: "search", words: "停车 &#？" });
    expect(parseRoute(`#/${linkToComparison("a?b", "c=d")}`)).toEqual({ kind: "compare", a: "a?b", b: "c=d" });
    expect(parseRoute(`#/${linkToTopic("t 1")}`)).toEqual({ kind: "topic", id: "t 1" });
    expect(parseRoute(`#/${linkToProposal("\ud800")}`).kind).toBe("proposal");
    for (const hash of ["", "#", "#topics", "#/", "#/nothing?x=1", "#/compare?a=1"]) {
      expect(parseRoute(hash)).toEqual({ kind: "closed" });
    }
  });

  test("searching needs every word, in subject, text, number or proposer, and looks only where it is told", () => {
    expect(filterProposals(store, { q: "停车 夜间" }).length).toBeGreaterThan(0);
    expect(filterProposals(store, { q: "停车 量子" })).toEqual([]);
    const ids = (query: ListQuery): string[] => filterProposals(store, query).map(({ id }) => id);
    expect(ids({ q: "0015" })).toContain("2026-0015");
    expect(ids({ scope: "history" }).every((id) => !id.startsWith("2026"))).toBe(true);
    expect(ids({ scope: "all" })).toHaveLength(data.proposals.length);
    expect(ids({ theme: "none" })).toHaveLength(model.totals.unassigned);
  });
});

describe("filters", () => {
  const facets = proposalFacets(store);
  const facet = (key: string) => {
    const found = facets.find((each) => each.key === key);
    if (found === undefined) throw new Error(`no facet ${key}`);
    return found;
  };

  test("each answer tells how many it leaves under the other conditions, those without an answer too", () => {
    const choice = { when: "session", theme: "city" };
    const sectors = countValues(store.proposals, facets, choice, facet("sector"));
    expect(sectors.at(-1)?.name).toBe("未注明");
    for (const { value, count } of sectors)
      expect(narrow(store.proposals, facets, { ...choice, sector: value })).toHaveLength(count);
    expect(sectors.reduce((sum, { count }) => sum + count, 0)).toBe(narrow(store.proposals, facets, choice).length);
    // Its own answer does not narrow a question.
    const themes = countValues(store.proposals, facets, choice, facet("theme"));
    expect(themes.map(({ value }) => value)).toContain("elderly");
  });

  test("an answer that the other conditions rule out stays on offer, with none behind it", () => {
    const choice = { theme: "city", form: "collective", unit: "无此单位" };
    expect(countValues(store.proposals, facets, choice, facet("unit"))).toContainEqual({
      value: "无此单位",
      name: "无此单位",
      count: 0,
    });
  });

  test("what the bar shows and the query say the same, and a changed list loses its title", () => {
    const query: ListQuery = { title: "主题：城市", theme: "city", cluster: "c01", q: "停车" };
    expect(choiceOf(query)).toEqual({ when: "session", theme: "city", q: "停车" });
    expect(withChoice(query, choiceOf(query))).toEqual({ cluster: "c01", theme: "city", q: "停车", scope: "session" });
    expect(withChoice({}, { when: "2024" })).toEqual({ scope: "all", year: 2024 });
    expect(withChoice({}, { when: "" })).toEqual({ scope: "all", year: null });
    expect(withChoice(query, {})).toEqual({ cluster: "c01", scope: "all" });
    expect(choiceOf(withChoice({}, { when: "2024", unit: "" }))).toEqual({ when: "2024", unit: "" });
  });
});

describe("searchEverything", () => {
  test("finds topics, proposals of all years, sentences of policy papers and clues, and can say where", () => {
    const { topics, proposals, sentences, clues } = searchEverything(store, "电梯");
    expect(topics.map(({ title }) => title).some((title) => title.includes("电梯"))).toBe(true);
    expect(proposals[0]?.subject).toContain("电梯");
    expect(new Set(proposals.map(({ history }) => history)).size).toBe(2);
    expect(clues.map(({ title }) => title)).toEqual([expect.stringContaining("不同意装电梯")]);
    expect(sentences).toHaveLength(1);
    for (const { paper, paragraph, text, start, end } of sentences)
      expect(paper.paragraphs.find(({ number }) => number === paragraph)?.text.slice(start, end)).toBe(text);
    expect(searchEverything(store, " ").proposals).toEqual([]);
  });
});

describe("statements and their sources", () => {
  const topic = document.slice(document.indexOf('id="topic-1"'), document.indexOf('id="topic-2"'));
  const places = [...topic.matchAll(/ id="(topic-1-e\d+)"/g)].map(([, id]) => id);

  test("a background leads to the quote, the paper, the proposal and the list it speaks of", () => {
    const background = /<p class="background">.*?<\/p>/su.exec(topic)?.[0] ?? "";
    expect(background).toMatch(/”<a class="ref" href="#topic-1-e1" title="[^"]+">［1］<\/a>/);
    expect(background).toContain(`href="#/${linkToPaper(model.results.papers[0]?.file ?? "")}"`);
    expect(background).toContain(`href="#/proposal?id=${writtenIds[0]}&amp;start=`);
    expect(background).toContain("41件提案</a>");
  });

  test("every angle names its evidence, and every reference leads to a quote of the same topic", () => {
    const angles = [...topic.matchAll(/<li>(.*?)<\/li>/gsu)].map(([, angle = ""]) =>
      [...angle.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id),
    );
    expect(angles).toEqual([["topic-1-e1"], ["topic-1-e2", "topic-1-e3"]]);
    const references = [...document.matchAll(/class="ref" href="#([^"]+)"/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(model.results.topics.length);
    for (const id of references) expect(document.includes(` id="${id}"`) ? "" : id).toBe("");
    expect(places).toHaveLength(model.results.topics[0]?.evidence.length ?? 0);
  });

  test("every quote leads to its own characters in the source", () => {
    const links = [...document.matchAll(/<cite><a href="#\/([^"]+)"/g)].map(([, link = ""]) =>
      parseRoute(`#/${link.replaceAll("&amp;", "&").replaceAll("&#39;", "'")}`),
    );
    expect(links).toHaveLength(data.topics.reduce((sum, { evidence }) => sum + evidence.length, 0));
    const quotes = data.topics.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    const found = links.map((route) => {
      if (!("at" in route) || route.at === null) throw new Error(`no place in ${route.kind}`);
      const text =
        route.kind === "paper"
          ? store.paper(route.file)?.paragraphs.find(({ number }) => number === route.paragraph)?.text
          : route.kind === "clue"
            ? store.clue(route.id)?.text
            : store.proposal(route.id)?.body;
      return text?.slice(route.at.start, route.at.end);
    });
    expect(found).toEqual(quotes);
  });

  test("says who has written on the matter: year, subject, proposers, outcome", () => {
    const rows = [
      ...(/<table class="plain written">.*?<\/table>/su.exec(topic)?.[0] ?? "").matchAll(/<tr>(.*?)<\/tr>/gsu),
    ];
    const cells = rows.map(([, row = ""]) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gsu)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "")),
    );
    expect(cells.map(([year, , , outcome]) => [year, outcome])).toEqual([
      ["2024年", "正在解决或列入计划（B）"],
      ["2026年", "本次会议"],
    ]);
    for (const [, subject = "", proposers = ""] of cells)
      expect([subject !== "", proposers !== ""]).toEqual([true, true]);
    holds("所给资料中未检索到就此提出的提案。");
  });

  test("a policy task leads to its words in its paragraph, and to the topics that cite them", () => {
    for (const { point, file, paragraph, at } of data.points) {
      const text = store.paper(file)?.paragraphs.find(({ number }) => number === paragraph)?.text ?? "";
      expect(text.slice(at?.start, at?.end)).toBe(point);
    }
    const row = document.slice(document.indexOf('<tr data-status="covered"'));
    expect(row.slice(0, row.indexOf("</tr>"))).toMatch(/<span class="topic-numbers"><a href="#topic-1"/);
  });

  test("numbers too small for a trend say so", () => {
    holds("件数少，不作趋势判断");
    expect([...document.matchAll(/<th scope="row">[^<]+＊<\/th>/g)].length).toBeGreaterThan(0);
  });
});

describe("buildPageData", () => {
  test("hands on only clues that a topic cites", () => {
    const cited = new Set(data.topics.flatMap(({ evidence }) => evidence.map(({ ref }) => ref)));
    expect(data.clues.every(({ id }) => cited.has(id))).toBe(true);
    expect(data.clues.length).toBeLessThan(data.clueCount);
  });

  test("keeps of very long policy papers what something refers to, and says so", () => {
    const results = pageResults();
    const long = "长".repeat(800_000);
    const { papers } = buildPageData(
      buildCatalogModel(
        {
          ...results,
          papers: results.papers.map((paper) => ({
            ...paper,
            paragraphs: [...paper.paragraphs, { number: 99, text: long }],
          })),
        },
        sampleContext(),
      ),
    );
    expect(papers.every(({ cut, paragraphs }) => cut && paragraphs.length > 0)).toBe(true);
    expect(papers.flatMap(({ paragraphs }) => paragraphs).some(({ number }) => number === 99)).toBe(false);
  });

  test("cuts long archives to what something refers to, and says so", () => {
    const results = sampleResults();
    const long = "长".repeat(200_000);
    const big = buildPageData(
      buildCatalogModel(
        { ...results, topics: [], proposals: results.proposals.map((proposal) => ({ ...proposal, body: long })) },
        sampleContext(),
      ),
    );
    const cut = big.proposals.filter((proposal) => proposal.cut);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.every(({ body, asks, parts }) => body.length < 1000 && asks.length === 0 && parts.length === 0)).toBe(
      true,
    );
    const members = new Set(results.groups.flatMap((group) => group.members));
    expect(big.proposals.filter(({ id }) => members.has(id)).every(({ cut: short }) => !short)).toBe(true);
  });

  test("keeps a pair's contributions whole: listed and rest add up", () => {
    const results = sampleResults();
    const [first] = results.pairs;
    if (first === undefined) throw new Error("no pair");
    const signals = Array.from({ length: 14 }, (_, index) => ({
      name: "subject",
      value: 1,
      contribution: 1 / (index + 1),
    }));
    const [pair] = buildPageData(
      buildCatalogModel(
        { ...results, pairs: [{ ...first, score: 1, evidence: { ...first.evidence, signals } }] },
        sampleContext(),
      ),
    ).pairs;
    const total = signals.reduce((sum, { contribution }) => sum + contribution, 0);
    // Beginning, these, the rest, the end: no more rows than fit a glance.
    expect(pair?.signals).toHaveLength(5);
    expect(
      (pair?.signals ?? []).reduce((sum, [, contribution]) => sum + contribution, 0) + (pair?.rest ?? 0),
    ).toBeCloseTo(total, 1);
  });
});

describe("the account of a judgement", () => {
  const withSignals = (score: number, contributions: readonly number[]): PageData => {
    const results = sampleResults();
    const signals = contributions.map((contribution) => ({ name: "建议逐条对应", value: 0.5, contribution }));
    return buildPageData(
      buildCatalogModel(
        {
          ...results,
          pairs: results.pairs.map((pair) => ({ ...pair, score, evidence: { ...pair.evidence, signals } })),
        },
        sampleContext(),
      ),
    );
  };

  test("begins where all pairs begin, and leaves no single row to be called the rest", () => {
    const { usual, pairs: some } = withSignals(0.8, [1.5, -0.5, 0.25]);
    expect(usual).toBeCloseTo(Math.log(4) - 1.25, 2);
    expect(some[0]?.signals).toHaveLength(3);
    expect(withSignals(0.8, [1, 1, 1, 1, 1, 1]).pairs[0]).toMatchObject({ rest: 0, signals: { length: 6 } });
  });

  test("is not led astray by scores that were rounded to certainty", () => {
    expect(withSignals(1, [4, 4]).usual).toBe(0);
  });
});

describe("nameSignal", () => {
  test("has words for every measurement, whether it tells for or against handling jointly", () => {
    for (const [, name] of signalNames) {
      expect(nameSignal(name, 1)).toBe(name);
      expect(nameSignal(name, -1), `src/report/signal-names.ts: ${name}`).not.toBe(name);
    }
    expect(nameSignal("place-conflict", -1)).toBe("其他特征");
  });
});

describe("parts of the page", () => {
  test("embedJson leaves nothing that ends or opens a script", () => {
    const value = { a: "</script><!--<script>\u2028\u2029", b: ["\ud800", "<"] };
    expect(embedJson(value)).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(embedJson(value))).toEqual(value);
  });

  test("markText gives the text back whole and keeps the first of two overlapping marks", () => {
    const segments = markText("一二三四五六", [
      { start: 1, end: 3, kind: "a" },
      { start: 2, end: 5, kind: "b" },
      { start: 4, end: 6, kind: "c" },
      { start: 5, end: 99, kind: "d" },
    ]);
    expect(segments.map(({ text }) => text).join("")).toBe("一二三四五六");
    expect(segments.map(({ mark }) => mark?.kind ?? "-")).toEqual(["-", "a", "-", "c"]);
  });

  test("layMarks cuts a mark where another lies over it, and says where in it a piece begins", () => {
    const over = [{ start: 3, end: 5, kind: "passage" }];
    expect(layMarks(over, [{ start: 0, end: 9, kind: "same", label: "1" }])).toEqual([
      ...over,
      { start: 0, end: 3, kind: "same", label: "1", at: 0 },
      { start: 5, end: 9, kind: "same", label: "1", at: 5 },
    ]);
    expect(layMarks(over, [{ start: 3, end: 5, kind: "same" }])).toEqual(over);
  });

  test("renderToString escapes, and refuses what HTML cannot hold", () => {
    expect(renderToString(["<b>", 1, null, false])).toBe("&lt;b&gt;1");
    expect(escapeHtml(`"'&\u0000`)).toBe("&quot;&#39;&amp;");
  });

  test("readClient says what to do when the page's script is not built", () => {
    expect(() => readClient("/nowhere")).toThrow("npm run build");
  });
});
