import { expect, test } from "vitest";
import { issue } from "../../src/base/issue.ts";
import { buildManifest, renderManifest } from "../../src/pipeline/manifest.ts";
import type { ManifestFacts } from "../../src/pipeline/manifest.ts";

function facts(change: Partial<ManifestFacts<object>> = {}): ManifestFacts<object> {
  return {
    version: "0.1.0",
    node: "v20.0.0",
    platform: "linux x64",
    seed: 1,
    options: { segmenter: "jieba" },
    inputs: [{ file: "提案.xlsx", role: "proposals", sha256: "ab", bytes: 10 }],
    counts: { read: 3, kept: 2, skipped: { "empty-subject": 1 } },
    issues: ["b", "a", "b"].map((rule) => issue({ rule, severity: "warning", message: "。" })),
    stages: [
      { name: "text", label: "分词", version: 1, key: "k", reused: false, reason: "首次运行", seconds: 0.12345 },
    ],
    outputs: [{ file: "catalog.html", sha256: "cd", bytes: 5 }],
    startedAt: Date.UTC(2026, 0, 1),
    finishedAt: Date.UTC(2026, 0, 1, 0, 0, 2),
    peakMemoryMB: 123.4,
    ...change,
  };
}

test("two runs on the same input differ in nothing but `timing`", () => {
  const first = buildManifest(facts());
  const again = buildManifest(
    facts({
      startedAt: Date.UTC(2027, 0, 1),
      finishedAt: Date.UTC(2027, 0, 1),
      peakMemoryMB: 9,
      platform: "win32 x64",
      stages: [
        { name: "text", label: "分词", version: 1, key: "k", reused: true, reason: "无变化，沿用上次结果", seconds: 0 },
      ],
    }),
  );
  expect({ ...again, timing: null }).toEqual({ ...first, timing: null });
  expect(again.timing).not.toEqual(first.timing);
});

test("buildManifest counts issues by rule in order of name and rounds times", () => {
  const manifest = buildManifest(facts());
  expect(Object.entries(manifest.issues)).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
  expect(manifest.timing).toEqual({
    startedAt: "2026-01-01T00:00:00.000Z",
    finishedAt: "2026-01-01T00:00:02.000Z",
    seconds: 2,
    peakMemoryMB: 123,
    platform: "linux x64",
    stages: [{ name: "text", seconds: 0.123, reused: false, reason: "首次运行" }],
  });
  expect(renderManifest(manifest)).toMatch(/^\{\n {2}"program": "xuanti",/);
});
