import { fewNote, formatShare, smallSample } from "../../../../reports/catalog/wording.ts";
import type { CatalogModel, ThemeRow } from "../../catalog-model.ts";
import { Count } from "./links.tsx";

/** Marks a theme whose numbers are too small to be set beside another year's. */
const fewSign = "＊";

/** Proposals by theme, this session's and earlier years'; every number opens its list. */
export function ThemeTable({ model }: { readonly model: CatalogModel }) {
  const { themeRows, totals } = model;
  const earlier = model.years.filter((year) => year !== model.year);
  // Under headings that are the themes themselves a column of headings says everything twice.
  const nested = themeRows.some(({ heading, name }) => heading !== name);
  const isFew = ({ count, byYear }: ThemeRow): boolean =>
    earlier.length > 0 && Math.min(count, ...earlier.map((year) => byYear[String(year)] ?? 0)) < smallSample;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  return (
    <>
      <table class="plain themes">
        <thead>
          <tr>
            {nested ? <th scope="col">大类</th> : null}
            <th scope="col">主题</th>
            <th scope="col" class="number" title="本次会议提案中最可能属于这一主题的件数">
              本次件数
            </th>
            <th scope="col" class="number" title="占本次会议提案的比重">
              占比
            </th>
            {earlier.map((year) => (
              <th scope="col" class="number" title={`${year}年提案中最可能属于这一主题的件数`}>
                {year}年
              </th>
            ))}
            <th scope="col" class="number" title="这一主题（含往届提案）分成的议题个数">
              议题
            </th>
            <th scope="col" class="number" title="这一主题下的参考选题个数">
              选题
            </th>
          </tr>
        </thead>
        <tbody>
          {themeRows.map((row, place) => (
            <tr>
              {nested ? <td>{themeRows[place - 1]?.heading === row.heading ? "" : row.heading}</td> : null}
              <th scope="row">
                {row.name}
                {isFew(row) ? fewSign : ""}
              </th>
              <td class="number">
                <Count value={row.count} query={{ title: `主题：${row.name}`, theme: row.theme ?? "none" }} />
              </td>
              <td class="number">{formatShare(row.share)}</td>
              {earlier.map((year) => (
                <td class="number">
                  <Count
                    value={row.byYear[String(year)] ?? 0}
                    query={{ title: `${year}年 ${row.name}`, scope: "all", theme: row.theme ?? "none", year }}
                  />
                </td>
              ))}
              <td class="number">
                <InnerCount value={row.clusters.length} to={`clusters-of-${row.theme ?? "none"}`} />
              </td>
              <td class="number">
                <InnerCount value={row.topics.length} to={`topics-of-${row.theme ?? "none"}`} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            {nested ? <td /> : null}
            <th scope="row">合计</th>
            <td class="number">
              <Count value={totals.session} query={{ title: "本次会议提案", scope: "session" }} />
            </td>
            <td class="number">{totals.session === 0 ? "" : "100.0%"}</td>
            {earlier.map((year) => (
              <td class="number">
                <Count
                  value={sum(themeRows.map(({ byYear }) => byYear[String(year)] ?? 0))}
                  query={{ title: `${year}年提案`, scope: "all", year }}
                />
              </td>
            ))}
            <td class="number">
              <InnerCount value={sum(themeRows.map(({ clusters }) => clusters.length))} to="clusters" />
            </td>
            <td class="number">
              <InnerCount value={totals.topics} to="topics" />
            </td>
          </tr>
        </tfoot>
      </table>
      {themeRows.some(isFew) ? (
        <p class="note">
          带{fewSign}的主题本次或往年不足{smallSample}件，{fewNote}。
        </p>
      ) : null}
    </>
  );
}

/** A number that leads to another place of the page. */
function InnerCount(props: { readonly value: number; readonly to: string }) {
  return props.value === 0 ? <span class="zero">0</span> : <a href={`#${props.to}`}>{props.value}</a>;
}
