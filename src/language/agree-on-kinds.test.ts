import { describe, expect, it } from "vitest";
import type { Span } from "../text/span.ts";
import { agreeOnKinds } from "./agree-on-kinds.ts";

/** Scores for person, organisation, place and other. */
const name = (span: Span, scores: readonly number[]) => ({ span, kind: "person" as const, scores });

describe("names that are written alike", () => {
  const text = "Vigan fell. In Vigan, Silang spoke.\nVigan burnt.";

  it("are of one kind, the one that fits best in all places together", () => {
    const names = [
      name([0, 5], [-0.5, -3, -1, -5]),
      name([15, 20], [-4, -3, -0.1, -5]),
      name([22, 28], [-0.1, -3, -4, -5]),
      name([36, 41], [-1, -3, -0.9, -5]),
    ];
    expect(agreeOnKinds(text, names).map(({ kind }) => kind)).toEqual(["place", "place", "person", "place"]);
  });
});
