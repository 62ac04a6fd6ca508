import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { dayIn, lastDays } from "../../../shared/days.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { timesOfTurns } from "../../tutoring/own-turns.usecases.ts";
import type { Locale } from "../asking/asked-item.models.ts";
import { calibrationOf, helpOf, timeOnTask } from "./progress.models.ts";
import { readProgress } from "./progress.repository.ts";
import type { Progress } from "./record.schemas.ts";
import { skillNamed } from "./subjects.models.ts";

const day = 86_400_000;
const shownDays = 28;
/** Answers this old still count for how sure and how right, milliseconds. */
const lookBack = 90 * day;
const lookAhead = 7 * day;

/** What the pictures of the progress page show. Skills that no pack knows any more are left out. */
export async function progressOf(
  person: Person,
  view: { readonly locale: Locale; readonly zone: string },
  ports: { readonly database: Database; readonly clock: Clock },
): Promise<Progress> {
  const now = ports.clock.now();
  const dayOf = dayIn(view.zone);
  const from = now - shownDays * day;
  const read = await readProgress(person, ports.database, {
    since: now - lookBack,
    dueBefore: now + lookAhead,
  });
  const turns = await timesOfTurns(person, from, ports);
  const worked = [...read.answers.map(({ at }) => at).filter((at) => at >= from), ...turns];
  return {
    mastery: read.mastery.flatMap(({ skill, points }) => {
      const named = skillNamed(skill, view.locale);
      return named === null || points.length === 0 ? [] : [{ skill: named, points }];
    }),
    due: read.due.flatMap(({ skill, dueAt }) => {
      const named = skillNamed(skill, view.locale);
      return named === null ? [] : [{ skill: named, dueAt, isDue: dueAt <= now }];
    }),
    calibration: calibrationOf(read.answers),
    time: timeOnTask(worked, lastDays(now, shownDays, dayOf), dayOf),
    help: helpOf(read.answers),
  };
}
