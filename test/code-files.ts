import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

export interface CodeFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly code: string;
  /** The files of this repository that it imports, in values and in types, by path. */
  readonly files: readonly string[];
  /** The packages and parts of Node that it imports, in values and in types, by name. */
  readonly packages: readonly string[];
}

/** The three ways to write an import. The formatter puts statements at the start of a line, where no comment or string has them. */
const importForms = [
  /^(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm,
  /^import\s*["']([^"']+)["']/gm,
  /\bimport\(\s*["'`]([^"'`]+)["'`]/g,
];

/** The specifiers of all imports in `code`, as written. */
export const readSpecifiers = (code: string): readonly string[] =>
  importForms.flatMap((form) => [...code.matchAll(form)].map(([, specifier]) => specifier!));

/** "@scope/name/inner/path" → "@scope/name". */
const toPackage = (specifier: string): string =>
  specifier.startsWith("node:") ? specifier : /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0];

function readFile(path: string): CodeFile {
  const code = readFileSync(path, "utf8");
  const specifiers = readSpecifiers(code);
  const relative = specifiers.filter((specifier) => specifier.startsWith("."));
  const files = relative.map((specifier) => posix.join(posix.dirname(path), specifier));
  return { path, code, files, packages: specifiers.filter((name) => !relative.includes(name)).map(toPackage) };
}

/** The TypeScript files in a folder of the repository and in those below it, sorted by path. */
export const readCode = (folder: string): readonly CodeFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map(readFile);

/** The first chain of files, if there is one, in which each imports the next and the last imports the first. */
export function findCycle(files: readonly CodeFile[]): readonly string[] | null {
  const imports = new Map(files.map((file) => [file.path, file.files]));
  const clean = new Set<string>();
  const visit = (path: string, chain: readonly string[]): readonly string[] | null => {
    if (chain.includes(path)) return [...chain.slice(chain.indexOf(path)), path];
    if (clean.has(path)) return null;
    for (const next of imports.get(path) ?? []) {
      const cycle = visit(next, [...chain, path]);
      if (cycle !== null) return cycle;
    }
    clean.add(path);
    return null;
  };
  return files.reduce<readonly string[] | null>((found, file) => found ?? visit(file.path, []), null);
}
