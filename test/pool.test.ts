import { afterEach, expect, test } from "vitest";
import type { Pool, PoolOptions } from "../src/pipeline/open-pool.ts";

// As it is built: the oldest Node that is supported starts no process from a .ts file.
const built = new URL("../dist/pipeline/open-pool.js", import.meta.url).href;
const { openPool } = (await import(built)) as typeof import("../src/pipeline/open-pool.ts");

const open: Pool[] = [];
afterEach(() => Promise.all(open.splice(0).map((pool) => pool[Symbol.asyncDispose]())));

function poolOf(options: PoolOptions): Pool {
  const pool = openPool(options);
  open.push(pool);
  return pool;
}

const read = async (pool: Pool, id: string): Promise<unknown> =>
  JSON.parse(await pool.annotate({ id, text: "The road is closed, the ministry said." }, { only: "report" }));

test("a report that takes too long is ended, and the next is read by a new process", async () => {
  const pool = poolOf({ workers: 1, timeLimit: 0 });
  expect(await read(pool, "1")).toMatchObject({ id: "1", error: { code: "page-too-slow" } });
  expect(await read(pool, "2")).toMatchObject({ id: "2", error: { code: "page-too-slow" } });
});

test("more reports than processes are all read", async () => {
  const pool = poolOf({ workers: 2 });
  const answers = await Promise.all(["1", "2", "3", "4", "5"].map((id) => read(pool, id)));
  expect(answers).toMatchObject([{ id: "1" }, { id: "2" }, { id: "3" }, { id: "4" }, { id: "5" }]);
  for (const answer of answers) expect(answer).not.toHaveProperty("error");
});

test("a model that is not there is an error of the report that needs it", async () => {
  const pool = poolOf({ models: "no/such/folder" });
  const answer = JSON.parse(
    await pool.annotate({ id: "1", text: "The road is closed, the ministry said on Tuesday." }),
  );
  expect(answer).toMatchObject({ id: "1", error: { code: "model-missing" } });
});
