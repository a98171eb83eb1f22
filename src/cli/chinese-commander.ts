import type { Argument, Command, CommanderError, Option } from "commander";
import { WrongUse } from "../pipeline/failure.ts";
import { backtestExample } from "./backtest-options.ts";
import { displayWidth, wrapText } from "./display-width.ts";
import type { Io } from "./io.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Global Options:": "通用选项：",
  "Commands:": "命令：",
};

/** Kinds of values as the flags have them; commander wants their last letter to be Latin. */
const placeholders: Readonly<Record<string, string>> = {
  "<PATH...>": "<路径...>",
  "<FILE>": "<文件>",
  "<WORD...>": "<词...>",
  "<DIR>": "<文件夹>",
  "<FIELD=HEADER>": "<字段=表头>",
  "<N>": "<整数>",
  "<NAME>": "<名称>",
  "<MODE>": "<方式>",
};

/** Makes commander speak Chinese and only through `io`; every error is thrown for {@link translateError} to word. */
export function speakChinese(command: Command, io: Io): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // Told by translateError instead.
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns() ?? 100, 120),
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      displayWidth,
      boxWrap: wrapText,
      subcommandTerm: (known) => [known.name(), ...known.registeredArguments.map(toTerm)].join(" "),
      optionTerm: (option: Option) => option.flags.replace(/<[^>]+>/, (kind) => placeholders[kind] ?? kind),
      optionDescription: (option: Option) => option.description,
    })
    .helpOption("-h, --help", "显示帮助");
}

/** How each command is called, where its paths are missing. */
const examples: Readonly<Record<string, string>> = {
  run: "xuanti run 提案.xlsx --history 往年提案.csv --out 输出文件夹",
  evaluate: "xuanti evaluate 往年提案.xlsx --out 检验结果",
  backtest: backtestExample,
  words: "xuanti words 提案.xlsx --add 词",
};

/** Commander's own errors in Chinese. Null: nothing to tell, help or the version was shown as asked. `called`: the first argument. */
export function translateError(error: CommanderError, called = ""): WrongUse | null {
  const command = Object.hasOwn(examples, called) ? called : "run";
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const similar = /Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1] ?? null;
  const didYouMean = similar === null ? "" : `您要的是 ${similar.replaceAll(", ", "、")} 吗？`;
  const seeHelp = "用 xuanti --help 查看说明。";
  switch (error.code) {
    case "commander.helpDisplayed":
    case "commander.version":
      return null;
    case "commander.help":
      return error.exitCode === 0 ? null : new WrongUse("没有这个命令。", seeHelp);
    case "commander.unknownOption":
      return new WrongUse(`没有“${quoted}”这个选项。`, didYouMean || `用 xuanti ${command} --help 查看全部选项。`);
    case "commander.unknownCommand":
      return new WrongUse(
        `没有“${quoted}”这个命令。`,
        didYouMean || "处理文件请用：xuanti run 文件或文件夹 --out 输出文件夹",
      );
    case "commander.missingArgument":
      return new WrongUse(
        "没有指明要处理的提案文件或文件夹。",
        `请写在 ${command} 之后、选项之前：${examples[command]}`,
      );
    case "commander.optionMissingArgument":
      return new WrongUse(`选项“${toFlag(quoted)}”后面缺少内容。`, `用 xuanti ${command} --help 查看写法。`);
    case "commander.excessArguments":
      return new WrongUse("参数太多。", seeHelp);
    default:
      return new WrongUse(`命令写法有误（${error.message.replace(/^error: /, "")}）。`, seeHelp);
  }
}

function toTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** `--out <DIR>` → `--out`. */
function toFlag(flags: string): string {
  return flags.replace(/ .*$/, "");
}
