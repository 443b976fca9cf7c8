/** How long a search for a smaller input may take, in seconds: it is a help to whoever mends, not a proof. */
const patience = 10;

/** A shorter content that still fails, roughly: halves, quarters and so on are left out for as long as it does. */
export async function minimise(content: string, fails: (content: string) => Promise<boolean>): Promise<string> {
  const end = performance.now() + patience * 1000;
  let smallest = content;
  for (let pieces = 2; pieces <= 64 && pieces <= smallest.length; pieces *= 2) {
    const size = Math.ceil(smallest.length / pieces);
    for (let at = smallest.length - size; at > -size; at -= size) {
      if (performance.now() > end) return smallest;
      const shorter = smallest.slice(0, Math.max(0, at)) + smallest.slice(at + size);
      if (await fails(shorter)) smallest = shorter;
    }
  }
  return smallest;
}
