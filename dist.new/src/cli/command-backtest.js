import { Command } from "commander";
import { defaultTopicOptions } from "../topic/suggest-topics.js";
import { backtestExample, parseBacktestOptions } from "./backtest-options.js";
import { renderBacktestRecord, renderBacktestSummary } from "./backtest-summary.js";
import { speakChinese } from "./chinese-commander.js";
import { renderIssueDigest } from "./issue-digest.js";
import { addMapOption } from "./map-option.js";
import { runCommand } from "./run-command.js";
import { defaultSeed } from "./run-options.js";
/** `xuanti backtest`: returns the exit code. The pipeline is loaded only after the options have proved sound. */
export async function commandBacktest(flags, io, loadPipeline) {
    return runCommand(io, flags, "已中断：没有写出任何结果。", async (effects) => {
        const request = parseBacktestOptions(flags);
        const runBacktest = await loadPipeline();
        const outcome = await runBacktest(request, effects);
        const fullList = `backtest.json${request.out === null ? "（加 --out 才写出）" : ""}`;
        if (flags.quiet !== true)
            io.stderr.write(renderIssueDigest(outcome.model.issues, outcome.ruleNames, fullList));
        io.stdout.write(flags.json === true ? renderBacktestRecord(outcome, request.out) : renderBacktestSummary(outcome, request));
    });
}
export function buildBacktestCommand(io, backtest) {
    const command = speakChinese(new Command("backtest"), io)
        .usage("--history <路径...> --policy <路径...> --actual <路径...> [选项]")
        .summary("用往年资料回测：当时拟的选题，后来有没有人写")
        .description("只用当时已有的历年提案和政策文件拟出选题目录，再与后来实际提交的提案比对：写到多少件，哪些选题应验，哪些提案没有料到；并与同样多条的几种简单清单对照。")
        .option("--history <PATH...>", "当时已有的历年提案（必需）")
        .option("--policy <PATH...>", "当时的政策文件：工作报告、规划等（必需）")
        .option("--actual <PATH...>", "后来的提案（必需）：只用来比对，拟选题时不看")
        .option("--clues <PATH...>", "当时的线索：征集的选题线索、群众留言等")
        .option("--topics <N>", `拟多少条选题（默认 ${defaultTopicOptions.topics}）`)
        .option("--out <DIR>", "输出文件夹：写出 Excel 和数据；不给则只显示结果")
        .option("--taxonomy <FILE>", "本单位的主题分类表（YAML）；不给则用自带的分类")
        .option("--lexicon <PATH...>", "本单位的词表：每行一个词的文件，或放词表的文件夹；加在自带词表之上")
        .option("--seed <N>", `随机种子，决定随机对照抽到哪些案由（默认 ${defaultSeed}）`)
        .option("--json", "只在标准输出写一行 JSON，供其他程序使用")
        .option("--quiet", "不显示进度和提醒")
        .addHelpText("after", "\n退出码：0 完成（有问题的行会列出，不影响其余）；1 磁盘等外部原因失败；2 用法有误或没有可读的内容；130 被中断。\n" +
        `\n例：\n  ${backtestExample} --out 回测结果\n`)
        .action(async (flags) => backtest(flags));
    return addMapOption(command, "subject=提案题目");
}
