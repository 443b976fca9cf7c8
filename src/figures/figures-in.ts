import type { Figure } from "../schema/figure.ts";
import type { Span } from "../text/span.ts";
import { findFigures } from "./find-figures.ts";

/**
 * For the tests here: the figures of a sentence, each as "words|measure unit low..high", "!" for an exclusive bound, "~" for
 * about, "+" and "=" for the basis, "<1" for a part of the first figure.
 */
export function figuresIn(text: string): readonly string[] {
  const block: Span = [0, text.length];
  const scene = { blocks: [block], sentences: [block], tokens: [], times: [], attributions: [], names: [] };
  return findFigures(text, scene).figures.map(
    (one) => `${one.text}|${one.measure} ${one.unit} ${boundsOf(one)}${marksOf(one)}`,
  );
}

const boundsOf = ({ low, high }: Figure): string => (low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`);

function marksOf({ exclusive, approximate, basis, including }: Figure): string {
  const whole = including === null ? "" : ` <${including.slice(1)}`;
  return `${exclusive ? "!" : ""}${approximate ? "~" : ""}${basis === null ? "" : basis === "total" ? " =" : " +"}${whole}`;
}
