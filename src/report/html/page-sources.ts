import type { CatalogIndex } from "../catalog-index.ts";
import { namePlace } from "../catalog-index.ts";
import type { RunResults } from "../catalog-model.ts";
import type { Clue } from "../../proposal/clue.ts";
import type { Evidence } from "../../topic/suggestion.ts";
import { oneLine } from "../safe-text.ts";
import type { PageClue, PageCluePlace, PageEvidence, PagePaper, PagePoint, PageTopic } from "./page-data.ts";

/** Policy papers of up to this many characters in all are embedded whole: about 5 MB of file, some thirty plans. */
const paperBudget = 1_500_000;

/** Topics with what they rest on, in the order of the catalog. */
export function buildTopics(index: CatalogIndex): PageTopic[] {
  return index.topics.map(({ number, topic }) => ({
    id: topic.id,
    number,
    theme: topic.theme,
    title: oneLine(topic.title),
    background: oneLine(topic.background),
    angles: topic.angles.map((text, place) => ({ text: oneLine(text), evidence: topic.angleEvidence[place] ?? [] })),
    units: topic.units.map(oneLine),
    score: topic.score,
    factors: topic.factors,
    evidence: topic.evidence.map(buildEvidence),
    written: topic.written,
    clues: topic.clues,
  }));
}

function buildEvidence({ kind, ref, source, quote, start, end }: Evidence): PageEvidence {
  return {
    kind,
    ref,
    paragraph: source.paragraph ?? null,
    place: kind === "policy" ? namePlace(source) : `${oneLine(source.file)}${namePlace(source)}`,
    quote,
    start,
    end,
  };
}

/** Policy tasks, each with its place in its paragraph. */
export function buildPoints({ coverage, papers }: RunResults): PagePoint[] {
  const texts = new Map(papers.map(({ file, paragraphs }) => [file, paragraphs]));
  return coverage.map(({ point, theme, status, byYear, proposals, source }) => {
    const text = texts.get(source.file)?.find(({ number }) => number === source.paragraph)?.text ?? "";
    const start = text.indexOf(point);
    return {
      point: oneLine(point),
      theme,
      status,
      byYear,
      proposals,
      file: source.file,
      paragraph: source.paragraph ?? null,
      at: start < 0 ? null : { start, end: start + point.length },
    };
  });
}

/** Policy papers to read a quote in; of very long ones only what something refers to. */
export function buildPapers({ papers, coverage, topics }: RunResults): PagePaper[] {
  const total = papers.reduce((sum, { paragraphs }) => paragraphs.reduce((all, { text }) => all + text.length, sum), 0);
  const cited = new Set(
    [...coverage, ...topics.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === "policy"))].map(
      ({ source }) => `${source.file}\n${source.paragraph}`,
    ),
  );
  return papers.map(({ file, title, year, paragraphs }) => {
    const kept = total <= paperBudget ? paragraphs : paragraphs.filter(({ number }) => cited.has(`${file}\n${number}`));
    return { file, title: oneLine(title), year, paragraphs: kept, cut: kept.length < paragraphs.length };
  });
}

/** The clues that topics cite, in the order of the input. */
export function buildClues({ clues, topics }: RunResults): PageClue[] {
  const cited = new Set(
    topics.flatMap(({ evidence }) => evidence.flatMap(({ kind, ref }) => (kind === "clue" ? [ref] : []))),
  );
  return clues
    .filter(({ id }) => cited.has(id))
    .map((clue) => ({
      ...toPlace(clue),
      title: oneLine(clue.title),
      text: clue.text,
    }));
}

/** The clues that topics count, in the order of the input. */
export function buildCluePlaces({ clues, topics }: RunResults): PageCluePlace[] {
  const counted = new Set(topics.flatMap((topic) => topic.clues));
  return clues.filter(({ id }) => counted.has(id)).map(toPlace);
}

function toPlace({ id, date, likes, source }: Clue): PageCluePlace {
  return { id, date, likes, place: `${oneLine(source.file)}${namePlace(source)}` };
}
