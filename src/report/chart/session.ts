import { smallSample } from "../../../reports/catalog/wording.ts";
import type { Proposal } from "../../proposal/proposal.ts";
import type { CatalogModel } from "../catalog-model.ts";

/** This session's proposals, in input order. */
export function sessionProposals(model: CatalogModel): readonly Proposal[] {
  return model.results.proposals.filter(({ history }) => !history);
}

/** Best theme by proposal id; null for 未归类. */
export function bestThemes(model: CatalogModel): ReadonlyMap<string, string | null> {
  return new Map(model.results.assignments.map(({ proposal, themes }) => [proposal, themes[0]?.theme ?? null]));
}

/** Ends every caption that counts a small session. */
export function sampleNote(count: number): string {
  return count < smallSample ? "样本较少，不作趋势判断。" : "";
}
