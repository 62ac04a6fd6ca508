import { filled } from "../../../shared/filled.ts";
import type { LetterLanguage } from "./letter-languages.constants.ts";
import { type LetterSentence, letterWords } from "./letter-words.constants.ts";
import { datesOf, type Week } from "./weeks.models.ts";

/** What the record holds of a student's week. Nothing that the student wrote is in it. */
export interface WeekRecord {
  readonly name: string;
  readonly week: Week;
  /** Answers of the week, once for each of their skills. */
  readonly answers: readonly WeekAnswer[];
  /** Skills mastered up to the end of the week, and when, milliseconds since epoch, UTC. */
  readonly mastered: readonly { readonly skill: string; readonly at: number }[];
}

export interface WeekAnswer {
  readonly skill: string;
  /** Written as a step beside the tutor, or given as an answer in practice. */
  readonly way: "steps" | "answers";
  /** Names the answer, whatever skills it asked for. */
  readonly key: string;
  readonly correct: boolean;
  /** 0 for no hint. */
  readonly helpLevel: number;
  readonly at: number;
}

/** What a letter's blanks are filled from. */
export interface LetterNaming {
  readonly language: LetterLanguage;
  /** Where the days of the week are told from; null where it isn't known: then no day is told. */
  readonly zone: string | null;
  readonly skill: (id: string) => string;
  /** Skills that build on a skill directly. */
  readonly buildingOn: (skill: string) => readonly string[];
}

export interface LetterLine {
  readonly kind: LetterSentence;
  readonly text: string;
}

export type LetterPart = "well" | "next" | "talk" | "help";
export const letterParts: readonly LetterPart[] = ["well", "next", "talk", "help"];
export type Letter = Readonly<Record<LetterPart, readonly LetterLine[]>>;

const mostFeats = 2;
const advice = ["help-listen", "help-stuck", "help-mistakes"] as const;

/** Writes a week's letter by templates, from the record alone. */
export function writeLetter(record: WeekRecord, naming: LetterNaming): Letter {
  const { name, week, answers, mastered } = record;
  const say = (kind: LetterSentence, values: Readonly<Record<string, string | number>> = {}) => ({
    kind,
    text: filled(letterWords[naming.language][kind], { name, ...values }),
  });
  const about = (kind: LetterSentence, skill: string) => say(kind, { skill: naming.skill(skill) });
  const turn = Math.floor(week.from / (week.to - week.from)) % advice.length;
  const help = [say(advice[turn] ?? "help-listen")];
  const isMastered = new Set(mastered.map(({ skill }) => skill));
  const newly = mastered.filter(({ at }) => at >= week.from && at < week.to);
  if (answers.length === 0 && newly.length === 0)
    return { well: [say("quiet")], next: [say("next-quiet")], talk: [say("talk-quiet")], help };

  const feats = featsOf(record, naming);
  const well = [
    ...feats.map(({ way, day, count, skill }) =>
      say(`${way}${day === null ? "" : "-day"}${count === 1 ? "-one" : ""}`, {
        skill: naming.skill(skill),
        count,
        day: day ?? "",
      }),
    ),
    ...newly.slice(0, mostFeats).map(({ skill }) => about("mastered", skill)),
  ];
  const latest = answers.toSorted((a, b) => b.at - a.at || a.skill.localeCompare(b.skill));
  const helped = latest.find(({ correct }) => correct);
  if (well.length === 0 && helped) well.push(about("helped", helped.skill));
  const [last] = latest;
  if (well.length === 0 && last) well.push(about("worked", last.skill));
  const talked = feats[0]?.skill ?? newly[0]?.skill ?? last?.skill ?? "";
  return { well, next: [nextOf()], talk: [about("talk-skill", talked)], help };

  function nextOf(): LetterLine {
    const open = latest.find(({ skill }) => !isMastered.has(skill));
    if (open) return about("next-go-on", open.skill);
    for (const after of [...newly.map(({ skill }) => skill), ...latest.map(({ skill }) => skill)]) {
      const next = naming.buildingOn(after).find((skill) => !isMastered.has(skill));
      if (next) return say("next-begin", { skill: naming.skill(next), after: naming.skill(after) });
    }
    return say("next-open");
  }
}

interface Feat {
  readonly skill: string;
  readonly way: WeekAnswer["way"];
  /** Day of the week in the letter's language; null for the whole week. */
  readonly day: string | null;
  readonly count: number;
}

/** The most that was right without a hint, of a day where days are known: of different skills, no answer told twice. */
function featsOf({ answers, week }: WeekRecord, naming: LetterNaming): readonly Feat[] {
  const dayOf = dayNames(week, naming);
  const groups = new Map<string, Omit<Feat, "count"> & { readonly keys: Set<string> }>();
  for (const { skill, way, key, correct, helpLevel, at } of answers) {
    if (!correct || helpLevel > 0) continue;
    const day = dayOf(at);
    const name = JSON.stringify([skill, way, day]);
    const group = groups.get(name) ?? { skill, way, day, keys: new Set() };
    group.keys.add(key);
    groups.set(name, group);
  }
  const told = new Set<string>();
  const feats: Feat[] = [];
  for (const { keys, ...group } of [...groups.values()].sort((a, b) => b.keys.size - a.keys.size)) {
    const isNew =
      feats.every(({ skill }) => skill !== group.skill) && [...keys].every((key) => !told.has(key));
    if (!isNew || feats.length === mostFeats) continue;
    // A day beside a count of the whole week would leave out what the day holds: one of a kind is told.
    if (group.day === null && naming.zone !== null && wholeOf(groups, group) !== keys.size) continue;
    for (const key of keys) told.add(key);
    feats.push({ ...group, count: keys.size });
  }
  return feats;
}

function wholeOf(
  groups: ReadonlyMap<string, { readonly skill: string; readonly way: string; readonly keys: Set<string> }>,
  { skill, way }: { readonly skill: string; readonly way: string },
): number {
  const own = [...groups.values()].filter((one) => one.skill === skill && one.way === way);
  return new Set(own.flatMap(({ keys }) => [...keys])).size;
}

/**
 * Names the day of a time, as the family's calendar has it; null where no zone is known, or where the day there is no longer one of
 * the week's: then it would be told of another week's day.
 */
export function dayNames(week: Week, { language, zone }: Pick<LetterNaming, "language" | "zone">) {
  if (zone === null) return () => null;
  const dates = new Set(datesOf(week));
  const date = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, weekday: "long" });
  return (at: number): string | null => (dates.has(date.format(at)) ? name.format(at) : null);
}
