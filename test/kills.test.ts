import { afterAll, expect, it } from "vitest";
import { killWriter } from "../bench/kill-writer.ts";
import { toRandom } from "../bench/to-random.ts";
import { databases, openStore } from "./open-databases.ts";

afterAll(async () => {
  for (const { close } of databases) await close();
});

it.each(databases.map(({ name, create }, index) => ({ name, create, kills: index === 0 ? 10 : 3 })))(
  "a writer killed in the middle loses nothing that it acknowledged, and leaves nothing half written, in $name",
  { timeout: 180_000 },
  async ({ create, kills }) => {
    const { acknowledged, lost, faults } = await killWriter({
      kills,
      place: await create(),
      open: openStore,
      random: toRandom(7),
    });
    expect({ lost, faults }).toEqual({ lost: [], faults: [] });
    expect(acknowledged).toBeGreaterThan(kills);
  },
);
