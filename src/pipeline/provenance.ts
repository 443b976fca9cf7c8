import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Provenance } from "../schema/provenance.ts";

const { name, version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly name: string;
  readonly version: string;
};

/** The version of this package, as in package.json. */
export const packageVersion = version;

/** What calculated the annotation; both are "none" where only the page was read. */
export interface Calculator {
  readonly sha256: string;
  readonly runtime: string;
}

const noModel: Calculator = { sha256: "none", runtime: "none" };

/** Where an annotation comes from. The hash is over the text's UTF-8 bytes. */
export function toProvenance(text: string, { sha256, runtime }: Calculator = noModel): Provenance {
  return {
    extractor: `${name} ${version}`,
    model: sha256,
    runtime,
    textSha256: createHash("sha256").update(text, "utf8").digest("hex"),
  };
}
