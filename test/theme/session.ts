import { complete } from "../../src/base/progress.ts";
import { gaussian, seededRandom } from "../../src/base/random.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";
import { segmentProposals, type SegmentedArchive } from "../../src/text/segment-proposals.ts";
import type { Segmenter } from "../../src/text/segmenter.ts";
import type { EarlierCluster } from "../../src/theme/assignment.ts";
import { findThemes, type ThemeFindings, type ThemeSource } from "../../src/theme/find-themes.ts";
import type { Taxonomy, Theme } from "../../src/theme/taxonomy.ts";
import { buildArchiveVocabulary } from "../../src/vector/archive-vectors.ts";
import { buildVectorSpace, unit, type VectorSpace } from "../../src/vector/vector-space.ts";

/** A proposal of a made-up session. */
export interface SessionText {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly category: string | null;
  readonly history: boolean;
}

/** Three themes of two matters each, with the words of each matter. */
export const matters = {
  "city/lifts": ["电梯", "加装", "楼栋", "住户", "维保"],
  "city/parking": ["车位", "停车场", "泊位", "车主", "错时"],
  "water/ponds": ["水库", "清淤", "大坝", "库区", "泄洪"],
  "water/farms": ["灌溉", "水渠", "农田", "节水", "旱作"],
  "elders/canteens": ["食堂", "助餐", "老人", "餐费", "送餐"],
  "elders/care": ["护理", "养老院", "床位", "失能", "护工"],
} as const;
export type Matter = keyof typeof matters;
export const matterNames = Object.keys(matters) as readonly Matter[];

/** Words of no matter: of all themes, and of none. */
const common = ["服务", "群众", "资金"];
const odd = ["天文", "邮票"];
const shell = ["关于", "加强", "推进", "建设", "的", "建议"];
const words = [...Object.values(matters).flat(), ...common, ...odd, ...shell];

export const themeNames = { city: "城市建设", water: "农田水利", elders: "养老服务" } as const;
export type ThemeId = keyof typeof themeNames;
export const themeOf = (matter: Matter): ThemeId => matter.split("/")[0] as ThemeId;

/** The taxonomy knows two words of each matter. */
export const taxonomy: Taxonomy = {
  name: "试用分类",
  themes: (Object.keys(themeNames) as ThemeId[]).map((id): Theme => {
    const terms = matterNames
      .filter((matter) => themeOf(matter) === id)
      .flatMap((matter) => matters[matter].slice(0, 2));
    const name = themeNames[id];
    return { id, name, description: "", terms, path: [name], parent: null, leaf: true };
  }),
};

/** `count` proposals of each of the matters: subject of two of its words, body of its own and common words. */
export function writeTexts(
  count: number,
  { of = matterNames, history = false, year = 2026, seed = 1, category = () => null }: WritingOptions = {},
): readonly SessionText[] {
  const random = seededRandom(seed);
  const draw = (stock: readonly string[]) => stock[Math.floor(random() * stock.length)]!;
  return of.flatMap((matter) =>
    Array.from({ length: count }, (_, i) => {
      const own = matters[matter];
      const [first, second] = [draw(own.slice(0, 2)), draw(own.slice(2))];
      const body = [...Array.from({ length: 8 }, () => draw(own)), draw(common), draw(common)];
      return {
        id: `${year}-${matter}-${String(i).padStart(3, "0")}`,
        subject: `关于加强${first}${second}的建议`,
        body: `${body.join("，")}。`,
        category: category(matter, i),
        history,
      };
    }),
  );
}

interface WritingOptions {
  readonly of?: readonly Matter[];
  readonly history?: boolean;
  readonly year?: number;
  readonly seed?: number;
  readonly category?: (matter: Matter, i: number) => string | null;
}

const longestFirst = [...words].sort((a, b) => b.length - a.length);

/** The longest word known, else one character. */
const segmenter: Segmenter = {
  fingerprint: "longest word",
  cut(text) {
    const cut: string[] = [];
    for (let at = 0; at < text.length; at += cut.at(-1)!.length) {
      cut.push(longestFirst.find((word) => text.startsWith(word, at)) ?? text[at]!);
    }
    return cut;
  },
};

/** Everything that finding themes takes, for texts in the order given. */
export interface Session {
  readonly sources: readonly ThemeSource[];
  readonly archive: SegmentedArchive;
  readonly space: VectorSpace;
}

export const shellWords: ReadonlySet<string> = new Set(shell);

export function openSession(texts: readonly SessionText[]): Session {
  const archive = complete(segmentProposals(texts.map(toProposal), segmenter, new Map()));
  const space = buildVectorSpace(buildArchiveVocabulary(archive, new Set(["的"])), [wordTable()]);
  return { sources: texts, archive, space };
}

/** A word lies near its matter, a matter near its theme; common words lie anywhere, odd ones far from all. */
function wordTable() {
  const dimensions = 25;
  const random = seededRandom(5);
  const anywhere = () =>
    Float32Array.from({ length: dimensions }, (_, k) => (k === dimensions - 1 ? 0 : gaussian(random) / 5));
  const themes = new Map(Object.keys(themeNames).map((id) => [id, anywhere()]));
  const rows = matterNames.flatMap((matter) => {
    const [theme, own] = [themes.get(themeOf(matter))!, anywhere()];
    return matters[matter].map((term) => {
      const noise = anywhere();
      return { term, point: unit(theme.map((value, k) => value + own[k]! + 0.3 * noise[k]!)) };
    });
  });
  const alone = Float32Array.from({ length: dimensions }, (_, k) => (k === dimensions - 1 ? 12 : 0));
  const all = [
    ...rows,
    ...common.map((term) => ({ term, point: unit(anywhere()) })),
    ...odd.map((term) => ({ term, point: unit(alone.map((value, k) => value + themes.get("elders")![k]!)) })),
  ];
  return {
    terms: all.map(({ term }) => term),
    dimensions,
    values: Float32Array.from(all.flatMap(({ point }) => [...point])),
  };
}

export function file(
  texts: readonly SessionText[],
  options: { readonly seed?: number; readonly earlier?: readonly EarlierCluster[] } = {},
): ThemeFindings {
  const { sources, archive, space } = openSession(texts);
  const { terms } = space.vocabulary;
  const wordsOf = (text: string) =>
    Uint32Array.from([...terms.keys()].filter((index) => terms[index]!.length > 1 && text.includes(terms[index]!)));
  return findThemes(sources, archive, space, taxonomy, wordsOf, shellWords, { seed: 1, earlier: [], ...options });
}

function toProposal({ id, subject, body, category, history }: SessionText): Proposal {
  return {
    id,
    number: null,
    year: history ? 2025 : 2026,
    session: null,
    occasion: "unknown",
    history,
    subject,
    body,
    proposers: [],
    sector: null,
    form: "unknown",
    category,
    units: { lead: null, others: [] },
    filing: "unknown",
    outcome: "unknown",
    date: null,
    source: { file: "test" },
  };
}
