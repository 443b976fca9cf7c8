/** What the thread of the embedded database is told at the start. */
export interface EmbeddedSettings {
  /** The folder of the database's files. */
  readonly cluster: string;
  /** An empty cluster, packed, from which a new one is made. */
  readonly seed: string;
}

export interface EmbeddedQuestion {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export type EmbeddedAnswer =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly rowCount: number }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string | null } };
