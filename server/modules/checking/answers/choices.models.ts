import { type AnswerCheck, correct, incorrect, type Options, unchecked } from "./question.models.ts";
import { fold } from "./texts.models.ts";

/** Which choice a text names. */
type Named = { readonly at: number } | "none" | "several";

/** Compares what was chosen: by letter (`B`, `(b)`, `option b`), by number from 1, or by the choice's own words. */
export function compareChoices(
  expectedText: string,
  givenText: string,
  options: Options,
  same: (expected: string, given: string) => boolean,
): AnswerCheck {
  const choices = options.choices ?? [];
  const expected = choiceNamed(expectedText, choices, same);
  const given = choiceNamed(givenText, choices, same);
  if (typeof expected === "string") return unchecked("choice.expected-unknown");
  if (given === "several") return unchecked("choice.several");
  if (given === "none") return unchecked("choice.none");
  return given.at === expected.at ? correct("choice.right") : incorrect("choice.other");
}

/** Compares single letters of choices whose words are not known: `B`, `b)`, `option B`. */
export function compareLetters(expectedText: string, givenText: string): AnswerCheck | null {
  const [expected, given] = [letterIn(expectedText), letterIn(givenText)];
  if (expected === null || given === null) return null;
  return expected === given ? correct("choice.right") : incorrect("choice.other");
}

/** Whether a text is the letter of a choice and nothing else. */
export function isChoiceLetter(text: string): boolean {
  return /^(?:[A-F]|\(?[A-Fa-f]\)|[A-F][.):])$/.test(text.trim());
}

function letterIn(text: string): string | null {
  const found =
    /^\W*(?:(?:i\s+(?:think|choose)|it\s+is|it's|answer|answer\s+is|option|choice|letter|the|opci[oó]n|respuesta|la|letra)\s+)*\(?([a-z])\)?[\s.):]*$/i.exec(
      text.slice(0, 60),
    );
  return found?.[1]?.toLowerCase() ?? null;
}

function choiceNamed(
  text: string,
  choices: readonly string[],
  same: (expected: string, given: string) => boolean,
): Named {
  const trimmed = text.trim();
  const byWords = unique(choices, (choice) => choice.trim() === trimmed);
  if (byWords !== "none") return byWords;
  const byFold = unique(
    choices,
    (choice) => fold(choice) !== "" && fold(choice) === fold(text) && !/[-−<>=≤≥]/.test(choice + text),
  );
  if (byFold !== "none") return byFold;
  const letter = letterIn(trimmed);
  if (letter !== null) {
    const at = letter.charCodeAt(0) - "a".charCodeAt(0);
    return at < choices.length ? { at } : "none";
  }
  const labelled = /^\(?([a-z])[).:]\s+(.+)$/is.exec(trimmed);
  if (labelled) {
    const at = (labelled[1] ?? "a").toLowerCase().charCodeAt(0) - "a".charCodeAt(0);
    const words = choiceNamed(labelled[2] ?? "", choices, same);
    return typeof words !== "string" && words.at === at ? { at } : "several";
  }
  const bySense = unique(choices, (choice) => same(choice, trimmed));
  if (bySense !== "none") return bySense;
  const number = /^(?:option|choice|number|no\.?|#|opci[oó]n)?\s*(\d{1,2})[.)]?$/i.exec(trimmed);
  const at = Number(number?.[1] ?? 0) - 1;
  return at >= 0 && at < choices.length ? { at } : "none";
}

function unique(choices: readonly string[], fits: (choice: string) => boolean): Named {
  const found = choices.flatMap((choice, at) => (fits(choice) ? [at] : []));
  const [at] = found;
  return at === undefined ? "none" : found.length > 1 ? "several" : { at };
}
