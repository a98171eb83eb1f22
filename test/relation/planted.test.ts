import { describe, expect, it } from "vitest";
import type { Proposal } from "../../src/proposal/proposal.ts";
import { pairOf, proposal, readSamples, relate } from "./archive.ts";

const samples = readSamples();
const found = relate(samples);
const relationOf = (a: string, b: string) => pairOf(found, a, b)?.relation ?? "none";

/** The cases written into data/samples/source (see the `# planted` comments there). */
describe("planted cases of the samples", () => {
  it.each([
    ["R1 同一件提案换号再交，文字略改", "2026-007", "2026-023"],
    ["R2 标点、空格、标题略改", "2026-063", "2026-069"],
    ["X2 上年已解决，原文再交", "2026-067", "2025-022"],
  ])("%s → duplicate", (_name, a, b) => expect(relationOf(a, b)).toBe("duplicate"));

  it.each([
    ["J1 老旧小区加装电梯", "2026-003", "2026-026"],
    ["J1 老旧小区加装电梯", "2026-003", "2026-013"],
    ["J2 普惠托育", "2026-032", "2026-042"],
    ["X3 学生心理健康", "2026-065", "2025-039"],
  ])("%s → joint", (_name, a, b) => expect(relationOf(a, b)).toBe("joint"));

  // Written to ask the same in other words throughout. Words are what the program compares: it sees the topic, not yet the sameness.
  it.each([
    ["J1 老旧小区加装电梯", "2026-013", "2026-026"],
    ["J2 普惠托育，案由是口号", "2026-032", "2026-054"],
    ["J2 普惠托育，案由是口号", "2026-042", "2026-054"],
    ["J3 农村老年助餐", "2026-036", "2026-056"],
    ["HJ1 加装电梯", "2025-006", "2025-029"],
    ["X1 装修垃圾，上年未办结", "2026-062", "2025-031"],
  ])("%s → at least related", (_name, a, b) => expect(["related", "joint"]).toContain(relationOf(a, b)));

  it.each([
    ["T1 同一模板不同地方", "2026-004", "2026-016"],
    ["T2 主张相反", "2026-038", "2026-049"],
    ["T4 宽提案含窄提案", "2026-002", "2026-019"],
    ["T4b 引用同一段政策原文", "2026-008", "2026-011"],
    ["T4c 引用同一段政策原文", "2026-033", "2026-047"],
    ["近邻 课后服务", "2026-032", "2026-040"],
    ["近邻 托育人才", "2026-032", "2026-057"],
    ["近邻 托育人才", "2026-042", "2026-057"],
    ["近邻 护理员", "2026-036", "2026-052"],
  ])("%s → neither duplicate nor joint", (_name, a, b) => expect(["related", "none"]).toContain(relationOf(a, b)));

  it.each([
    ["T4b", "2026-008", "2026-011"],
    ["T4c", "2026-033", "2026-047"],
  ])("%s: quoting the same policy does not even relate two matters", (_name, a, b) =>
    expect(relationOf(a, b)).toBe("none"),
  );

  it("puts the three of J1 into one group and marks its weak pair", () => {
    const group = found.groups.find(({ members }) => members.includes("2026-003"));
    expect(group?.members).toEqual(["2026-003", "2026-013", "2026-026"]);
    expect(group?.bridges).toEqual([["2026-013", "2026-026"]]);
  });

  it.each([
    ["X1 → 继续追问", "2026-062", "2025-031", "follow-up"],
    ["X2 → 旧稿翻新", "2026-067", "2025-022", "recycled"],
    ["X3 → 继续追问", "2026-065", "2025-039", "follow-up"],
  ])("%s", (_name, current, earlier, kind) => {
    const thread = found.threads.find((one) => one.current.includes(current) && one.earlier.includes(earlier));
    expect(thread?.kind).toBe(kind);
  });
});

/** Changes a copy might have gone through, on twenty sample texts each. */
const originals = samples.filter(({ history, body }) => !history && body.length > 300).slice(0, 60);

function verdicts(change: (original: Proposal, i: number) => Pick<Proposal, "subject" | "body">): readonly string[] {
  const copies = originals.map((original, i) => {
    const { subject, body } = change(original, i);
    return proposal(`9999-${original.id}`, subject, body);
  });
  const relations = relate([...samples, ...copies]);
  return originals.map((original) => pairOf(relations, original.id, `9999-${original.id}`)?.relation ?? "none");
}

const share = (all: readonly string[], ...wanted: readonly string[]) =>
  all.filter((verdict) => wanted.includes(verdict)).length / all.length;

/** Words a light rewrite exchanges. */
const rewordings: readonly (readonly [string, string])[] = [
  ["加强", "强化"],
  ["建立", "设立"],
  ["推动", "促进"],
  ["提高", "提升"],
  ["目前", "眼下"],
  ["问题", "难题"],
  ["支持", "扶持"],
  ["开展", "组织"],
  ["明确", "确定"],
  ["由", "请"],
  ["每年", "逐年"],
  ["不少于", "不低于"],
  ["可以", "能够"],
  ["但", "然而"],
  ["，", "；"],
];

