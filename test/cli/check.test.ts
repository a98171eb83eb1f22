import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CheckRequest, RunCheck } from "../../pipelines/check-request.ts";
import { main } from "../../src/cli/program.ts";
import { parseCheckOptions } from "../../src/cli/check-options.ts";
import { temporaryFolders } from "../pipeline/temporary-folder.ts";
import { recordingIo } from "./recording-io.ts";

const newFolder = temporaryFolders();

function draft(): string {
  const path = join(newFolder(), "草稿.txt");
  writeFileSync(path, "关于疏通排水管网的建议\n道路积水。\n建议：一是疏通。二是增设泵站。");
  return path;
}

async function call(argv: readonly string[]) {
  const asked: CheckRequest[] = [];
  const recording = recordingIo();
  const runCheck: RunCheck = (request) => {
    asked.push(request);
    return Promise.resolve({ checked: [], archived: 3, intake: [], profile: "", issues: [], ruleNames: {} });
  };
  const notAsked = () => Promise.reject(new Error("not asked for"));
  const code = await main(argv, recording.io, {
    catalog: notAsked,
    columns: notAsked,
    check: () => Promise.resolve(runCheck),
    evaluation: notAsked,
    backtest: notAsked,
    words: notAsked,
  });
  return { code, asked, stdout: recording.stdout(), stderr: recording.stderr() };
}

describe("xuanti check on the command line", () => {
  it("hands files and the archive on", async () => {
    const path = draft();
    const archive = newFolder();
    const { code, asked, stdout } = await call(["check", path, "--archive", archive]);
    expect(code).toBe(0);
    expect(asked).toEqual([{ paths: [path], texts: [], archive, profile: null, map: {} }]);
    expect(stdout).toMatch(/人工核定/u);
  });

  it("writes one line of JSON and nothing else when asked to", async () => {
    const { stdout } = await call(["check", draft(), "--archive", newFolder(), "--json"]);
    expect(JSON.parse(stdout)).toEqual({ archived: 3, intake: [], profile: "", issues: [], checked: [] });
    expect(stdout.trimEnd()).not.toMatch(/\n/u);
  });

  it("takes - for standard input, and says so where there is nothing in it", () => {
    const archive = newFolder();
    const typed = new TextEncoder().encode("关于排水的建议\n正文");
    const { paths, texts } = parseCheckOptions(["-"], { archive }, () => typed);
    expect(paths).toEqual([]);
    expect(texts[0]!.bytes).toEqual(typed);
    expect(() => parseCheckOptions(["-"], { archive }, () => new Uint8Array(0))).toThrow(/标准输入没有内容/u);
  });

  it.each([
    ["no archive", (path: string) => [path], /缺少选项“--archive”/u],
    ["no value", (path: string) => [path, "--archive"], /--archive/u],
    ["an option for a value", (path: string) => [path, "--archive", "--json"], /缺少选项“--archive”|--archive/u],
    ["a folder that is not there", (path: string) => [path, "--archive", "没有的文件夹"], /没有“没有的文件夹”/u],
    ["a file for a folder", (path: string) => [path, "--archive", path], /不是文件夹/u],
    ["a proposal that is not there", () => ["没有.docx", "--archive", newFolder()], /没有\.docx/u],
  ])("explains %s, and ends with 2", async (_name, argv, message) => {
    const { code, asked, stderr } = await call(["check", ...argv(draft())]);
    expect(code).toBe(2);
    expect(asked).toEqual([]);
    expect(stderr).toMatch(message);
  });
});
