import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Annotation } from "../src/schema/annotation.ts";
import { findChanges, findHead } from "../src/store/find-changes.ts";
import { findClaims } from "../src/store/find-claims.ts";
import { findEntities } from "../src/store/find-entities.ts";
import { findEvents } from "../src/store/find-events.ts";
import { findFigures } from "../src/store/find-figures.ts";
import { findReports } from "../src/store/find-reports.ts";
import { findUndertakings } from "../src/store/find-undertakings.ts";
import { parseId } from "../src/store/ids.ts";
import { migrate } from "../src/store/migrate.ts";
import type { Page } from "../src/store/page.ts";
import { removeReport } from "../src/store/remove-report.ts";
import { findReader, readerOf, saveReading } from "../src/store/save-reading.ts";
import { explainFault, verify } from "../src/store/verify.ts";
import { databases, openStore, type Store } from "./open-databases.ts";
import { readSamples, readTexts, toReading } from "./read-samples.ts";

let samples: readonly Annotation[] = [];
beforeAll(async () => {
  samples = await readSamples();
});

/** What is wrong with a record, in words. */
async function faultsOf({ database }: Store): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { faults } of verify(database)) found.push(...faults.map(explainFault));
  return found;
}

/** All items of a list, page by page. */
async function all<Item>(ask: (after: string | undefined) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const page = await ask(after);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}

const author = "Mara";
const at = new Date("2026-03-13T09:00:00Z");

