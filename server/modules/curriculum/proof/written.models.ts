import {
  type AnswerKey,
  type ItemHint,
  type ItemOption,
  inLanguage,
  type Language,
  type Pack,
  type SubQuestion,
  type WrittenItem,
} from "../packs.schemas.ts";
import type { PackProblem } from "../reading.models.ts";
import { checkAgainstKey, checkAgainstOptions, isGarbled, keyValue } from "./keys.models.ts";
import { tellsAnswer } from "./telling.models.ts";

/** Something about an item: a code and what to do. */
export type ItemProblem = Omit<PackProblem, "file" | "place">;

/** What is wrong with the answers and hints of a written item, in each language of its pack. */
export function proofWritten(item: WrittenItem, pack: Pack): readonly ItemProblem[] {
  return pack.languages.flatMap((language) => {
    const whole = item.kind === "problem" ? { answer: item.answer } : { options: item.options };
    return [
      ...proofQuestion({ ...whole, text: item.text, hints: item.hints }, "", language),
      ...item.subQuestions.flatMap((question) =>
        proofQuestion(question, `Sub-question ${question.id}: `, language),
      ),
    ];
  });
}

type Question = Pick<SubQuestion, "text"> & {
  readonly answer?: AnswerKey | undefined;
  readonly options?: readonly ItemOption[] | undefined;
  readonly hints: readonly ItemHint[];
};

function proofQuestion(question: Question, place: string, language: Language): readonly ItemProblem[] {
  const { answer, options } = question;
  return [
    ...(answer ? proofKey(answer, place, language) : []),
    ...(options ? proofOptions(options, place, language) : []),
    ...tellingHints(question, place, language),
  ];
}

function proofKey(key: AnswerKey, place: string, language: Language): readonly ItemProblem[] {
  if (isGarbled(key, language))
    return [
      {
        code: "answer.unreadable",
        message: `${place}“${keyValue(key, language)}” can't be read as mathematics; correct it, or say that its kind is text.`,
        values: { said: keyValue(key, language), language },
      },
    ];
  const right = [keyValue(key, language), ...key.accepted].flatMap((given) => {
    const { verdict, reason, because } = checkAgainstKey(key, given, language);
    return verdict === "correct"
      ? []
      : [
          {
            code: `answer.${verdict}`,
            message: `${place}the checker does not take its own answer “${given}” (${language}): ${reason} Write it in plain notation, or say its kind or form.`,
            values: { said: given, language },
            because,
          },
        ];
  });
  // Without the list of wrong ones, which the checker would go by.
  const open = { ...key, wrong: [] };
  const wrong = key.wrong.flatMap((given) =>
    checkAgainstKey(open, given, language).verdict === "correct"
      ? [
          {
            code: "answer.wrong-accepted",
            message: `${place}the checker takes “${given}” for right; ask for a form, or take it off the wrong ones.`,
            values: { said: given, language },
          },
        ]
      : [],
  );
  return [...right, ...wrong];
}

function proofOptions(
  options: readonly ItemOption[],
  place: string,
  language: Language,
): readonly ItemProblem[] {
  return options.flatMap((option) => {
    const text = inLanguage(option.text, language);
    const { verdict, reason, because } = checkAgainstOptions(options, text, language);
    if ((verdict === "correct") === option.right) return [];
    const values = { said: text, language };
    const refused = `${place}the checker does not take “${text}”: ${reason}`;
    const accepted = `${place}“${text}” counts as right too; change it so that one option is right.`;
    return option.right
      ? [{ code: "option.refused", message: refused, values, because }]
      : [{ code: "option.accepted", message: accepted, values }];
  });
}

function tellingHints(question: Question, place: string, language: Language): readonly ItemProblem[] {
  const { answer, options } = question;
  const right = options?.find((option) => option.right);
  const expected = answer ? keyValue(answer, language) : right ? inLanguage(right.text, language) : "";
  // Of a choice everything stands in the options; only the whole text of the right one is telling.
  const asked = inLanguage(question.text, language);
  return question.hints.flatMap((hint, index) =>
    !hint.bottomOut && tellsAnswer(hint[language] ?? "", expected, asked)
      ? [
          {
            code: "hint.tells-answer",
            message: `${place}hint ${index + 1} (${language}) says the answer “${expected}”; say what to look at instead, or mark it bottomOut.`,
            values: { said: expected, language, number: index + 1 },
          },
        ]
      : [],
  );
}
