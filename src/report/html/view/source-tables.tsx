import { roleNames, severityNames } from "../../../../reports/catalog/wording.ts";
import { ruleNames } from "../../../../reports/catalog/rule-names.ts";
import type { Issue, Severity } from "../../../base/issue.ts";
import type { IntakeCount, ReportContext } from "../../catalog-model.ts";
import { oneLine } from "../../safe-text.ts";

/** Whether the numbers add up: what became of every record of each file, with an example of each reason. */
export function IntakeTable({
  intake,
  issues,
}: {
  readonly intake: readonly IntakeCount[];
  readonly issues: readonly Issue[];
}) {
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

/** Issues printed; the rest stands in the files named. */
const mostIssues = 300;
const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** What was doubtful, the gravest first. `wholeList`: where all of it stands. */
export function IssueTable({ issues, wholeList }: { readonly issues: readonly Issue[]; readonly wholeList: string }) {
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
        {sorted.length > mostIssues ? `此处为前 ${mostIssues} 条，全部见 ${wholeList}。` : ""}
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

/** From which files, so that anybody can make sure they are the same. */
export function InputTable({ context }: { readonly context: ReportContext }) {
  const { inputs, version, seed } = context;
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
