import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classesOf } from "../../classes/classes.usecases.ts";
import { inLanguage, type Language } from "../../curriculum/packs.schemas.ts";
import { catalogue, itemsOfSkill, type Subject, skillName, subjects } from "../../curriculum/packs.ts";
import { pathSkillOf } from "../skills/own-skills.usecases.ts";
import { isMastered, type SkillRecord } from "../skills/skills.models.ts";
import { skillRecordsOf } from "../skills/skills.usecases.ts";
import { assignedSkillsOf } from "./assigned-skills.usecases.ts";
import { leadingTo, type PathReason, type Suggestion, suggest } from "./path.models.ts";
import { insertChoice, readGoals, writeGoals } from "./path.repository.ts";
import type { PathModality, PathSuggestion, PathView } from "./path.schemas.ts";
import { type Evidence, waysFor } from "./ways.models.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * What to do today, each with its reason and the ways to go about it. Subjects in play are those there is evidence, a goal
 * or an assignment in; for somebody new, the one that the name of a class points to, or else all.
 */
export async function pathOf(person: Person, locale: Language, ports: Ports): Promise<PathView> {
  const { suggestions, goals, records } = await suggestionsFor(person, ports, hasItems);
  return {
    suggestions: suggestions.map(({ skill, kind, reason }) => ({
      skill: named(skill, locale),
      subject: subjectOf(skill, locale),
      kind,
      reason: reasonView(reason, locale),
      ways: waysFor(itemsOfSkill(skill), evidenceIn(records.get(skill)), kind === "review").map((way) => ({
        ...way,
      })),
    })),
    goals: goals.map((skill) => named(skill, locale)),
  };
}

/**
 * What the path suggests of the skills that can be worked on in some way.
 * @param canDo whether a skill can be worked on in that way
 */
export async function suggestionsFor(
  person: Person,
  ports: Pick<Ports, "database" | "clock">,
  canDo: (skill: string) => boolean,
): Promise<{
  readonly suggestions: readonly Suggestion[];
  readonly goals: readonly string[];
  readonly records: ReadonlyMap<string, SkillRecord>;
}> {
  const [found, goals, assigned] = await Promise.all([
    skillRecordsOf(person, ports),
    goalIds(person, ports),
    assignedSkillsOf(person, ports),
  ]);
  const records = new Map(found.map((record) => [record.skill, record]));
  // What a goal builds on may stand in another subject.
  const leading = leadingTo(
    subjects().flatMap(({ skills }) => skills),
    goals,
  );
  const inPlay = await subjectsInPlay(person, new Set([...records.keys(), ...leading, ...assigned]), ports);
  const suggestIn = (some: readonly Subject[]) =>
    suggest({
      skills: some.flatMap(({ skills }) =>
        skills.filter(({ id }) => canDo(id)).map((skill) => pathSkillOf(skill, records.get(skill.id))),
      ),
      goals,
      assigned,
      now: ports.clock.now(),
    });
  const suggestions = suggestIn(subjects().filter(({ id }) => inPlay.has(id)));
  // A subject may hold nothing of the kind that is asked for: then any other subject will do.
  return { suggestions: suggestions.length > 0 ? suggestions : suggestIn(subjects()), goals, records };
}

function hasItems(skill: string): boolean {
  return itemsOfSkill(skill).length > 0;
}

function evidenceIn(record: SkillRecord | undefined): Evidence {
  if (record === undefined || (record.opportunities === 0 && !isMastered(record))) return "none";
  return isMastered(record) ? "mastered" : "under-way";
}

/** A person's goals that a pack still has. */
async function goalIds(person: Person, ports: Pick<Ports, "database">): Promise<readonly string[]> {
  const kept = await readGoals(person, ports.database);
  return kept.filter((skill) => catalogue.skillById(skill) !== null);
}

/** Skills that the person is working towards, the most wanted first. */
export async function goalsOf(person: Person, locale: Language, ports: Pick<Ports, "database">) {
  return { goals: (await goalIds(person, ports)).map((skill) => named(skill, locale)) };
}

/** Puts goals in place of those before; none is an answer too. @throws not-found for a skill no pack has */
export async function setGoals(
  person: Person,
  skills: readonly string[],
  locale: Language,
  ports: Pick<Ports, "database" | "clock">,
) {
  if (skills.some((skill) => catalogue.skillById(skill) === null)) throw notFound();
  await writeGoals(person, ports.database, [...new Set(skills)], ports.clock.now());
  return goalsOf(person, locale, ports);
}

async function subjectsInPlay(
  person: Person,
  touched: ReadonlySet<string>,
  ports: Pick<Ports, "database">,
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
      return reason.task === undefined
        ? { code: "assigned" }
        : { code: "assigned", skill: named(reason.task, locale) };
    case "under-way":
    case "goal":
    case "first":
      return { code: reason.code };
  }
}

/** Keeps what a learner chose: it is recorded, never held against anybody. @throws not-found for a skill no pack has */
export async function choose(
  person: Person,
  input: {
    readonly offered: readonly string[];
    readonly skillId: string;
    readonly modality?: PathModality | undefined;
  },
  ports: Ports,
): Promise<{ readonly id: string }> {
  if (catalogue.skillById(input.skillId) === null) throw notFound();
  const id = ports.ids.next();
  const { offered, skillId: skill, modality = null } = input;
  await insertChoice(person, ports.database, { id, offered, skill, modality, at: ports.clock.now() });
  return { id };
}
