import { notFound } from "../../../../shared/errors.ts";
import type { Person } from "../../../accounts/accounts.models.ts";
import { studentsOf } from "../../../classes/classes.usecases.ts";
import { type NeedView, needRuleSchema } from "../insights.schemas.ts";
import { type InsightPorts, type Look, openClass } from "../look.usecases.ts";
import { namingIn } from "../naming.usecases.ts";
import { reasonText } from "../plan/written-plan.models.ts";
import { type Need, needsOf } from "./need.models.ts";
import { againstText } from "./need-words.constants.ts";
import { keepSetAside, listSetAsides, removeSetAside, type SetAside } from "./set-asides.repository.ts";

const day = 86_400_000;

/** Who may need the teacher, each reason in words; those with a reason that nobody set aside first. */
export async function needsFor(
  person: Person,
  { group, record, now }: Look,
  locale: "en" | "es",
  ports: InsightPorts,
): Promise<NeedView[]> {
  const aside = await listSetAsides(person, ports.database, group.id, now);
  const views = needsOf(record, now).map((need) => viewOf(need, aside, locale));
  const isSeen = ({ reasons }: NeedView) => reasons.some(({ setAside }) => setAside === null);
  return [...views.filter(isSeen), ...views.filter((view) => !isSeen(view))];
}

/** The same without what was set aside, as the plan looks at it. */
export async function openNeeds(
  person: Person,
  { group, record, now }: Look,
  { database }: Pick<InsightPorts, "database">,
): Promise<readonly Need[]> {
  const aside = await listSetAsides(person, database, group.id, now);
  return needsOf(record, now).flatMap((need) => {
    const reasons = need.reasons.filter(({ rule }) => !findAside(aside, need.student.id, rule));
    return reasons.length === 0 ? [] : [{ ...need, reasons }];
  });
}

function viewOf(
  { student, reasons, against }: Need,
  aside: readonly SetAside[],
  locale: "en" | "es",
): NeedView {
  const naming = namingIn(locale);
  return {
    student,
    reasons: reasons.map((reason) => {
      const about = reason.about?.kind === "skill" ? reason.about.id : null;
      const found = findAside(aside, student.id, reason.rule);
      return {
        rule: reason.rule,
        text: reasonText(reason, naming),
        skill: about === null ? null : { id: about, name: naming.skill(about) },
        setAside: found ? { by: found.by, at: found.at, until: found.until } : null,
      };
    }),
    against: against.map((one) => againstText(one, locale)),
  };
}

function findAside(aside: readonly SetAside[], studentId: string, rule: string): SetAside | undefined {
  return aside.find((one) => one.studentId === studentId && one.rule === rule);
}

/** "I know, not now": sets a reason aside for some days. @throws not-found, insights.archived */
export async function setAside(
  person: Person,
  at: { readonly classId: string; readonly studentId: string; readonly rule: string },
  days: number,
  ports: InsightPorts,
): Promise<void> {
  await known(person, at, ports);
  const now = ports.clock.now();
  await keepSetAside(person, ports.database, { ...at, at: now, until: now + days * day });
}

/** Shows a reason again. @throws not-found, insights.archived */
export async function showAgain(
  person: Person,
  at: { readonly classId: string; readonly studentId: string; readonly rule: string },
  ports: InsightPorts,
): Promise<void> {
  await known(person, at, ports);
  if (!(await removeSetAside(person, ports.database, at))) throw notFound();
}

async function known(
  person: Person,
  {
    classId,
    studentId,
    rule,
  }: { readonly classId: string; readonly studentId: string; readonly rule: string },
  ports: InsightPorts,
): Promise<void> {
  await openClass(person, classId, ports);
  const students = await studentsOf(person, classId, ports);
  if (!students.some(({ id }) => id === studentId) || !needRuleSchema.safeParse(rule).success)
    throw notFound();
}
