import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CodeFile, findCycle, readCode, readSpecifiers } from "./code-files.ts";

/** The rooms of src, lowest floor first. A room may import those on floors below it, never one on its own floor. */
const floors: readonly (readonly string[])[] = [
  ["text", "errors", "glossary"],
  ["schema"],
  ["press", "grammar"],
  ["reports", "language", "entities", "claims", "figures", "events"],
  ["undertakings", "links", "store"],
  ["pipeline", "views/exports"],
  ["views/cli", "index"],
];

/** Rooms that may import less than their floor allows. */
const narrower: Readonly<Record<string, readonly string[]>> = {
  schema: ["text", "errors"],
  store: ["text", "schema", "errors"],
  "views/exports": ["text", "schema", "glossary", "store"],
};

/** The one room in which a package, or a part of Node that reaches outside the process, is imported. */
const homes: Readonly<Record<string, string>> = {
  "@electric-sql/pglite": "store",
  "@exodus/bytes": "reports",
  "@mozilla/readability": "reports",
  "any-ascii": "text",
  chardet: "reports",
  "cli-progress": "views/cli",
  commander: "views/cli",
  "csv-stringify": "views/exports",
  eld: "reports",
  htmlparser2: "reports",
  kysely: "store",
  linkedom: "reports",
  "onnxruntime-node": "language",
  "onnxruntime-web": "language",
  pg: "store",
  picocolors: "views/cli",
  zod: "schema",
  "node:child_process": "pipeline",
  "node:process": "views/cli",
  "node:worker_threads": "store",
};

const testPackages = ["vitest", "fast-check"];
/** Names that say nothing: a drawer instead of a room. */
const drawers = /^(?:utils?|helpers?|common|types|misc|core|model|domain|shared|lib)$/;
const mostLines = 400;

const src = readCode("src");
const everything = ["src", "test", "eval", "bench", "training", "build"]
  .filter((folder) => existsSync(folder))
  .flatMap(readCode);
const isTest = (path: string): boolean => path.endsWith(".test.ts");

/** A unit test lives in the room of the file that it stands beside. */
const roomOf = (path: string): string =>
  floors
    .flat()
    .find((room) => path.startsWith(`src/${room}/`) || path.replace(".test.ts", ".ts") === `src/${room}.ts`) ??
  "no room";

/** Counted from 0; -1 for what is no room. */
const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room));

const mayImport = (from: string, to: string): boolean =>
  from === to || (narrower[from]?.includes(to) ?? (floorOf(to) !== -1 && floorOf(to) < floorOf(from)));

/** What `find` has to say of each file, with the file's path, for a failing test to print. */
const complaints = (files: readonly CodeFile[], find: (file: CodeFile) => readonly string[]): readonly string[] =>
  files.flatMap((file) => find(file).map((complaint) => `${file.path}: ${complaint}`));

/** The lines of code with `pattern` on them; lines of comment are passed over. */
const codeWith = (file: CodeFile, pattern: RegExp): readonly string[] =>
  file.code.split("\n").filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && pattern.test(line));

describe("the floors", () => {
  it.each([
    ["claims", "text", true],
    ["pipeline", "claims", true],
    ["claims", "claims", true],
    ["claims", "reports", false],
    ["schema", "errors", true],
    ["schema", "glossary", false],
    ["errors", "text", false],
    ["language", "pipeline", false],
    ["no room", "text", false],
    ["claims", "no room", false],
  ])("answer whether %s may import %s with %s", (from, to, answer) => {
    expect(mayImport(from, to)).toBe(answer);
  });

  it("have a room for every file of src", () => {
    expect(src.map(({ path }) => path).filter((path) => roomOf(path) === "no room")).toEqual([]);
  });

  it("are kept by every import of src, in values and in types", () => {
    const broken = complaints(src, ({ path, files }) => files.filter((file) => !mayImport(roomOf(path), roomOf(file))));
    expect(broken).toEqual([]);
  });

  it("are drawn in ARCHITECTURE.md as they are here, the top one first", () => {
    const [, drawing = ""] =
      /^## The floors$.*?^```text\n(.*?)^```$/ms.exec(readFileSync("ARCHITECTURE.md", "utf8")) ?? [];
    const drawn = drawing
      .trim()
      .split("\n")
      .map((floor) => floor.trim().split(/\s+/));
    expect(drawn.reverse()).toEqual(floors);
  });

  it("let no file import itself through others", () => {
    expect(findCycle(everything)).toBeNull();
  });
});

