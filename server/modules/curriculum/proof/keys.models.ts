import { checkAnswer } from "../../checking/engine.ts";
import { type AnswerKey, type ItemOption, inLanguage, type Language } from "../packs.schemas.ts";

type Question = Parameters<typeof checkAnswer>[0];
type Check = ReturnType<typeof checkAnswer>;

/** The value of a key in a language. */
export function keyValue(key: AnswerKey, language: Language): string {
  return typeof key.value === "string" ? key.value : key.value[language];
}

/**
 * What a typed answer is worth against a written key, in the language that the learner sees. An accepted
 * wording is right as it stands; everything else is the checker's to decide.
 */
export function checkAgainstKey(key: AnswerKey, given: string, language: Language): Check {
  if (key.accepted.some((one) => folded(one) === folded(given)))
    return { verdict: "correct", reason: "The answer is one of the accepted ones." };
  const { value: _, wrong: __, ...options } = key;
  const question = { ...options, expected: keyValue(key, language), given };
  // The schema keeps `kind` and `form` open for new ones; a name that the engine does not know is refused there.
  return checkAnswer(question as Question);
}

/** What a chosen option is worth: its own text decides, for two options never have the same. */
export function checkAgainstOptions(
  options: readonly ItemOption[],
  given: string,
  language: Language,
): Check {
  const texts = options.map(({ text }) => inLanguage(text, language));
  const chosen = texts.filter((text) => folded(text) === folded(given));
  if (chosen.length > 1) return { verdict: "unchecked", reason: "Two options have the same text." };
  const expected = texts[options.findIndex((option) => option.right)] ?? "";
  if (chosen.length === 1)
    return folded(given) === folded(expected)
      ? { verdict: "correct", reason: "It is the right option." }
      : { verdict: "incorrect", reason: "It is another option." };
  const question = { expected, given, kind: "choice", choices: texts };
  // As above.
  return checkAnswer(question as Question);
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
