import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classesOf } from "../../classes/classes.usecases.ts";
import { inLanguage, type Language } from "../../curriculum/packs.schemas.ts";
import { catalogue, skillName, subjects } from "../../curriculum/packs.ts";
import { pathSkillOf } from "../skills/own-skills.usecases.ts";
import { skillRecordsOf } from "../skills/skills.usecases.ts";
import { type PathReason, suggest } from "./path.models.ts";
import { insertChoice } from "./path.repository.ts";
import type { PathSuggestion } from "./path.schemas.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * What to do today, each with its reason. Subjects in play are those there is evidence in; for somebody new, the one
 * that the name of a class points to, or else all.
 */
export async function pathOf(
  person: Person,
  locale: Language,
  ports: Ports,
): Promise<{ readonly suggestions: PathSuggestion[] }> {
  const records = new Map((await skillRecordsOf(person, ports)).map((record) => [record.skill, record]));
  const inPlay = await subjectsInPlay(person, new Set(records.keys()), ports);
  const skills = subjects()
    .filter(({ id }) => inPlay.has(id))
    .flatMap((subject) =>
      subject.skills
        .filter(({ items }) => items > 0)
        .map((skill) => pathSkillOf(skill, records.get(skill.id))),
    );
  const suggested = suggest({ skills, goals: [], assigned: [], now: ports.clock.now() });
  return {
    suggestions: suggested.map(({ skill, kind, reason }) => ({
      skill: named(skill, locale),
      subject: subjectOf(skill, locale),
      kind,
      reason: reasonView(reason, locale),
    })),
  };
}

async function subjectsInPlay(
  person: Person,
  touched: ReadonlySet<string>,
  ports: Ports,
): Promise<ReadonlySet<string>> {
  const withEvidence = subjects().filter(({ skills }) => skills.some(({ id }) => touched.has(id)));
  if (withEvidence.length > 0) return new Set(withEvidence.map(({ id }) => id));
  const classNames = (await classesOf(person, ports)).map(({ name }) => name.toLowerCase());
  const named = subjects().filter(({ name }) =>
    Object.values(name).some(
      (words) => words !== undefined && classNames.some((one) => one.includes(firstWord(words))),
    ),
  );
  return new Set((named.length > 0 ? named : subjects()).map(({ id }) => id));
}

function firstWord(words: string): string {
  return words.toLowerCase().split(/[^\p{L}]+/u)[0] ?? words;
}

function named(id: string, locale: Language): { id: string; name: string } {
  return { id, name: skillName(id, locale) ?? id };
}

function subjectOf(skill: string, locale: Language): string {
  const subject = subjects().find(({ skills }) => skills.some(({ id }) => id === skill));
  return subject ? inLanguage(subject.name, locale) : "";
}

function reasonView(reason: PathReason, locale: Language): PathSuggestion["reason"] {
  switch (reason.code) {
    case "due":
      return { code: "due", days: reason.days };
    case "opens":
      return { code: "opens", skill: named(reason.after, locale) };
    case "towards":
      return { code: "towards", skill: named(reason.goal, locale) };
    case "assigned":
    case "under-way":
    case "first":
      return { code: reason.code };
  }
}

/** Keeps what a learner chose: it is recorded, never held against anybody. @throws not-found for a skill no pack has */
export async function choose(
  person: Person,
  input: { readonly offered: readonly string[]; readonly skillId: string },
  ports: Ports,
): Promise<{ readonly id: string }> {
  if (catalogue.skillById(input.skillId) === null) throw notFound();
  const id = ports.ids.next();
  const { offered, skillId: skill } = input;
  await insertChoice(person, ports.database, { id, offered, skill, at: ports.clock.now() });
  return { id };
}
