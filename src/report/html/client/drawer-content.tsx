import { linkToList, linkToSearch } from "../../link.ts";
import type { PageStore } from "../page-store.ts";
import { ClueList } from "./clue-list.tsx";
import { ClueSheet } from "./clue-sheet.tsx";
import { Comparison } from "./comparison.tsx";
import { PaperList } from "./paper-list.tsx";
import { PaperSheet } from "./paper-sheet.tsx";
import { ProposalBrowser } from "./proposal-browser.tsx";
import { ProposalSheet } from "./proposal-sheet.tsx";
import type { Route } from "./route.ts";
import { SearchSheet } from "./search-sheet.tsx";
import { TopicClueList } from "./topic-clue-list.tsx";

/** What stands in the drawer for each address. `onReplace` gets the address of another state of the same sheet. */
export function DrawerContent(props: {
  readonly route: Route;
  readonly store: PageStore;
  readonly onReplace: (link: string) => void;
}) {
  const { route, store, onReplace } = props;
  switch (route.kind) {
    case "list":
      return <ProposalBrowser query={route.query} onQuery={(query) => onReplace(linkToList(query))} store={store} />;
    case "proposal": {
      const proposal = store.proposal(route.id);
      return proposal === undefined ? (
        <Missing what="提案" id={route.id} />
      ) : (
        <ProposalSheet proposal={proposal} at={route.at} store={store} />
      );
    }
    case "compare": {
      const a = store.proposal(route.a);
      const b = store.proposal(route.b);
      if (a === undefined) return <Missing what="提案" id={route.a} />;
      if (b === undefined) return <Missing what="提案" id={route.b} />;
      const pair = store.pair(route.a, route.b);
      return <Comparison key={`${route.a} ${route.b}`} a={a} b={b} pair={pair} usual={store.usual} />;
    }
    case "paper": {
      const paper = store.paper(route.file);
      return paper === undefined ? (
        <Missing what="政策文件" id={route.file} />
      ) : (
        <PaperSheet paper={paper} paragraph={route.paragraph} at={route.at} store={store} />
      );
    }
    case "papers":
      return <PaperList store={store} />;
    case "clue": {
      const clue = store.clue(route.id);
      return clue === undefined ? (
        <Missing what="线索" id={route.id} />
      ) : (
        <ClueSheet clue={clue} at={route.at} store={store} />
      );
    }
    case "clues":
      return route.topic === null ? <ClueList store={store} /> : <TopicClueList topic={route.topic} store={store} />;
    case "search":
      return <SearchSheet search={route.words} onSearch={(words) => onReplace(linkToSearch(words))} store={store} />;
    default:
      return null;
  }
}

function Missing({ what, id }: { readonly what: string; readonly id: string }) {
  return (
    <p class="empty">
      本页没有收入编号为“{id}”的{what}。
    </p>
  );
}
