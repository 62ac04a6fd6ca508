import { invalidRequest } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { calibrationOf, helpOf } from "../../learners/record/progress.models.ts";
import { onceEach } from "./class-record.models.ts";
import { type StudentWork, weeksOf, workOf } from "./growth.models.ts";
import type { Heatmap } from "./heatmap/heatmap.models.ts";
import type { HeatmapView, Insights } from "./insights.schemas.ts";
import { fewest } from "./items/item-statistics.models.ts";
import { itemsFor } from "./items/items.usecases.ts";
import { type InsightPorts, type Look, lookAt, pictureOf, subjectsOf } from "./look.usecases.ts";
import { misconceptionsFor } from "./misconceptions.usecases.ts";
import { namingIn } from "./naming.usecases.ts";
import { needsFor } from "./need/need.usecases.ts";

interface View {
  readonly locale: "en" | "es";
  readonly subject?: string | undefined;
  readonly order?: "pattern" | "name" | undefined;
  readonly cursor?: string | undefined;
}

/** Students of one page of the picture. */
const pageSize = 60;
const most = { needs: 30, items: 40 } as const;

/** What a class's record says, for one of its teachers. @throws not-found for everybody else */
export async function insightsOf(
  person: Person,
  classId: string,
  view: View,
  ports: InsightPorts,
): Promise<Insights> {
  const look = await lookAt(person, classId, ports);
  const { group, record, now, today, back } = look;
  const { all, shown } = subjectsOf(record, view.subject, view.locale);
  const answers = onceEach(record.answers);
  const needs = await needsFor(person, look, view.locale, ports);
  const items = itemsFor(look, view.locale);
  const work = workOf(record.students, record.answers, record.times, now);
  return {
    class: {
      id: group.id,
      name: group.name,
      read: group.read,
      archived: group.archivedAt !== null,
      students: record.students.length,
    },
    subjects: [...all],
    subject: shown,
    basis: { answersOfEach: back.answersOfEach, since: back.since },
    heatmap: pageOfRows(pictureOf(record, shown, view.order), work, view),
    needs: needs.slice(0, most.needs),
    needsInAll: needs.length,
    misconceptions: await misconceptionsFor(person, look, view.locale, ports),
    weeks: weeksOf(record.answers, record.states, today).map((week) => ({ ...week })),
    help: helpOf(answers),
    minutes: quartersOf([...work.values()].map(({ minutes }) => minutes)),
    calibration: calibrationOf(answers),
    items: items.slice(0, most.items),
    itemsInAll: items.length,
    fewestForItems: { ...fewest },
  };
}

/** A further page of the class's picture. @throws not-found, request.invalid for a cursor this server didn't give out */
export async function heatmapPage(
  person: Person,
  classId: string,
  view: View,
  ports: InsightPorts,
): Promise<HeatmapView> {
  const look: Look = await lookAt(person, classId, ports);
  const { record, now } = look;
  const work = workOf(record.students, record.answers, record.times, now);
  const { shown } = subjectsOf(record, view.subject, view.locale);
  return pageOfRows(pictureOf(record, shown, view.order), work, view);
}

function pageOfRows(
  { columns, rows }: Heatmap,
  work: ReadonlyMap<string, StudentWork>,
  { locale, cursor }: View,
): HeatmapView {
  const naming = namingIn(locale);
  const start = cursor === undefined ? 0 : rows.findIndex(({ student }) => student.id === cursor) + 1;
  if (cursor !== undefined && start === 0) throw invalidRequest("cursor: not one this server gave out");
  const page = rows.slice(start, start + pageSize);
  return {
    columns: columns.map(({ skill, known, mastered, mean }) => ({
      skill: { id: skill, name: naming.skill(skill) },
      known,
      mastered,
      mean,
    })),
    rows: page.map(({ student, cells }) => ({
      student,
      cells: [...cells],
      ...(work.get(student.id) ?? noWork),
    })),
    nextCursor: start + pageSize < rows.length ? (page.at(-1)?.student.id ?? null) : null,
  };
}

const noWork: StudentWork = {
  alone: { right: 0, of: 0 },
  helped: { right: 0, of: 0 },
  minutes: 0,
  calibration: null,
};

/** Quarters and middle of some numbers; 0 for none. */
function quartersOf(values: readonly number[]): Insights["minutes"] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}
