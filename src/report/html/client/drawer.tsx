import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ListQuery } from "../../link.ts";
import { Comparison } from "./comparison.tsx";
import { filterProposals, splitWords } from "./filter-proposals.ts";
import type { PageStore } from "./page-store.ts";
import { ProposalList } from "./proposal-list.tsx";
import { ProposalSheet } from "./proposal-sheet.tsx";
import { parseRoute } from "./route.ts";
import type { Route } from "./route.ts";

/** The sheet that opens over the document: a list, a proposal, or two side by side, as the address says. */
export function Drawer({ store }: { readonly store: PageStore }) {
  const [route, setRoute] = useState<Route>(() => parseRoute(location.hash));
  const [depth, setDepth] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (): void => {
      const next = parseRoute(location.hash);
      setRoute(next);
      setDepth((at) => (next.kind === "closed" || next.kind === "topic" ? 0 : at + 1));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const open = route.kind === "list" || route.kind === "proposal" || route.kind === "compare";
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open && dialog.current?.open === true) dialog.current.close();
  }, [open]);
  useEffect(() => {
    content.current?.scrollTo(0, 0);
  }, [route]);
  return (
    <dialog
      ref={dialog}
      class={`drawer ${route.kind}`}
      aria-label="提案"
      onClose={() => {
        if (parseRoute(location.hash).kind !== "closed") history.replaceState(null, "", "#/");
        setRoute({ kind: "closed" });
        setDepth(0);
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="drawer-frame">
        <header>
          {depth > 1 ? (
            <button type="button" class="back" onClick={() => history.back()}>
              ← 返回
            </button>
          ) : null}
          <h3>{nameRoute(route, store)}</h3>
          <button type="button" class="close" aria-label="关闭" onClick={() => dialog.current?.close()}>
            关闭
          </button>
        </header>
        <div class="drawer-content" ref={content} tabIndex={-1}>
          <Content route={route} store={store} />
        </div>
      </div>
    </dialog>
  );
}

function Content(props: { readonly route: Route; readonly store: PageStore }) {
  const { route, store } = props;
  switch (route.kind) {
    case "list":
      return <FoundList query={route.query} store={store} />;
    case "proposal": {
      const proposal = store.proposal(route.id);
      return proposal === undefined ? <Missing id={route.id} /> : <ProposalSheet proposal={proposal} store={store} />;
    }
    case "compare": {
      const a = store.proposal(route.a);
      const b = store.proposal(route.b);
      if (a === undefined) return <Missing id={route.a} />;
      if (b === undefined) return <Missing id={route.b} />;
      return (
        <Comparison
          key={`${route.a} ${route.b}`}
          a={a}
          b={b}
          pair={store.pair(route.a, route.b)}
          usual={store.data.usual}
        />
      );
    }
    default:
      return null;
  }
}

function FoundList(props: { readonly query: ListQuery; readonly store: PageStore }) {
  const { query, store } = props;
  const found = useMemo(() => filterProposals(store.data, query), [store, query]);
  return (
    <>
      <p class="result" role="status">
        共 <b>{found.length}</b> 件{query.q === undefined || query.q === "" ? "" : `，含有“${query.q}”`}
      </p>
      <ProposalList proposals={found} words={splitWords(query.q ?? "")} store={store} />
    </>
  );
}

function Missing({ id }: { readonly id: string }) {
  return <p class="empty">资料中没有编号为“{id}”的提案。</p>;
}

function nameRoute(route: Route, store: PageStore): string {
  switch (route.kind) {
    case "list":
      return route.query.title ?? (route.query.q === undefined ? "提案" : `搜索：${route.query.q}`);
    case "proposal": {
      const proposal = store.proposal(route.id);
      return proposal === undefined ? route.id : `${proposal.name} ${proposal.subject}`;
    }
    case "compare":
      return "两件提案对照";
    default:
      return "";
  }
}
