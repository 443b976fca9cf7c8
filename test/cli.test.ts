import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { findBeside, pathBeside } from "../eval/data-folder.ts";
import { annotationErrorSchema, annotationSchema } from "../src/schema/annotation.ts";
import { runCli, runModule, startCli } from "./run-cli.ts";

/** The real report of which README.md shows a part; not ours to hand on, so most copies do not have it. */
const seedName = "seed/000_9e6d514fbc35a387.txt";
const seed = findBeside(seedName) === null ? null : pathBeside(seedName);
const report = "samples/invented/04-halmora-today-no-aircraft.txt";
const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
const said = (id: string) =>
  line(id, `Report ${id}. The road is closed, the ministry said on Tuesday. It denied that shots were fired.`);

describe("counterclaim read", () => {
  test("prints what README.md shows", async () => {
    const [, args, shown] = /```text\n\$ npx counterclaim (.*)\n([^`]*)```/.exec(await readFile("README.md", "utf8"))!;
    const { output } = await runCli(args!.split(" "));
    expect(output.slice(0, shown!.length)).toBe(shown);
  });

  test.skipIf(seed === null)("prints of the seed what README.md shows", async () => {
    const [, shown] = /```text\n(Who disputes what\n[^`]*)```/.exec(await readFile("README.md", "utf8"))!;
    const { output } = await runCli(["read", seed!]);
    expect(output).toContain(shown);
  });

  test("prints who says what in a report, in its own words", async () => {
    const { code, output } = await runCli(["read", report]);
    expect(code).toBe(0);
    const text = await readFile(report, "utf8");
    expect(output).toContain("Ministry: no Halmoran aircraft crossed the ridge");
    const flat = output.replace(/\s+/g, " ");
    expect(flat).toMatch(/the foreign ministry in Vessin → said/);
    expect(flat).toContain("Halmora's air force did not cross the Hollen ridge");
    for (const printed of output.split("\n")) expect([...printed].length).toBeLessThanOrEqual(80);
    expect(text).toContain("Halmora's air force did not cross the Hollen ridge");
  });

  test("reads a page in an older character set, quotes and all", async () => {
    const { code, output } = await runCli([
      "read",
      "samples/invented/10-halmora-today-we-keep-our-word.html",
      "--json",
    ]);
    expect(code).toBe(0);
    const annotation = annotationSchema.parse(JSON.parse(output));
    expect(annotation.text).toMatch(/“[^”]+”/);
    expect(annotation.text).not.toMatch(/[\u0080-\u009f\ufffd]/);
  });

  test("takes a text from standard input, with what the text does not say", async () => {
    const args = [
      "read",
      "-",
      "--json",
      "--outlet",
      "The Daily",
      "--published",
      "2024-10-07",
      "--url",
      "https://daily.example/1",
    ];
    const { output } = await runCli(args, "The road is closed, the ministry said.");
    expect(JSON.parse(output)).toMatchObject({
      report: { outlet: "The Daily", published: "2024-10-07", url: "https://daily.example/1" },
      attributions: [{ stance: "affirms" }],
    });
  });

  test("reads a folder in short, in the order of its names", async () => {
    const { code, output } = await runCli(["read", "samples/syria-iraq", "--most", "1"]);
    expect(code).toBe(0);
    expect(output).toMatch(
      /\n12 reports, \d+ statements, \d+ denials?\. To see all of one: counterclaim read samples\/syria-iraq\//,
    );
  });

  test("names a file that is not there, reads the others, and ends with 1", async () => {
    const { code, output, complaints } = await runCli(["read", "no-such-file.txt", report, "--most", "1"]);
    expect(code).toBe(1);
    expect(output).toContain("Ministry: no Halmoran aircraft crossed the ridge");
    expect(complaints).toMatch(/^no-such-file\.txt cannot be opened \(ENOENT\)\. .+\n$/);
  });

  test("ends the reading of a page that takes too long", async () => {
    const { code, complaints } = await runCli(["read", "-", "--time-limit", "0.2"], "He said no. ".repeat(30_000));
    expect(code).toBe(1);
    expect(complaints).toContain("took longer than 0.2 s");
  });
});

