import { createClient } from "@libsql/client";
import { beforeEach, describe, expect, it } from "vitest";
import { type Database, makeDatabase } from "../../db/client.ts";
import { migrate } from "../../db/migrate.ts";
import { type Pack, packSchema } from "./packs.schemas.ts";
import { installPacks, makeCatalogueSource } from "./packs.usecases.ts";

const clock = { now: () => 1_000 };
const packOf = (id: string, statement: string, skill = "trial.adding"): Pack =>
  packSchema.parse({
    id,
    name: { en: "Trial" },
    licence: "CC-BY-4.0",
    attribution: "Somebody",
    languages: ["en"],
    skills: [{ id: "trial.adding", name: { en: "Adding" } }],
    items: [
      {
        id: `${id}.first`,
        kind: "problem",
        skill,
        difficulty: 1,
        text: { en: statement },
        answer: { value: "4" },
      },
    ],
  });

describe("installing packs", () => {
  let database: Database;
  beforeEach(async () => {
    database = makeDatabase(createClient({ url: ":memory:" }));
    await migrate(database.client);
  });
  const install = (...packs: Pack[]) => installPacks(packs, { database, clock });

  it("is found in the catalogue beside the packs that come with Ponder", async () => {
    await install(packOf("trial", "What is 2 + 2?"));
    const catalogue = await makeCatalogueSource({ database })();
    expect(catalogue.itemById("trial.first")).toMatchObject({ kind: "problem", answer: { value: "4" } });
    expect(catalogue.itemsOfSkill("trial.adding").map(({ id }) => id)).toEqual(["trial.first"]);
    expect(catalogue.packOfItem("trial.first")?.attribution).toBe("Somebody");
    expect(catalogue.subjects.map(({ id }) => id)).toContain("algebra");
  });

  it("again with the same content changes nothing, with other content upgrades what is offered", async () => {
    const catalogue = makeCatalogueSource({ database });
    expect(await install(packOf("trial", "What is 2 + 2?"))).toEqual([
      { id: "trial", version: "1.0.0", outcome: "new" },
    ]);
    expect((await catalogue()).itemById("trial.first")).toMatchObject({ text: { en: "What is 2 + 2?" } });
    expect(await install(packOf("trial", "What is 2 + 2?"))).toMatchObject([{ outcome: "unchanged" }]);
    expect(await install(packOf("trial", "What is 1 + 3?"))).toEqual([
      { id: "trial", version: "1.0.1", outcome: "upgraded" },
    ]);
    expect((await catalogue()).itemById("trial.first")).toMatchObject({ text: { en: "What is 1 + 3?" } });
  });

  it("installs none when one of them can't be used", async () => {
    const broken = packOf("broken", "What is 2 + 2?", "trial.unknown");
    await expect(install(packOf("trial", "What is 2 + 2?"), broken)).rejects.toMatchObject({
      code: "pack.invalid",
    });
    expect((await makeCatalogueSource({ database })()).itemById("trial.first")).toBeNull();
  });

  it("does not let a pack take the place of one that comes with Ponder", async () => {
    await expect(install(packOf("algebra", "What is 2 + 2?"))).rejects.toMatchObject({
      code: "pack.id-taken",
    });
  });

  it("a stored pack that can't be read is left out, the others stay", async () => {
    await install(packOf("one", "What is 2 + 2?"), packOf("two", "What is 1 + 3?"));
    await database.client.execute("UPDATE packs SET json = '{' WHERE id = 'one'");
    const catalogue = await makeCatalogueSource({ database })();
    expect([catalogue.itemById("one.first"), catalogue.itemById("two.first")?.id]).toEqual([
      null,
      "two.first",
    ]);
  });
});
