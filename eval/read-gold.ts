import { readdirSync, readFileSync } from "node:fs";
import type { Attribution } from "../src/schema/attribution.ts";
import type { Entity } from "../src/schema/entity.ts";
import type { Event } from "../src/schema/event.ts";
import type { Figure } from "../src/schema/figure.ts";
import type { Link } from "../src/schema/link.ts";
import type { Place } from "../src/schema/place.ts";
import type { Time } from "../src/schema/time.ts";
import type { Undertaking } from "../src/schema/undertaking.ts";
import type { Span } from "../src/text/span.ts";

/** A report annotated by reading it, in the program's own form but for what only a program has. */
export interface GoldReport {
  readonly id: string;
  /** Only `dev` is looked at while working; of `test` nothing but figures is shown. */
  readonly half: "dev" | "test";
  /** "gum:…", "re3d:…" for real reports; "invented". */
  readonly origin: string;
  readonly licence: string;
  /** The day of publication where the text does not say, and it is known otherwise; else `null`. */
  readonly published: string | null;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly attributions: readonly GoldAttribution[];
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  readonly places: readonly GoldPlace[];
  readonly events: readonly GoldEvent[];
  readonly undertakings: readonly Undertaking[];
  readonly links: readonly GoldLink[];
}

/** Without coordinates: `places` has them. */
export type GoldEvent = Omit<Event, "place"> & {
  readonly place: { readonly name: string; readonly span: Span } | null;
};

export type GoldLink = Omit<Link, "score">;

export type GoldEntity = Omit<Entity, "reasons">;

/** Coordinates to a tenth of a degree. */
export type GoldPlace = Pick<Place, "name" | "span" | "lat" | "lon" | "precision" | "country">;

export type GoldAttribution = Omit<Attribution, "confidence">;

export const goldFolder = "eval/gold";

/** The gold reports, in the order of their ids. */
export const readGold = (): readonly GoldReport[] =>
  readdirSync(goldFolder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${goldFolder}/${name}`, "utf8")) as GoldReport);

/** The ids, in their own corpora, of the documents that are gold reports here: nothing may be trained on them. */
export const readGoldOrigins = (): ReadonlySet<string> =>
  new Set(readGold().flatMap(({ id, origin }) => [id, ...origin.split(":").slice(1)]));