describe("counterclaim annotate", () => {
  test("gives the same bytes for a report alone, among others, in any order, with one worker or three", async () => {
    const ids = ["1", "2", "3", "4", "5", "6"];
    const [one, three, reversed, alone] = await Promise.all([
      runCli(["annotate", "--workers", "1"], ids.map(said).join("")),
      runCli(["annotate", "--workers", "3"], ids.map(said).join("")),
      runCli(["annotate", "--workers", "2"], ids.toReversed().map(said).join("")),
      runCli(["annotate"], said("4")),
    ]);
    expect(three.output).toBe(one.output);
    expect(reversed.output.trim().split("\n").toReversed()).toEqual(one.output.trim().split("\n"));
    expect(alone.output.trim()).toBe(one.output.split("\n")[3]);
  });

  test("writes lines that its own schema accepts", async () => {
    const { output } = await runCli(["annotate"], said("1") + line("2", ""));
    const [first, second] = output
      .trim()
      .split("\n")
      .map((json) => JSON.parse(json));
    expect(annotationSchema.safeParse(first).success).toBe(true);
    expect(annotationErrorSchema.safeParse(second).success).toBe(true);
  });

  test("puts an error in the place of a line that cannot be read, goes on, and ends with 1", async () => {
    const german =
      "Die Regierung erklärte am Dienstag, die Straße sei gesperrt. Das Ministerium bestritt, dass geschossen wurde.";
    const { code, output } = await runCli(["annotate"], `${said("1")}no json\n${line("3", german)}${said("4")}`);
    const lines = output
      .trim()
      .split("\n")
      .map((json) => JSON.parse(json));
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { id: "1" },
      { error: { code: "input-not-json" } },
      { id: "3", error: { code: "language-not-read" } },
      { id: "4" },
    ]);
  });

  it.each([
    [
      ["--only", "report"],
      ["id", "text", "report", "provenance"],
    ],
    [
      ["--only", "attributions"],
      ["id", "text", "entities", "attributions", "provenance"],
    ],
    [
      ["--only", "figures"],
      ["id", "text", "entities", "attributions", "figures", "findings", "provenance"],
    ],
    [
      ["--only", "places"],
      ["id", "text", "entities", "places", "provenance"],
    ],
    [
      [],
      [
        "id",
        "text",
        "report",
        "sentences",
        "entities",
        "attributions",
        "figures",
        "times",
        "places",
        "events",
        "undertakings",
        "links",
        "findings",
        "provenance",
      ],
    ],
  ])("with %j writes the fields %j", async (args, fields) => {
    const { output } = await runCli(["annotate", ...args], said("1"));
    expect(Object.keys(JSON.parse(output))).toEqual(fields);
  });

  test("leaves out what is less sure than asked for", async () => {
    const { output } = await runCli(["annotate", "--min-confidence", "1"], said("1"));
    expect(JSON.parse(output).attributions).toEqual([]);
  });

  test("is no error when its reader has seen enough", async () => {
    const child = startCli(["annotate", "--only", "report"]);
    const complaints: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    child.stdin.on("error", () => {});
    child.stdin.write(Array.from({ length: 400 }, (_, index) => said(String(index))).join(""));
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.end(said("last"));
    const [code] = await once(child, "close");
    expect({ code, complaints: Buffer.concat(complaints).toString() }).toEqual({ code: 0, complaints: "" });
  });

  test("ends at once, and quietly, with Ctrl-C", async () => {
    const child = startCli(["annotate"]);
    const complaints: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    child.stdin.write(said("1"));
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect({ code, complaints: Buffer.concat(complaints).toString() }).toEqual({ code: 130, complaints: "" });
  });
});

describe("wrong usage ends with 2 and says what to do", () => {
  it.each([
    [["raed", "x.txt"], "Did you mean read?"],
    [["read"], "missing required argument"],
    [
      ["annotate", "--only", "everything"],
      "Allowed choices are report, entities, attributions, figures, times, places",
    ],
    [["annotate", "--workers", "0"], "a number from 1 to 256"],
    [["read", "x.txt", "--min-confidence", "high"], "a number from 0 to 1"],
  ])("%j", async (args, advice) => {
    const { code, complaints } = await runCli(args);
    expect(code).toBe(2);
    expect(complaints).toContain(advice);
    expect(complaints).not.toMatch(/^\s+at /m);
  });
});

describe("a file that is no report", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "counterclaim-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ["empty", "", "There is no article"],
    ["only blanks", " \n\t\n", "There is no article"],
    ["no text", "\0\x01\x02\x03PNG\0\0", "neither a text nor a web page"],
    ["a page nested too deep", `<p>${"<div>".repeat(400)}He said no.`, "--max-depth"],
    ["a page too long", `<html><p>${"x".repeat(200)}</p></html>`, "--max-html"],
  ])("%s is named with what to do next", async (name, content, advice) => {
    const path = join(folder, `${name}.html`);
    await writeFile(path, content);
    const { code, complaints } = await runCli([
      "read",
      path,
      ...(name === "a page too long" ? ["--max-html", "100"] : []),
    ]);
    expect(code).toBe(1);
    expect(complaints).toContain(advice);
  });
});

test("--version is that of the package", async () => {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  expect((await runCli(["--version"])).output).toBe(`${version}\n`);
});

test.each(["read", "annotate"])("%s --help has an example", async (command) => {
  expect((await runCli([command, "--help"])).output).toMatch(/Examples?:\n {2}\$ counterclaim /);
});

test("the program in README.md runs, and prints who said what", async () => {
  const [, program] = /```js\n(.*?)\n```/s.exec(await readFile("README.md", "utf8"))!;
  const { code, output, complaints } = await runModule(program!);
  expect([code, complaints]).toEqual([0, ""]);
  expect(output).toContain("the ministry state The mine is closed");
});
