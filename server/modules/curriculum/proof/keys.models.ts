import { checkAnswer } from "../../checking/engine.ts";
import { type AnswerKey, type ItemOption, inLanguage, type Language } from "../packs.schemas.ts";

type Question = Parameters<typeof checkAnswer>[0];
type Check = ReturnType<typeof checkAnswer>;

/** The value of a key in a language. */
export function keyValue(key: AnswerKey, language: Language): string {
  return typeof key.value === "string" ? key.value : key.value[language];
}

/** What a typed answer is worth against a written key, in the pack's language that the learner sees. */
export function checkAgainstKey(key: AnswerKey, given: string, language: Language): Check {
  const { value: _, wrong: __, ...options } = key;
  const question = { ...options, expected: keyValue(key, language), given };
  // The schema keeps `kind` and `form` open for new ones; a name that the engine does not know is refused there.
  return checkAnswer(question as Question);
}

/** What a chosen or typed option is worth: the right option's text is what is expected. */
export function checkAgainstOptions(
  options: readonly ItemOption[],
  given: string,
  language: Language,
): Check {
  const texts = options.map(({ text }) => inLanguage(text, language));
  const expected = texts[options.findIndex((option) => option.right)] ?? "";
  const question = { expected, given, kind: "choice", choices: texts };
  // As above.
  return checkAnswer(question as Question);
}
