import { mkdtempSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Server, startPostgresql } from "../bench/start-postgresql.ts";
import type { Store, StorePlace } from "../src/store/open-store.ts";

// As it is built: the oldest Node that is supported starts no thread from a .ts file.
const built = new URL("../dist/store/open-store.js", import.meta.url).href;
const { openStore } = (await import(built)) as typeof import("../src/store/open-store.ts");

/** A kind of database that the record is kept in. */
export interface Database {
  readonly name: string;
  /** A new empty place for a record. */
  readonly create: () => Promise<StorePlace>;
  readonly close: () => Promise<void>;
}

/** The embedded one and PostgreSQL, which every test of the contract runs on. */
export const databases: readonly Database[] = [embedded(), postgresql()];

function embedded(): Database {
  const folders: string[] = [];
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), "record-"));
    folders.push(folder);
    return folder;
  };
  let template: Promise<string> | null = null;
  /** Making a record takes seconds, copying one that is closed does not. */
  const makeTemplate = async (): Promise<string> => {
    const folder = newFolder();
    await (await openStore({ folder }))[Symbol.asyncDispose]();
    return folder;
  };
  return {
    name: "the embedded database",
    async create() {
      template ??= makeTemplate();
      const folder = newFolder();
      await cp(await template, folder, { recursive: true });
      return { folder };
    },
    async close() {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

function postgresql(): Database {
  let server: Promise<Server> | null = null;
  return {
    name: "PostgreSQL",
    async create() {
      server ??= startPostgresql();
      return { url: await (await server).create() };
    },
    async close() {
      if (server !== null) await (await server)[Symbol.asyncDispose]();
    },
  };
}

export { openStore, type Store };
