import { useMemo } from "preact/hooks";
import { linkToList } from "../../link.ts";
import type { PageTopic } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { ClueLink, PaperLink, ProposalLink } from "../view/links.tsx";
import { FoundSection } from "./found-section.tsx";
import { FoundWords } from "./found-words.tsx";
import { searchEverything, textsOf } from "./search-everything.ts";
import { SearchField } from "./search-field.tsx";
import { splitWords } from "./search-words.ts";
import { Snippet } from "./snippet.tsx";

/** Proposals shown here; the list has them all. */
const mostProposals = 10;

/** 搜索: topics, proposals, sentences of policy papers and clues that hold all the words. */
export function SearchSheet(props: {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly store: PageStore;
}) {
  const { search, onSearch, store } = props;
  const { topics, proposals, sentences, clues } = useMemo(() => searchEverything(store, search), [store, search]);
  const words = splitWords(search);
  return (
    <div class="search-sheet">
      <label class="filters">
        <SearchField value={search} placeholder="选题、提案、政策原文、线索；多个词用空格隔开" onChange={onSearch} />
      </label>
      {words.length === 0 ? (
        <p class="empty">请输入要查找的词。</p>
      ) : (
        <p class="result" role="status">
          选题 <b>{topics.length}</b> 个，提案 <b>{proposals.length}</b> 件，政策原文 <b>{sentences.length}</b>{" "}
          句，选题引用的线索 <b>{clues.length}</b> 条
        </p>
      )}
      <FoundSection title="选题" items={topics}>
        {(topic) => (
          <>
            <a href={`#topic-${topic.number}`}>
              {topic.number}．<FoundWords text={topic.title} words={words} />
            </a>
            <Snippet text={firstText(topic, words)} words={words} />
          </>
        )}
      </FoundSection>
      <FoundSection title="提案" items={proposals.slice(0, mostProposals)}>
        {(proposal) => (
          <>
            <ProposalLink id={proposal.id}>
              {proposal.name} <FoundWords text={proposal.subject} words={words} />
            </ProposalLink>
            <Snippet text={proposal.body} words={words} />
          </>
        )}
      </FoundSection>
      {proposals.length > mostProposals ? (
        <p>
          <a href={`#/${linkToList({ scope: "all", q: search })}`}>全部 {proposals.length} 件</a>
        </p>
      ) : null}
      <FoundSection title="政策原文" items={sentences}>
        {({ paper, paragraph, text, start, end }) => (
          <>
            <PaperLink file={paper.file} paragraph={paragraph} at={{ start, end }}>
              《{paper.title}》第{paragraph}段
            </PaperLink>
            <small>
              <FoundWords text={text} words={words} />
            </small>
          </>
        )}
      </FoundSection>
      <FoundSection title="线索" items={clues}>
        {(clue) => (
          <>
            <ClueLink id={clue.id}>
              <FoundWords text={clue.title === "" ? clue.id : clue.title} words={words} />
            </ClueLink>
            <Snippet text={clue.text} words={words} />
          </>
        )}
      </FoundSection>
    </div>
  );
}

/** Where, besides its title, the topic holds the first word it can show. */
function firstText(topic: PageTopic, words: readonly string[]): string {
  const [, ...others] = textsOf(topic);
  return others.find((text) => words.some((word) => text.toLowerCase().includes(word))) ?? "";
}
