import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { skillName } from "../../curriculum/packs.ts";
import { skillRecordsOf } from "../../learners/skills/skills.usecases.ts";
import { readSkills } from "../artifacts/artifact-parts.repository.ts";
import { readTitles } from "../artifacts/artifacts.repository.ts";
import { type ArtifactPorts, strengthsOf } from "../artifacts/artifacts.usecases.ts";
import { alreadyWithdrawn, evidenceNotShown, skillUnknown } from "./competencies.errors.ts";
import * as repository from "./competencies.repository.ts";
import type { CompetencyRecord, NewCompetency, StudentCompetencies } from "./competencies.schemas.ts";

/** A student of a class, for one of its teachers. */
export interface Taught {
  readonly classId: string;
  readonly studentId: string;
}

/**
 * Records that a student has met a competency, by work that the student shows to teachers. The same word said twice is
 * one record.
 * @throws not-found, competency.skill-unknown, competency.evidence-not-shown
 */
export async function confirmCompetency(
  person: Person,
  taught: Taught,
  input: NewCompetency,
  locale: Language,
  ports: ArtifactPorts,
): Promise<CompetencyRecord> {
  await checkTaught(person, taught, ports);
  if (skillName(input.skill, locale) === null) throw skillUnknown();
  const evidence = [...new Set(input.evidence)].sort();
  const shown = await repository.readShownTitles(ports.database, taught.studentId, evidence);
  if (evidence.some((id) => !shown.has(id))) throw evidenceNotShown();
  await repository.insertRecord(person, ports.database, {
    ...taught,
    id: ports.ids.next(),
    skill: input.skill,
    evidence,
    at: ports.clock.now(),
  });
  const { records } = await recordsOfStudent(person, taught, locale, ports);
  const said = records.find(
    (one) =>
      one.skill.id === input.skill &&
      one.confirmedBy.id === person.id &&
      one.withdrawn === null &&
      one.evidence.map(({ id }) => id).join() === evidence.join(),
  );
  if (!said) throw notFound();
  return said;
}

/**
 * Takes one's own word back. What was said stays on record, and so does that it was taken back, and why.
 * @throws not-found, competency.withdrawn
 */
export async function withdrawCompetency(
  person: Person,
  at: Taught & { readonly recordId: string; readonly reason: string },
  locale: Language,
  ports: ArtifactPorts,
): Promise<CompetencyRecord> {
  await checkTaught(person, at, ports);
  const done = await repository.insertWithdrawal(person, ports.database, {
    id: at.recordId,
    studentId: at.studentId,
    reason: at.reason,
    at: ports.clock.now(),
  });
  const { records } = await recordsOfStudent(person, at, locale, ports);
  const record = records.find(({ id }) => id === at.recordId);
  if (!record || record.confirmedBy.id !== person.id) throw notFound();
  if (!done) throw alreadyWithdrawn();
  return record;
}

/** Competencies of a student, for a teacher of the class. @throws not-found */
export async function recordsOfStudent(
  person: Person,
  taught: Taught,
  locale: Language,
  ports: Pick<ArtifactPorts, "database">,
) {
  await checkTaught(person, taught, ports);
  return viewRecords(taught.studentId, locale, ports, (ids) =>
    repository.readShownTitles(ports.database, taught.studentId, ids),
  );
}

/**
 * What a student's shown work and practice say about each skill, with what was confirmed, for a teacher of the class. Work
 * that is private counts for nothing here. @throws not-found
 */
export async function competenciesOfStudent(
  person: Person,
  taught: Taught,
  locale: Language,
  ports: Pick<ArtifactPorts, "database">,
): Promise<StudentCompetencies> {
  const { records } = await recordsOfStudent(person, taught, locale, ports);
  const student = { id: taught.studentId };
  const work = await repository.readShownWork(ports.database, student.id);
  const titles = new Map(work.map(({ id, title }) => [id, title]));
  const rows = (await readSkills(student, ports.database, null)).filter(({ artifactId }) =>
    titles.has(artifactId),
  );
  const practised = new Map((await skillRecordsOf(student, ports)).map((record) => [record.skill, record]));
  const practiceIn = (skill: string) => {
    const record = practised.get(skill);
    return record ? { mastery: record.mastery, opportunities: record.opportunities } : null;
  };
  const shown = strengthsOf(rows, locale).map((one) => ({
    ...one,
    artifacts: one.artifacts.map((id) => ({ id, title: titles.get(id) ?? "" })),
    practice: practiceIn(one.id),
  }));
  const known = new Set(shown.map(({ id }) => id));
  const other = [...practised.keys()].flatMap((id) => {
    const name = known.has(id) ? null : skillName(id, locale);
    return name === null
      ? []
      : [{ id, name, self: null, teacher: null, artifacts: [], practice: practiceIn(id) }];
  });
  return { records, work: [...work], skills: [...shown, ...other] };
}

/** The person's own competencies, the latest first, with those that were taken back. */
export function ownRecords(person: Person, locale: Language, ports: Pick<ArtifactPorts, "database">) {
  return viewRecords(person.id, locale, ports, (ids) => readTitles(person, ports.database, ids));
}

async function viewRecords(
  learnerId: string,
  locale: Language,
  ports: Pick<ArtifactPorts, "database">,
  titlesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<{ records: CompetencyRecord[] }> {
  const rows = await repository.readRecords(ports.database, learnerId);
  const titles = await titlesOf([...new Set(rows.flatMap(({ evidence }) => evidence))]);
  return {
    records: rows.map(({ learnerId: _, skill, evidence, ...row }) => ({
      ...row,
      skill: { id: skill, name: skillName(skill, locale) ?? skill },
      evidence: evidence.map((id) => ({ id, title: titles.get(id) ?? null })),
    })),
  };
}

async function checkTaught(
  person: Person,
  { classId, studentId }: Taught,
  ports: Pick<ArtifactPorts, "database">,
): Promise<void> {
  if (!(await repository.teachesStudent(person, ports.database, classId, studentId))) throw notFound();
}
