import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { explain, glossary } from "../src/glossary.ts";
import { annotationSchema } from "../src/schema/annotation.ts";
import type { ReaderSettings } from "../src/schema/reader-settings.ts";
import { recordSchema } from "../src/schema/record.ts";

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

const documents = [".", "docs", "models", "samples", "eval", "bench", "training"]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" }).map((name) => posix.join(folder, name)),
  )
  .filter((path) => path.endsWith(".md"))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

const textOf = (path: string): string => documents.find((document) => document.path === path)?.text ?? "";

/** What a document sets as code: its fenced blocks, and the pieces inside its sentences. */
const codeOf = (text: string): readonly string[] =>
  [...text.matchAll(/^```\w*\n(.*?)^```$|`([^`\n]+)`/gms)].map(([, block, piece]) => block ?? piece!);

/** Every first group of `pattern` in what a document sets as code. */
const namedIn = (text: string, pattern: RegExp): readonly string[] =>
  codeOf(text).flatMap((code) => [...code.matchAll(pattern)].map(([, name]) => name!));

/** The names under "Commands:" in the program's own help. */
function readCommands(): readonly string[] {
  const help = execFileSync(process.execPath, ["bin/counterclaim.js", "--help"], { encoding: "utf8" });
  const [, list = ""] = /^Commands:\n((?: +.*\n)*)/m.exec(help) ?? [];
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!);
}

/** Every value of every closed list in a JSON Schema. */
const valuesIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "enum" in schema && Array.isArray(schema.enum) ? schema.enum.map(String) : [];
  return [...own, ...Object.values(schema).flatMap(valuesIn)];
};

const annotationJsonSchema = z.toJSONSchema(annotationSchema);

describe("the documents", () => {
  it("name only npm scripts that package.json has", () => {
    const named = documents.flatMap(({ text }) => namedIn(text, /\bnpm (?:run )?(?!run|ci|install)([a-z:-]+)/g));
    expect(named).toContain("test");
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it("name only commands that the program has", () => {
    const commands = readCommands();
    const named = documents.flatMap(({ text }) => namedIn(text, /(?:^|\| |npx )counterclaim ([a-z]+)/gm));
    expect(named).toContain("read");
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });

  it.each(documents.map(({ path, text }) => [path, text]))("%s links only to files that are there", (path, text) => {
    const links = [...text.matchAll(/\]\((?!\w+:|#)([^)\s#]+)/g)].map(([, link]) =>
      posix.join(posix.dirname(path), link!),
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it.each(documents.map(({ path, text }) => [path, text]))("%s speaks only of files that are there", (_path, text) => {
    const paths = namedIn(text, /^((?:src|test|docs|models|samples|eval|bench|training|bin|\.ci)\/[\w./-]*)$/g);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe("README.md", () => {
  it("shows a reader how to begin, in commands", () => {
    expect(namedIn(textOf("README.md"), /^(npm ci|npx counterclaim|npm start)/gm)).not.toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  it.each(Object.keys(manifest.dependencies))("says what %s is for, and what it replaced", (name) => {
    const line = textOf("ARCHITECTURE.md")
      .split("\n")
      .find((candidate) => candidate.startsWith(`- \`${name}\` (`));
    expect(line).toMatch(/\): \S+ \S+ \S+.*\. .*\b(?:Replaces|Preferred to)\b/);
  });
});

describe("models/MODEL_CARD.md", () => {
  it("names the files of the model that ships, by their SHA-256", () => {
    const { files } = JSON.parse(readFileSync("models/reader.json", "utf8")) as ReaderSettings;
    const rows = [...textOf("models/MODEL_CARD.md").matchAll(/^\| `([\w.]+)` .*\| `([0-9a-f]{64})` \|$/gm)];
    expect(Object.fromEntries(rows.map(([, name, hash]) => [name, hash]))).toEqual(files);
  });
});

describe("CHANGELOG.md", () => {
  it("has an entry for the version that package.json names", () => {
    expect(textOf("CHANGELOG.md")).toMatch(new RegExp(`^## ${manifest.version.replaceAll(".", "\\.")}\\b`, "m"));
  });
});

describe("docs/glossary.md", () => {
  it("explains every value that an annotation can take", () => {
    const values = valuesIn(annotationJsonSchema);
    expect(values).toContain("furniture");
    expect(values.filter((value) => explain(value) === null)).toEqual([]);
  });

  it("is the glossary of the program", async () => {
    const rows = Object.entries(glossary)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([term, meaning]) => `| ${term} | ${meaning} |`);
    const page = [
      "# Glossary",
      "",
      "What the words of an annotation mean.",
      "",
      "| term | meaning |",
      "|---|---|",
      ...rows,
    ];
    await expect(`${page.join("\n")}\n`).toMatchFileSnapshot("../docs/glossary.md");
  });
});

describe("docs/annotation.schema.json", () => {
  it("is the JSON Schema of what the program writes", async () => {
    const page = `${JSON.stringify(annotationJsonSchema, null, 2)}\n`;
    await expect(page).toMatchFileSnapshot("../docs/annotation.schema.json");
  });
});

describe("docs/record.schema.json", () => {
  it("is the JSON Schema of what export record writes", async () => {
    const page = `${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`;
    await expect(page).toMatchFileSnapshot("../docs/record.schema.json");
  });
});
