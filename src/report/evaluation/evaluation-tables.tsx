import type { ComponentChildren } from "preact";
import { formatShare } from "../../../reports/catalog/notes.ts";
import {
  describeRank,
  fewRows,
  measureNames,
  methodMeanings,
  methodNames,
  programName,
  unfiledName,
} from "../../../reports/evaluation/wording.ts";
import { namePlace } from "../catalog-index.ts";
import { formatChance } from "../html/format-chance.ts";
import { oneLine } from "../safe-text.ts";
import type { EvaluationModel } from "./evaluation-model.ts";

interface Props {
  readonly model: EvaluationModel;
}

/** All methods on the same rows. */
export function MethodTable({ model }: Props) {
  const { methods, program } = model.evaluation;
  const numbers = [
    "判对",
    measureNames.accuracy,
    measureNames.interval,
    measureNames.top2,
    measureNames.macroF1,
    measureNames.expectedError,
    "只有它判对",
    "只有本程序判对",
  ];
  return (
    <Table class="figures-table" texts={["方法"]} numbers={numbers}>
      {methods.map((each) => (
        <tr class={each.method === program ? "own" : undefined}>
          <th scope="row">
            {methodNames[each.method]}
            <small>{methodMeanings[each.method]}</small>
          </th>
          <td class="number">{each.right}</td>
          <td class="number">
            {formatShare(each.accuracy)}
            <Bar share={each.accuracy} />
          </td>
          <td class="number">
            {formatShare(each.interval.low)}—{formatShare(each.interval.high)}
          </td>
          <td class="number">{formatShare(each.top2)}</td>
          <td class="number">{formatShare(each.macroF1)}</td>
          <td class="number">{each.expectedError === null ? "" : formatShare(each.expectedError)}</td>
          <td class="number">{each.method === program ? "" : each.onlyThis}</td>
          <td class="number">{each.method === program ? "" : each.onlyProgram}</td>
        </tr>
      ))}
    </Table>
  );
}

/** The program's measures by theme, the largest first. */
export function ThemeTable({ model }: Props) {
  const { themes, methods } = model.evaluation;
  const own = methods[0]!;
  const ordered = [...themes].sort((a, b) => b.rows - a.rows);
  return (
    <Table
      class="figures-table"
      texts={["类别"]}
      numbers={["原有件数", "归入件数", "判对", "查全", "查准", "F1"]}
      last={["说明"]}
      foot={
        <tr>
          <th scope="row">合计（{programName(model)}）</th>
          <td class="number">{own.rows}</td>
          <td class="number">{own.rows - own.unfiled}</td>
          <td class="number">{own.right}</td>
          <td class="number">{formatShare(own.accuracy)}</td>
          <td class="number" />
          <td class="number">{formatShare(own.macroF1)}</td>
          <td>{own.unfiled > 0 ? `${unfiledName} ${own.unfiled} 件；F1 为各类平均` : "F1 为各类平均"}</td>
        </tr>
      }
    >
      {ordered.map(({ theme, rows, filed, right, recall, precision, f1 }) => (
        <tr>
          <th scope="row">{theme}</th>
          <td class="number">{rows}</td>
          <td class="number">{filed}</td>
          <td class="number">{right}</td>
          <td class="number">
            {recall === null ? "" : formatShare(recall)}
            {recall === null ? null : <Bar share={recall} />}
          </td>
          <td class="number">{precision === null ? "" : formatShare(precision)}</td>
          <td class="number">{f1 === null ? "" : formatShare(f1)}</td>
          <td>{rows === 0 ? "没有这一类的提案" : rows < fewRows ? "件数少，比例只供参考" : ""}</td>
        </tr>
      ))}
    </Table>
  );
}

/** What is left, and right, when only confident filings are let through. */
export function ThresholdTable({ model }: Props) {
  const { thresholds, methods } = model.evaluation;
  const { rows } = methods[0]!;
  return (
    <Table class="figures-table" texts={["把握"]} numbers={["放行件数", "占全部", "其中判对", "判错件数"]}>
      {thresholds.map((each) => (
        <tr>
          <th scope="row">{formatChance(each.confidence)}以上</th>
          <td class="number">{each.rows}</td>
          <td class="number">{formatShare(each.rows / rows)}</td>
          <td class="number">{each.rows === 0 ? "" : formatShare(each.right / each.rows)}</td>
          <td class="number">{each.rows - each.right}</td>
        </tr>
      ))}
    </Table>
  );
}

/** The picture of reliability in numbers. */
export function BinTable({ model }: Props) {
  const { bins, count, expectedError } = model.evaluation.reliability;
  return (
    <Table
      class="figures-table"
      texts={["程序说的把握"]}
      numbers={["件数", "平均把握", "实际判对", "相差"]}
      foot={
        <tr>
          <th scope="row">平均相差</th>
          <td class="number">{count}</td>
          <td class="number" />
          <td class="number" />
          <td class="number">{formatShare(expectedError)}</td>
        </tr>
      }
    >
      {bins.map((bin) => (
        <tr>
          <th scope="row">
            {Math.round(bin.from * 100)}%—{Math.round(bin.to * 100)}%
          </th>
          <td class="number">{bin.count}</td>
          <td class="number">{formatShare(bin.confidence)}</td>
          <td class="number">{formatShare(bin.right)}</td>
          <td class="number">
            {bin.right >= bin.confidence ? "+" : "−"}
            {formatShare(Math.abs(bin.right - bin.confidence))}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** Every row filed otherwise than given. */
export function WrongTable({ model }: Props) {
  const { evaluation, proposals } = model;
  if (evaluation.wrong.length === 0) return <p class="empty">没有判错的提案。</p>;
  return (
    <Table
      class="wrong"
      texts={["编号", "案由", "原类别", "归入", "第二候选"]}
      numbers={["把握"]}
      last={["原类别排第几", "归入的依据词", "出处"]}
    >
      {evaluation.wrong.map((row) => {
        const { subject, source } = proposals.get(row.id)!;
        return (
          <tr>
            <td class="nowrap">{oneLine(row.id)}</td>
            <td class="subject">{oneLine(subject)}</td>
            <td>{row.given}</td>
            <td>{row.filed ?? unfiledName}</td>
            <td>{row.second ?? ""}</td>
            <td class="number">{row.confidence === null ? "" : formatChance(row.confidence)}</td>
            <td class="nowrap">{describeRank(row)}</td>
            <td class="terms">{row.terms.join("、")}</td>
            <td>
              <small>
                {oneLine(source.file)} {namePlace(source)}
              </small>
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

function Table(props: {
  readonly class: string;
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
  /** Columns of text behind the numbers. */
  readonly last?: readonly string[];
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { texts, numbers, last = [], foot, children } = props;
  return (
    <table class={`plain ${props.class}`}>
      <thead>
        <tr>
          {texts.map((title) => (
            <th scope="col">{title}</th>
          ))}
          {numbers.map((title) => (
            <th scope="col" class="number">
              {title}
            </th>
          ))}
          {last.map((title) => (
            <th scope="col">{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
      {foot === undefined ? null : <tfoot>{foot}</tfoot>}
    </table>
  );
}

/** A share as a bar: its frame is the whole, so that it reads without color. */
function Bar({ share }: { readonly share: number }) {
  return (
    <span class="bar" aria-hidden="true">
      <span style={`width:${(share * 100).toFixed(1)}%`} />
    </span>
  );
}
