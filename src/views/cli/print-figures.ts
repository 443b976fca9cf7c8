import type { Annotation } from "../../schema/annotation.ts";
import type { Figure } from "../../schema/figure.ts";
import { slice } from "../../text/span.ts";

/** One line of a section: where it stands in the text, and what is printed of it. */
export interface Line {
  readonly offset: number;
  readonly words: string;
  /** What is known of it, set off from the words. */
  readonly about: string;
}

/** Each figure in the report's words, with what was read from them and in whose account it stands. */
export function figureLines({ text, figures = [], attributions = [], entities = [] }: Annotation): readonly Line[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return figures.map((figure): Line => {
    const attribution = attributions.find(({ id }) => id === figure.attribution);
    const whole = figures.find(({ id }) => id === figure.including);
    const source = attribution?.source.map((span) => slice(text, span)).join(" ") ?? "";
    const account = nameOf.get(attribution?.speaker ?? "") ?? (source || "somebody unnamed");
    const parts = [
      `${figure.measure}: ${printBounds(figure)}`,
      figure.unit === "people" || figure.unit === figure.measure ? null : figure.unit,
      figure.basis,
      whole === undefined ? null : `among “${whole.text}”`,
      figure.asOf === null ? null : `as of ${figure.asOf}`,
      attribution === undefined ? "in the outlet’s own voice" : `by ${account.replace(/\s+/gu, " ")}`,
    ];
    return {
      offset: figure.span[0],
      words: figure.text,
      about: parts.filter((part) => part !== null).join(" · "),
    };
  });
}

/** "at least 200", "20 to 30", "fewer than 50", "about 80". */
function printBounds({ low, high, exclusive, approximate }: Figure): string {
  const about = approximate ? "about " : "";
  if (low !== null && high !== null)
    return low === high ? `${about}${print(low)}` : `${about}${print(low)} to ${print(high)}`;
  if (low !== null)
    return approximate ? `about ${print(low)} or more` : `${exclusive ? "more than" : "at least"} ${print(low)}`;
  return `${exclusive ? "fewer than" : "up to"} ${print(high!)}`;
}

const print = (number: number): string => number.toLocaleString("en-GB", { maximumFractionDigits: 6 });
