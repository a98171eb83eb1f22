import { readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { corpus } from "../corpus/corpus.ts";
import { mutate, mutations } from "./mutate.ts";
import { FolderReader } from "./read-in-worker.ts";

/** Set to look further than the suite does: `XUANTI_FUZZ_SEED=7 XUANTI_FUZZ_SECONDS=600 npx vitest run test/ingest/fuzz`. */
const seed = Number(process.env["XUANTI_FUZZ_SEED"] ?? 20_260_112);
const seconds = Number(process.env["XUANTI_FUZZ_SECONDS"] ?? 15);
/** Milliseconds one damaged file may take, on a machine that does other things too. */
const patience = 15_000;
/** Bytes of the files that are damaged: what is larger is large for a reason of its own. */
const largest = 300_000;

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let samples: readonly Sample[] = [];
let reader: FolderReader;
beforeAll(async () => {
  reader = await FolderReader.start();
  const committed = (await readdir("data/samples", { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(xlsx|csv|docx|txt)$/u.test(entry.name))
    .map(async (entry) => ({ name: entry.name, bytes: await readFile(path.join(entry.parentPath, entry.name)) }));
  const made = corpus
    .filter(({ name, place }) => place === undefined && !/百万|炸弹|六万|重叠|谎报/u.test(name))
    .map(async ({ name, bytes }) => ({ name, bytes: new Uint8Array(Buffer.from(await bytes())) }));
  samples = (await Promise.all([...committed, ...made])).filter(({ bytes }) => bytes.length <= largest);
});
afterAll(async () => {
  await reader.stop();
});

it(
  "no damage to a file makes the intake throw, hang, run out of memory or lose count",
  async () => {
    let read = 0;
    const property = fc.asyncProperty(fc.nat(9999), mutations, async (which, changes) => {
      const sample = samples[which % samples.length]!;
      const others = samples.map(({ bytes }) => bytes);
      const bytes = changes.reduce((changed, mutation) => mutate(changed, mutation, others), sample.bytes);
      // An ending says nothing that may be relied on; a name that systems leave behind would not be read.
      const name = sample.name.replace(/^[.~]/u, "_");
      const outcome = await reader.read(name, bytes, patience);
      read++;
      if (outcome !== null && outcome.thrown === null && outcome.wrong.length === 0) return;
      const kept = path.join(tmpdir(), `xuanti-fuzz-failure-${name.replace(/[^\w.\u4e00-\u9fff]/gu, "_")}`);
      await writeFile(kept, bytes);
      expect.fail(
        `${sample.name}, kept as ${kept}: ${outcome === null ? `took over ${patience} ms` : (outcome.thrown ?? outcome.wrong.join("; "))}`,
      );
    });
    await fc.assert(property, {
      seed,
      numRuns: 1_000_000,
      interruptAfterTimeLimit: seconds * 1000,
      markInterruptAsFailure: false,
    });
    // So few would mean that nothing was tried.
    expect(read).toBeGreaterThan(20);
  },
  seconds * 1000 + 120_000,
);
