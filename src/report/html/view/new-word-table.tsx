import { describeNewWords, newWordsShown } from "../../../../reports/catalog/wording.ts";
import type { NewWord } from "../../../text/word/new-word.ts";
import { nameProposal } from "../../catalog-index.ts";
import { excerptAround } from "../../excerpt.ts";
import { ProposalLink } from "./links.tsx";
import type { PageContext } from "./page-context.ts";

/** Characters of the example shown on either side of the word. */
const reach = 16;

/** 新词: what the lexicon lacks, with an example to judge each word by. */
export function NewWordTable({ context }: { readonly context: PageContext }) {
  const { newWords } = context.model.results;
  return (
    <>
      <h3 id="new-words">发现的新词</h3>
      <p class="note">{describeNewWords(newWords)}</p>
      {newWords.words.length === 0 ? null : (
        <div class="scroll">
          <table class="plain new-words">
            <thead>
              <tr>
                <th scope="col">词</th>
                <th scope="col" class="number">
                  次数
                </th>
                <th scope="col" class="number">
                  件数
                </th>
                <th scope="col">现在切成</th>
                <th scope="col">例句</th>
                <th scope="col">出处</th>
              </tr>
            </thead>
            <tbody>
              {newWords.words.slice(0, newWordsShown).map((word) => (
                <Row word={word} context={context} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Row({ word, context }: { readonly word: NewWord; readonly context: PageContext }) {
  const place = word.places[0]!;
  const proposal = context.index.proposal(place.proposal);
  const { before, marked, after } = excerptAround(proposal[place.field], place.start, place.end, reach);
  return (
    <tr>
      <td class="nowrap">{word.word}</td>
      <td class="number">{word.count}</td>
      <td class="number">{word.documents}</td>
      <td class="nowrap">{word.pieces.join(" / ")}</td>
      <td>
        {before}
        <mark>{marked}</mark>
        {after}
      </td>
      <td class="nowrap">
        <ProposalLink id={proposal.id}>{nameProposal(proposal)}</ProposalLink>
      </td>
    </tr>
  );
}
