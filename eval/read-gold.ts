import { readdirSync, readFileSync } from "node:fs";
import type { Attribution } from "../src/schema/attribution.ts";
import type { Entity } from "../src/schema/entity.ts";

/** A report annotated by reading it, in the program's own form but for what only a program has. */
export interface GoldReport {
  readonly id: string;
  /** Only `dev` is looked at while working; of `test` nothing but figures is shown. */
  readonly half: "dev" | "test";
  /** "gum:…", "re3d:…" for real reports; "invented". */
  readonly origin: string;
  readonly licence: string;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly attributions: readonly GoldAttribution[];
}

export type GoldAttribution = Omit<Attribution, "confidence">;

export const goldFolder = "eval/gold";

/** The gold reports, in the order of their ids. */
export const readGold = (): readonly GoldReport[] =>
  readdirSync(goldFolder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${goldFolder}/${name}`, "utf8")) as GoldReport);

/** The ids, in their own corpora, of the documents that are gold reports here: nothing may be trained on them. */
export const readGoldOrigins = (): ReadonlySet<string> =>
  new Set(readGold().flatMap(({ id, origin }) => [id, ...origin.split(":").slice(1)]));
