import { defineConfig } from "vitest/config";

/** Browser tests that measure no time, move no focus and build nothing: two of their files run side by side. */
const SIDE_BY_SIDE = ["tests/browser/{gallery,gallery-pages}.test.ts", "tests/e2e/{samples,samples-firefox}.test.ts"];

// A slow machine is no failure; what hangs is still noticed.
const PATIENCE = { testTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          environment: "node",
          setupFiles: ["tests/folding.ts"],
          ...PATIENCE,
          hookTimeout: 120_000,
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser-side-by-side",
          include: SIDE_BY_SIDE,
          environment: "node",
          ...PATIENCE,
          hookTimeout: 240_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/{browser,e2e}/**/*.test.ts"],
          exclude: SIDE_BY_SIDE,
          environment: "node",
          ...PATIENCE,
          hookTimeout: 240_000,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
