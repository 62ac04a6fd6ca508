import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classTaughtBy, studentsOf } from "../../classes/classes.usecases.ts";
import { readClassRecord } from "../insights/class-record.repository.ts";
import type { Delivered, Destination } from "./delivery.ts";
import type { LetterLanguage } from "./letter-languages.constants.ts";
import { names, type ReportPorts } from "./letters.usecases.ts";
import * as repository from "./records.repository.ts";
import { classReport, type Period, studentReport } from "./report.models.ts";
import { day } from "./weeks.models.ts";

/** What a report looks at, and where it goes. */
export interface ReportWish {
  readonly locale: LetterLanguage;
  /** Days, `2026-11-23`, both counted in; left out, the last four weeks. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const usualDays = 28;
/** Answers of each student that a class's report looks at. */
const answersOfEach = 2_000;

/** The report about the student asking. @throws not-found for everybody else, pdf.too-long */
export async function ownReport(
  person: Person,
  wish: ReportWish,
  to: Destination,
  ports: ReportPorts,
): Promise<Delivered> {
  if (person.role !== "student") throw notFound();
  return reportAbout(person, { id: person.id, name: person.name }, wish, to, ports);
}

/** A student's report for the teachers of a class of theirs. @throws not-found for everybody else, pdf.too-long */
export async function reportOfStudent(
  person: Person,
  { classId, studentId }: { classId: string; studentId: string },
  wish: ReportWish,
  to: Destination,
  ports: ReportPorts,
): Promise<Delivered> {
  const found = await repository.findStudent(person, ports.database, classId, studentId);
  if (!found) throw notFound();
  return reportAbout(person, found, wish, to, ports);
}

/** A class's report, for its teachers. @throws not-found for everybody else, pdf.too-long */
export async function reportOfClass(
  person: Person,
  classId: string,
  wish: ReportWish,
  to: Destination,
  ports: ReportPorts,
): Promise<Delivered> {
  const [{ name }, students] = await Promise.all([
    classTaughtBy(person, classId, ports),
    studentsOf(person, classId, ports),
  ]);
  const period = periodOf(wish, ports.clock.now());
  const { answers, states } = await readClassRecord(person, ports.database, {
    classId,
    since: period.from,
    answersOfEach,
  });
  const document = classReport(
    {
      name,
      period,
      students: students.length,
      answers: answers
        .filter(({ at }) => at < period.to)
        .map(({ learnerId, skill, source, sourceId, place, correct, helpLevel, at }) => ({
          learnerId,
          skill,
          way: source === "turn" ? "steps" : "answers",
          key: `${sourceId} ${place}`,
          correct,
          helpLevel,
          at,
        })),
      mastered: states.filter(({ masteredAt }) => masteredAt !== null && masteredAt < period.to),
    },
    { language: wish.locale, skill: names(wish.locale).skill },
  );
  return ports.delivery.deliver(document, to);
}

async function reportAbout(
  person: Person,
  { id, name }: { readonly id: string; readonly name: string },
  wish: ReportWish,
  to: Destination,
  ports: ReportPorts,
): Promise<Delivered> {
  const period = periodOf(wish, ports.clock.now());
  const { answers, mastered } = await repository.readRecord(person, ports.database, {
    studentId: id,
    ...period,
  });
  const naming = { language: wish.locale, skill: names(wish.locale).skill };
  return ports.delivery.deliver(studentReport({ name, period, answers, mastered }, naming), to);
}

function periodOf({ from, to }: ReportWish, now: number): Period {
  if (from === undefined || to === undefined) {
    const tomorrow = (Math.floor(now / day) + 1) * day;
    return { from: tomorrow - usualDays * day, to: tomorrow };
  }
  return { from: Date.parse(from), to: Date.parse(to) + day };
}
