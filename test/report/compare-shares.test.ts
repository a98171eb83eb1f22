import { expect, test } from "vitest";
import { compareShares } from "../../src/report/compare-shares.ts";

test("a share is said to have moved only where chance does not explain it: else noise is read as a trend", () => {
  expect(compareShares({ count: 67, total: 630 }, { count: 8, total: 436 })).toBe("more");
  expect(compareShares({ count: 8, total: 436 }, { count: 67, total: 630 })).toBe("less");
  expect(compareShares({ count: 65, total: 630 }, { count: 41, total: 436 })).toBe("chance");
  expect(compareShares({ count: 12, total: 70 }, { count: 4, total: 40 })).toBe("chance");
  expect(compareShares({ count: 5, total: 70 }, { count: 1, total: 40 })).toBe("few");
  expect(compareShares({ count: 0, total: 0 }, { count: 0, total: 0 })).toBe("few");
});
