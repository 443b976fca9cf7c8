import { describe, expect, it } from "vitest";
import { answerQuestion } from "./answer-question.ts";

function watch(fails = false) {
  const calls: string[] = [];
  const database = {
    exec: async (sql: string) => {
      calls.push(sql);
      return [{ rows: [] }];
    },
    query: async (sql: string) => {
      calls.push(sql);
      if (fails) throw Object.assign(new Error("no such table"), { code: "42P01" });
      return { rows: [{ one: 1 }] };
    },
  };
  const sync = async (): Promise<void> => {
    await Promise.resolve();
    calls.push("synced");
  };
  const ask = async (sql: string, parameters: readonly unknown[] = []) => {
    const answer = await answerQuestion(database, sync, { id: 7, sql, parameters });
    calls.push("answered");
    return answer;
  };
  return { calls, ask };
}

describe("the embedded database", () => {
  it("acknowledges a commit when its log is on the disk, and not before", async () => {
    const { calls, ask } = watch();
    await ask("begin");
    await ask("insert", [1]);
    await ask("commit");
    expect(calls).toEqual(["begin", "answered", "insert", "answered", "commit", "synced", "answered"]);
  });

  it("answers what failed with the message and the code", async () => {
    expect(await watch(true).ask("select", [1])).toEqual({ id: 7, error: { message: "no such table", code: "42P01" } });
  });
});
