import type { Finding } from "../schema/finding.ts";
import type { Link } from "../schema/link.ts";
import { alongRepeats } from "./along-repeats.ts";
import { findContradictions } from "./find-contradictions.ts";
import { findDenials } from "./find-denials.ts";
import { findRepeats } from "./find-repeats.ts";
import { findRevisions } from "./find-revisions.ts";
import type { LinkFacts } from "./statement.ts";
import { toScene } from "./to-scene.ts";

/** What the statements of one report are to each other, and the denials of which it does not tell what they deny. */
export function findLinks(
  text: string,
  facts: LinkFacts,
): { readonly links: readonly Link[]; readonly findings: readonly Finding[] } {
  const scene = toScene(text, facts);
  const denials = findDenials(scene);
  const revisions = findRevisions(scene);
  const repeats = findRepeats(scene);
  const known = [...alongRepeats(scene, denials.links, repeats), ...revisions];
  const isNew = ({ from, to }: Link): boolean =>
    !known.some((link) => (link.from === from && link.to === to) || (link.from === to && link.to === from));
  const others = [...findContradictions(scene), ...repeats].filter(isNew);
  return { links: [...known, ...others], findings: denials.findings };
}
