import type { PageStore } from "../page-store.ts";
import type { Route } from "./route.ts";

/** The title of the drawer. */
export function nameRoute(route: Route, store: PageStore): string {
  switch (route.kind) {
    case "list":
      return route.query.title ?? "提案";
    case "proposal": {
      const proposal = store.proposal(route.id);
      return proposal === undefined ? route.id : `${proposal.name} ${proposal.subject}`;
    }
    case "compare":
      return "两件提案对照";
    case "paper":
      return store.paper(route.file)?.title ?? route.file;
    case "papers":
      return "政策文件";
    case "clue":
      return `线索：${store.clue(route.id)?.title ?? route.id}`;
    case "clues":
      return route.topic === null ? "选题引用的线索" : "反映这件事的线索";
    case "search":
      return "搜索";
    default:
      return "";
  }
}
