import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventAccount } from "../events/read-account.ts";
import { analyse } from "../language/analyse.ts";
import { ReaderModel } from "../language/reader-model.ts";
import type { Party } from "../schema/party.ts";
import type { Time } from "../schema/time.ts";
import { type Span, slice } from "../text/span.ts";
import { findUndertakings } from "./find-undertakings.ts";

const models = fileURLToPath(new URL("../../models", import.meta.url));

describe("the undertakings of a report", () => {
  let model: ReaderModel;
  beforeAll(async () => {
    model = await ReaderModel.open(models);
  });
  afterAll(() => model[Symbol.asyncDispose]());

  const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

  /** Of a text in which e1 says what is between brackets: "kind: by > to: what". */
  async function read(marked: string, times: readonly string[] = []): Promise<readonly string[]> {
    const [before = "", said = "", behind = ""] = marked.split(/[[\]]/u);
    const text = before + said + behind;
    const accounts: readonly EventAccount[] =
      said === ""
        ? []
        : [
            {
              id: "a1",
              act: "state",
              stance: "affirms",
              speaker: "e1",
              cue: [at(text, "said")],
              content: [[before.length, before.length + said.length]],
              parent: null,
            },
          ];
    const { sentences, tokens } = await analyse(text, [[[0, text.length]]], model);
    const scene = {
      sentences,
      tokens,
      attributions: accounts,
      times: times.map((words): Time => ({ span: at(text, words), value: "2025-03-14", basis: "stated" }) as Time),
      places: [],
      entities: [],
    };
    const names = (parties: readonly Party[]): string =>
      parties.map((one) => ("span" in one ? slice(text, one.span) : one.entity)).join(" + ") || "-";
    return findUndertakings(text, scene).map(({ kind, by, to, what, due, condition }) =>
      [
        `${kind}: ${names(by)} > ${names(to)}: ${what.map((span) => slice(text, span)).join(" … ")}`,
        ...(due === null ? [] : [`due ${due}`]),
        ...(condition === null ? [] : [condition]),
      ].join(" | "),
    );
  }

  it.each([
    ["The two sides agreed on Sunday to a 72-hour truce.", "agreed: The two sides > -: a 72-hour truce"],
    ["Egypt brokered a truce between Israel and Hamas.", "agreed: Israel + Hamas > -: a truce"],
    ["Under the accord, the rebels will hand over weapons.", "agreed: the rebels > -: hand over weapons"],
    ["The union demanded the release of all prisoners.", "demanded: The union > -: the release of all prisoners"],
    ["The UN urged both sides to let convoys through.", "demanded: The UN > both sides: to let convoys through"],
    ["The mayor called on the army to withdraw.", "demanded: The mayor > the army: to withdraw"],
    ["The two countries have pledged to resume flights.", "promised: The two countries > -: to resume flights"],
    ["The rebels are ready to release the captives.", "promised: The rebels > -: to release the captives"],
    ["The union rejected an offer of talks.", "refused: The union > -: an offer of talks"],
    ["The minister declined to resign.", "refused: The minister > -: to resign"],
  ])("are told by verbs, with who and whom: %s", async (text, line) => {
    expect(await read(text)).toEqual([line]);
  });

  it.each([
    ["Negotiators failed to agree on the border crossings.", "outstanding: Negotiators > -: the border crossings"],
    ["Talks ended without agreement on the hostages.", "outstanding: - > -: the hostages"],
    ["Key details of the deal still need to be negotiated.", "outstanding: - > -: Key details of the deal"],
    ["The fate of the fishermen remains unresolved.", "outstanding: - > -: The fate of the fishermen"],
    ["Not a word has been agreed about the weapons.", "outstanding: - > -: the weapons"],
    ["There is still no agreement on how the gunmen would leave.", "outstanding: - > -: how the gunmen would leave"],
    ["The council has yet to publish the list.", "outstanding: The council > -: to publish the list"],
    ["Sick pay was still being argued over.", "outstanding: - > -: Sick pay"],
    ["The level of the reservoir remains to be settled.", "outstanding: - > -: The level of the reservoir"],
  ])("are open where the report says so: %s", async (text, line) => {
    expect(await read(text)).toEqual([line]);
  });

  it("are made by saying what one will do, or will not", async () => {
    expect(await read('"[We will open the bridge]," the governor said.')).toEqual([
      "promised: e1 > -: open the bridge",
    ]);
    expect(await read('"[We will never negotiate with them]," the governor said.')).toEqual([
      "refused: e1 > -: negotiate with them",
    ]);
  });

  it.each([
    [
      "The rebels demanded a ransom. The governor rejected the demand.",
      ["demanded: The rebels > -: a ransom", "refused: The governor > -: a ransom"],
    ],
    [
      "The army offered to send doctors. The rebels turned it down.",
      ["promised: The army > -: to send doctors", "refused: The rebels > -: to send doctors"],
    ],
    [
      "The union demanded a raise. The company has said no.",
      ["demanded: The union > -: a raise", "refused: The company > -: a raise"],
    ],
    ["The governor rejected it.", []],
  ])("are answered by what only points back at them: %s", async (text, lines) => {
    expect(await read(text)).toEqual(lines);
  });

  it.each([
    [
      "The governor gave the drivers until Friday to return to work.",
      "demanded: The governor > the drivers: to return to work",
    ],
    [
      "The ministry insisted that every ballot would be counted.",
      "promised: The ministry > -: every ballot would be counted",
    ],
    ["Families wait for the houses that the agency promised.", "promised: the agency > -: the houses"],
    [
      "The ministry gave assurances that it would pay the fishermen.",
      "promised: The ministry > -: it would pay the fishermen",
    ],
  ])("are told in many other ways: %s", async (text, line) => {
    expect(await read(text)).toContain(line);
  });

  it("are demanded and refused in somebody's own words", async () => {
    expect(await read('["Release the prisoners by noon]," the judge said.')).toEqual([
      "demanded: e1 > -: Release the prisoners by noon",
    ]);
    expect(await read('"[There will be no amnesty]," the minister said.')).toEqual(["refused: e1 > -: amnesty"]);
  });

  it("are the pair's that was named last where the two sides are spoken of", async () => {
    const text = "Norland and Sudland met at the dam. The two sides agreed to open the gates.";
    const { sentences, tokens } = await analyse(text, [[[0, text.length]]], model);
    const entities = ["Norland", "Sudland"].map((name, at_) => ({
      id: `e${at_ + 1}`,
      kind: "place" as const,
      party: null,
      mentions: [at(text, name)],
    }));
    const found = findUndertakings(text, { sentences, tokens, entities, attributions: [], times: [], places: [] });
    expect(found.map(({ kind, by }) => ({ kind, by }))).toEqual([
      { kind: "agreed", by: [{ entity: "e1" }, { entity: "e2" }] },
    ]);
  });

  it("have their time and what they hang on", async () => {
    expect(await read("The ministry promised to open the road by Friday if the shelling stopped.", ["Friday"])).toEqual(
      [
        "promised: The ministry > -: to open the road by Friday if the shelling stopped | due 2025-03-14 | if the shelling stopped",
      ],
    );
  });

  it.each([
    "The minister agreed that it was cold.",
    "The committee refused to comment.",
    "Norland plans to build a dam.",
    "The general threatened to bomb the port.",
    "The minister hopes to agree to a truce.",
    "The sides could agree to a truce.",
    "He accepted responsibility for the attack.",
    "The ministry insisted that it was innocent.",
    "The sides still have to agree to a truce.",
  ])("are none where nobody binds himself: %s", async (text) => {
    expect(await read(text)).toEqual([]);
  });

  it("are told once, where they are told most fully", async () => {
    expect(
      await read("The rebels agreed to a truce. The rebels agreed to a truce of three days in the valley."),
    ).toEqual(["agreed: The rebels > -: a truce of three days in the valley"]);
  });
});
