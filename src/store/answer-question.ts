import type { EmbeddedAnswer, EmbeddedQuestion } from "./embedded-messages.ts";

/** What is asked of the embedded database. */
export interface EmbeddedDatabase {
  readonly exec: (
    sql: string,
  ) => Promise<readonly { readonly rows: readonly unknown[]; readonly affectedRows?: number }[]>;
  readonly query: (
    sql: string,
    parameters: unknown[],
  ) => Promise<{ readonly rows: readonly unknown[]; readonly affectedRows?: number }>;
}

/** Puts one question to the database. A commit is answered only when `sync` has brought its log to the disk. */
export async function answerQuestion(
  database: EmbeddedDatabase,
  sync: () => Promise<void>,
  { id, sql, parameters }: EmbeddedQuestion,
): Promise<EmbeddedAnswer> {
  try {
    if (parameters.length > 0) {
      const { rows, affectedRows = 0 } = await database.query(sql, [...parameters]);
      return { id, rows, rowCount: affectedRows };
    }
    const last = (await database.exec(sql)).at(-1);
    if (isCommit(sql)) await sync();
    return { id, rows: last?.rows ?? [], rowCount: last?.affectedRows ?? 0 };
  } catch (error) {
    const { message, code } = error as { readonly message: string; readonly code?: string };
    return { id, error: { message, code: code ?? null } };
  }
}

const isCommit = (sql: string): boolean => /^\s*commit\b/i.test(sql);
