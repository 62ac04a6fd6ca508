import type { Person } from "../../accounts/accounts.models.ts";
import { seedFor } from "../../tutoring/items/start.models.ts";
import { askItem, type Locale } from "../asking/asked-item.models.ts";
import { itemsUnderExam } from "../practice/assigned-practice.usecases.ts";
import { testedOutStatements } from "../skills/placing.usecases.ts";
import { isMastered } from "../skills/skills.models.ts";
import { skillRecordsOf } from "../skills/skills.usecases.ts";
import { countAnswers } from "./counting.usecases.ts";
import { diagnosticNothing } from "./diagnostic.errors.ts";
import { canBePut, inOrderOfUse, nextSkill, testedOut } from "./diagnostic.models.ts";
import * as repository from "./diagnostic.repository.ts";
import type { DiagnosticList, DiagnosticView } from "./diagnostic.schemas.ts";
import { beliefIn, type DiagnosticPorts, diagnosticFor, viewOf } from "./diagnostic-view.usecases.ts";
import { candidatesOf, diagnosableSubjects, subjectById } from "./subject.usecases.ts";

/** Subjects that can be diagnosed, with the person's latest diagnostic of each. */
export async function listDiagnostics(
  person: Person,
  locale: Locale,
  ports: DiagnosticPorts,
): Promise<DiagnosticList> {
  const own = await repository.listDiagnostics(person, ports.database);
  const records = await skillRecordsOf(person, ports);
  return {
    subjects: diagnosableSubjects().map(({ id, askable }) => {
      const latest = own.find(({ subject }) => subject === id);
      return {
        id,
        name: subjectById(id).name(locale),
        skills: askable,
        latest: latest
          ? {
              id: latest.id,
              status: latest.status,
              startedAt: latest.startedAt,
              endedAt: latest.endedAt,
            }
          : null,
      };
    }),
    answers: records.reduce((sum, { opportunities }) => sum + opportunities, 0),
  };
}

/**
 * Starts a diagnostic of a subject, or goes on with the one that is open.
 * @throws diagnostic.nothing for a subject without questions
 */
export async function startDiagnostic(
  person: Person,
  subject: string,
  locale: Locale,
  ports: DiagnosticPorts,
): Promise<DiagnosticView> {
  if (!diagnosableSubjects().some(({ id }) => id === subject)) throw diagnosticNothing();
  const own = { id: ports.ids.next(), subject, at: ports.clock.now() };
  const id = await repository.openDiagnostic(person, ports.database, own);
  return goOn(person, id, locale, ports);
}

/**
 * The diagnostic with the question in hand. Where the last one is done with, was withdrawn or is in an exam that the
 * person is sitting, the next is put; where enough is known or nothing is left to ask, the diagnostic ends. Asked twice, or from two devices, it goes on once.
 * @throws not-found
 */
export async function goOn(
  person: Person,
  id: string,
  locale: Locale,
  ports: DiagnosticPorts,
): Promise<DiagnosticView> {
  const found = await diagnosticFor(person, id, ports);
  if (found.row.status === "ended") return viewOf(person, found, locale, ports);
  const exam = await itemsUnderExam(person, ports);
  const last = found.items.at(-1);
  if (last?.outcome === null) {
    if (!exam.has(last.itemId) && askItem(last.itemId, last.seed, locale) !== null)
      return viewOf(person, found, locale, ports);
    await withdraw(id, last.seq, ports);
    return goOn(person, id, locale, ports);
  }
  const seq = found.items.length;
  const chosen = chooseNext(found, seq, locale, (itemId) => !exam.has(itemId));
  if (chosen === null) return endDiagnostic(person, id, locale, ports);
  await repository.insertItem(ports.database, id, { ...chosen, seq, shownAt: ports.clock.now() });
  return viewOf(person, await diagnosticFor(person, id, ports), locale, ports);
}

/** Closes an open question whose item is gone. It doesn't count. */
export async function withdraw(diagnosticId: string, seq: number, ports: DiagnosticPorts): Promise<void> {
  await repository.keepOutcome(
    ports.database,
    { diagnosticId, seq },
    { outcome: "withdrawn", given: null, at: ports.clock.now() },
  );
}

/** The item that is asked next, with the seed of its numbers; null where nothing more is asked. */
function chooseNext(
  { row, items }: repository.Diagnostic,
  seq: number,
  locale: Locale,
  mayBeAsked: (itemId: string) => boolean,
) {
  const { belief, asked } = beliefIn({ row, items });
  const seed = seedFor(`diagnostic-${row.id}-${seq}`);
  const usable = new Map(
    belief.skills.map(({ id }) => [
      id,
      candidatesOf(id).filter((one) => mayBeAsked(one.id) && canBePut(one, items)),
    ]),
  );
  const askable = new Set([...usable].filter(([, list]) => list.length > 0).map(([id]) => id));
  for (;;) {
    const skill = nextSkill(belief, items, asked, askable);
    if (skill === null) return null;
    const item = inOrderOfUse(usable.get(skill) ?? [], seed).find(({ id }) => askItem(id, seed, locale));
    if (item) return { itemId: item.id, skill, seed };
    askable.delete(skill);
  }
}

/**
 * Ends a diagnostic, by itself or because the learner stops: what was found is kept. Answers that were not counted yet are
 * counted, and skills that are known surely enough are mastered by testing out. Ending twice changes nothing.
 */
export async function endDiagnostic(
  person: Person,
  id: string,
  locale: Locale,
  ports: DiagnosticPorts,
): Promise<DiagnosticView> {
  const found = await diagnosticFor(person, id, ports);
  if (found.row.status === "ended") return viewOf(person, found, locale, ports);
  await countAnswers(person, id, found.items, ports);
  const { belief, asked } = beliefIn(found);
  const records = await skillRecordsOf(person, ports);
  const before = new Set(records.filter(isMastered).map(({ skill }) => skill));
  const newly = testedOut(belief, asked).filter(({ skill }) => !before.has(skill));
  const at = Math.max(ports.clock.now(), found.row.startedAt);
  const closed = found.items.filter(({ outcome }) => outcome !== null).length;
  const isOver = await repository.endDiagnostic(
    person,
    ports.database,
    { id, closed, at },
    testedOutStatements(person, newly, { diagnosticId: id, at }),
  );
  // Another device answered in between: what it said counts too.
  if (!isOver) return endDiagnostic(person, id, locale, ports);
  return viewOf(person, await diagnosticFor(person, id, ports), locale, ports);
}
