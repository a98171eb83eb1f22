import { Command } from "commander";
import { speakChinese } from "./chinese-commander.js";
import { parseEvaluateOptions } from "./evaluate-options.js";
import { renderEvaluationRecord, renderEvaluationSummary } from "./evaluation-summary.js";
import { renderIssueDigest } from "./issue-digest.js";
import { addMapOption, clueFields } from "./map-option.js";
import { runCommand } from "./run-command.js";
import { defaultSeed } from "./run-options.js";
/** `xuanti evaluate`: returns the exit code. The pipeline is loaded only after the options have proved sound. */
export async function commandEvaluate(paths, flags, io, loadPipeline) {
    return runCommand(io, flags, "已中断：没有写出任何结果。", async (effects) => {
        const request = parseEvaluateOptions(paths, flags);
        const runEvaluation = await loadPipeline();
        const outcome = await runEvaluation(request, effects);
        const fullList = `evaluation.json${request.out === null ? "（加 --out 才写出）" : ""}`;
        if (flags.quiet !== true)
            io.stderr.write(renderIssueDigest(outcome.model.issues, outcome.ruleNames, fullList));
        io.stdout.write(flags.json === true ? renderEvaluationRecord(outcome, request.out) : renderEvaluationSummary(outcome, request));
    });
}
export function buildEvaluateCommand(io, evaluate) {
    const command = speakChinese(new Command("evaluate"), io)
        .usage("<路径...> [选项]")
        .summary("用已归类的提案检验归类准不准")
        .description("用本单位已归好类的提案检验程序归类的准确程度：轮流留出五分之一，用其余的学习后归类，与原类别比对，并与几种简单方法对照。")
        .argument("<路径...>", "已归好类的提案：文件（xlsx、xls、csv、docx、txt 等）或文件夹，要有类别")
        .option("--out <DIR>", "输出文件夹：写出网页、Excel、图和数据；不给则只显示结果")
        .option("--taxonomy <FILE>", "主题分类表（YAML）；不给则用自带的分类，类别不相符时直接用原有类别")
        .option("--lexicon <PATH...>", "本单位的词表：每行一个词的文件，或放词表的文件夹；加在自带词表之上")
        .option("--seed <N>", `随机种子，决定怎样分成五份（默认 ${defaultSeed}）`)
        .option("--segmenter <NAME>", "分词引擎：jieba（默认）或 nodejieba（另行安装）")
        .option("--json", "只在标准输出写一行 JSON，供其他程序使用")
        .option("--quiet", "不显示进度和提醒")
        .addHelpText("after", "\n退出码：0 完成（有问题的行会列出，不影响其余）；1 磁盘等外部原因失败；2 用法有误或没有可检验的类别；130 被中断。\n" +
        "\n例：\n  xuanti evaluate 往年提案.xlsx --taxonomy 分类表.yaml --out 检验结果\n")
        .action(async (paths, flags) => evaluate(paths, flags));
    return addMapOption(command, "category=提案分类", clueFields);
}
