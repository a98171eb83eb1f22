import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCatalog } from "../../pipelines/catalog.ts";
import type { RunEffects, RunRequest } from "../../pipelines/run-request.ts";
import { defaultPrivacy } from "../../src/personal/protect-intake.ts";
import { silentReporter } from "../../src/cli/reporter.ts";

/** A folder of its own below the system's temporary folder; `remove` takes it away. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "xuanti-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The outside world of a test: nobody listens, nobody interrupts. */
export function testEffects(): RunEffects {
  return {
    signal: new AbortController().signal,
    reporter: silentReporter,
    now: () => Date.now(),
    peakMemoryMB: () => process.resourceUsage().maxRSS / 1024,
    version: "0.0.0-test",
    environment: { program: "test", node: process.version },
    platform: "test",
  };
}

/** The main job, as the command line starts it, without its voice. */
export async function runInto(out: string, request: Partial<RunRequest> & Pick<RunRequest, "paths">) {
  return runCatalog(
    {
      history: [],
      policy: [],
      clues: [],
      taxonomy: null,
      profile: null,
      previous: null,
      lexicon: [],
      map: {},
      privacy: defaultPrivacy,
      onlyData: true,
      seed: 1,
      segmenter: "jieba",
      jobs: 1,
      ...request,
      out,
    },
    testEffects(),
  );
}

/** Records of one file of the data folder. */
export function readRecords(out: string, name: string): readonly Record<string, unknown>[] {
  return readFileSync(join(out, "data", `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Every file below a folder with its content, the cache left out; the manifest without its times. */
export function readOutput(out: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const visit = (folder: string, prefix: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (name === ".cache") continue;
      if (statSync(path).isDirectory()) visit(path, `${prefix}${name}/`);
      else files.set(`${prefix}${name}`, readFileSync(path, "latin1"));
    }
  };
  visit(out, "");
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Record<string, unknown>;
  files.set("manifest.json", JSON.stringify({ ...manifest, timing: null }));
  return files;
}
