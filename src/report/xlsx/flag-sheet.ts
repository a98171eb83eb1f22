import { ruleNames, sheetNames } from "../../../reports/catalog/wording.ts";
import type { Quote } from "../../examine/flag.ts";
import { nameProposal, nameProposers, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 审查提示: one row a flag, in the order of the proposals. */
export function planFlagSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  return {
    name: sheetNames.flags,
    frozenColumns: 2,
    emptyNote: "按所用的审查规则没有要提示的",
    columns: [
      { title: "提案", width: 16 },
      { title: "提示", width: 16 },
      { title: "案由", width: 30 },
      { title: "提案者", width: 14 },
      { title: "发现", width: 30 },
      { title: "所引文字", width: 36 },
      { title: "位置", width: 12 },
      { title: "怎样修改", width: 28 },
      { title: "依据", width: 28 },
      { title: "对照的往届提案", width: 16 },
    ],
    rows: model.results.flags.map((flag) => {
      const proposal = index.proposal(flag.proposal);
      const quotes = [flag, ...flag.further].filter(({ quote }) => quote !== "");
      return [
        linkTo(places.proposal(flag.proposal), nameProposal(proposal)),
        ruleNames[flag.rule] ?? flag.rule,
        oneLine(proposal.subject),
        nameProposers(proposal),
        oneLine(flag.message),
        quotes.map(({ quote }) => oneLine(quote)).join("……"),
        describePlace(quotes[0]),
        oneLine(flag.suggestion),
        oneLine(flag.basis),
        flag.earlier === null
          ? null
          : linkTo(places.proposal(flag.earlier), nameProposal(index.proposal(flag.earlier))),
      ];
    }),
  };
}

/** 正文第 12—30 字: characters as a text editor counts them, from 1. */
function describePlace(quote: Quote | undefined): string {
  if (quote === undefined) return "";
  return `${quote.field === "subject" ? "案由" : "正文"}第${quote.start + 1}—${quote.end}字`;
}
