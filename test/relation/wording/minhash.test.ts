import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base/random.ts";
import { estimateJaccard, findBandMates, signatureOf } from "../../../src/relation/wording/minhash.ts";
import { jaccard, shinglesOf } from "../../../src/relation/wording/shingle.ts";

const characters = "关于加快推进老旧小区安装电梯建议完善农村养老服务体系提升基层医疗水平";

/** A text and a copy in which a share of the characters was replaced. */
function twins(seed: number, replaced: number): readonly [string, string] {
  const random = seededRandom(seed);
  const draw = () => String.fromCharCode(0x4e00 + Math.floor(random() * 3000));
  const a = Array.from({ length: 400 }, draw);
  const b = a.map((character) => (random() < replaced ? draw() : character));
  return [a.join(""), b.join("")];
}

describe("MinHash", () => {
  it("estimates resemblance within four standard errors", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0, 0.02, 0.05, 0.1, 0.2, 0.4, 1), (seed, replaced) => {
        const [a, b] = twins(seed, replaced).map(shinglesOf);
        const exact = jaccard(a!, b!);
        const error = Math.sqrt((exact * (1 - exact)) / 64);
        expect(Math.abs(estimateJaccard(signatureOf(a!), signatureOf(b!)) - exact)).toBeLessThanOrEqual(
          4 * error + 0.02,
        );
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it("gives texts without shingles no resemblance and no bucket: empty bodies are not copies of each other", () => {
    const empty = signatureOf(shinglesOf("无"));
    expect(estimateJaccard(empty, empty)).toBe(0);
    expect(findBandMates([empty, empty, signatureOf(shinglesOf(characters))])).toEqual([]);
  });

  it("brings together what was copied, whatever the order", () => {
    const texts = [1, 2, 3, 4, 5].flatMap((seed) => [...twins(seed, 0.05)]);
    const mates = findBandMates(texts.map((text) => signatureOf(shinglesOf(text))));
    for (let i = 0; i < texts.length; i += 2) expect(mates).toContainEqual([i, i + 1]);
    const reversed = findBandMates([...texts].reverse().map((text) => signatureOf(shinglesOf(text))));
    expect(reversed).toHaveLength(mates.length);
  });

  it("makes no pairs from wording that everybody uses", () => {
    const same = Array.from({ length: 60 }, () => signatureOf(shinglesOf(characters)));
    expect(findBandMates(same, 50)).toEqual([]);
  });
});
