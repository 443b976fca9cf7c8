import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** A file that fails to load, or an error outside any test, has no test of its own, and counts as one that failed. */
const strayErrors = (modules: readonly TestModule[], unhandled: readonly SerializedError[]): number =>
  modules.filter((module) => module.errors().length > 0).length + unhandled.length;

/** Ends a run with the line `N passed, N failed`, after everything that the other reporters print. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const passed = states.filter((state) => state === "passed").length;
    const failed = states.filter((state) => state === "failed").length + strayErrors(modules, unhandled);
    process.once("exit", () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}
