import { kindOf } from "../../checking/answers/kinds.models.ts";
import { cleaned } from "../../checking/answers/notation.models.ts";
import { correct, incorrect, unchecked } from "../../checking/answers/question.models.ts";
import { checkAnswer, readExpression } from "../../checking/engine.ts";
import { type AnswerKey, type ItemOption, inLanguage, type Language } from "../packs.schemas.ts";

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
  if (key.accepted.some((one) => folded(one) === folded(given))) return correct("accepted");
  const { value: _, ...options } = key;
  return checkAnswer({ ...options, expected: keyValue(key, language), given });
}

/** True when a key looks like mathematics and can't be read as any: a slip of the author's. */
export function isGarbled(key: AnswerKey, language: Language): boolean {
  const { text } = cleaned(keyValue(key, language));
  if (key.kind !== undefined || !["expression", "text"].includes(kindOf(text))) return false;
  const read = readExpression(text);
  return read.kind === "unreadable" && read.reason === "syntax" && /[\d=+*/^<>]/.test(text);
}

/** What a chosen option is worth: its own text decides, for two options never have the same. */
export function checkAgainstOptions(
  options: readonly ItemOption[],
  given: string,
  language: Language,
): Check {
  const texts = options.map(({ text }) => inLanguage(text, language));
  const chosen = texts.filter((text) => folded(text) === folded(given));
  if (chosen.length > 1) return unchecked("choice.same-text");
  const expected = texts[options.findIndex((option) => option.right)] ?? "";
  if (chosen.length === 1)
    return folded(given) === folded(expected) ? correct("choice.right") : incorrect("choice.other");
  return checkAnswer({ expected, given, kind: "choice", choices: texts });
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
