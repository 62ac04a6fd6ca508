import type { Logger } from "../../../../shared/logger.ts";
import type { Person } from "../../../accounts/accounts.models.ts";
import { itemsOfSkill } from "../../../curriculum/packs.ts";
import { noteLook } from "../../first-steps/first-steps.usecases.ts";
import type { PlanView } from "../insights.schemas.ts";
import { type InsightPorts, lookAt, pictureOf, subjectsOf } from "../look.usecases.ts";
import { namingIn, planPacks } from "../naming.usecases.ts";
import { openNeeds } from "../need/need.usecases.ts";
import { planOf } from "./plan.models.ts";
import { checkPlan } from "./plan-check.models.ts";
import { type Sentence, writePlan } from "./written-plan.models.ts";

/** Students of a group that are sent by name. */
const mostStudents = 60;

/**
 * A plan for tomorrow, written from the record and compared with it again: a sentence that the record does not bear out is left
 * out and logged. @throws not-found for anybody but the class's teachers
 */
export async function planFor(
  person: Person,
  classId: string,
  view: { readonly locale: "en" | "es"; readonly subject?: string | undefined },
  ports: InsightPorts & { readonly logger: Logger },
): Promise<PlanView> {
  const look = await lookAt(person, classId, ports);
  const { shown } = subjectsOf(look.record, view.subject, view.locale);
  const heatmap = pictureOf(look.record, shown);
  const naming = namingIn(view.locale);
  const needs = await openNeeds(person, look, ports);
  const written = writePlan(planOf(heatmap, needs, planPacks, seed), naming);
  await noteLook(person, "plan", ports);
  const problems = checkPlan(written, {
    heatmap,
    needs,
    naming,
    itemsOf: (skill) => itemsOfSkill(skill).map(({ id }) => id),
  });
  if (problems.length > 0)
    ports.logger.error("insights.plan-not-borne-out", { classId, sentences: problems.length });
  const wrong = new Set(problems.map(({ sentence }) => sentence));
  const borneOut = (sentences: readonly Sentence[]) =>
    sentences.filter(({ text }) => !wrong.has(text)).map(({ text, kind }) => ({ text, kind }));
  return {
    warmUp: borneOut(written.warmUp),
    groups: written.groups.map(({ students, skill, itemId, sentences }) => ({
      students: students.slice(0, mostStudents),
      inAll: students.length,
      skill: { id: skill, name: naming.skill(skill) },
      itemId,
      sentences: borneOut(sentences),
    })),
    talks: written.talks.map(({ student, sentences }) => ({ student, sentences: borneOut(sentences) })),
    rest: borneOut(written.rest),
  };
}

/** The same class on the same record has the same plan. */
const seed = 1;