describe.each(databases)("a record in $name", ({ create, close }) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await create());
  });
  afterEach(() => store[Symbol.asyncDispose]());
  afterAll(close);

  const save = (annotation: Annotation) => saveReading(store.database, toReading(annotation));
  const saveAll = async (): Promise<void> => {
    for (const sample of samples) await save(sample);
  };
  const claimsOf = async (report: number) => (await findClaims(store.database, { report }, { limit: 500 })).items;

  it("gives back every statement with the spans and the words that it was given", async () => {
    const [sample] = samples;
    const { report } = await save(sample!);
    const given = sample!.attributions!.map(({ source, cue, content, act, stance, quoteType }) => ({
      source,
      cue,
      content,
      act,
      stance,
      quoteType,
    }));
    const kept = (await claimsOf(report)).map(({ source, cue, content, act, stance, quoteType }) => ({
      source,
      cue,
      content,
      act,
      stance,
      quoteType,
    }));
    expect(kept.toReversed()).toEqual(given);
    for (const claim of await claimsOf(report))
      expect(claim.text).toBe(claim.content.map(([start, end]) => sample!.text.slice(start, end)).join(" … "));
  });

  it("gives back who speaks, through whom, and for which side", async () => {
    const [sample] = samples;
    const { report } = await save(sample!);
    const nameOf = (id: string | null) => sample!.entities!.find((entity) => entity.id === id)?.name;
    const given = sample!.attributions!.map(({ speaker, through }) => [
      nameOf(speaker),
      through.map(({ name, entity }) => [name, nameOf(entity)]),
    ]);
    const entities = new Map(
      (await findEntities(store.database, { report }, { limit: 500 })).items.map(({ id, name }) => [id, name]),
    );
    const kept = (await claimsOf(report)).map(({ speaker, through, names }) => [
      speaker === null ? undefined : names[speaker],
      through.map(({ name, entity }) => [name, entity === null ? undefined : entities.get(entity)]),
    ]);
    expect(kept.toReversed()).toEqual(given);
  });

  it("has as many figures, undertakings, events and entities as were read", async () => {
    const [sample] = samples;
    const { report } = await save(sample!);
    const limit = 500;
    expect({
      figures: (await findFigures(store.database, { report }, { limit })).items.length,
      undertakings: (await findUndertakings(store.database, { report }, { limit })).items.length,
      events: (await findEvents(store.database, { report }, { limit })).items.length,
      entities: (await findEntities(store.database, { report }, { limit })).items.length,
    }).toEqual({
      figures: sample!.figures!.length,
      undertakings: sample!.undertakings!.length,
      events: sample!.events!.length,
      entities: sample!.entities!.length,
    });
  });

  it("is not changed by adding the same report again", async () => {
    await saveAll();
    const before = await findHead(store.database);
    expect((await save(samples[1]!)).outcome).toBe("unchanged");
    expect(await findHead(store.database)).toEqual(before);
    const { key, inputSha256, annotation } = toReading(samples[1]!);
    const reader = readerOf(annotation.provenance);
    expect(await findReader(store.database, key, inputSha256)).toMatchObject({ reader });
    expect(await findReader(store.database, key, "other bytes")).toBeNull();
  });

  it("keeps the ids of what still stands in an edited text, and marks withdrawn what does not", async () => {
    const [before, after] = await readTexts({
      before: "The bridge is closed, the ministry said.\n\nThe mayor said that 12 people had died.\n",
      after: "BREAKING. The bridge is closed, the ministry said.\n\nThe mayor said that 14 people had died.\n",
    });
    const { report } = await save(before!);
    const old = await claimsOf(report);
    expect(await save({ ...after!, id: "before" })).toEqual({ report, outcome: "revised" });
    const now = await claimsOf(report);
    const idOf = (claims: typeof now, words: string) => claims.find(({ text }) => text.includes(words))?.id;
    expect(idOf(now, "bridge")).toBe(idOf(old, "bridge"));
    expect(idOf(now, "14")).not.toBe(idOf(old, "12"));
    expect(idOf(now, "12")).toBeUndefined();
    const { lines } = (await findChanges(store.database, { report })).items[0]!;
    const what = (id: string | undefined) => lines.find((line) => line.id === id)?.what;
    expect([what(idOf(old, "bridge")), what(idOf(old, "12")), what(idOf(now, "14"))]).toEqual([
      "kept",
      "withdrawn",
      "added",
    ]);
    expect(await faultsOf(store)).toEqual([]);
  });

  it("has an earlier text as the same revision when the report goes back to it", async () => {
    const [one, other] = await readTexts({
      one: "The road is open, she said.\n",
      other: "The road is closed, she said.\n",
    });
    const { report } = await save(one!);
    await save({ ...other!, id: "one" });
    await save(one!);
    const { revisions } = (await findReports(store.database, {})).items[0]!;
    expect(revisions.map(({ sha256 }) => sha256)).toEqual([one!.provenance.textSha256, other!.provenance.textSha256]);
    expect((await claimsOf(report)).map(({ text }) => text)).toEqual(["The road is open"]);
    expect(await faultsOf(store)).toEqual([]);
  });

  it("keeps every id when a later version reads the same text again", async () => {
    const [sample] = samples;
    const { report } = await save(sample!);
    const before = await claimsOf(report);
    const again = { ...sample!, provenance: { ...sample!.provenance, extractor: "counterclaim 9.0.0" } };
    expect((await save(again)).outcome).toBe("re-read");
    expect(await claimsOf(report)).toEqual(before);
    expect(await faultsOf(store)).toEqual([]);
  });

  it.each([
    ["a\0b", 1, "U+0000"],
    ["ab\uD800", 2, "surrogate"],
    ["\uDC00", 0, "surrogate"],
  ])("refuses the text %j, says where, and keeps nothing of it", async (text, offset, what) => {
    const broken = { ...samples[0]!, text };
    await expect(save(broken)).rejects.toMatchObject({
      code: "text-not-storable",
      detail: { offset, what: expect.stringContaining(what) },
    });
    expect((await findReports(store.database, {})).items).toEqual([]);
  });

  it("takes back all that a report contributed when it is removed, and remembers that it was there", async () => {
    await saveAll();
    const { report } = await save(samples[0]!);
    const others = (await all((after) => findClaims(store.database, {}, { after }))).filter(
      (claim) => claim.report !== `r${report}`,
    );
    await removeReport(store.database, report, { author, at });
    expect(await all((after) => findClaims(store.database, {}, { after }))).toEqual(others);
    expect((await findEntities(store.database, { report })).items).toEqual([]);
    const [last] = (await findChanges(store.database, {})).items;
    expect(last).toMatchObject({ kind: "removed", author, report: `r${report}` });
    expect(await faultsOf(store)).toEqual([]);
    await expect(removeReport(store.database, report, { author, at })).rejects.toMatchObject({ code: "id-unknown" });
    expect((await save(samples[0]!)).report).not.toBe(report);
  });

  it("lists every statement once, newest first, whatever the size of the pages", async () => {
    await saveAll();
    const whole = (await findClaims(store.database, {}, { limit: 1000 })).items;
    expect(whole.length).toBe(samples.flatMap(({ attributions = [] }) => attributions).length);
    expect(await all((after) => findClaims(store.database, {}, { limit: 7, after }))).toEqual(whole);
    const days = whole.map(({ on }) => on ?? "");
    expect(days).toEqual(days.toSorted().reverse());
  });

  it("finds statements by speaker, side, act, stance, outlet, day and words", async () => {
    await saveAll();
    const find = async (filter: Parameters<typeof findClaims>[1]) =>
      (await findClaims(store.database, filter, { limit: 500 })).items;
    const whole = await find({});
    const denials = await find({ stance: "denies" });
    expect(denials.length).toBeGreaterThan(0);
    expect(denials).toEqual(whole.filter(({ stance }) => stance === "denies"));
    expect(await find({ act: "promise" })).toEqual(whole.filter(({ act }) => act === "promise"));
    const named = whole.find(({ speaker }) => speaker !== null)!;
    const name = named.names[named.speaker!]!;
    expect(await find({ speaker: name.toUpperCase() })).toContainEqual(named);
    const sided = whole.find(({ party }) => party !== null)!;
    expect(await find({ party: sided.party! })).toContainEqual(sided);
    expect(await find({ outlet: "nobody" })).toEqual([]);
    expect(await find({ outlet: named.outlet! })).toEqual(whole.filter(({ outlet }) => outlet === named.outlet));
    const days = [...new Set(whole.map(({ on }) => on!))].sort();
    expect(await find({ since: days[1]! })).toEqual(whole.filter(({ on }) => on! >= days[1]!));
    expect(await find({ until: days[0]! })).toEqual(whole.filter(({ on }) => on! <= days[0]!));
    const [word] = /\b[a-z]{8,}\b/.exec(named.text)!;
    expect(await find({ text: word })).toContainEqual(named);
    expect(await find({ text: "zyzzyva" })).toEqual([]);
  });

  it("keeps one unbroken history when reports are added at the same time", async () => {
    await Promise.all(samples.map(save));
    expect((await findHead(store.database)).number).toBe(samples.length);
    expect(await faultsOf(store)).toEqual([]);
  });

  it("is not harmed by a second migration, and is not opened when a later version made it", async () => {
    await saveAll();
    const database = store.database as unknown as Parameters<typeof migrate>[0];
    await migrate(database);
    expect(await faultsOf(store)).toEqual([]);
    await sql`insert into migrations (name, done) values ('9999-later.sql', now())`.execute(database);
    await expect(migrate(database)).rejects.toMatchObject({ code: "record-newer" });
  });

  describe("that somebody altered", () => {
    const alter = (statement: string): Promise<unknown> => sql.raw(statement).execute(store.database);
    const anId = async (table: "claims" | "figures"): Promise<number> =>
      (await store.database.selectFrom(table).select("id").limit(1).executeTakeFirstOrThrow()).id;

    it("names a row with another stance", async () => {
      await saveAll();
      const id = await anId("claims");
      await alter(`update claims set stance = 'questions' where id = ${id}`);
      expect(await faultsOf(store)).toEqual([`c${id} is not what the history says it was when it was last changed.`]);
    });

    it("names a text that was edited, and the lines whose words are others now", async () => {
      const { report } = await save(samples[0]!);
      await alter(`update revisions set text = 'x' || text where report = ${report}`);
      const faults = await faultsOf(store);
      expect(faults).toContain(`r${report}.1 has another text than its hash says.`);
      expect(faults.length).toBeGreaterThan(1);
    });

    it("names an entry that was taken out of the history", async () => {
      await saveAll();
      await alter("delete from changes where number = 2");
      expect(await faultsOf(store)).toContain("entry 2 is missing from the history.");
    });

    it("names the last entry that was taken out", async () => {
      await saveAll();
      await alter(`delete from changes where number = ${samples.length}`);
      expect(await faultsOf(store)).toContain(`entry ${samples.length} is missing from the history.`);
    });

    it("names an entry that was written anew with a hash that fits it", async () => {
      await saveAll();
      await alter(
        "update changes set body = replace(body, '\"added\"', '\"re-read\"'), kind = 're-read' where number = 1",
      );
      await alter("update changes set sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex') where number = 1");
      expect(await faultsOf(store)).toContain("entry 2 of the history was altered.");
    });

    it("names a row that was deleted, and one that was slipped in", async () => {
      await saveAll();
      const id = await anId("figures");
      await alter(`create table moved as select * from figures where id = ${id}`);
      await alter(`delete from figures where id = ${id}`);
      await alter("update moved set id = 999999");
      await alter("insert into figures select * from moved");
      const faults = await faultsOf(store);
      expect(faults).toContain(`f${id} stands in the history, and not in the record.`);
      expect(faults).toContain("f999999 stands in the record, and not in the history.");
    });

    it("names a report that was deleted with all that was read in it", async () => {
      await saveAll();
      const { items } = await findReports(store.database, {});
      await alter(`delete from reports where id = ${parseId(items[0]!.id).id}`);
      expect(await faultsOf(store)).toEqual([`${items[0]!.id} stands in the history, and not in the record.`]);
    });
  });
});
