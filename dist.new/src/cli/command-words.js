import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { speakChinese } from "./chinese-commander.js";
import { renderIssueDigest } from "./issue-digest.js";
import { addMapOption, clueFields } from "./map-option.js";
import { runCommand } from "./run-command.js";
import { parseWordsOptions } from "./words-options.js";
import { renderWordsRecord, renderWordsSummary } from "./words-summary.js";
/** `xuanti words`: returns the exit code. The pipeline is loaded only after the options have proved sound. */
export async function commandWords(paths, flags, io, loadPipeline) {
    return runCommand(io, flags, "已中断：没有写出任何结果。", async (effects) => {
        const { out, ...request } = parseWordsOptions(paths, flags);
        const runWords = await loadPipeline();
        const outcome = await runWords(request, effects);
        // Fails rather than writes over a file that came up meanwhile.
        if (out !== null)
            writeFileSync(out, outcome.list, { flag: "wx" });
        if (flags.quiet !== true) {
            io.stderr.write(renderIssueDigest(outcome.issues, outcome.ruleNames, "JSON 结果（加 --json）"));
        }
        const columns = io.stdout.columns() ?? usualColumns;
        io.stdout.write(flags.json === true ? renderWordsRecord(outcome, out) : renderWordsSummary(outcome, out, columns));
    });
}
/** Where the output is no terminal. */
const usualColumns = 120;
export function buildWordsCommand(io, words) {
    const command = speakChinese(new Command("words"), io)
        .usage("<路径...> [选项]")
        .summary("查找词表里没有的新词，试加词语看归类有什么变化")
        .description("列出提案里词表没有、分词时被切开的新词；用 --add 试加几个词，看切法和归类有什么变化，再决定是否写进本单位的词表。")
        .argument("<路径...>", "提案：文件（xlsx、xls、csv、docx、txt 等）或文件夹")
        .option("--lexicon <PATH...>", "本单位的词表：每行一个词的文件，或放词表的文件夹；加在自带词表之上")
        .option("--add <WORD...>", "试加的词：“词”或“标准词=同义词”，可以多个；只比较，不改动任何词表")
        .option("--taxonomy <FILE>", "本单位的主题分类表（YAML）；不给则用自带的分类")
        .option("--out <FILE>", "把发现的新词写成词表文件，供删改后使用；文件已存在则不写")
        .option("--json", "只在标准输出写一行 JSON，供其他程序使用")
        .option("--quiet", "不显示进度和提醒")
        .addHelpText("after", "\n退出码：0 完成；1 磁盘等外部原因失败；2 用法有误或没有可读的内容；130 被中断。\n" +
        "\n例：\n  xuanti words 提案.xlsx --out 新词.txt\n  xuanti words 提案.xlsx --add 医保基金 煤矸石=矸石\n" +
        "  xuanti run 提案.xlsx --lexicon 本会词表.txt --out 结果\n")
        .action(async (paths, flags) => words(paths, flags));
    return addMapOption(command, "subject=提案题目", clueFields);
}
