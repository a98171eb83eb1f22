import type { ProposalFlag } from "../../src/examine/flag.ts";
import type { ProfileSummary } from "../../src/examine/profile-summary.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";

/** An invented profile: a rule with several hits, one with one, one against an earlier proposal, one without any. */
export const sampleProfile: ProfileSummary = {
  name: "澜川市政协提案审查规则",
  file: "lanchuan.yaml",
  rules: [
    {
      rule: "title-form",
      basis: "《澜川市政协提案办法》（2025-11-01）第六条",
      criterion: "案由没有写作“关于……的建议”",
    },
    {
      rule: "several-matters",
      basis: "《澜川市政协提案办法》（2025-11-01）第四条",
      criterion: "建议分属几件不相干的事",
    },
    {
      rule: "repeated",
      basis: "《澜川市政协提案办法》（2025-11-01）第九条",
      criterion: "与往届提案内容相同而没有新的情况",
    },
    {
      rule: "litigation",
      basis: "《澜川市政协提案办法》（2025-11-01）第十一条",
      criterion: "事项已进入诉讼、仲裁或行政复议",
    },
  ],
};

/** Flags whose quotes stand in the proposals: subjects of the first two, two asks of the first, an earlier one of the third. */
export function sampleFlags(session: readonly Proposal[], history: readonly Proposal[]): readonly ProposalFlag[] {
  const [first, second, third] = session;
  const earlier = history[0];
  if (first === undefined || second === undefined || third === undefined || earlier === undefined)
    throw new Error("the fixture has proposals");
  const basisOf = (rule: string): string => sampleProfile.rules.find((each) => each.rule === rule)?.basis ?? "";
  const titled = ({ id, subject }: Proposal): ProposalFlag => ({
    proposal: id,
    rule: "title-form",
    field: "subject",
    start: 0,
    end: subject.length,
    quote: subject,
    message: "案由没有写作“关于……的建议”。",
    suggestion: "请核对案由的写法。",
    basis: basisOf("title-form"),
    further: [],
    earlier: null,
  });
  const words = (text: string, from: number) => {
    const start = first.body.indexOf(text, from);
    return { field: "body" as const, start, end: start + text.length, quote: text };
  };
  const lines = first.body.split("\n").filter((line) => /^[一二三四]、/u.test(line));
  return [
    titled(first),
    {
      ...words(lines[0] ?? "", 0),
      proposal: first.id,
      rule: "several-matters",
      message: "两条建议不像同一件事。",
      suggestion: "如确为两件事，请分开提出。",
      basis: basisOf("several-matters"),
      further: [words(lines[1] ?? "", 0)],
      earlier: null,
    },
    titled(second),
    {
      proposal: third.id,
      rule: "repeated",
      field: "body",
      start: 0,
      end: 12,
      quote: third.body.slice(0, 12),
      message: `与往届${earlier.id}文字大面积相同。`,
      suggestion: "请写明上次办理以来的新情况。",
      basis: basisOf("repeated"),
      further: [],
      earlier: earlier.id,
    },
  ];
}
