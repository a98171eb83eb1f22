import { describe, expect, test } from "vitest";
import { issue } from "../../src/base/issue.ts";
import { displayWidth, truncateToWidth, wrapText } from "../../src/cli/display-width.ts";
import { renderIssueDigest } from "../../src/cli/issue-digest.ts";
import { createReporter, renderBar, renderSeconds } from "../../src/cli/reporter.ts";
import { recordingIo } from "./recording-io.ts";

const stage = { name: "text", label: "分词" };

describe("createReporter", () => {
  test("writes plain lines where stderr is a file: no bar, no control characters", () => {
    const { io, stderr } = recordingIo();
    const reporter = createReporter(io.stderr, io.now);
    reporter.started(stage, "首次运行");
    reporter.progress(stage, { done: 1, total: 2 });
    reporter.finished(stage, 0.84);
    reporter.reused({ name: "theme", label: "归类" }, "无变化，沿用上次结果");
    reporter.notice("磁盘快满了。");
    expect(stderr()).toBe("分词 … 完成 0.8 秒\n归类 沿用上次结果（无变化）\n提醒：磁盘快满了。\n");
  });

  test("redraws one line on a terminal and leaves nothing of it behind", () => {
    const { io, stderr } = recordingIo({ isTTY: true, columns: 60 });
    const reporter = createReporter(io.stderr, io.now);
    reporter.started(stage, "输入有变化：提案.xlsx");
    for (let done = 100; done <= 1000; done += 300) reporter.progress(stage, { done, total: 1000 });
    reporter.finished(stage, 1.2);
    expect(showOnScreen(stderr())).toEqual(["分词 … 完成 1.2 秒（输入有变化：提案.xlsx）", ""]);
    for (const line of stderr().split(/[\r\n]/)) expect(displayWidth(line)).toBeLessThan(60);
  });
});

test("renderBar shows label, share and count, and never fills the line", () => {
  expect(renderBar("分词", { done: 43, total: 100 }, 80)).toBe("分词 [#############-----------------]  43% 43/100");
  expect(renderBar("分词", null, 80)).toBe("分词 ...");
  expect(renderBar("分词", { done: 3, total: 0 }, 80)).toBe("分词 ...");
  for (let columns = 1; columns < 80; columns++) {
    const bar = renderBar("寻找相似提案与重复段落", { done: 123456, total: 999999 }, columns);
    expect(displayWidth(bar)).toBeLessThanOrEqual(columns);
  }
});

test("renderSeconds", () => {
  expect([0, 0.04, 0.06, 59.94, 61, 3599.6].map(renderSeconds)).toEqual([
    "不到 0.1 秒",
    "不到 0.1 秒",
    "0.1 秒",
    "59.9 秒",
    "1 分 1 秒",
    "60 分 0 秒",
  ]);
});

describe("display width", () => {
  test("Chinese takes two columns, Latin one, combining marks none", () => {
    expect(["", "ab", "提案", "（，", "ｆ", "é", "e\u0301", "𠮷", "…"].map(displayWidth)).toEqual([
      0, 2, 4, 4, 2, 1, 1, 2, 2,
    ]);
    expect(truncateToWidth("提案abc", 5)).toBe("提案a");
    expect(truncateToWidth("提案", 3)).toBe("提");
  });

  test("wrapText breaks between Chinese characters, not inside words nor before punctuation", () => {
    expect(wrapText("历年提案：用来学习分类。", 10)).toBe("历年提案：\n用来学习分\n类。");
    expect(wrapText("写成 subject=header 即可", 12)).toBe("写成\nsubject=header\n即可");
    expect(wrapText("历年的提案：用来学习", 10)).toBe("历年的提\n案：用来学\n习");
    expect(wrapText("一\n二", 10)).toBe("一\n二");
  });
});

describe("renderIssueDigest", () => {
  const many = (rule: string, severity: "note" | "warning" | "error", count: number) =>
    Array.from({ length: count }, (_, i) => issue({ rule, severity, message: `第 ${i + 1} 行。` }));

  test("puts the worst first, shows three of each and counts the rest", () => {
    const issues = [...many("doubt", "warning", 5), ...many("skip", "error", 1), ...many("hint", "note", 9)];
    expect(
      renderIssueDigest(issues, { skip: "案由为空", doubt: "存疑的年份", hint: "说明" }, "结果/data/issues.jsonl"),
    ).toBe(
      [
        "输入中有 15 处需要留意，全部列在 结果/data/issues.jsonl：",
        "【未采用】案由为空：1 处",
        "  · 第 1 行。",
        "【存疑】存疑的年份：5 处",
        "  · 第 1 行。",
        "  · 第 2 行。",
        "  · 第 3 行。",
        "  · 另有 2 处同类",
        "【提示】说明：9 处",
        "  · 第 1 行。",
        "  · 第 2 行。",
        "  · 第 3 行。",
        "  · 另有 6 处同类",
        "",
      ].join("\n"),
    );
    expect(renderIssueDigest([], {}, "x")).toBe("");
  });

  test("text from the input cannot steer the terminal", () => {
    const hostile = issue({ rule: "r", severity: "note", message: "甲\u001b[2J\n乙\u0007" });
    expect(renderIssueDigest([hostile], {}, "x")).toContain("  · 甲 [2J 乙 \n");
  });
});

/** What a terminal shows of a text with carriage returns: later characters cover earlier ones, column by column. */
function showOnScreen(text: string): readonly string[] {
  return text.split("\n").map((line) => {
    let cells: string[] = [];
    for (const part of line.split("\r")) {
      const columns = [...part].flatMap((character) => (displayWidth(character) === 2 ? [character, ""] : [character]));
      cells = [...columns, ...cells.slice(columns.length)];
    }
    return cells.join("").trimEnd();
  });
}
