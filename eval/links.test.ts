import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFigures } from "../src/figures/find-figures.ts";
import { analyse } from "../src/language/analyse.ts";
import { ReaderModel } from "../src/language/reader-model.ts";
import { findLinks } from "../src/links/find-links.ts";
import { readStatements } from "../src/pipeline/read-statements.ts";
import { toBlocks, toPassages } from "../src/pipeline/to-passages.ts";
import { readReport } from "../src/reports/read-report.ts";
import type { Attribution } from "../src/schema/attribution.ts";
import { type InventedReport, inventedReports } from "./en/invented-links.ts";
import { scoreGoldLinks } from "./links.ts";
import type { GoldReport } from "./read-gold.ts";

describe("the links of invented reports", () => {
  let model: ReaderModel;
  beforeAll(async () => {
    model = await ReaderModel.open("models");
  });
  afterAll(() => model[Symbol.asyncDispose]());

  async function read(given: string) {
    const { text, report } = await readReport({ text: given });
    const analysis = await analyse(text, toPassages(report), model);
    const { keep: usual, keepInner: inner } = model.settings;
    const said = readStatements(text, { report, analysis }, { least: undefined, usual, inner });
    const { sentences, tokens } = analysis;
    const { attributions, entities } = said;
    const names = said.names.map(({ span }) => span);
    const blocks = toBlocks(report);
    const { figures } = findFigures(text, { blocks, sentences, tokens, times: [], attributions, names });
    return { attributions, ...findLinks(text, { sentences, tokens, attributions, entities, figures }) };
  }

  const holds = ({ cue, content }: Attribution, text: string, words: string): boolean => {
    const spans = [...cue, ...content];
    const stretch = text.slice(Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to)) + 1);
    return stretch.includes(words);
  };

  async function judge({ text, disputes, unlinked = [] }: InventedReport) {
    const { attributions, links, findings } = await read(text);
    const of = (id: string): Attribution => attributions.find((one) => one.id === id)!;
    const found = links.filter(({ kind }) => kind === "denies" || kind === "contradicts");
    const isRight = (link: (typeof found)[number]): boolean =>
      disputes.some(([from, to]) => holds(of(link.from), text, from) && holds(of(link.to), text, to));
    const missed = disputes.filter(
      ([from, to]) => !found.some((link) => holds(of(link.from), text, from) && holds(of(link.to), text, to)),
    );
    const openly = findings.map(({ span }) => text.slice(...span));
    return {
      wrong: found.filter((link) => !isRight(link)).map(({ reasons }) => `${text}: ${reasons.join("; ")}`),
      missed: missed.map(([from]) => `${text}: ${from}`),
      right: disputes.length - missed.length,
      unlinked: unlinked.filter((words) => !openly.some((one) => one.includes(words))),
      untrue: openly.filter((one) => !unlinked.some((words) => one.includes(words))),
    };
  }

  it("are nearly all right, and most are found", { timeout: 120_000 }, async () => {
    const judged: Awaited<ReturnType<typeof judge>>[] = [];
    for (const report of inventedReports) judged.push(await judge(report));
    const wrong = judged.flatMap((one) => one.wrong);
    const missed = judged.flatMap((one) => one.missed);
    const right = judged.reduce((sum, one) => sum + one.right, 0);
    expect(judged.flatMap((one) => one.unlinked)).toEqual([]);
    expect(right / (right + wrong.length), wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
    expect(right / (right + missed.length), missed.join("\n")).toBeGreaterThanOrEqual(0.8);
  });
});

describe("the score of links", () => {
  const at = (id: string, cue: number, content: number) => ({
    id,
    source: [],
    cue: [[cue, cue + 4]] as const,
    content: [[content, content + 8]] as const,
  });
  const text = "said one thing, deny that same, told that same";
  const attributions = [at("a1", 0, 5), at("a2", 16, 21), at("a3", 32, 37)];
  const report = {
    text,
    attributions,
    links: [{ kind: "denies", from: "a2", to: "a1", reasons: ["…"] }],
  } as unknown as GoldReport;
  const renamed = attributions.map((one) => ({ ...one, id: one.id.replace("a", "b") }));

  it("holds links against the marked ones by the words of their statements", () => {
    const links = [{ kind: "denies", from: "b2", to: "b1" }] as const;
    expect(scoreGoldLinks([report], [{ attributions: renamed, links }]).disputes).toEqual({
      gold: 1,
      found: 1,
      right: 1,
    });
  });

  it("counts a denial that points the other way as wrong", () => {
    const links = [{ kind: "denies", from: "b1", to: "b2" }] as const;
    expect(scoreGoldLinks([report], [{ attributions: renamed, links }]).denies).toEqual({
      gold: 1,
      found: 1,
      right: 0,
    });
  });

  it("counts a contradiction where a denial is marked among the disputes", () => {
    const links = [{ kind: "contradicts", from: "b2", to: "b1" }] as const;
    const { disputes, contradicts } = scoreGoldLinks([report], [{ attributions: renamed, links }]);
    expect(disputes.right).toBe(1);
    expect(contradicts).toEqual({ gold: 0, found: 1, right: 0 });
  });
});
