import { Worker } from "node:worker_threads";

/** What a module must export to be run in a thread: input and output are plain data (they are copied, not shared). */
export interface ThreadModule<I, O> {
  readonly run: (input: I) => O | Promise<O>;
}

/** What the thread answers with. */
export type ThreadAnswer<O> = { readonly value: O } | { readonly error: unknown };

/**
 * Runs a module's `run` in a thread of its own and gives back what it returned, or throws what it threw.
 * An aborted signal ends the thread at once. From TypeScript sources (tests), where threads cannot load them, it runs right here.
 */
export async function runInThread<I, O>(module: URL, input: I, signal: AbortSignal): Promise<O> {
  signal.throwIfAborted();
  if (module.pathname.endsWith(".ts")) {
    const { run } = (await import(module.href)) as ThreadModule<I, O>;
    return run(input);
  }
  const worker = new Worker(new URL("./thread-entry.js", import.meta.url), {
    workerData: { module: module.href, input },
  });
  try {
    return await new Promise<O>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(toError(signal.reason)), { once: true });
      worker.once("message", (answer: ThreadAnswer<O>) => {
        if ("value" in answer) resolve(answer.value);
        else reject(toError(answer.error));
      });
      worker.once("error", reject);
      worker.once("exit", (code) => reject(new Error(`thread ended with code ${code} before it answered`)));
    });
  } finally {
    await worker.terminate();
  }
}

/** What was thrown, as it came where it is an Error already. */
function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
