/** How much of a report is read before it is refused; each error says what helps. */
export interface Limits {
  /** Characters of a page's markup. */
  readonly maxHtml: number;
  /** Characters of text that is read: of a text as given, of a page without its furniture. */
  readonly maxText: number;
  /** Elements inside one another. Pages seen in the wild stay under 60. */
  readonly maxDepth: number;
  /** Elements in all. The longest pages seen in the wild have a tenth of it. */
  readonly maxElements: number;
}

export const defaultLimits: Limits = { maxHtml: 10_000_000, maxText: 500_000, maxDepth: 250, maxElements: 250_000 };
