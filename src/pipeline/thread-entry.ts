import { parentPort, workerData } from "node:worker_threads";
import type { ThreadAnswer, ThreadModule } from "./thread.ts";

/** The far end of `runInThread`: runs the module it is told to, answers once. */
const { module, input } = workerData as { readonly module: string; readonly input: unknown };

async function answer(): Promise<ThreadAnswer<unknown>> {
  try {
    const { run } = (await import(module)) as ThreadModule<unknown, unknown>;
    return { value: await run(input) };
  } catch (error) {
    return { error };
  }
}

parentPort?.postMessage(await answer());
