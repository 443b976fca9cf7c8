import { describe, expect, test } from "vitest";
import type { PartKind } from "../schema/report.ts";
import { slice } from "../text/span.ts";
import { toPlain } from "./plain-line.ts";
import { toParts } from "./to-parts.ts";

const rest = "The talks between the two delegations ended on Tuesday without a result, the mayor said.";

/** The parts of a text of which every line is a block of the kind given. */
function partsOf(...lines: readonly (readonly [PartKind, string])[]) {
  const text = lines.map(([, line]) => line).join("\n");
  let at = 0;
  const blocks = lines.map(([kind, line]) => {
    const start = at;
    at += line.length + 1;
    return { kind, span: [start, start + line.length] as const, plain: toPlain(line) };
  });
  const { parts, dateline, agencies } = toParts(text, blocks);
  return { shown: parts.map(({ kind, span }) => [kind, slice(text, span)]), dateline, agencies };
}

describe("a dateline", () => {
  test("is a part of its own, before the paragraph that it opens", () => {
    expect(partsOf(["headline", "Talks end"], ["paragraph", `PELSK, May 2 (Reuters) — ${rest}`])).toEqual({
      shown: [
        ["headline", "Talks end"],
        ["dateline", "PELSK, May 2 (Reuters) —"],
        ["paragraph", rest],
      ],
      dateline: { place: "PELSK", span: [10, 15] },
      agencies: ["Reuters"],
    });
  });

  test("is found behind an invisible mark, which stays in its part", () => {
    const { shown, dateline } = partsOf(["paragraph", `\ufeffPELSK\u00a0(AP) — ${rest}`]);
    expect(shown[0]).toEqual(["dateline", "\ufeffPELSK\u00a0(AP) —"]);
    expect(dateline).toEqual({ place: "PELSK", span: [1, 6] });
  });

  test("of the report is the first of several", () => {
    const { dateline, agencies } = partsOf(
      ["paragraph", `PELSK (AP) — ${rest}`],
      ["paragraph", `VESSIN (AFP) — ${rest}`],
    );
    expect(dateline?.place).toBe("PELSK");
    expect(agencies).toEqual(["AP", "AFP"]);
  });

  test("that names an agency alone has no place", () => {
    expect(partsOf(["paragraph", `(AFP) — ${rest}`])).toMatchObject({ dateline: null, agencies: ["AFP"] });
  });

  test("without agency or day counts at the head of a report only", () => {
    const later = ["paragraph", `VESSIN — ${rest}`] as const;
    expect(partsOf(later).dateline?.place).toBe("VESSIN");
    expect(partsOf(["paragraph", rest], ["paragraph", rest], later).dateline).toBeNull();
  });

  test("may end with a colon, where no speakers do", () => {
    const first = ["paragraph", `ISLAMABAD: ${rest}`] as const;
    expect(partsOf(first).dateline?.place).toBe("ISLAMABAD");
    expect(partsOf(first, ["paragraph", `MODERATOR: ${rest}`]).dateline).toBeNull();
  });

  test("is looked for in paragraphs alone, and never is one", () => {
    expect(partsOf(["caption", `PELSK (AP) — ${rest}`]).shown).toEqual([["caption", `PELSK (AP) — ${rest}`]]);
    expect(partsOf(["paragraph", "PELSK (AP) —"]).shown).toEqual([["paragraph", "PELSK (AP) —"]]);
  });
});

describe("the credit at the end of a caption", () => {
  test.each([
    ["Delegates arrive for talks", "Image: REUTERS"],
    ["Osgar Wennick in Brenholm on Wednesday.", "[Jane Doe/AP Photo]"],
    ["Rescuers at the market on Monday.", "© AFP"],
    ["Rescuers at the market", "| Photo: Jane Doe/AFP"],
    ["Rescuers at the market on Monday", "(Photo by Jane Doe/Getty Images)"],
    ["“We will be back.”", "Image: Irena Dobrasz/LPA"],
  ])("is a part of its own: %j, %j", (caption, credit) => {
    expect(partsOf(["caption", `${caption} ${credit}`]).shown).toEqual([
      ["caption", caption],
      ["credit", credit],
    ]);
  });

  test("is found across spaces that do not break, and without any", () => {
    expect(partsOf(["caption", "Rescuers on Monday.\u00a0Image:\u00a0REUTERS"]).shown[1]).toEqual([
      "credit",
      "Image:\u00a0REUTERS",
    ]);
    expect(partsOf(["caption", "Rescuers on Monday.Image: REUTERS"]).shown).toEqual([
      ["caption", "Rescuers on Monday."],
      ["credit", "Image: REUTERS"],
    ]);
  });

  test("is left where it is when no words stand before it", () => {
    expect(partsOf(["caption", "Image: REUTERS"]).shown).toEqual([["caption", "Image: REUTERS"]]);
  });
});
