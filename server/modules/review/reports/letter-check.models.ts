import { readBlanks } from "../insights/plan/plan-check.models.ts";
import {
  dayNames,
  type Letter,
  type LetterNaming,
  type LetterPart,
  letterParts,
  type WeekRecord,
} from "./letter.models.ts";
import { type LetterSentence, letterWords } from "./letter-words.constants.ts";

/** A sentence of a letter that the record does not bear out. */
export interface LetterProblem {
  readonly sentence: string;
  readonly problem: string;
}

type Blanks = Readonly<Record<string, string>>;

const parts: Readonly<Record<LetterPart, RegExp>> = {
  well: /^(answers|steps|mastered|helped|worked|quiet)/,
  next: /^next-/,
  talk: /^talk-/,
  help: /^help-/,
};

/**
 * Compares each sentence of a letter with the record: it must be one of the sentences there are, in its place, about this student,
 * and each skill, day and number is looked up and counted again.
 */
export function checkLetter(
  letter: Letter,
  record: WeekRecord,
  naming: LetterNaming,
): readonly LetterProblem[] {
  const problems: LetterProblem[] = [];
  const claims = claimsOf(record, naming);
  for (const part of letterParts)
    for (const { kind, text } of letter[part]) {
      // The name is the record's: whatever somebody is called, it is no blank to be read.
      const form = letterWords[naming.language][kind].replaceAll("{name}", () => record.name);
      const [said] = readBlanks(form, text);
      const problem =
        said === undefined
          ? "not one of the sentences"
          : !parts[part].test(kind)
            ? "in another place"
            : claims(kind, said)
              ? null
              : "not what the record says";
      if (problem !== null) problems.push({ sentence: text, problem });
    }
  if (letter.talk.length !== 1) problems.push({ sentence: "", problem: "not one thing to talk about" });
  return problems;
}

/** Whether the record bears out what a sentence claims. Counted from the answers, not from how the letter grouped them. */
function claimsOf({ answers, mastered, week }: WeekRecord, naming: LetterNaming) {
  const dayOf = dayNames(week, naming);
  const isSkill = (said: string | undefined, id: string) => said !== undefined && naming.skill(id) === said;
  const wasMastered = (id: string) => mastered.some(({ skill, at }) => skill === id && at < week.to);
  const own = (said: Blanks) => answers.filter(({ skill }) => isSkill(said.skill, skill));
  const newly = mastered.filter(({ at }) => at >= week.from && at < week.to);

  return (kind: LetterSentence, said: Blanks): boolean => {
    const family = kind.replace(/-(day|one)\b/g, "");
    switch (family) {
      case "answers":
      case "steps": {
        const right = own(said).filter(
          ({ correct, helpLevel, way }) => correct && helpLevel === 0 && way === family,
        );
        const told = said.day === undefined ? right : right.filter(({ at }) => dayOf(at) === said.day);
        const count = new Set(told.map(({ key }) => key)).size;
        return count > 0 && String(count) === said.count && (count === 1) === kind.endsWith("-one");
      }
      case "mastered":
        return newly.some(({ skill }) => isSkill(said.skill, skill));
      case "helped":
        return own(said).some(({ correct, helpLevel }) => correct && helpLevel > 0);
      case "worked":
        return own(said).length > 0;
      case "quiet":
      case "next-quiet":
      case "talk-quiet":
        return answers.length === 0 && newly.length === 0;
      case "next-go-on":
        return own(said).some(({ skill }) => !wasMastered(skill));
      case "next-begin":
        return mastered.some(
          ({ skill, at }) =>
            at < week.to &&
            isSkill(said.after, skill) &&
            naming.buildingOn(skill).some((next) => isSkill(said.skill, next) && !wasMastered(next)),
        );
      case "next-open":
        return answers.every(({ skill }) => wasMastered(skill));
      case "talk-skill":
        return own(said).length > 0 || newly.some(({ skill }) => isSkill(said.skill, skill));
      default:
        return family.startsWith("help-");
    }
  };
}
