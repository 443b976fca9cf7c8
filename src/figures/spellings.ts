import { greatScales, nothing, plurals, scales, vague } from "./en/written-numbers.ts";
import { sizeOf } from "./piece-size.ts";
import { spell } from "./spell.ts";

/** Every way in which a number is written in words here. */
export function* spellings(bound: number): Generator<readonly string[]> {
  if (bound === 0) yield* nothing.map((word) => [word]);
  if (bound === 0) yield ["no", "one"];
  if (bound === 1) yield ["a"];
  if (Number.isInteger(bound) && bound > 0 && bound < 1e12) yield* wholes(bound);
  yield* countings(bound);
  yield* halves(bound);
}

function* wholes(bound: number): Generator<readonly string[]> {
  yield spell(bound);
  if (bound % 12 === 0 && bound < 1e5) yield [...spell(bound / 12), "dozen"];
  if (bound % 20 === 0 && bound < 2e3) yield [...spell(bound / 20), "score"];
  else if (bound > 40 && bound < 200) yield [...spell(Math.floor(bound / 20)), "score", ...spell(bound % 20)];
  if (bound % 100 === 0 && bound < 1e4) yield [...spell(bound / 100), "hundred"];
}

/** "Dozens", "dozens of thousands", "several hundred". */
function* countings(bound: number): Generator<readonly string[]> {
  for (const [word, least] of plurals) {
    if (least === bound) yield [word];
    for (const scale of greatScales) if (least * sizeOf(scale) === bound) yield [word, `${scale}s`];
  }
  for (const [scale, size] of scales)
    for (const before of vague) {
      if (bound === size * 2) yield [before, scale];
      for (const more of greatScales) if (bound === size * 2 * sizeOf(more)) yield [before, scale, more];
    }
}

/** "Half a million", "two and a half", "two and a half million". */
function* halves(bound: number): Generator<readonly string[]> {
  for (const [word, scale] of scales) {
    if (bound * 2 === scale) yield ["half", word];
    const share = bound / scale - 0.5;
    if (!Number.isInteger(share) || share <= 0 || share >= 1e3) continue;
    yield [...spell(share), "half", word];
    if (scale >= 1e3) yield [...spell(share), word, "half"];
  }
  if (Number.isInteger(bound - 0.5) && bound > 1 && bound < 1e3) yield [...spell(bound - 0.5), "half"];
}
