/** How much of a report is read before it is refused; each is raised by the option that its error names. */
export interface Limits {
  /** Characters of a page's markup. */
  readonly maxHtml: number;
  /** Characters of text that is read: of a text as given, of a page without its furniture. */
  readonly maxText: number;
  /** Elements inside one another. Pages seen in the wild stay under 60. */
  readonly maxDepth: number;
}

export const defaultLimits: Limits = { maxHtml: 10_000_000, maxText: 500_000, maxDepth: 250 };
