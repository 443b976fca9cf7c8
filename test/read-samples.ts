import { readFileSync } from "node:fs";
import { openReader } from "../src/pipeline/open-reader.ts";
import type { Annotation } from "../src/schema/annotation.ts";
import type { Reading } from "../src/store/save-reading.ts";
import { sha256 } from "../src/store/seal.ts";

const outlets: Readonly<Record<string, string>> = {
  "01-brenholm-courier-pelsk-market": "Brenholm Courier",
  "02-marovel-star-not-a-single-round": "Marovel Star",
  "03-ambrel-valley-post-41-dead": "Ambrel Valley Post",
  "04-halmora-today-no-aircraft": "Halmora Today",
};

/** Four short reports of the samples as they were read, each with its path as its id. */
export async function readSamples(): Promise<readonly Annotation[]> {
  await using reader = openReader();
  const read: Annotation[] = [];
  for (const [name, outlet] of Object.entries(outlets)) {
    const id = `${name}.txt`;
    read.push(await reader.annotate({ id, outlet, text: readFileSync(`samples/invented/${id}`, "utf8") }));
  }
  return read;
}

/** Reads other texts for a test, with one reader. */
export async function readTexts(texts: Readonly<Record<string, string>>): Promise<readonly Annotation[]> {
  await using reader = openReader();
  const read: Annotation[] = [];
  for (const [id, text] of Object.entries(texts)) read.push(await reader.annotate({ id, text }));
  return read;
}

/** A reading as `add` makes it of a file. */
export const toReading = (annotation: Annotation): Reading => ({
  ...{ key: annotation.id, path: annotation.id, url: null, inputSha256: sha256(annotation.text), annotation },
  retrieved: new Date("2026-03-12T08:00:00Z"),
});
