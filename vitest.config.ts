import { defineConfig } from "vitest/config";

// .ci/run asks for a report besides what people read, to count tests by.
const report = process.env["XUANTI_TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Two cores: a browser or a whole run in each worker already fills the machine.
    maxWorkers: 2,
    ...(report === undefined ? {} : { reporters: ["default", "json"], outputFile: { json: report } }),
  },
});
