import { byKeys } from "../base/order.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { countItems, countProposals } from "./counted.ts";
import type { SessionStatistics } from "./session-statistics.ts";

/** 承办单位: what each leads and assists. */
export function countUnits(
  proposals: readonly Proposal[],
): Pick<SessionStatistics, "units" | "unitNames" | "assigned"> {
  const loads = new Map<string, { readonly lead: Proposal[]; readonly assist: Proposal[] }>();
  const loadOf = (name: string) => {
    const load = loads.get(name) ?? { lead: [], assist: [] };
    loads.set(name, load);
    return load;
  };
  for (const proposal of proposals) {
    const { lead, others } = proposal.units;
    if (lead !== null) loadOf(lead).lead.push(proposal);
    for (const unit of new Set(others)) if (unit !== lead) loadOf(unit).assist.push(proposal);
  }
  const units = [...loads]
    .map(([name, { lead, assist }]) => ({
      name,
      lead: countProposals(`lead:${name}`, `主办单位：${name}`, lead),
      assist: countProposals(`assist:${name}`, `会办单位：${name}`, assist),
    }))
    .sort(
      byKeys(
        ({ lead }) => lead.ids.length,
        ({ assist }) => assist.ids.length,
        ({ name }) => name,
      ),
    );
  return {
    units,
    unitNames: countItems(
      "units",
      "承办单位",
      "家",
      units.map(({ name, lead, assist }) => ({ name, ids: [...lead.ids, ...assist.ids] })),
      proposals,
    ),
    assigned: countProposals(
      "assigned",
      "已明确承办单位",
      proposals.filter(({ units: { lead, others } }) => lead !== null || others.length > 0),
    ),
  };
}
