/** Words whose heads are chosen together, with how likely each is the head of each: `scores[word][0]` of the root, then of word 0 on. */
export type HeadScores = readonly Float64Array[];

/** More than any difference of two trees' log-probabilities: a second root is never worth it. */
const onceOnly = 1e9;

/**
 * The likeliest tree with one root: for each word the number of its head, counted from 1; 0 for the root. Maximum spanning
 * tree after Chu and Liu (1965) and Edmonds (1967); ties go to the earlier head.
 */
export function findTree(scores: HeadScores): readonly number[] {
  const tree = toTree(withRoot(scores));
  if (tree.filter((head) => head === 0).length <= 2) return tree.slice(1);
  const dear = scores.map((row) => {
    const own = new Float64Array(row);
    own[0]! -= onceOnly;
    return own;
  });
  return toTree(withRoot(dear)).slice(1);
}

/** The same with the root as node 0, which has no head of its own. */
const withRoot = (scores: HeadScores): HeadScores => [new Float64Array(scores.length + 1), ...scores];

/** Heads of all nodes, that of node 0 being itself: the likeliest of each, and where these make rings, the ring as one node. */
function toTree(scores: HeadScores): readonly number[] {
  const heads = scores.map((row, node) => (node === 0 ? 0 : likeliest(row, node)));
  const rings = findRings(heads);
  if (rings.length === 0) return heads;
  const smaller = contract(scores, heads, rings);
  for (const [node, head] of toTree(smaller.scores).entries()) {
    // Inside a ring all heads stay but that of the node at which it is entered.
    const at = node * smaller.scores.length + head;
    if (node !== 0) heads[smaller.words[at]!] = smaller.heads[at]!;
  }
  return heads;
}

function likeliest(row: Float64Array, self: number): number {
  let best = -1;
  for (let head = 0; head < row.length; head += 1) {
    if (head !== self && (best === -1 || row[head]! > row[best]!)) best = head;
  }
  return best;
}

/** All nodes that hang on each other in rings. */
function findRings(heads: readonly number[]): readonly (readonly number[])[] {
  const seenFrom = new Int32Array(heads.length);
  const rings: number[][] = [];
  for (let start = 1; start < heads.length; start += 1) {
    let node = start;
    while (node !== 0 && seenFrom[node] === 0) {
      seenFrom[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || seenFrom[node] !== start) continue;
    const ring = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) ring.push(next);
    rings.push(ring);
  }
  return rings;
}

/** The graph with each ring made one node. For each pair of its nodes, which word and head of the whole graph join them best. */
interface Contraction {
  readonly scores: HeadScores;
  readonly words: Int32Array;
  readonly heads: Int32Array;
}

function contract(scores: HeadScores, heads: readonly number[], rings: readonly (readonly number[])[]): Contraction {
  const { nodes, size } = renumber(scores.length, rings);
  const isInRing = new Uint8Array(scores.length);
  for (const node of rings.flat()) isInRing[node] = 1;
  const best = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  const words = new Int32Array(size * size);
  const above = new Int32Array(size * size);
  for (let word = 1; word < scores.length; word += 1) {
    const row = scores[word]!;
    // Whoever becomes the head of one node of a ring takes the place of the head that it has there.
    const own = isInRing[word] === 1 ? row[heads[word]!]! : 0;
    for (let head = 0; head < row.length; head += 1) {
      const at = nodes[word]! * size + nodes[head]!;
      if (nodes[word] === nodes[head] || row[head]! - own <= best[at]!) continue;
      best[at] = row[head]! - own;
      words[at] = word;
      above[at] = head;
    }
  }
  const rows = Array.from({ length: size }, (_, node) => best.subarray(node * size, (node + 1) * size));
  return { scores: rows, words, heads: above };
}

/** New numbers of all nodes, the root still 0, those of a ring the same. */
function renumber(
  count: number,
  rings: readonly (readonly number[])[],
): { readonly nodes: Int32Array; readonly size: number } {
  const nodes = new Int32Array(count).fill(-1);
  for (const [ring, inside] of rings.entries()) for (const node of inside) nodes[node] = count + ring;
  let size = 0;
  for (let node = 0; node < count; node += 1) if (nodes[node] === -1) nodes[node] = size++;
  return { nodes: nodes.map((node) => (node >= count ? size + node - count : node)), size: size + rings.length };
}
