import {
  chapterTitles,
  groupsNote,
  relationNames,
  sheetNames,
  verdictNames,
} from "../../../reports/catalog/wording.ts";
import type { ProposalGroup } from "../../relation/pair/similar-pair.ts";
import { nameProposal, nameProposers, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { clip, oneLine } from "../safe-text.ts";
import type { Block, TableRowPlan } from "./block.ts";

/** Groups printed; the workbook has them all. */
const maxGroups = 100;
/** Asks printed for a group; the workbook has them all. */
const maxAsks = 8;
/** Characters of an ask. */
const maxAsk = 90;

/** 并案与重复提示: the groups, then what each joint case must answer. A group that a person kept apart is only counted. */
export function planGroupChapter(model: CatalogModel, index: CatalogIndex, figures: readonly Block[]): Block[] {
  const { groups } = model.results;
  if (groups.length === 0) return [];
  const numbered = groups.map((group, place) => ({ number: place + 1, group }));
  const open = numbered.filter(({ group }) => group.verdict !== "kept-apart");
  const apart = groups.length - open.length;
  const standing = open.slice(0, maxGroups);
  const asking = standing.filter(({ group }) => group.relation === "joint" && group.asks.length > 0);
  return [
    { kind: "chapter", text: chapterTitles.groups },
    {
      kind: "text",
      text: `本次提示疑似重复${model.totals.duplicateGroups}组、建议并案${model.totals.jointGroups}组，共${groups.length}组${
        apart > 0 ? `，其中${apart}组已审定不并案，不再列出` : ""
      }${open.length > maxGroups ? `，以下列出前${maxGroups}组，其余见电子表格“${sheetNames.groups}”` : ""}。${groupsNote}`,
    },
    ...figures,
    ...(standing.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: "并案与重复提示",
            columns: [
              { title: "组号", width: 13, align: "center" },
              { title: "类型", width: 21, align: "center" },
              { title: "建议主提案及理由", width: 49 },
              { title: "组内其他提案", width: 49 },
              { title: "审定情况", width: 24, align: "center" },
            ],
            rows: standing.map(({ number, group }) => planGroup(number, group, index)),
          } as const,
        ]),
    ...(asking.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: "并案后需一并答复的建议",
            columns: [
              { title: "组号", width: 13, align: "center" },
              { title: "建议", width: 107 },
              { title: "提出的提案", width: 36 },
            ],
            rows: asking.flatMap(({ number, group }) => planAsks(number, group, index)),
          } as const,
        ]),
  ];
}

function planGroup(number: number, group: ProposalGroup, index: CatalogIndex): TableRowPlan {
  const short = (id: string): string => nameProposal(index.proposal(id));
  const others = group.members.filter((id) => id !== group.lead);
  return [
    String(number),
    [relationNames[group.relation], `${group.members.length}件`],
    [describe(group.lead, index), `理由：${oneLine(group.leadReason)}`],
    [
      ...others.map((id) => describe(id, index)),
      ...group.bridges.map(([a, b]) => `请重点核对：${short(a)}与${short(b)}关联较弱`),
    ],
    verdictNames[group.verdict],
  ];
}

function describe(id: string, index: CatalogIndex): string {
  const proposal = index.proposal(id);
  const proposers = nameProposers(proposal);
  return `${nameProposal(proposal)}《${oneLine(proposal.subject)}》${proposers === "" ? "" : `（${proposers}）`}`;
}

function planAsks(number: number, group: ProposalGroup, index: CatalogIndex): TableRowPlan[] {
  const rows = group.asks
    .slice(0, maxAsks)
    .map(({ text, members }, place): TableRowPlan => [
      String(number),
      `${place + 1}. ${clip(text, maxAsk)}`,
      members.map((id) => nameProposal(index.proposal(id))),
    ]);
  const more = group.asks.length - maxAsks;
  return more > 0 ? [...rows, [String(number), `其余${more}条见电子表格“${sheetNames.groups}”。`, ""]] : rows;
}
