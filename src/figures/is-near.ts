/** Whether two numbers are the same but for the dust of binary fractions. */
export const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(other));
