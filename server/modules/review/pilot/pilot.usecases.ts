import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { onlyAdministrators } from "../../accounts/school/school.errors.ts";
import { classTaughtBy } from "../../classes/classes.usecases.ts";
import type { Delivered, Delivery, Destination } from "../reports/delivery.ts";
import type { Period } from "../reports/report.models.ts";
import type { ReportWish } from "../reports/reports.usecases.ts";
import { day } from "../reports/weeks.models.ts";
import { figuresOf } from "./pilot.models.ts";
import { readPilot } from "./pilot.repository.ts";
import type { PilotFigures } from "./pilot.schemas.ts";
import { pilotDocument } from "./pilot-document.models.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
  readonly delivery: Delivery;
}

export interface Pilot {
  readonly figures: PilotFigures;
  readonly delivered: Delivered;
}

/** Twelve weeks. */
const usualDays = 84;

/** What a pilot showed in the whole school, for its administrators. @throws school.only-administrators, pdf.too-long */
export async function pilotOfSchool(
  person: Person,
  wish: ReportWish,
  to: Destination,
  ports: Ports,
): Promise<Pilot> {
  if (person.role !== "administrator") throw onlyAdministrators();
  return pilot(person, { classId: null, name: null }, wish, to, ports);
}

/** What a pilot showed in one class, for its teachers. @throws not-found for everybody else, pdf.too-long */
export async function pilotOfClass(
  person: Person,
  classId: string,
  wish: ReportWish,
  to: Destination,
  ports: Ports,
): Promise<Pilot> {
  const { name } = await classTaughtBy(person, classId, ports);
  return pilot(person, { classId, name }, wish, to, ports);
}

async function pilot(
  person: Person,
  { classId, name }: { readonly classId: string | null; readonly name: string | null },
  wish: ReportWish,
  to: Destination,
  ports: Ports,
): Promise<Pilot> {
  const period = periodOf(wish, ports.clock.now());
  const record = await readPilot(person, ports.database, { classId, period });
  const figures = figuresOf({ ...record, period });
  const document = pilotDocument(figures, name, wish.locale);
  return { figures, delivered: await ports.delivery.deliver(document, to) };
}

function periodOf({ from, to }: ReportWish, now: number): Period {
  if (from === undefined || to === undefined) {
    const tomorrow = (Math.floor(now / day) + 1) * day;
    return { from: tomorrow - usualDays * day, to: tomorrow };
  }
  return { from: Date.parse(from), to: Date.parse(to) + day };
}
