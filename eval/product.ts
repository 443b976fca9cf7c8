/**
 * The product as it is built, for programs that measure it. They import it from here and not from src/, because what
 * finds models/ and package.json does so from dist/ and src/ only, and because what ships is what should be measured.
 */
const load = (path: string): Promise<unknown> => import(new URL(`../../dist/${path}`, import.meta.url).href);

export const { CounterclaimError } = (await load("errors.js")) as typeof import("../src/errors.ts");
export const { encodeText } = (await load(
  "language/encode-text.js",
)) as typeof import("../src/language/encode-text.ts");
export const { openRuntime } = (await load(
  "language/open-runtime.js",
)) as typeof import("../src/language/open-runtime.ts");
export const { ReaderModel } = (await load(
  "language/reader-model.js",
)) as typeof import("../src/language/reader-model.ts");
export const { readVocabulary } = (await load(
  "language/vocabulary.js",
)) as typeof import("../src/language/vocabulary.ts");
export const { annotate } = (await load("pipeline/annotate.js")) as typeof import("../src/pipeline/annotate.ts");
export const { modelFolder } = (await load(
  "pipeline/package-files.js",
)) as typeof import("../src/pipeline/package-files.ts");
export const { openInstruments } = (await load(
  "pipeline/instruments.js",
)) as typeof import("../src/pipeline/instruments.ts");
export const { openPool } = (await load("pipeline/open-pool.js")) as typeof import("../src/pipeline/open-pool.ts");
export const { openReader } = (await load(
  "pipeline/open-reader.js",
)) as typeof import("../src/pipeline/open-reader.ts");
export const { packageVersion } = (await load(
  "pipeline/provenance.js",
)) as typeof import("../src/pipeline/provenance.ts");
export const { decodePage } = (await load("reports/decode-page.js")) as typeof import("../src/reports/decode-page.ts");
export const { defaultLimits } = (await load("reports/limits.js")) as typeof import("../src/reports/limits.ts");
export const { openStore } = (await load("store/open-store.js")) as typeof import("../src/store/open-store.ts");
