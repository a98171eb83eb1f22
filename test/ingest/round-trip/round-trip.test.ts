import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parseProposals, readSources, sourceFile } from "../../../src/ingest/index.ts";
import { arbitraryProposals, writtenOf } from "./arbitrary-proposal.ts";
import type { Written } from "./arbitrary-proposal.ts";
import { formWriters, listWriters } from "./writers.ts";
import type { Writer } from "./writers.ts";

const seed = 20_260_112;

async function expectRoundTrip(
  { ending, write, fold = (text) => text }: Writer,
  proposals: readonly Written[],
): Promise<void> {
  const file = sourceFile(`提案.${ending}`, await write(proposals));
  const read = await parseProposals([file], { history: false });
  const folded = (all: readonly Written[]): readonly Written[] =>
    all.map((each) => ({ ...each, subject: fold(each.subject), body: fold(each.body) }));
  expect(folded(read.proposals.map(writtenOf))).toEqual(folded(proposals));
  expect(read.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
}

describe("a list of proposals, written and read back, is the same in every field", () => {
  it.each(Object.entries(listWriters))("%s", async (_name, writer) => {
    await fc.assert(
      fc.asyncProperty(arbitraryProposals(6), (proposals) => expectRoundTrip(writer, proposals)),
      { seed, numRuns: 15 },
    );
  });
});

describe("a proposal under labels, written and read back, is the same in every field", () => {
  it.each(Object.entries(formWriters))("%s", async (_name, writer) => {
    await fc.assert(
      fc.asyncProperty(arbitraryProposals(3), (proposals) => expectRoundTrip(writer, proposals)),
      { seed, numRuns: 15 },
    );
  });
});

describe("the sample proposals", () => {
  let samples: readonly Written[] = [];
  beforeAll(async () => {
    const { files } = await readSources(["data/samples/本次会议提案.xlsx", "data/samples/单件提案"]);
    samples = (await parseProposals(files, { history: false })).proposals.map(writtenOf);
  });

  it.each(Object.entries({ ...listWriters, ...formWriters }))("come back the same from %s", async (_name, writer) => {
    expect(samples).toHaveLength(70);
    await expectRoundTrip(writer, samples);
  });
});
