/**
 * Fits what `confidence` is reckoned from on half of PolNeAR dev, the weight of `inner` on the dev half of eval/nested, and
 * the thresholds `keep` and `keepInner` on the same two; writes them into the model's reader.json. `npm run eval` states the error on the halves that are not used here.
 *
 *     node dist-tools/training/calibrate.js DATA models
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { halfOf } from "../eval/halves.ts";
import { readNestedTexts } from "../eval/nested.ts";
import { readPolnear } from "../eval/read-polnear.ts";
import { isLoose, matchContents, type Relation, tokensOf } from "../eval/score-attribution.ts";
import { readStatements } from "../src/language/analyse.ts";
import { type Evidence, toConfidence, toEvidence } from "../src/language/confidence.ts";
import { encodeText } from "../src/language/encode-text.ts";
import type { Statement } from "../src/language/find-statements.ts";
import { ReaderModel } from "../src/language/reader-model.ts";
import { toFound } from "../src/language/to-found.ts";
import { toPassages } from "../src/pipeline/to-passages.ts";
import { readReport } from "../src/reports/read-report.ts";
import type { ReaderSettings } from "../src/schema/reader-settings.ts";

type Weights = { -readonly [Name in keyof ReaderSettings["confidence"]]: number };

interface Example {
  readonly evidence: Evidence;
  readonly isRight: boolean;
}

const outerNames = ["bias", "cue", "source", "noSource", "content"] as const;
const noWeights: Weights = { bias: 0, cue: 0, source: 0, noSource: 0, content: 0, inner: 0 };

/** Of statements in statements at least so many shall be right: a wrong one takes figures from whoever really gave them. */
const leastInnerPrecision = 0.85;

/** A text with the statements that people marked in it, on one level. */
interface Marked {
  readonly text: string;
  readonly relations: readonly Relation[];
}

/** A statement that the model finds, as it is compared with what people marked. */
interface FoundRelation {
  readonly statement: Statement;
  readonly relation: Relation;
  /** Whether it stands in no other. */
  readonly isOuter: boolean;
}

async function findRelations(text: string, model: ReaderModel): Promise<readonly FoundRelation[]> {
  const { report } = await readReport({ text });
  const passages = toPassages(report);
  const encoded = encodeText(text, passages.flat(), model.vocabulary);
  const { statements, parents } = await readStatements(encoded, passages, model);
  return statements.map((statement, index) => {
    const { source, cue, content } = toFound(statement, null, encoded, model.settings);
    return { statement, relation: { source, cue: [cue], content }, isOuter: parents[index] === null };
  });
}

/** The statements that the model finds on one level of a text, with whether each was marked. */
async function toExamples(
  { text, relations }: Marked,
  model: ReaderModel,
  { isInner }: { readonly isInner: boolean },
): Promise<readonly Example[]> {
  const found = (await findRelations(text, model)).filter((one) => (isInner ? one.statement.isInner : one.isOuter));
  const matches = matchContents(
    relations.map((relation) => tokensOf(text, relation)),
    found.map(({ relation }) => tokensOf(text, relation)),
  );
  const right = new Set(matches.filter(isLoose).map((match) => match.found));
  return found.map(({ statement }, index) => ({ evidence: toEvidence(statement), isRight: right.has(index) }));
}

async function readAll(
  texts: readonly Marked[],
  model: ReaderModel,
  level: { readonly isInner: boolean },
): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const text of texts) examples.push(...(await toExamples(text, model, level)));
  return examples;
}

/** Logistic regression by gradient descent with momentum, of some weights; the others stay as they are. */
function fitWeights(examples: readonly Example[], names: readonly (keyof Weights)[], start: Weights): Weights {
  const weights = { ...start };
  const speed = { ...noWeights };
  for (let step = 0; step < 20_000; step += 1) {
    const slope = { ...noWeights };
    for (const { evidence, isRight } of examples) {
      const miss = toConfidence(evidence, weights) - Number(isRight);
      for (const name of names) slope[name] += (miss * (name === "bias" ? 1 : evidence[name])) / examples.length;
    }
    for (const name of names) {
      speed[name] = 0.9 * speed[name] - 0.02 * slope[name];
      weights[name] += speed[name];
    }
  }
  for (const name of names) weights[name] = Math.round(weights[name] * 1e4) / 1e4;
  return weights;
}

interface Choice {
  readonly keep: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What each threshold would keep. */
function toChoices(examples: readonly Example[], weights: Weights, gold: number): readonly Choice[] {
  const scored = examples.map(({ evidence, isRight }) => ({ confidence: toConfidence(evidence, weights), isRight }));
  return Array.from({ length: 99 }, (_, index) => (index + 1) / 100).map((keep): Choice => {
    const kept = scored.filter(({ confidence }) => confidence >= keep);
    const right = kept.filter(({ isRight }) => isRight).length;
    const [precision, recall] = [right / Math.max(1, kept.length), right / gold];
    return { keep, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
  });
}

async function fitOuter(data: string, folder: string): Promise<void> {
  const articles = readPolnear(join(data, "polnear", "dev.jsonl"));
  const half = halfOf(articles.map(({ id }) => id));
  const fitted = articles.filter(({ id }) => half.get(id) === "fit");
  await using model = await ReaderModel.open(folder);
  const examples = await readAll(fitted, model, { isInner: false });
  const gold = fitted.reduce((sum, { relations }) => sum + relations.length, 0);
  const confidence = fitWeights(examples, outerNames, noWeights);
  const choice = toChoices(examples, confidence, gold).reduce((best, one) => (one.f1 > best.f1 ? one : best));
  writeSettings(folder, { confidence, keep: choice.keep });
  print({ articles: fitted.length, statements: examples.length, confidence, ...choice });
}

/** What is found in a content was never marked in training, so its evidence is weaker than it is right. */
async function fitInner(folder: string): Promise<void> {
  const texts = readNestedTexts().filter(({ half }) => half === "dev");
  const marked = texts.map(({ text, attributions }) => ({
    text,
    relations: attributions.filter(({ parent }) => parent !== null),
  }));
  await using model = await ReaderModel.open(folder);
  const examples = await readAll(marked, model, { isInner: true });
  const gold = marked.reduce((sum, { relations }) => sum + relations.length, 0);
  const confidence = fitWeights(examples, ["inner"], model.settings.confidence);
  const choice = toChoices(examples, confidence, gold).find(
    ({ keep, precision }) => keep >= model.settings.keep && precision >= leastInnerPrecision,
  )!;
  writeSettings(folder, { confidence, keepInner: choice.keep });
  print({ texts: texts.length, statements: examples.length, confidence, ...choice });
}

function writeSettings(folder: string, change: Partial<ReaderSettings>): void {
  const path = join(folder, "reader.json");
  const settings = JSON.parse(readFileSync(path, "utf8")) as ReaderSettings;
  writeFileSync(path, `${JSON.stringify({ ...settings, ...change }, null, 2)}\n`);
}

const print = (values: unknown): boolean => process.stdout.write(`${JSON.stringify(values)}\n`);

const [data, folder = fileURLToPath(new URL("../../models", import.meta.url))] = process.argv.slice(2);
if (data === undefined) {
  process.stderr.write("Usage: node dist-tools/training/calibrate.js DATA [MODELS]\n");
  process.exit(2);
}
await fitOuter(data, folder);
await fitInner(folder);
