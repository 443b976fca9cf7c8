/** The values of each key, in their order; those whose key is `null` are left out. */
export function groupBy<Value>(
  values: readonly Value[],
  toKey: (value: Value) => string | null,
): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = toKey(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
