import { afterAll, describe, expect, it } from "vitest";
import { openReader } from "../src/pipeline/open-reader.ts";
import { runCli } from "./run-cli.ts";

const reader = openReader();
afterAll(() => reader[Symbol.asyncDispose]());

const text = `Ferry sinks off Mombasa

Thursday, 10 October 2024

At least 12 people, among them three children, drowned when a ferry sank off Mombasa on Tuesday, the Kenyan coast guard said. More than 40 others were rescued.

The Kenya Red Cross Society put the death toll at 19. "We have counted 19 bodies," Mary Wanjiru, a spokeswoman for the Red Cross, told Reuters. Wanjiru said another five were missing.`;

const read = () => reader.annotate({ id: "1", text });

describe("one report, read to the end", () => {
  it("gives each figure to whoever gave it, and leaves to the outlet what it says itself", async () => {
    const { figures = [], attributions = [], entities = [] } = await read();
    const accounts = figures.map(({ text: words, measure, low, high, attribution }) => {
      const speaker = attributions.find(({ id }) => id === attribution)?.speaker ?? null;
      return [words, measure, low, high, entities.find(({ id }) => id === speaker)?.name ?? null];
    });
    expect(accounts).toEqual([
      [expect.stringMatching(/^At least 12 people/), "killed", 12, null, "the Kenyan coast guard"],
      ["three children", "killed", 3, 3, "the Kenyan coast guard"],
      [expect.stringMatching(/^More than 40 others/), "rescued", 40, null, null],
      ["19", "killed", 19, 19, "Kenya Red Cross Society"],
      ["19 bodies", "killed", 19, 19, "Mary Wanjiru"],
      [expect.stringMatching(/^another five/), "missing", 5, 5, "Mary Wanjiru"],
    ]);
  });

  it("knows when and where", async () => {
    const { times = [], places = [] } = await read();
    expect(times).toMatchObject([{ value: "2024-10-08", basis: "from-publication" }]);
    expect(places.filter(({ name }) => name === "Mombasa")).toMatchObject([
      { country: "KE", precision: "town" },
      { country: "KE", precision: "town" },
    ]);
  });

  it("joins the names of one, and says why", async () => {
    const { entities = [] } = await read();
    const cross = entities.find(({ name }) => name === "Kenya Red Cross Society");
    expect(cross?.aliases).toContain("Red Cross");
    expect(cross?.reasons).toHaveLength(cross!.aliases.length);
    expect(entities.find(({ name }) => name === "Mary Wanjiru")).toMatchObject({
      kind: "person",
      aliases: ["Wanjiru"],
    });
  });

  it("never shows a figure of a statement that is too doubtful as the outlet's own", async () => {
    const { figures = [], attributions = [] } = await reader.annotate({ id: "1", text }, { minConfidence: 1 });
    expect(attributions).toEqual([]);
    expect(figures.map(({ measure }) => measure)).toEqual(["rescued"]);
  });

  it("comes out the same, byte for byte, with any number of threads", async () => {
    const several = openReader({ threads: 3 });
    const read3 = JSON.stringify(await several.annotate({ id: "1", text }));
    await several[Symbol.asyncDispose]();
    expect(read3).toBe(JSON.stringify(await read()));
  });

  it("is printed in part where a part is asked for", async () => {
    const { output } = await runCli(["read", "-", "--only", "times"], text);
    expect(output).toMatch(/^Ferry sinks off Mombasa\n.+ statements\n\nTimes\n {3}5 {2}Tuesday — 2024-10-08\n\n$/);
  });
});
