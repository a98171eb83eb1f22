import { isSmall } from "../../../../reports/statistics/wording.ts";
import { sizeOf, type Counted } from "../../../statistics/counted.ts";
import type { SessionStatistics, Tally } from "../../../statistics/session-statistics.ts";
import { formatShare } from "../../../statistics/shares.ts";
import { linkToList } from "../../link.ts";
import { oneLine } from "../../safe-text.ts";
import { CountedLink } from "./told.tsx";

function NumberCell({ counted }: { readonly counted: Counted }) {
  return (
    <td class="number">
      <CountedLink counted={counted} bare />
    </td>
  );
}

/** 类别 with their finer classes; the sum is what is counted among. */
export function CategoryTable({ statistics }: { readonly statistics: SessionStatistics }) {
  const { categories, base, byCommittee, byProgram } = statistics;
  if (categories.length === 0) return null;
  const small = isSmall(statistics);
  const nested = categories.some(({ classes }) => classes.length > 0);
  return (
    <table class="plain counts">
      <thead>
        <tr>
          <th scope="col">类别</th>
          {nested ? <th scope="col">细类</th> : null}
          <th scope="col" class="number">
            件数
          </th>
          {small ? null : (
            <th scope="col" class="number">
              占比
            </th>
          )}
          <th scope="col" class="number" title="登记时已有类别的">
            登记类别
          </th>
          <th scope="col" class="number" title="没有登记类别、由程序依据文字归入的">
            程序归入
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map((part) => (
          <tr>
            <th scope="row">{oneLine(part.name)}</th>
            {nested ? (
              <td>
                {part.classes.map(({ name, counted }, place) => (
                  <>
                    {place === 0 ? "" : "、"}
                    {oneLine(name)} <CountedLink counted={counted} bare />
                  </>
                ))}
              </td>
            ) : null}
            <NumberCell counted={part.counted} />
            {small ? null : <td class="number">{formatShare(part.share)}</td>}
            <NumberCell counted={part.byCommittee} />
            <NumberCell counted={part.byProgram} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">合计</th>
          {nested ? <td /> : null}
          <NumberCell counted={base} />
          {small ? null : <td class="number">100.0%</td>}
          <NumberCell counted={byCommittee} />
          <NumberCell counted={byProgram} />
        </tr>
      </tfoot>
    </table>
  );
}

/** 界别 or bodies: what was received, filed and joined of each. */
export function TallyTable(props: {
  readonly title: string;
  readonly tallies: readonly Tally[];
  readonly decided: boolean;
}) {
  const { title, tallies, decided } = props;
  if (tallies.length === 0) return null;
  return (
    <details>
      <summary>
        各{title}的件数（{tallies.length} 个）
      </summary>
      <table class="plain counts">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {["收到", ...(decided ? ["立案", "并案"] : [])].map((name) => (
              <th scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ name, received, filed, joined }) => (
            <tr>
              <th scope="row">{oneLine(name)}</th>
              {[received, ...(decided ? [filed, joined] : [])].map((counted) => (
                <NumberCell counted={counted} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function UnitTable({ statistics: { units } }: { readonly statistics: SessionStatistics }) {
  if (units.length === 0) return null;
  return (
    <details>
      <summary>各承办单位的件数（{units.length} 家）</summary>
      <table class="plain counts">
        <thead>
          <tr>
            <th scope="col">承办单位</th>
            <th scope="col" class="number">
              主办
            </th>
            <th scope="col" class="number">
              会办
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ name, lead, assist }) => (
            <tr>
              <th scope="row">{oneLine(name)}</th>
              <NumberCell counted={lead} />
              <NumberCell counted={assist} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Members by name with how many proposals name each; 新 marks whom no earlier session names. */
export function MemberList({ statistics }: { readonly statistics: SessionStatistics }) {
  const { members, newMembers } = statistics;
  const fresh = new Set(newMembers?.items?.map(({ name }) => name) ?? []);
  if (sizeOf(members) === 0) return null;
  return (
    <details>
      <summary>提交提案的委员名单（{sizeOf(members)} 名）</summary>
      <p class="names">
        {members.items!.map(({ name, ids }) => (
          <span>
            <a href={`#/${linkToList({ title: `提案者：${oneLine(name)}`, proposer: oneLine(name) })}`}>
              {oneLine(name)}
            </a>
            {ids.length > 1 ? ` ${ids.length}` : ""}
            {fresh.has(name) ? <small title="往届提案者中没有同名的委员">新</small> : null}
          </span>
        ))}
      </p>
      <p class="note">
        姓名后为提出的件数，一件的不注。{newMembers === null ? "" : "“新”指往届提案者中没有同名的委员。"}
      </p>
    </details>
  );
}
