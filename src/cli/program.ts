import { Command, CommanderError } from "commander";
import type { RunBacktest } from "../../pipelines/backtest-request.ts";
import type { RunCheck } from "../../pipelines/check-request.ts";
import type { ExplainColumns } from "../../pipelines/columns-request.ts";
import type { RunEvaluation } from "../../pipelines/evaluate-request.ts";
import type { RunCatalog } from "../../pipelines/run-request.ts";
import type { RunWords } from "../../pipelines/words-request.ts";
import { speakChinese, translateError } from "./chinese-commander.ts";
import { buildBacktestCommand, commandBacktest } from "./command-backtest.ts";
import { buildCheckCommand, commandCheck } from "./command-check.ts";
import { buildEvaluateCommand, commandEvaluate } from "./command-evaluate.ts";
import { commandRun } from "./command-run.ts";
import type { RunFlags } from "./command-run.ts";
import { buildWordsCommand, commandWords } from "./command-words.ts";
import { commandExplainColumns } from "./explain-columns.ts";
import { explainFailure } from "./explain-failure.ts";
import type { Io } from "./io.ts";
import { readProgramIdentity } from "./program-identity.ts";
import { addMapOption } from "./map-option.ts";
import { defaultSeed } from "./run-options.ts";

/** The pipelines behind the commands, loaded when a command needs them. */
export interface Pipelines {
  readonly catalog: () => Promise<RunCatalog>;
  readonly columns: () => Promise<ExplainColumns>;
  readonly check: () => Promise<RunCheck>;
  readonly evaluation: () => Promise<RunEvaluation>;
  readonly backtest: () => Promise<RunBacktest>;
  readonly words: () => Promise<RunWords>;
}

/** Runs the command line and returns the exit code: 0 done · 1 the outside world failed · 2 wrong use · 130 interrupted. */
export async function main(argv: readonly string[], io: Io, pipelines: Pipelines): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(io, async (paths, flags) => {
    exitCode =
      flags.explainColumns === true
        ? await commandExplainColumns(paths, flags, io, pipelines.columns)
        : await commandRun(paths, flags, io, pipelines.catalog);
  });
  program.addCommand(
    buildCheckCommand(io, async (paths, flags) => {
      exitCode = await commandCheck(paths, flags, io, pipelines.check);
    }),
  );
  program.addCommand(
    buildEvaluateCommand(io, async (paths, flags) => {
      exitCode = await commandEvaluate(paths, flags, io, pipelines.evaluation);
    }),
  );
  program.addCommand(
    buildBacktestCommand(io, async (flags) => {
      exitCode = await commandBacktest(flags, io, pipelines.backtest);
    }),
  );
  program.addCommand(
    buildWordsCommand(io, async (paths, flags) => {
      exitCode = await commandWords(paths, flags, io, pipelines.words);
    }),
  );
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    const failure = error instanceof CommanderError ? translateError(error, argv[0]) : error;
    if (failure === null) return 0;
    const explanation = explainFailure(failure);
    io.stderr.write(explanation.text);
    return explanation.exitCode;
  }
}

type RunAction = (paths: readonly string[], flags: RunFlags) => Promise<void>;

function buildProgram(io: Io, run: RunAction): Command {
  const program = speakChinese(new Command("xuanti"), io)
    .usage("<命令> [选项]")
    .description("政协提案选题：主题归类、同类与并案建议、提案参考选题目录。离线运行，条条有据。")
    .version(readProgramIdentity().version, "-V, --version", "显示版本号")
    .helpCommand("help [命令]", "显示某个命令的帮助");
  program.addCommand(buildRunCommand(io, run));
  program.addHelpText(
    "after",
    "\n例：\n  xuanti run 提案.xlsx --out 结果\n  xuanti run 本次提案 --history 往年提案.csv --policy 工作报告.docx --out 结果\n  xuanti check 草稿.docx --archive 结果\n  xuanti evaluate 往年提案.xlsx --out 检验结果\n  xuanti backtest --history 往年提案.csv --policy 当时的工作报告.docx --actual 后来的提案.xlsx\n  xuanti words 提案.xlsx --add 医保基金\n",
  );
  return program;
}

function buildRunCommand(io: Io, run: RunAction): Command {
  const command = speakChinese(new Command("run"), io)
    .usage("<路径...> --out <文件夹> [选项]")
    .summary("读入提案，归类、找同类，生成选题目录")
    .description("读入提案，归入主题，找出重复和可并案的提案，给出参考选题，生成目录（网页、Word、Excel）和数据。")
    .argument("<路径...>", "本次会议的提案：文件（xlsx、xls、csv、docx、txt 等）或文件夹")
    .option("--out <DIR>", "输出文件夹（必需）：新的、空的，或上次的输出文件夹")
    .option("--history <PATH...>", "历年提案：用来学习分类、找出跨年度的同一事项，不计入本次数字")
    .option("--policy <PATH...>", "政策文件：工作报告、规划等（docx、pdf、txt），选题以其中的任务为依据")
    .option("--clues <PATH...>", "线索：征集的选题线索、群众留言等")
    .option("--taxonomy <FILE>", "本单位的主题分类表（YAML）；不给则用自带的分类")
    .option(
      "--profile <FILE>",
      "审查规则：本会的规则文件（YAML），或随程序提供的 全国、湖北、铜陵、上海；不给则用全国的",
    )
    .option("--previous <DIR>", "上次运行的输出文件夹：沿用其中的议题编号和名称，标出新出现和消退的议题")
    .option("--lexicon <PATH...>", "本单位的词表：每行一个词的文件，或放词表的文件夹；加在自带词表之上")
    .option("--explain-columns", "只说明各表的每一列认作什么、依据和把握，不分析，不写文件（不需要 --out）")
    .option("--personal <MODE>", "个人信息（电话、证件号、住址等）：mask 遮盖（默认）；keep 保留，结果只供内部使用")
    .option("--proposers <MODE>", "提案者：keep 保留姓名（默认）；drop 将委员姓名改为编号，单位名称保留")
    .option("--only <NAME>", "只写其中一部分：data 只写数据，不生成目录和图")
    .option("--seed <N>", `随机种子，同一种子结果相同（默认 ${defaultSeed}）`)
    .option("--jobs <N>", "同时使用的处理器数，结果不因此改变（默认全部；1 则占用最少）")
    .option("--segmenter <NAME>", "分词引擎：jieba（默认）或 nodejieba（另行安装）")
    .option("--json", "只在标准输出写一行 JSON 摘要，供其他程序使用")
    .option("--quiet", "不显示进度和提醒")
    .addHelpText(
      "after",
      "\n退出码：0 完成（有问题的行会列出，不影响其余）；1 磁盘等外部原因失败；2 用法有误或没有可读的内容；130 被中断。\n" +
        "未完成的运行不改动输出文件夹里已有的结果。\n",
    )
    .action(async (paths: string[], flags: RunFlags) => run(paths, flags));
  return addMapOption(command, "subject=提案题目");
}
