import { defineConfig } from "vitest/config";
import { SummaryReporter } from "./test/summary-reporter.ts";

export default defineConfig({
  test: {
    include: ["{src,test,eval,bench,training,build}/**/*.test.ts"],
    globalSetup: ["test/gazetteer-setup.ts"],
    // Processes, not threads: the native runtime of the model must not share one with another test file.
    pool: "forks",
    maxWorkers: 2,
    // The first test that opens the model waits for it, on a machine that may be busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", new SummaryReporter()],
  },
});
