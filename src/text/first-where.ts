/** The first of the numbers 0 to `count` - 1 that has come past, of which all behind it have too; `count` where none has. */
export function firstWhere(count: number, isPast: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
