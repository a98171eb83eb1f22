import fc from "fast-check";
import { formOf } from "../../../src/ingest/parse-proposers.ts";
import { filings, outcomes } from "../../../src/proposal/proposal.ts";
import type { Filing, Outcome, Proposal, Proposer } from "../../../src/proposal/proposal.ts";

/** A proposal without what reading adds to it: where it stood, in which session, and whether its heading says 大会 or 平时. */
export type Written = Omit<Proposal, "id" | "source" | "history" | "occasion">;

const words =
  "停车 充电 河道 老旧小区 垃圾分类 早餐 公交 夜间照明 托育 助餐 电梯 雨水 校园 乡村医生 绿道 快递 图书馆 数据 人才 文物 规范 增设 清理 完善 推进 加强 改造 共享 智慧 低碳".split(
    " ",
  );
/** Some in GB18030's four bytes, and one beyond the first plane. */
const characters =
  "一丁万丈三上下不与的是在有人这中大为来个国我以要他时们生到作地于出就分对成会可主发年动同工也能说子产种面而方后多定行学法所民得经进㛃䶮𬱖";
const marks = [
  "，",
  "。",
  "；",
  "、",
  "“引”",
  "（注）",
  "《条例》",
  "3.5%",
  "2026年",
  "A类",
  ",",
  '"',
  "'",
  "…",
  "——",
  "㎡",
];
const surnames = [..."林何周民陈欧㛃𬱖"];

const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const title = phrase.map((middle) => `关于${middle}的建议`);
/** Sentences begin with a word and end with a full stop, as those of a body do. */
const sentence = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      fc.constantFrom(...marks),
      fc.constantFrom(...[...characters]),
    ),
    {
      minLength: 2,
      maxLength: 25,
    },
  )
  .map((parts) => `居民反映${parts.join("")}。`);
const body = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join("\n"));

const member = fc
  .tuple(fc.constantFrom(...surnames), fc.constantFrom("知远", "采薇", "牧", "若䶮", "一"))
  .map((name) => name.join(""));
const collective = fc.constantFrom(
  { kind: "collective", name: "民盟某市委会", body: "party" } as const,
  { kind: "collective", name: "市工商联", body: "federation" } as const,
  { kind: "collective", name: "社会和法制委员会", body: "committee" } as const,
);
const proposers: fc.Arbitrary<readonly Proposer[]> = fc.oneof(
  collective.map((body) => [body]),
  fc
    .tuple(fc.uniqueArray(member, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 6 }))
    .map(([names, last]) =>
      names.map((name, i) => ({ kind: "member", name, count: i === names.length - 1 ? last : 1 }) as const),
    ),
);

const unit = fc.constantFrom("市教育局", "市住建局", "市交通运输局", "市数据局（市政务服务局）", "团市委");
const units = fc.uniqueArray(unit, { maxLength: 3 }).map(([lead = null, ...others]) => ({ lead, others }));
const day = fc.integer({ min: 0, max: 364 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const verdicts = fc
  .tuple(fc.constantFrom<Filing>(...filings), fc.constantFrom<Outcome>(...outcomes))
  // What was not filed was not handled either; reading says so and forgets the outcome.
  .map(([filing, outcome]) => ({ filing, outcome: filing === "not-filed" ? ("unknown" as const) : outcome }));

const one: fc.Arbitrary<Omit<Written, "number">> = fc
  .record({
    year: fc.constant(2026),
    session: fc.constant({ term: 14, meeting: 2 }),
    subject: title,
    body,
    proposers,
    sector: fc.option(fc.constantFrom("经济界", "教育界", "特邀界", "农业和农村界")),
    category: fc.option(fc.constantFrom("城建", "民生", "科教文卫体", "政法统战")),
    units,
    date: fc.option(day),
    verdicts,
  })
  .map(({ verdicts: { filing, outcome }, ...rest }) => ({ ...rest, filing, outcome, form: formOf(rest.proposers) }));

/** Proposals of one session, numbered from 1. */
export function arbitraryProposals(most: number): fc.Arbitrary<readonly Written[]> {
  return fc
    .array(one, { minLength: 1, maxLength: most })
    .map((all) => all.map((each, i) => ({ ...each, number: String(i + 1).padStart(4, "0") })));
}

/** What must come back: everything but where it stood. */
export function writtenOf({
  id: _id,
  source: _source,
  history: _history,
  occasion: _occasion,
  ...written
}: Proposal): Written {
  return written;
}
