import type { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { dayIn } from "../../../shared/days.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { readEntriesBetween } from "./entries.repository.ts";
import type { calendarSchema } from "./entries.schemas.ts";
import { summaryOf } from "./entries.usecases.ts";

const day = 86_400_000;
/** Years that are looked back. */
const mostYears = 5;

/** A month's entries by day in the learner's zone, and those of today's day in earlier years. */
export async function calendarOf(
  person: Person,
  { month, zone }: { readonly month: string; readonly zone: string },
  ports: { readonly database: Database; readonly clock: Clock },
): Promise<z.infer<typeof calendarSchema>> {
  const dayOf = dayIn(zone);
  const first = Date.parse(`${month}-01T00:00:00Z`);
  // A month begins up to 14 hours before or after it does in UTC, and has at most 31 days.
  const rows = await readEntriesBetween(person, ports.database, first - day, first + 32 * day);
  const days = Map.groupBy(
    rows.filter(({ createdAt }) => dayOf(createdAt).startsWith(month)),
    ({ createdAt }) => dayOf(createdAt),
  );
  return {
    days: [...days].map(([name, entries]) => ({ day: name, reflections: entries.map(summaryOf) })),
    earlier: await earlierYears(person, dayOf, ports),
  };
}

async function earlierYears(
  person: Person,
  dayOf: (time: number) => string,
  { database, clock }: { readonly database: Database; readonly clock: Clock },
) {
  const today = dayOf(clock.now());
  const years = Array.from({ length: mostYears }, (_, index) => {
    const name = `${Number(today.slice(0, 4)) - index - 1}${today.slice(4)}`;
    return { name, noon: Date.parse(`${name}T12:00:00Z`) };
  }).filter(({ noon }) => Number.isFinite(noon));
  const found = await Promise.all(
    years.map(async ({ name, noon }) => {
      const near = await readEntriesBetween(person, database, noon - 2 * day, noon + 2 * day);
      return near.filter(({ createdAt }) => dayOf(createdAt) === name).map(summaryOf);
    }),
  );
  return found.flat();
}
