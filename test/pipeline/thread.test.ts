import { describe, expect, it } from "vitest";
import { runStages } from "../../src/pipeline/run.ts";
import { stage } from "../../src/pipeline/stage.ts";
import { memoryStore } from "../../src/pipeline/store.ts";
import { silentReporter } from "../../src/cli/reporter.ts";

const effects = () => ({
  environment: { program: "test", node: "test" },
  store: memoryStore(),
  reporter: silentReporter,
  signal: new AbortController().signal,
  now: () => 0,
});
const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 20));

describe("a stage that works beside", () => {
  it("does not hold up the stages after it, and is waited for by the one that needs it", async () => {
    const order: string[] = [];
    const slow = stage({
      name: "slow",
      label: "慢",
      version: 1,
      beside: true,
      inputs: {},
      run: async () => {
        const value = await later(1);
        order.push("slow");
        return value;
      },
    });
    const quick = stage({
      name: "quick",
      label: "快",
      version: 1,
      inputs: {},
      run: () => {
        order.push("quick");
        return 2;
      },
    });
    const sum = stage({
      name: "sum",
      label: "和",
      version: 1,
      inputs: { slow, quick },
      run: ({ slow, quick }) => slow + quick,
    });
    const { values } = await runStages({ sum }, effects());
    expect(values.sum).toBe(3);
    expect(order).toEqual(["quick", "slow"]);
  });

  it("is told to stop when another stage fails, so that nothing goes on behind the user's back", async () => {
    let stopped = false;
    const endless = stage({
      name: "endless",
      label: "不停",
      version: 1,
      beside: true,
      inputs: {},
      run: (_inputs, _options, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            stopped = true;
            reject(signal.reason as Error);
          });
        }),
    });
    const failing = stage({
      name: "failing",
      label: "失败",
      version: 1,
      inputs: {},
      run: () => {
        throw new Error("坏了");
      },
    });
    const both = stage({ name: "both", label: "都要", version: 1, inputs: { endless, failing }, run: () => 0 });
    await expect(runStages({ both }, effects())).rejects.toThrow("坏了");
    expect(stopped).toBe(true);
  });
});
