import { existsSync } from "node:fs";

/** Beside the repository, seen from its root, where npm runs its scripts and vitest its tests. */
const beside = "../shared";

/** The path of a file beside the repository, such as "data/polnear/dev.jsonl", as messages name it. */
export const pathBeside = (file: string): string => `${beside}/${file}`;

/** The same; `null` where it is not there: these texts are not ours to hand on, so most copies do not have them. */
export const findBeside = (file: string): string | null => (existsSync(pathBeside(file)) ? pathBeside(file) : null);
