import { describeMethod, roleNames, severityNames } from "../../../../reports/catalog/wording.ts";
import { ruleNames } from "../../../../reports/catalog/rule-names.ts";
import type { Severity } from "../../../base/issue.ts";
import { oneLine } from "../../safe-text.ts";
import { ChartFigures } from "./chart-figure.tsx";
import { NewWordTable } from "./new-word-table.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";

/** Issues printed; all of them are in catalog.xlsx and data/issues.jsonl. */
const mostIssues = 300;
const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** 数据说明: how it was done, whether the numbers add up, what was doubtful, from which files. */
export function NotesChapter({ context }: { readonly context: PageContext }) {
  return (
    <Section id="notes" title="数据说明">
      <div class="method">
        {describeMethod(context.model).map(({ heading, paragraphs }) => (
          <>
            <h3>{heading}</h3>
            {paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </>
        ))}
      </div>
      <ChartFigures charts={context.charts} names={["reliability"]} />
      <IntakeTable context={context} />
      <IssueTable context={context} />
      <NewWordTable context={context} />
      <InputTable context={context} />
    </Section>
  );
}

function IntakeTable({ context }: { readonly context: PageContext }) {
  const { intake, issues } = context.model.results;
  const example = (file: string, rule: string): string => {
    const found =
      issues.find((issue) => issue.rule === rule && issue.file === file) ?? issues.find((issue) => issue.rule === rule);
    return found === undefined ? "" : `：${oneLine(found.message)}`;
  };
  return (
    <>
      <h3>读取与采用</h3>
      <p class="note">每个文件：读取数 = 采用数 + 未采用数。</p>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">文件</th>
            <th scope="col">用途</th>
            <th scope="col" class="number">
              读取
            </th>
            <th scope="col" class="number">
              采用
            </th>
            <th scope="col" class="number">
              未采用
            </th>
            <th scope="col">未采用的原因（举例）</th>
          </tr>
        </thead>
        <tbody>
          {intake.map(({ file, role, read, kept, skipped }) => (
            <tr>
              <td>{file}</td>
              <td class="nowrap">{roleNames[role]}</td>
              <td class="number">{read}</td>
              <td class="number">{kept}</td>
              <td class="number">{read - kept}</td>
              <td>
                {Object.entries(skipped).map(([rule, count]) => (
                  <div>
                    {ruleNames[rule] ?? "其他原因"} {count} 条{example(file, rule)}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function IssueTable({ context }: { readonly context: PageContext }) {
  const { issues } = context.model.results;
  if (issues.length === 0) return null;
  const sorted = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const counts = severities
    .map((severity) => `${severityNames[severity]} ${issues.filter((issue) => issue.severity === severity).length} 条`)
    .join("、");
  return (
    <>
      <h3>读取中发现的问题</h3>
      <p class="note">
        共 {issues.length} 条：{counts}。
        {sorted.length > mostIssues
          ? `此处为前 ${mostIssues} 条，全部见 catalog.xlsx“数据说明”和 data/issues.jsonl。`
          : ""}
      </p>
      <div class="scroll">
        <table class="plain issues">
          <thead>
            <tr>
              <th scope="col">性质</th>
              <th scope="col">文件</th>
              <th scope="col" class="number">
                行（段）
              </th>
              <th scope="col">说明</th>
              <th scope="col">原文</th>
              <th scope="col">应为</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, mostIssues).map((issue) => (
              <tr>
                <td class="nowrap">{severityNames[issue.severity]}</td>
                <td>{issue.file ?? ""}</td>
                <td class="number">{issue.row ?? ""}</td>
                <td>{issue.message}</td>
                <td>{issue.actual ?? ""}</td>
                <td>{issue.expected ?? ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function InputTable({ context }: { readonly context: PageContext }) {
  const { inputs, version, seed } = context.model.context;
  return (
    <>
      <h3>输入文件与校验值</h3>
      <p class="note">
        程序版本 {version}，随机种子 {seed}。校验值为文件内容的 SHA-256，可用来确认所用文件未被改动。
      </p>
      <table class="plain inputs">
        <thead>
          <tr>
            <th scope="col">文件</th>
            <th scope="col">用途</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {inputs.map(({ file, role, sha256 }) => (
            <tr>
              <td>{file}</td>
              <td class="nowrap">{nameRole(role)}</td>
              <td class="hash">{sha256}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function nameRole(role: string): string {
  return Object.entries(roleNames).find(([key]) => key === role)?.[1] ?? role;
}
