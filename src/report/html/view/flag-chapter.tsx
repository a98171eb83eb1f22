import { describeWithheld, flagsNote, noFlags, ruleNames } from "../../../../reports/catalog/wording.ts";
import type { FlagRow } from "../../catalog-model.ts";
import { oneLine } from "../../safe-text.ts";
import type { PageStore } from "../page-store.ts";
import { Count, ProposalLink } from "./links.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";

/** Proposals of a rule shown in the chapter; the list behind the number has them all. */
const shown = 10;

/** 审查提示: the profile's rules with what each found, then the hits themselves. */
export function FlagChapter({ context }: { readonly context: PageContext }) {
  const { model, store } = context;
  const { profile } = model.results;
  const silent = model.flagRows.filter(({ proposals }) => proposals.length === 0);
  const hit = model.flagRows.filter(({ proposals }) => proposals.length > 0);
  return (
    <Section id="flags" title="审查提示" note={flagsNote}>
      <p>
        所用规则：{oneLine(profile.name)}（{oneLine(profile.file)}）。本次会议 {model.totals.session} 件提案中，
        {model.totals.flagged} 件有提示。{hit.length === 0 ? noFlags : ""}
        {describeWithheld(model.totals.withheld)}
      </p>
      {hit.length === 0 ? null : <RuleTable rows={hit} />}
      {hit.map((row) => (
        <RuleHits row={row} store={store} />
      ))}
      {silent.length === 0 ? null : (
        <details class="flag-hits">
          <summary>没有查出的规则（{silent.length} 条）</summary>
          <RuleTable rows={silent} />
        </details>
      )}
    </Section>
  );
}

function RuleTable({ rows }: { readonly rows: readonly FlagRow[] }) {
  return (
    <table class="plain">
      <thead>
        <tr>
          <th>提示</th>
          <th>查什么</th>
          <th>依据</th>
          <th class="number">件数</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rule, criterion, basis, proposals }) => (
          <tr>
            <td class="nowrap">{ruleNames[rule] ?? rule}</td>
            <td>{oneLine(criterion)}</td>
            <td>{oneLine(basis)}</td>
            <td class="number">
              <Count
                value={proposals.length}
                query={{ title: `审查提示：${ruleNames[rule] ?? rule}`, rule }}
                what="有这一提示的本次会议提案"
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RuleHits({ row, store }: { readonly row: FlagRow; readonly store: PageStore }) {
  const name = ruleNames[row.rule] ?? row.rule;
  return (
    <details class="flag-hits">
      <summary>
        {name}（{row.proposals.length} 件）
      </summary>
      <ul class="flags">
        {row.proposals.slice(0, shown).flatMap((id) => {
          const proposal = store.proposal(id);
          return (proposal?.flags ?? [])
            .filter(({ rule }) => rule === row.rule)
            .map(({ message, quotes }) => {
              const first = quotes[0];
              const at = first === undefined || first.field === "subject" ? undefined : first;
              return (
                <li>
                  <ProposalLink id={id} {...(at === undefined ? {} : { at })}>
                    {proposal?.name} {proposal?.subject}
                  </ProposalLink>
                  <small>
                    {message}
                    {first === undefined || first.field === "subject" ? "" : `“${first.text}”`}
                  </small>
                </li>
              );
            });
        })}
      </ul>
      {row.proposals.length > shown ? (
        <p class="note">
          以上为前 {shown} 件，全部
          <Count value={row.proposals.length} unit=" 件" query={{ title: `审查提示：${name}`, rule: row.rule }} />。
        </p>
      ) : null}
    </details>
  );
}