describe("copies and rewrites", () => {
  it("finds every exact copy", () => {
    expect(
      share(
        verdicts(({ subject, body }) => ({ subject, body })),
        "duplicate",
      ),
    ).toBe(1);
  });

  it("finds every copy with another layout", () => {
    const laidOut = (text: string) =>
      text.replaceAll("，", " ，").replaceAll("。", ".\n　　").replaceAll("（", "(").replaceAll("）", ")");
    expect(
      share(
        verdicts(({ subject, body }) => ({ subject: ` ${subject} `, body: laidOut(body) })),
        "duplicate",
      ),
    ).toBe(1);
  });

  it("finds light rewrites in at least 95 of 100", () => {
    const reword = (text: string) => rewordings.reduce((done, [from, to]) => done.replaceAll(from, to), text);
    expect(
      share(
        verdicts(({ subject, body }) => ({ subject: reword(subject), body: reword(body) })),
        "duplicate",
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it("finds copies with their sentences in another order", () => {
    const reorder = (text: string) => {
      const sentences = text.split(/(?<=[。；\n])/u);
      return [...sentences.filter((_, i) => i % 2 === 1), ...sentences.filter((_, i) => i % 2 === 0)].join("");
    };
    expect(
      share(
        verdicts(({ subject, body }) => ({ subject, body: reorder(body) })),
        "duplicate",
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it("calls half a text within another at least joint in most cases, never nothing", () => {
    const all = verdicts(({ subject, body }) => ({ subject, body: body.slice(Math.floor(body.length / 3)) }));
    expect(share(all, "duplicate", "joint")).toBeGreaterThanOrEqual(0.9);
    expect(share(all, "none")).toBe(0);
  });

  it("does not take one text with another's subject and matter for a copy", () => {
    const all = verdicts((_original, i) => originals[(i + 17) % originals.length]!);
    expect(share(all, "duplicate", "joint")).toBeLessThanOrEqual(0.02);
  });

  it("flags at most one in a hundred of those that share nothing but a quoted policy", () => {
    const policy =
      "省委、省政府印发的意见明确提出，要坚持以人民为中心的发展思想，聚焦群众急难愁盼问题，健全基本公共服务体系，补齐短板弱项，推动城乡融合发展，到二〇二七年基本形成布局合理、功能完善、保障有力的服务格局，不断增强人民群众的获得感、幸福感、安全感。";
    const quoting = originals.map((one) => ({ ...one, body: `${one.body}\n${policy}` }));
    const relations = relate(quoting);
    const before = relate(originals);
    const flagged = ({ pairs }: typeof relations) => pairs.filter(({ relation }) => relation !== "related").length;
    const possible = (originals.length * (originals.length - 1)) / 2;
    expect((flagged(relations) - flagged(before)) / possible).toBeLessThanOrEqual(0.01);
    // A quote in every text is no shared passage.
    for (const { evidence, a, b } of relations.pairs) {
      const known = pairOf(before, a, b);
      if (known !== undefined) expect(evidence.passages.length).toBeLessThanOrEqual(known.evidence.passages.length + 1);
    }
  });
});

describe("the same template for another place or object", () => {
  const places = ["青石县", "白鹿县", "临川县", "云台县", "安远县"];
  const body = (place: string, crop: string) =>
    `${place}${crop}种植面积达3.2万亩，从业农户6400户。${crop}产业是${place}农民增收的重要来源，但加工跟不上，${crop}大多以原料卖出。${place}现有${crop}加工企业两家，设备陈旧。\n建议：\n一是在${place}建设${crop}产地初加工中心，配备烘干、分级、包装设备。\n二是扶持${place}${crop}龙头企业，给予贷款贴息。\n三是打造${place}${crop}区域公用品牌，统一标准、统一包装。\n四是组织${crop}种植技术培训，每年不少于四期。`;

  it.each(places.slice(1))("another county: %s", (place) => {
    const pair = relate([
      ...samples,
      proposal("9999-1", `关于支持${places[0]!}连翘产业发展的建议`, body(places[0]!, "连翘")),
      proposal("9999-2", `关于支持${place}连翘产业发展的建议`, body(place, "连翘")),
    ]).pairs.find(({ a, b }) => a === "9999-1" && b === "9999-2");
    expect(pair?.relation).toBe("related");
  });

  it.each(["黄芩", "核桃", "谷子", "苹果"])("another crop: %s", (crop) => {
    const pair = relate([
      ...samples,
      proposal("9999-1", "关于支持青石县连翘产业发展的建议", body("青石县", "连翘")),
      proposal("9999-2", `关于支持青石县${crop}产业发展的建议`, body("青石县", crop)),
    ]).pairs.find(({ a, b }) => a === "9999-1" && b === "9999-2");
    expect(pair?.relation).toBe("related");
  });
});
