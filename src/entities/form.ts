/** That a name is a form of another. */
export interface Form {
  /** How strong a sign it is that both have one bearer: 0 the strongest. Only the strongest of several is followed. */
  readonly rank: number;
  /** In words, for people; `null` where the names are the same. */
  readonly reason: string | null;
}