describe("the outside world", () => {
  const quiet = src.filter(({ path }) => roomOf(path) !== "views/cli" && !isTest(path));

  it("has one home for every package that the product runs on", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
    const packages = Object.keys(homes).filter((name) => !name.startsWith("node:"));
    expect(packages.sort()).toEqual(Object.keys(dependencies).sort());
  });

  it("comes in through the home of each package only", () => {
    const allowed = (path: string, name: string): boolean => {
      if (isTest(path) && testPackages.includes(name)) return true;
      return name in homes ? homes[name] === roomOf(path) : name.startsWith("node:");
    };
    const strays = complaints(src, ({ path, packages }) => packages.filter((name) => !allowed(path, name)));
    expect(strays).toEqual([]);
  });

  it("is not reached from text, which has only its argument and a table of letters", () => {
    const text = src.filter(({ path }) => roomOf(path) === "text" && !isTest(path));
    expect(text).not.toEqual([]);
    expect(complaints(text, ({ packages }) => packages)).toEqual(["src/text/fold.ts: any-ascii"]);
  });

  it("is spoken to by views/cli alone: nothing else prints or reads the environment", () => {
    const talk = /\bconsole\.|\bprocess\.(?:env|argv|stdin|stdout|stderr)\b/;
    expect(complaints(quiet, (file) => codeWith(file, talk))).toEqual([]);
  });

  it("is left by views/cli alone, and by a worker, which is a process of its own and ends with its parent", () => {
    // With 0 for a signal, it is only asked whether a process is there.
    const leaves = /\bprocess\.(?:exit|exitCode|abort|kill(?!\(\w+, 0\)))\b/;
    const others = quiet.filter(({ path }) => path !== "src/pipeline/worker.ts");
    expect(complaints(others, (file) => codeWith(file, leaves))).toEqual([]);
  });
});

describe("a file", () => {
  it(`has at most ${mostLines} lines, unless it is a table of language data`, () => {
    const long = everything.filter(
      ({ path, code }) => !path.includes("/en/") && code.split("\n").length - 1 > mostLines,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("is named for what it holds, and so is its folder", () => {
    const vague = everything.filter(({ path }) => path.split("/").some((name) => drawers.test(name.split(".")[0]!)));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it("types every value: nothing is `any`", () => {
    const anything = /(?<!\(\?):\s*any\b|\bas any\b|(?<!\?)<any\b|\bany\[\]|,\s*any>/;
    expect(complaints(src, (file) => codeWith(file, anything))).toEqual([]);
  });

  it("silences a check only with the reason on the same line", () => {
    const silenced = /@ts-(?:ignore|expect-error|nocheck)(?!:? \S+ \S+)|biome-ignore\S* [\w/]+(?!\S*: \S+ \S+)/;
    const silent = complaints(everything, ({ code }) => code.split("\n").filter((line) => silenced.test(line)));
    expect(silent).toEqual([]);
  });
});

describe("the reader of imports behind these tests", () => {
  it.each([
    ['import { a } from "./a.ts";', ["./a.ts"]],
    ['import type { A } from "./a.ts";', ["./a.ts"]],
    ['import {\n  a,\n  type B,\n} from "./a.ts";', ["./a.ts"]],
    ['import * as a from "./a.ts";\nimport b from "b";', ["./a.ts", "b"]],
    ['export { a } from "./a.ts";', ["./a.ts"]],
    ['export type * from "./a.ts";', ["./a.ts"]],
    ['import "./a.ts";', ["./a.ts"]],
    ['  const a = await import("./a.ts");', ["./a.ts"]],
    ['type A = import("./a.ts").A;', ["./a.ts"]],
    ['export const a = "x";\nconst b = Array.from("y");', []],
    ['// import { a } from "./a.ts";', []],
  ])("finds in %j the imports %j", (code, specifiers) => {
    expect(readSpecifiers(code)).toEqual(specifiers);
  });

  it("finds the files that import each other in a circle", () => {
    const file = (path: string, ...files: readonly string[]): CodeFile => ({ path, code: "", files, packages: [] });
    expect(findCycle([file("a", "b", "c"), file("b", "c"), file("c")])).toBeNull();
    expect(findCycle([file("a", "b"), file("b", "c"), file("c", "b")])).toEqual(["b", "c", "b"]);
  });
});
