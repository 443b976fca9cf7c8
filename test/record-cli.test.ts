import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordSchema } from "../src/schema/record.ts";
import { lockData } from "../src/store/data-lock.ts";
import { databases } from "./open-databases.ts";
import { type Outcome, runCli } from "./run-cli.ts";

const samples = [
  "samples/invented/01-brenholm-courier-pelsk-market.txt",
  "samples/invented/02-marovel-star-not-a-single-round.txt",
  "samples/invented/08-littoral-nine-eight-tankers.html",
];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "record-cli-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  for (const { close } of databases) await close();
});

describe.each(databases)("a record on the command line, in $name", ({ create }) => {
  let where: readonly string[] = [];
  let environment: Readonly<Record<string, string>> = {};
  const run = (...args: readonly string[]): Promise<Outcome> => runCli([...args, ...where], "", environment);
  const json = async (...args: readonly string[]) => JSON.parse((await run(...args, "--json")).output);

  beforeAll(async () => {
    const place = await create();
    where = "folder" in place ? ["--data", place.folder] : [];
    environment = "url" in place ? { DATABASE_URL: place.url } : {};
    expect((await run("add", ...samples)).output).toBe("3 reports added.\n");
  }, 60_000);

  it("is not changed by adding the same again", async () => {
    expect((await run("add", ...samples)).output).toBe("3 reports unchanged.\n");
  });

  it("lists denials in a table that fits the terminal, and shows one with its words", async () => {
    const { code, output } = await run("claims", "--stance", "denies");
    expect(code).toBe(0);
    for (const line of output.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    const { items } = await json("claims", "--stance", "denies");
    expect(items.length).toBeGreaterThan(0);
    const shown = (await run("show", items[0].id)).output;
    expect(shown).toContain(items[0].id);
    expect(shown.replace(/\s+/g, " ")).toContain(items[0].text.replace(/\s+/g, " "));
    expect(shown).toContain("added by counterclaim");
  });

  it("goes on behind a line, and ends", async () => {
    const first = await json("claims", "--limit", "5");
    const rest = await json("claims", "--limit", "1000", "--after", first.next);
    const whole = await json("claims", "--limit", "1000");
    expect([...first.items, ...rest.items]).toEqual(whole.items);
    expect(whole.next).toBeNull();
  });

  it.each(["reports", "figures", "undertakings", "events", "entities", "changes"])(
    "lists its %s for people, as JSON and as CSV",
    async (list) => {
      const { items } = await json(list);
      expect(items.length).toBeGreaterThan(0);
      expect((await run(list)).output).toContain(items[0].id);
      const [heads, ...lines] = (await run(list, "--csv")).output.trimEnd().split("\n");
      expect(heads).toContain("id");
      expect(lines.length).toBeGreaterThanOrEqual(items.length);
    },
  );

  it("is verified as a whole, and against an earlier head", async () => {
    const { head, faults, spans } = await json("verify");
    expect({ faults, isRead: spans > 100 }).toEqual({ faults: [], isRead: true });
    expect((await run("verify", "--head", head)).code).toBe(0);
    const other = await run(
      "verify",
      "--head",
      head.replace(/.$/, (last: string) => (last === "0" ? "1" : "0")),
    );
    expect(other.code).toBe(1);
    expect(other.output).toContain("The history does not have the entry");
  });

  it("is exported as the document of its schema, and as a table for each list", async () => {
    const document = recordSchema.parse(JSON.parse((await run("export", "record")).output));
    const lines = (await run("export", "record", "--jsonl")).output.trimEnd().split("\n");
    expect(lines.length).toBe(Object.values(document).reduce((sum, list) => sum + list.length, 0));
    const to = await mkdtemp(join(folder, "csv-"));
    expect((await run("export", "csv", "--to", to)).code).toBe(0);
    expect((await readFile(join(to, "claims.csv"), "utf8")).split("\n")[0]).toContain("id,report,withdrawn,speaker");
  });

  it("keeps the good reports of a stream with bad ones, and names the bad", async () => {
    const path = join(folder, "stream.jsonl");
    const good = (id: string): string => JSON.stringify({ id, text: "The road is closed, the ministry said." });
    await writeFile(
      path,
      `${good("one")}\nnot json\n${JSON.stringify({ id: "bad", text: "a\0b. The road is closed, the ministry said." })}\n${good("two")}\n`,
    );
    const { code, output, complaints } = await run("add", path, join(folder, "missing.txt"));
    expect({ code, output }).toEqual({ code: 1, output: "2 reports added.\n" });
    expect(complaints).toContain("Line 2 is not JSON");
    expect(complaints).toContain("U+0000");
    expect(complaints).toContain("missing.txt");
  });

  it("takes a report back, and says what it does not know", async () => {
    const { items } = await json("reports");
    expect((await run("remove", items[0].id, "--author", "Mara")).output).toBe(`${items[0].id} is removed.\n`);
    expect((await json("changes", "--limit", "1")).items[0]).toMatchObject({
      kind: "removed",
      author: "Mara",
      report: items[0].id,
    });
    const { code, complaints } = await run("show", items[0].id);
    expect({ code, complaints }).toEqual({ code: 1, complaints: expect.stringContaining(`no ${items[0].id}`) });
    expect((await json("verify")).faults).toEqual([]);
  });
});

it("is told when another process has the folder", async () => {
  const data = await mkdtemp(join(folder, "held-"));
  await using _lock = await lockData(data);
  const { code, complaints } = await runCli(["reports", "--data", data]);
  expect({ code, complaints }).toEqual({
    code: 1,
    complaints: expect.stringContaining(`is in use by another counterclaim (process ${process.pid})`),
  });
});

it("is told when the database cannot be reached, without the password", async () => {
  const { code, complaints } = await runCli(["reports"], "", {
    DATABASE_URL: "postgres://ann:secret@127.0.0.1:1/record",
  });
  expect(code).toBe(1);
  expect(complaints).toContain("cannot be reached");
  expect(complaints).not.toContain("secret");
});

it("says which folder cannot be a record, without a stack", async () => {
  const path = join(folder, "a-file");
  await writeFile(path, "not a folder");
  const { code, complaints } = await runCli(["reports", "--data", path]);
  expect(code).toBe(1);
  expect(complaints).toMatch(/^The record in .*a-file cannot be opened \(.*\)\. Check the folder/);
});

it("says that a record is damaged, without a stack", async () => {
  const data = await mkdtemp(join(folder, "damaged-"));
  await runCli(["reports", "--data", data]);
  await rm(join(data, "pg", "global"), { recursive: true });
  const { code, complaints } = await runCli(["reports", "--data", data]);
  expect(code).toBe(1);
  expect(complaints).toContain(`The record in ${data} cannot be opened`);
});

it("begins a first start anew that was cut off, and only that", async () => {
  const data = await mkdtemp(join(folder, "half-"));
  await mkdir(join(data, "pg"));
  await writeFile(join(data, "pg", "PG_VERSION"), "18");
  await writeFile(join(data, "making"), "");
  expect(await runCli(["reports", "--data", data])).toMatchObject({
    code: 0,
    output: "No reports in the record that fit.\n",
  });
  await runCli(["add", samples[0]!, "--data", data]);
  expect(JSON.parse((await runCli(["reports", "--json", "--data", data])).output).items).toHaveLength(1);
});
