import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Store, StorePlace } from "../src/store/open-store.ts";
import { explainFault, verify } from "../src/store/verify.ts";

/** What kills of a writer did to a record. */
export interface Killed {
  readonly kills: number;
  /** Reports that the writer had said were kept, when it was killed, over all rounds. */
  readonly acknowledged: number;
  /** Of these, the ones that the record did not have afterwards. */
  readonly lost: readonly string[];
  /** What `verify` had to say after any of the kills. */
  readonly faults: readonly string[];
  /** Reports in the record at the end. */
  readonly reports: number;
}

export interface KillOptions {
  readonly kills: number;
  readonly place: StorePlace;
  readonly open: (place: StorePlace) => Promise<Store>;
  /** In [0, 1): when in a round the writer is killed. Given, so that a run can be repeated. */
  readonly random: () => number;
}

const bin = fileURLToPath(
  new URL(
    import.meta.url.includes("dist-tools") ? "../../bin/counterclaim.js" : "../bin/counterclaim.js",
    import.meta.url,
  ),
);

/** Reports that a round adds at most before it is killed. */
const perRound = 12;

/**
 * Starts `counterclaim add` on a stream of reports, kills it with SIGKILL at some moment after the first reports were
 * acknowledged, opens the record and looks whether every acknowledged report is there and everything in it is whole;
 * again and again on the same record.
 */
export async function killWriter({ kills, place, open, random }: KillOptions): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), "kill-"));
  const acknowledged = new Set<string>();
  const lost = new Set<string>();
  const faults: string[] = [];
  let reports = 0;
  try {
    for (let round = 0; round < kills; round += 1) {
      const path = join(folder, "reports.jsonl");
      await writeFile(path, linesOf(round));
      for (const id of await addAndKill(path, place, 1 + Math.floor(random() * perRound), random() * mostPause))
        acknowledged.add(id);
      await using store = await open(place);
      const kept = await idsIn(store);
      for (const id of acknowledged) if (!kept.has(id)) lost.add(id);
      for await (const part of verify(store.database)) faults.push(...part.faults.map(explainFault));
      reports = kept.size;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { kills, acknowledged: acknowledged.size, lost: [...lost], faults, reports };
}

/** Milliseconds after an acknowledgement: a report takes about as long to be kept. */
const mostPause = 40;

/** The reports of a round: those of the one before, one of which may have been cut off, and new ones. */
function linesOf(round: number): string {
  const first = Math.max(0, round - 1) * perRound;
  const count = (round === 0 ? 1 : 2) * perRound;
  return Array.from({ length: count }, (_, index) => first + index)
    .map((number) => JSON.stringify({ id: `report-${number}`, published: "2026-03-12", text: textOf(number) }))
    .join("\n");
}

const textOf = (number: number): string =>
  `Bridge ${number} is closed, the ministry of transport said on Tuesday. The mayor of Tolm denied that ${number + 2} people had been hurt. ` +
  `"We will open it on Friday," said Ada Renn, an engineer. The union called on the ministry to pay the ${number + 12} workers.\n`;

/** The ids that were acknowledged before the end. */
async function addAndKill(path: string, place: StorePlace, after: number, pause: number): Promise<readonly string[]> {
  const where = "url" in place ? { env: { ...process.env, DATABASE_URL: place.url } } : {};
  const data = "folder" in place ? ["--data", place.folder] : [];
  const child = spawn(process.execPath, [bin, "add", path, "--json", "--workers", "1", ...data], {
    stdio: ["ignore", "pipe", "inherit"],
    ...where,
  });
  const ids: string[] = [];
  let added = 0;
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    const { id, outcome } = JSON.parse(line) as { readonly id: string; readonly outcome?: string };
    if (outcome !== undefined) ids.push(id);
    if (outcome === "added") added += 1;
    if (outcome === "added" && added === after) setTimeout(() => child.kill("SIGKILL"), pause);
  });
  await once(child, "close");
  return ids;
}

async function idsIn({ database }: Store): Promise<ReadonlySet<string>> {
  const rows = await database.selectFrom("reports").select("key").execute();
  return new Set(rows.map(({ key }) => key));
}
