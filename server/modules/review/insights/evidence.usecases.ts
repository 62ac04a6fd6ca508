import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classTaughtBy, studentsOf } from "../../classes/classes.usecases.ts";
import { evidenceFor } from "../../learners/record/evidence.usecases.ts";
import type { Evidence } from "../../learners/record/record.schemas.ts";
import { readWrittenHere } from "./class-record.repository.ts";
import type { InsightPorts } from "./look.usecases.ts";

/**
 * What a student's mastery of a skill rests on, for a teacher of the class. Words are shown where the class's teachers read and the
 * student wrote them in this class's conversations or practice; what was right, with how much help, always is.
 * @throws not-found for anybody but the class's teachers, and for a student of another class
 */
export async function studentEvidence(
  person: Person,
  at: { readonly classId: string; readonly studentId: string; readonly skill: string },
  view: { readonly locale: "en" | "es"; readonly cursor?: string | undefined },
  ports: Pick<InsightPorts, "database">,
): Promise<Evidence> {
  const group = await classTaughtBy(person, at.classId, ports);
  const students = await studentsOf(person, at.classId, ports);
  const student = students.find(({ id }) => id === at.studentId);
  if (!student) throw notFound();
  const learner: Person = { id: student.id, name: student.name, username: student.username, role: "student" };
  const about = { kind: "skill" as const, subjectId: at.skill, cursor: view.cursor };
  const found = await evidenceFor(learner, about, view.locale, ports);
  const ids = found.evidence.map(({ id }) => id);
  const here = group.read
    ? await readWrittenHere(person, ports.database, at.classId, ids)
    : new Set<string>();
  return {
    ...found,
    evidence: found.evidence.map((one) => {
      if (here.has(one.id)) return one;
      // What was asked in a conversation is the student's own problem; an item of a pack is nobody's.
      const asked = one.source === "turn" ? null : one.asked;
      return { ...one, asked, given: null, conversationId: null };
    }),
  };
}
