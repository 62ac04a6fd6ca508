import { type Client, createClient } from "@libsql/client";
import { type Database, makeDatabase, prepareLocalFile } from "../../../server/db/client.ts";
import { migrate } from "../../../server/db/migrate.ts";
import { makeFolder } from "../../../tests/support/server.ts";
import type { Figure } from "../../reporting/report.models.ts";
import { percentile } from "../timing.models.ts";

/** A database file of its own with so much in it, opened as a server opens it. */
export interface Filled<Crowd> {
  readonly crowd: Crowd;
  readonly database: Database;
  close(): void;
}

export async function fileOf<Crowd>(
  crowd: Crowd,
  fill: (client: Client, crowd: Crowd, progress: (part: number) => void) => Promise<void>,
  progress: (part: number) => void,
): Promise<Filled<Crowd>> {
  const folder = makeFolder();
  try {
    const filling = createClient({ url: folder.databaseUrl });
    await migrate(filling);
    await fill(filling, crowd, progress);
    filling.close();
    const database = makeDatabase(createClient({ url: folder.databaseUrl }));
    await prepareLocalFile(database.client);
    return {
      crowd,
      database,
      close() {
        database.client.close();
        folder.remove();
      },
    };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

const rowsAtOnce = 400;

/** Inserts rows many at a time. `into` names the table and its columns. */
export async function insertRows(
  client: Client,
  into: string,
  count: number,
  row: (index: number) => readonly (string | number | null)[],
  progress: (part: number) => void = () => {},
): Promise<void> {
  for (let from = 0; from < count; from += rowsAtOnce) {
    const rows = Array.from({ length: Math.min(rowsAtOnce, count - from) }, (_, offset) =>
      row(from + offset),
    );
    const marks = rows.map((values) => `(${values.map(() => "?").join(", ")})`).join(", ");
    await client.execute({ sql: `INSERT INTO ${into} VALUES ${marks}`, args: rows.flat() });
    progress(Math.min(1, (from + rowsAtOnce) / count));
  }
}

/** Of what was timed at one size, in milliseconds: by the clock, and without what other programs took. */
export interface Times {
  readonly wall: number[];
  readonly took: number[];
}

/** How many times as long it takes with ten times as much, by the clock: the two were timed in turns. */
export function growth(name: string, small: Times, large: Times, share: number, most: number): Figure {
  const [few, many] = [percentile(small.wall, share), percentile(large.wall, share)];
  return {
    name: `${name}, times`,
    value: few === null || many === null ? null : Math.round((many / few) * 100) / 100,
    unit: "count",
    of: large.wall.length,
    target: { at: "most", value: most },
  };
}
