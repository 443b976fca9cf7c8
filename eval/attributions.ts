import type { Reader } from "../src/pipeline/open-reader.ts";
import type { Attribution } from "../src/schema/attribution.ts";
import { type Claimed, toCalibrationTables } from "./calibration.ts";
import { findBeside, pathBeside } from "./data-folder.ts";
import { halfOf } from "./halves.ts";
import { type Judged, judgeRelations } from "./judge-relations.ts";
import { kinds } from "./kinds.ts";
import { type PolnearArticle, readPolnear } from "./read-polnear.ts";
import { type Case, levels, type Relation, roles, scoreAttributions } from "./score-attribution.ts";
import { type Column, notMeasured, prf, share, type Table, toPrf } from "./table.ts";

/** The file that both the measure and its slice read. */
export const polnearPath = "data/polnear/dev.jsonl";
const title = "Attributions, PolNeAR dev";

/** An article with what people marked in it, and what the product found. */
interface ReadArticle extends Case {
  readonly found: readonly (Relation & { readonly confidence: number })[] | null;
}

/** Reads all of PolNeAR dev with the product as it comes, and scores it. */
export async function measureAttributions(reader: Reader): Promise<readonly Table[]> {
  const file = findBeside(polnearPath);
  if (file === null) return [notMeasured(title, pathBeside(polnearPath))];
  const cases = await readArticles(readPolnear(file), reader);
  return [toRelationTable(cases), toRoleTable(cases), toKindTable(cases), ...toConfidenceTables(cases)];
}

/** Articles of the slice: six, spread over the outlets. */
const sliceSize = 6;

/** Relations only, in six of the articles. */
export async function measureAttributionSlice(reader: Reader): Promise<readonly Table[]> {
  const file = findBeside(polnearPath);
  if (file === null) return [notMeasured(title, pathBeside(polnearPath))];
  const articles = readPolnear(file).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const step = Math.floor(articles.length / sliceSize);
  const some = articles.filter((_, index) => index % step === 0).slice(0, sliceSize);
  return [toRelationTable(await readArticles(some, reader))];
}

/** Reads the articles one after another. */
async function readArticles(articles: readonly PolnearArticle[], reader: Reader): Promise<readonly ReadArticle[]> {
  const cases: ReadArticle[] = [];
  for (const { id, text, relations } of articles) {
    const attributions = await findAttributions({ id, text }, reader);
    cases.push({ id, text, gold: relations, found: attributions?.filter(({ parent }) => parent === null) ?? null });
  }
  return cases;
}

/** What is wrong with the text itself, as the product sees it: it counts as one in which nothing was found. */
const refusals: ReadonlySet<string> = new Set(["language-not-read", "report-empty", "report-too-long"]);

/** The attributions of a text; `null` where the product will not read it. */
export async function findAttributions(
  input: { readonly id: string; readonly text: string },
  reader: Reader,
): Promise<readonly Attribution[] | null> {
  try {
    return (await reader.annotate(input, { only: "attributions" })).attributions ?? null;
  } catch (error) {
    if (error instanceof Error && "code" in error && refusals.has(String(error.code))) return null;
    throw error;
  }
}

/** Whole relations, at each level of agreement. */
function toRelationTable(cases: readonly ReadArticle[]): Table {
  const { missing, relations } = scoreAttributions(cases);
  const { gold, found } = relations.loose;
  return {
    title,
    columns: prf,
    rows: levels.map((level) => ({ name: level.replace("_", " "), cells: toPrf(relations[level]) })),
    notes: [
      `${cases.length} articles (${missing} not read), ${gold} relations marked, ${found} found`,
      "loose: content overlap of 0.3 and the source agrees; strict: 0.8; exact: 1",
    ],
  };
}

function toRoleTable(cases: readonly ReadArticle[]): Table {
  const { tokens } = scoreAttributions(cases);
  const rows = roles.map((role) => ({ name: role, cells: toPrf(tokens[role]) }));
  return { title: `${title}, words of each role`, columns: prf, rows, notes: [] };
}

const kindColumns: readonly Column[] = [
  { name: "marked", digits: 0 },
  ...["cue R", "loose R", "strict R"].map((name) => ({ name, digits: 3 })),
  { name: "found", digits: 0 },
  ...["cue P", "loose P"].map((name) => ({ name, digits: 3 })),
];

function toKindTable(cases: readonly ReadArticle[]): Table {
  const judged = cases.map(judgeRelations);
  const [marked, found] = [judged.flatMap((one) => one.marked), judged.flatMap((one) => one.found)];
  return {
    title: `${title}, by kind`,
    columns: kindColumns,
    rows: kinds.map((name) => {
      const [gold, read] = [marked, found].map((all) => all.filter(({ kind }) => kind === name));
      return { name, cells: [...toShares(gold!, ["cue", "loose", "strict"]), ...toShares(read!, ["cue", "loose"])] };
    }),
    notes: ["R by the kind of what was marked, P by the kind of what was found"],
  };
}

const toShares = (
  judged: readonly Judged[],
  levels: readonly ("cue" | "loose" | "strict")[],
): readonly (number | null)[] => [
  judged.length,
  ...levels.map((level) => share(judged.filter((one) => one[level]).length, judged.length)),
];

/** On the half that nothing was fitted on. */
function toConfidenceTables(cases: readonly ReadArticle[]): readonly Table[] {
  const halves = halfOf(cases.map(({ id }) => id));
  const heldOut = cases.filter(({ id }) => halves.get(id) === "held-out");
  return toCalibrationTables(`${title}, confidence, held-out half`, heldOut.flatMap(toClaimed));
}

function toClaimed(one: ReadArticle): readonly Claimed[] {
  const { found } = judgeRelations(one);
  return (one.found ?? []).map(({ confidence }, index) => ({ confidence, isRight: found[index]!.loose }));
}
