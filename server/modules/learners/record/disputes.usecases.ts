import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classesOf, classTaughtBy } from "../../classes/classes.usecases.ts";
import { disputeEnded, disputeStatements } from "../../review/queue/signals.usecases.ts";
import type { Locale } from "../asking/asked-item.models.ts";
import { startPractice } from "../practice/practice.usecases.ts";
import { disputeView, kindOf, misconceptionClaim, skillClaim, skillOfDispute } from "./claims.usecases.ts";
import { weighWord } from "./disputes.models.ts";
import * as repository from "./disputes.repository.ts";
import { disputeDone, nothingToCheck } from "./record.errors.ts";
import { readClaims } from "./record.repository.ts";
import type { ClaimKind, ClassDisputes, Disputed, DisputeView } from "./record.schemas.ts";
import { isCheckable, misconceptionNamed, skillNamed } from "./subjects.models.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * "That's not right": keeps the learner's word against a claim and lets it weigh in. Said twice, it is one dispute.
 * @throws not-found for a claim that the record doesn't make
 */
export async function dispute(
  person: Person,
  about: { readonly claim: ClaimKind; readonly subjectId: string; readonly words: string },
  locale: Locale,
  ports: Ports,
): Promise<DisputeView> {
  const { misconceptions, skills } = await readClaims(person, ports.database);
  const id = ports.ids.next();
  const { subjectId } = about;
  const row = {
    id,
    learnerId: person.id,
    subjectId,
    words: about.words.trim(),
    createdAt: ports.clock.now(),
  };
  if (about.claim === "misconception") {
    const seen = misconceptions.find((one) => one.id === subjectId);
    if (!seen || (seen.status !== "open" && seen.status !== "disputed")) throw notFound();
    const kept = { ...row, disputed: "misconception" as const };
    const weighing = [repository.suspendMisconception(id, person.id, subjectId)];
    const told = await toldToTeachers(person, { ...kept, seen: seen.count }, ports);
    await repository.insertDispute(ports.database, kept, [...weighing, ...told]);
  } else {
    const skill = skills.find((one) => one.id === subjectId);
    if (!skill) throw notFound();
    const disputed: Disputed = skill.isMastered ? "skill-mastered" : "skill-open";
    const mastery = weighWord(skill.mastery, skill.isMastered ? "not-known" : "known");
    const weighing = [repository.weighSkill(id, person.id, subjectId, mastery)];
    const told = await toldToTeachers(person, { ...row, disputed, seen: 1 }, ports);
    await repository.insertDispute(ports.database, { ...row, disputed }, [...weighing, ...told]);
  }
  const kept = (await repository.readOwnDisputes(person, ports.database)).find(
    (one) => one.status === "open" && one.subjectId === subjectId && kindOf(one) === about.claim,
  );
  if (!kept) throw notFound();
  return disputeView(kept, locale);
}

/** A dispute goes into the queue of each class the learner belongs to. */
async function toldToTeachers(
  person: Person,
  made: Parameters<typeof disputedText>[0] & { readonly id: string; words: string; createdAt: number },
  ports: Ports,
) {
  const { id, words, createdAt } = made;
  const claim = { en: disputedText(made, "en"), es: disputedText(made, "es") };
  const classIds = (await classesOf(person, ports)).map((one) => one.id);
  return disputeStatements({ id, learnerId: person.id, claim, words, at: createdAt }, classIds, ports.ids);
}

/**
 * Begins the short check of a dispute, or gives the one that is begun.
 * @throws not-found, record.dispute-done, record.nothing-to-check
 */
export async function checkDispute(
  person: Person,
  id: string,
  locale: Locale,
  ports: Ports,
): Promise<{ readonly sessionId: string }> {
  const found = await repository.findOwnDispute(person, ports.database, id);
  if (!found) throw notFound();
  if (found.status !== "open") throw disputeDone();
  if (found.sessionId !== null) return { sessionId: found.sessionId };
  const skillId = skillOfDispute(found, locale);
  if (skillId === null || !isCheckable(skillId)) throw nothingToCheck();
  const { session } = await startPractice(person, { skillId, kind: "check", disputeId: id }, locale, ports);
  await repository.keepCheck(ports.database, id, session.id);
  return { sessionId: session.id };
}

/** The learner takes the word back: the claim stands as it did. Done twice, it changes nothing. @throws not-found */
export async function takeBack(
  person: Person,
  id: string,
  locale: Locale,
  ports: Ports,
): Promise<DisputeView> {
  const at = ports.clock.now();
  await repository.resolveRow(
    ports.database,
    { disputeId: id, learnerId: person.id, status: "taken-back", at },
    [disputeEnded(person.id, at)],
  );
  const found = await repository.findOwnDispute(person, ports.database, id);
  if (!found) throw notFound();
  if (found.status !== "taken-back") throw disputeDone();
  return disputeView(found, locale);
}

/** Disputes of a class's students, for its teachers. @throws not-found for everybody else */
export async function disputesOfClass(
  teacher: Person,
  classId: string,
  locale: Locale,
  ports: Ports,
): Promise<ClassDisputes> {
  await classTaughtBy(teacher, classId, ports);
  const rows = await repository.readClassDisputes(teacher, ports.database, classId);
  return {
    disputes: rows.map((row) => ({
      ...disputeView(row, locale),
      student: { id: row.learnerId, name: row.studentName },
      text: disputedText(row, locale),
    })),
  };
}

/** What was disputed, for a teacher: the claim as it was made. */
function disputedText(
  { disputed, subjectId, seen }: Pick<repository.ClassDisputeRow, "disputed" | "subjectId" | "seen">,
  locale: Locale,
): string {
  switch (disputed) {
    case "misconception": {
      const claim = misconceptionClaim({ id: subjectId, count: seen, status: "open", lastAt: 0 }, locale);
      return claim?.text ?? misconceptionNamed(subjectId, locale)?.words ?? subjectId;
    }
    case "skill-mastered":
    case "skill-open": {
      const isMastered = disputed === "skill-mastered";
      const skill = { id: subjectId, mastery: 0.5, opportunities: 0, problems: 3, isMastered, lastAt: 0 };
      return skillClaim(skill, locale)?.text ?? skillNamed(subjectId, locale)?.name ?? subjectId;
    }
  }
}
