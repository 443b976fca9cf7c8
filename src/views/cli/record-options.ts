import { type Command, Option } from "commander";
import type { Store, StorePlace } from "../../store/open-store.ts";

/** Where the environment says that the record is. */
export interface RecordPlaces {
  /** COUNTERCLAIM_DATA. */
  readonly data: string | undefined;
  /** DATABASE_URL. */
  readonly databaseUrl: string | undefined;
}

export interface DataOption {
  readonly data?: string;
}

const usualFolder = "counterclaim-data";

/** What every command on a record takes. */
export const dataOption = (): Option =>
  new Option(
    "--data <folder>",
    `folder of the record (default: DATABASE_URL, else COUNTERCLAIM_DATA, else ./${usualFolder})`,
  );

/** The record a command is about: what it was told, else what the environment says, else the usual folder. */
function toPlace({ data }: DataOption, places: RecordPlaces): StorePlace {
  if (data !== undefined) return { folder: data };
  if (places.databaseUrl !== undefined) return { url: places.databaseUrl };
  return { folder: places.data ?? usualFolder };
}

/** Opens the record for as long as `act` runs. */
export async function withRecord<Value>(
  options: DataOption,
  places: RecordPlaces,
  act: (store: Store) => Promise<Value>,
): Promise<Value> {
  // The database takes a while to load, and the other commands do not need it.
  const { openStore } = await import("../../store/open-store.ts");
  const { toStoreError } = await import("../../store/to-store-error.ts");
  try {
    await using store = await openStore(toPlace(options, places));
    return await act(store);
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Adds options to a command, in their order. */
export function addOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}
