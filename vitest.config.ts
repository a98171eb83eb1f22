import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Two cores: a browser or a whole run in each worker already fills the machine.
    maxWorkers: 2,
  },
});
