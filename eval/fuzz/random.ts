/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  /** Small numbers as often as large ones: half of them are below the square root of `most`. */
  readonly size: (most: number) => number;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  readonly chance: (share: number) => boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain), begun at a mix of all seeds. */
export function openRandom(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) + 0x7f4a7c15, 0x1234567) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  next();
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    size: (most) => Math.floor(Math.max(1, most) ** next()),
    pick: (list) => list[between(0, list.length - 1)]!,
    chance: (share) => next() < share,
  };
}
