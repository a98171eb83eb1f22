import { Command } from "commander";
import type { RunCheck } from "../../pipelines/check-request.ts";
import { parseCheckOptions, type CheckOptionTexts } from "./check-options.ts";
import { renderCheckRecord, renderCheckSummary } from "./check-summary.ts";
import { speakChinese } from "./chinese-commander.ts";
import type { Io } from "./io.ts";
import { renderIssueDigest } from "./issue-digest.ts";
import { addMapOption, clueFields } from "./map-option.ts";
import { runCommand, type VoiceFlags } from "./run-command.ts";

export type CheckFlags = CheckOptionTexts & VoiceFlags;

/** `xuanti check`: returns the exit code. The pipeline is loaded only after the options have proved sound. */
export async function commandCheck(
  paths: readonly string[],
  flags: CheckFlags,
  io: Io,
  loadPipeline: () => Promise<RunCheck>,
): Promise<number> {
  return runCommand(io, flags, "已中断：没有写出任何结果。", async (effects) => {
    const request = parseCheckOptions(paths, flags);
    const runCheck = await loadPipeline();
    const outcome = await runCheck(request, effects);
    if (flags.quiet !== true) {
      io.stderr.write(renderIssueDigest(outcome.issues, outcome.ruleNames, "JSON 结果（加 --json）"));
    }
    const columns = io.stdout.columns() ?? usualColumns;
    io.stdout.write(flags.json === true ? renderCheckRecord(outcome) : renderCheckSummary(outcome, columns));
  });
}

/** Where the output is no terminal. */
const usualColumns = 100;

export function buildCheckCommand(
  io: Io,
  check: (paths: readonly string[], flags: CheckFlags) => Promise<void>,
): Command {
  const command = speakChinese(new Command("check"), io)
    .usage("<文件或 -> --archive <文件夹> [选项]")
    .summary("查一件新提案：与已有提案有无重复、可否并案，归什么主题")
    .description(
      "把新提案（一件或几件）与一次运行读过的全部提案比对：列出相近的提案和依据，提示归入的主题和按审查规则要留意之处。不改动任何文件。",
    )
    .argument("<路径...>", "新提案：docx、txt、xlsx 等文件或文件夹；“-”为标准输入（第一行是案由，其余是正文）")
    .option("--archive <DIR>", "xuanti run 的输出文件夹（必需）")
    .option("--profile <FILE>", "审查规则：规则文件（YAML）或随程序提供的 全国、湖北、铜陵、上海；不给则用那次运行的")
    .option("--json", "只在标准输出写一行 JSON，供其他程序使用")
    .option("--quiet", "不显示进度和提醒")
    .addHelpText(
      "after",
      "\n草稿原样显示在您自己的屏幕上，个人信息不遮盖；存档里的提案与那次 run 写出的一样（默认已遮盖）。\n" +
        "\n退出码：0 完成；1 磁盘等外部原因失败；2 用法有误或没有可读的内容；130 被中断。\n" +
        "\n例：\n  xuanti check 草稿.docx --archive 结果\n  xuanti check - --archive 结果 < 草稿.txt\n",
    )
    .action(async (paths: string[], flags: CheckFlags) => check(paths, flags));
  return addMapOption(command, "subject=提案题目", clueFields);
}
