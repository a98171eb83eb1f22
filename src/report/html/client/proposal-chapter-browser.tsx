import { useMemo } from "preact/hooks";
import type { PageStore } from "../page-store.ts";
import { choiceOf, withChoice } from "./filter-proposals.ts";
import { ProposalBrowser } from "./proposal-browser.tsx";
import { useAddress } from "./use-address.ts";

const session = { when: "session" };

/** 提案清单: this session's proposals to begin with. */
export function ProposalChapterBrowser({ store }: { readonly store: PageStore }) {
  const [choice, setChoice] = useAddress("proposals", { initial: session });
  const query = useMemo(() => withChoice({}, choice), [choice]);
  return (
    <ProposalBrowser query={query} onQuery={(next) => setChoice(choiceOf(next))} store={store} cleared={session} />
  );
}
