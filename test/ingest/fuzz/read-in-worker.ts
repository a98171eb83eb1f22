import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "vite";

/** What reading a folder came to. */
export interface Outcome {
  /** What it threw; null as it should be. */
  readonly thrown: string | null;
  readonly proposals: number;
  readonly issues: number;
  /** Files whose counts do not add up, or that gave neither proposal nor issue. */
  readonly wrong: readonly string[];
}

/** Megabytes a reading may keep; what lies outside the heap (bytes of files) comes on top. */
const mostMegabytes = 1024;

/**
 * Reads folders in a thread of its own, which can be ended when it hangs and dies alone when it needs too much memory.
 * The reading itself is bundled once, since a thread does not go through vitest.
 */
export class FolderReader {
  #worker: Worker | null = null;
  readonly #script: string;
  readonly #folder: string;

  private constructor(folder: string, script: string) {
    this.#folder = folder;
    this.#script = script;
  }

  static async start(): Promise<FolderReader> {
    // Below the project, where the libraries it leaves outside are found.
    const folder = await mkdtemp(path.join("node_modules", ".xuanti-fuzz-"));
    await build({
      logLevel: "silent",
      configFile: false,
      build: { ssr: "test/ingest/fuzz/worker.ts", outDir: folder, emptyOutDir: false, minify: false },
    });
    return new FolderReader(folder, path.resolve(folder, "worker.js"));
  }

  /** Reads a folder with one file in it; null where that took longer than `patience` milliseconds. */
  async read(name: string, bytes: Uint8Array, patience: number): Promise<Outcome | null> {
    const folder = await mkdtemp(path.join(tmpdir(), "xuanti-fuzz-"));
    try {
      await writeFile(path.join(folder, name), bytes);
      return await this.#ask(folder, patience);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #ask(folder: string, patience: number): Promise<Outcome | null> {
    const worker = (this.#worker ??= new Worker(this.#script, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    }));
    return new Promise((resolve) => {
      const finish = (outcome: Outcome | null, alive: boolean): void => {
        clearTimeout(timer);
        worker.removeAllListeners("message");
        worker.removeAllListeners("error");
        if (!alive) {
          this.#worker = null;
          void worker.terminate();
        }
        resolve(outcome);
      };
      const timer = setTimeout(() => {
        finish(null, false);
      }, patience);
      worker.once("message", (outcome: Outcome) => {
        finish(outcome, true);
      });
      worker.once("error", (error) => {
        finish({ thrown: String(error), proposals: 0, issues: 0, wrong: [] }, false);
      });
      worker.postMessage(folder);
    });
  }
}
