import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { skillName } from "../../curriculum/packs.ts";
import { askItem, type Locale } from "../asking/asked-item.models.ts";
import { isMastered } from "../skills/skills.models.ts";
import { skillRecordsOf } from "../skills/skills.usecases.ts";
import { askedOf, type Placed, placedSkills, questionsPut, whereToStart } from "./diagnostic.models.ts";
import * as repository from "./diagnostic.repository.ts";
import type { DiagnosticItemView, DiagnosticResult, DiagnosticView } from "./diagnostic.schemas.ts";
import { type Asked, type Belief, believeAfter, mostQuestions } from "./placement.models.ts";
import { candidatesOf, guessOf, subjectById } from "./subject.usecases.ts";

/** What the usecases of a diagnostic need. */
export interface DiagnosticPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The person's own diagnostic. @throws not-found for one of somebody else */
export async function diagnosticFor(
  person: Person,
  id: string,
  { database }: Pick<DiagnosticPorts, "database">,
): Promise<repository.Diagnostic> {
  const found = await repository.findDiagnostic(person, database, id);
  if (!found) throw notFound();
  return found;
}

/** What was answered, and what is believed after it: made anew from the rows each time, so that nothing can drift. */
export function beliefIn({ row, items }: repository.Diagnostic): {
  readonly asked: readonly Asked[];
  readonly belief: Belief;
} {
  const asked = askedOf(items, guessOf);
  return { asked, belief: asked.reduce(believeAfter, subjectById(row.subject).belief()) };
}

/** A diagnostic as its learner sees it. */
export async function viewOf(
  person: Person,
  found: repository.Diagnostic,
  locale: Locale,
  ports: Pick<DiagnosticPorts, "database">,
): Promise<DiagnosticView> {
  const { row, items } = found;
  const last = items.at(-1);
  const inHand = row.status === "open" && last?.outcome === null ? last : null;
  return {
    diagnostic: {
      id: row.id,
      subject: { id: row.subject, name: subjectById(row.subject).name(locale) },
      status: row.status,
      most: mostQuestions,
      startedAt: row.startedAt,
      endedAt: row.endedAt,
    },
    item: inHand === null ? null : itemView(inHand, questionsPut(items), locale),
    result: row.status === "ended" ? await resultOf(person, found, locale, ports) : null,
  };
}

function itemView(
  { seq, itemId, skill, seed }: repository.DiagnosticItemRow,
  number: number,
  locale: Locale,
): DiagnosticItemView | null {
  const asked = askItem(itemId, seed, locale);
  if (asked === null) return null;
  const { text, latex, options } = asked;
  return { seq, number, itemId, skill: named(skill, locale), text, latex, options: [...options] };
}

async function resultOf(
  person: Person,
  found: repository.Diagnostic,
  locale: Locale,
  ports: Pick<DiagnosticPorts, "database">,
): Promise<DiagnosticResult> {
  const { skills } = subjectById(found.row.subject);
  const { asked, belief } = beliefIn(found);
  const records = await skillRecordsOf(person, ports);
  const mastered = new Set(records.filter(isMastered).map(({ skill }) => skill));
  const answered = asked.length;
  // Without an answer there is only what is usual, and that is nothing to say of anybody.
  const placed =
    answered > 0
      ? placedSkills(belief, mastered)
      : belief.skills.map(({ id, prerequisites }) => ({
          skill: id,
          known: 0,
          mastered: mastered.has(id),
          standing: mastered.has(id)
            ? ("known" as const)
            : prerequisites.every((before) => mastered.has(before))
              ? ("ready" as const)
              : ("later" as const),
        }));
  const prerequisitesOf = new Map(belief.skills.map(({ id, prerequisites }) => [id, prerequisites]));
  const start = whereToStart(skills, placed, (skill) => candidatesOf(skill).length > 0);
  const count = (isCounted: (one: Placed) => boolean) => (answered > 0 ? placed.filter(isCounted).length : 0);
  return {
    answered,
    counts: {
      known: count(({ standing }) => standing === "known"),
      mastered: count((one) => one.mastered),
      ready: count(({ standing }) => standing === "ready"),
      later: count(({ standing }) => standing === "later"),
    },
    skills:
      answered === 0
        ? []
        : placed.map(({ skill, known, standing, mastered: isDone }) => ({
            ...named(skill, locale),
            prerequisites: [...(prerequisitesOf.get(skill) ?? [])],
            known,
            standing,
            mastered: isDone,
          })),
    start: start && {
      skill: named(start.skill, locale),
      reason: start.reason,
      after: start.after === null ? null : named(start.after, locale),
      opens: start.opens,
    },
  };
}

function named(id: string, locale: Locale): { readonly id: string; readonly name: string } {
  return { id, name: skillName(id, locale) ?? id };
}
