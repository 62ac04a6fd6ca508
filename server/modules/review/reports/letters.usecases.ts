import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import { filled } from "../../../shared/filled.ts";
import type { Logger } from "../../../shared/logger.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { childFor } from "../../accounts/guardians/guardians.usecases.ts";
import { outOfPacks, skillName } from "../../curriculum/packs.ts";
import type { Delivered, Delivery } from "./delivery.ts";
import { dayWords, section } from "./document.models.ts";
import { type Letter, type LetterNaming, letterParts, writeLetter } from "./letter.models.ts";
import { checkLetter } from "./letter-check.models.ts";
import type { LetterLanguage } from "./letter-languages.constants.ts";
import { letterFrame } from "./letter-words.constants.ts";
import * as repository from "./records.repository.ts";
import type { LetterNote, Letters, LetterView, ReportDocument } from "./reports.schemas.ts";
import { day, toFamilyAt, type Week, weekAt, weekOf, weeksBefore } from "./weeks.models.ts";

export interface ReportPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly delivery: Delivery;
}

/** How a letter is read: in which language, and where its days are told from. */
export interface Reading {
  readonly locale: LetterLanguage;
  readonly zone?: string | undefined;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Weeks that letters are listed of. */
const listed = 8;

/** The letters about the student asking, as their family gets them, a day earlier. @throws not-found for everybody else */
export async function ownLetters(person: Person, reading: Reading, ports: ReportPorts): Promise<Letters> {
  return lettersFor(person, student(person), "student", reading, ports);
}

/** Letters about a child of the guardian asking. @throws not-found for everybody else */
export async function childLetters(
  person: Person,
  studentId: string,
  reading: Reading,
  ports: ReportPorts,
): Promise<Letters> {
  return lettersFor(person, await childFor(person, studentId, ports), "family", reading, ports);
}

/** Letters about a student, for the teachers of a class of theirs. @throws not-found for everybody else */
export async function studentLetters(
  person: Person,
  { classId, studentId }: { classId: string; studentId: string },
  reading: Reading,
  ports: ReportPorts,
): Promise<Letters> {
  const found = await repository.findStudent(person, ports.database, classId, studentId);
  if (!found) throw notFound();
  return lettersFor(person, { id: found.id, name: found.name }, "teacher", reading, ports);
}

/** A letter about the student asking, or about a child of the guardian asking, as a file. @throws not-found */
export async function letterFile(
  person: Person,
  { studentId, week }: { studentId: string | null; week: string },
  reading: Reading,
  ports: ReportPorts,
): Promise<Delivered> {
  const { letters } =
    studentId === null
      ? await ownLetters(person, reading, ports)
      : await childLetters(person, studentId, reading, ports);
  const document = letters.find((one) => one.week === week)?.document;
  if (!document) throw notFound();
  return ports.delivery.deliver(document, { kind: "download" });
}

/**
 * Adds a teacher's sentence to a letter, takes it out, holds the letter back from the family or lets it go. A letter that the family has
 * read can still be added to or held back.
 * @throws not-found for anybody but the teachers of the class, in a class that was put away, and for weeks without a letter
 */
export async function noteLetter(
  person: Person,
  { classId, studentId, week: monday }: { classId: string; studentId: string; week: string },
  note: LetterNote,
  reading: Reading,
  ports: ReportPorts,
): Promise<LetterView> {
  const found = await repository.findStudent(person, ports.database, classId, studentId);
  const week = weekOf(monday);
  const now = ports.clock.now();
  if (!found?.open || week === null || week.to > now || week.to < now - listed * 7 * day) throw notFound();
  await repository.keepNote(person, ports.database, studentId, monday, note, now);
  const { letters } = await studentLetters(person, { classId, studentId }, reading, ports);
  const letter = letters.find((one) => one.week === monday);
  if (!letter) throw notFound();
  return letter;
}

function student(person: Person): Named {
  if (person.role !== "student") throw notFound();
  return { id: person.id, name: person.name };
}

async function lettersFor(
  person: Person,
  about: Named,
  reader: "student" | "teacher" | "family",
  { locale, zone = null }: { readonly locale: LetterLanguage; readonly zone?: string | null | undefined },
  ports: ReportPorts,
): Promise<Letters> {
  const now = ports.clock.now();
  const since = await repository.firstDay(person, ports.database, about.id);
  const weeks = weeksBefore(now, listed, since).filter(
    (week) => reader !== "family" || toFamilyAt(week) <= now,
  );
  const naming: LetterNaming = { language: locale, zone, ...names(locale) };
  const record = await repository.readRecord(person, ports.database, {
    studentId: about.id,
    from: weeks.at(-1)?.from ?? now,
    to: now,
  });
  const letters = weeks.map((week): LetterView => {
    const note = record.notes.get(week.monday);
    const held = note?.held ?? false;
    const isWithheld = held && reader === "family";
    return {
      week: week.monday,
      familyAt: toFamilyAt(week),
      held,
      sentence: isWithheld ? "" : (note?.sentence ?? ""),
      document: isWithheld ? null : documentOf(about, week, record, naming, ports.logger),
    };
  });
  const current = weekAt(now);
  const last = weekAt(current.from - 1);
  const isPending = reader === "family" && toFamilyAt(last) > now && last.to > since;
  const nextAt = reader === "family" ? toFamilyAt(isPending ? last : current) : current.to;
  const readers = reader === "family" ? [] : [...record.guardians];
  return { student: { id: about.id, name: about.name }, readers, letters, nextAt };
}

/** A week's letter, compared with the record again: a sentence that it does not bear out is left out and logged. */
function documentOf(
  { name, id }: Named,
  week: Week,
  { answers, mastered, notes }: repository.StudentRecord,
  naming: LetterNaming,
  logger: Logger,
): ReportDocument {
  const record = {
    name,
    week,
    answers: answers.filter(({ at }) => at >= week.from && at < week.to),
    mastered: mastered.filter(({ at }) => at < week.to),
  };
  const letter = writeLetter(record, naming);
  const problems = checkLetter(letter, record, naming);
  if (problems.length > 0)
    logger.error("letters.not-borne-out", { studentId: id, week: week.monday, sentences: problems.length });
  const wrong = new Set(problems.map(({ sentence }) => sentence));
  return framed(letter, { name, week, language: naming.language, note: notes.get(week.monday), wrong });
}

function framed(
  letter: Letter,
  around: {
    readonly name: string;
    readonly week: Week;
    readonly language: LetterLanguage;
    readonly note: (LetterNote & { readonly teacher: string }) | undefined;
    readonly wrong: ReadonlySet<string>;
  },
): ReportDocument {
  const { name, week, language, note, wrong } = around;
  const frame = letterFrame[language];
  const from = dayWords(week.from, language);
  const to = dayWords(week.to - day, language);
  const parts = letterParts.map((part) =>
    section(frame[part], {
      paragraphs: letter[part].map(({ text }) => text).filter((text) => !wrong.has(text)),
    }),
  );
  const sentence = note?.sentence ?? "";
  const added = section(filled(frame.teacher, { teacher: note?.teacher || frame.somebody }), {
    quote: { text: sentence, by: note?.teacher ?? "" },
  });
  return {
    title: filled(frame.title, { name }),
    subtitle: filled(frame.week, { from, to }),
    language,
    sections: [
      ...parts.filter(({ paragraphs }) => paragraphs.length > 0),
      ...(sentence === "" ? [] : [added]),
    ],
    note: filled(frame.from, { name }),
    file: filled(frame.file, { name, week: week.monday }),
  };
}

/** Names of skills, and what builds on them, from the packs. */
export function names(language: LetterLanguage): Pick<LetterNaming, "skill" | "buildingOn"> {
  return {
    skill: (id) => skillName(id, language) ?? id,
    buildingOn: (skill) => following().get(skill) ?? [],
  };
}

const following = outOfPacks(({ packs }) => {
  const after = new Map<string, string[]>();
  for (const { id, prerequisites } of packs.flatMap(({ skills }) => skills))
    for (const before of prerequisites) after.set(before, [...(after.get(before) ?? []), id]);
  return after;
});
