import { z } from "zod";
import type { AnswerKey, ItemHint, ItemOption, SubQuestion } from "../packs.schemas.ts";
import { checkAgainstKey } from "../proof/keys.models.ts";
import { tellsAnswer } from "../proof/telling.models.ts";
import {
  openVariables,
  repairedChoices,
  sameWriting,
  toAnswer,
  toMarkdown,
  type Variables,
  withVariables,
} from "./notation.models.ts";
import type { OatutorHint, OatutorStep } from "./oatutor.schemas.ts";

/** Something about imported content that a person should know. */
export interface ImportNote {
  /** Stable: `oatutor.no-answer`, `oatutor.figure-missing` … */
  readonly code: string;
  /** Problem, step or hint it is about. */
  readonly place: string;
  readonly message: string;
}

export type Asked =
  | { readonly kind: "typed"; readonly answer: AnswerKey }
  | { readonly kind: "choice"; readonly options: readonly ItemOption[] };

export type AskedResult =
  | { readonly ok: true; readonly asked: Asked; readonly notes: readonly ImportNote[] }
  | { readonly ok: false; readonly note: ImportNote };

type Question = Pick<OatutorStep, "choices" | "problemType" | "answerType"> & {
  readonly precision?: number | null | undefined;
};

/** How a step or scaffold is answered. Content without an answer, or of a type we don't know, is refused. */
export function readAsked(
  question: Question,
  answers: readonly string[],
  place: string,
  variables: Variables,
): AskedResult {
  const [first, ...others] = answers.map((answer) => withVariables(answer, variables)).filter(isSaid);
  const refuse = (code: string, message: string): AskedResult => ({
    ok: false,
    note: { code, place, message },
  });
  if (first === undefined) return refuse("oatutor.no-answer", "It has no answer.");
  if (openVariables(first).length > 0)
    return refuse("oatutor.variable-open", `Its answer ${first} has a variable that nothing gives a value.`);
  const choices = question.choices.map((choice) => withVariables(choice, variables)).filter(isSaid);
  if (question.problemType === "MultipleChoice" || choices.length > 1)
    return readChoice(choices, [...variantsIn(first), ...others], place);
  if (!typedTypes.has(question.problemType))
    return refuse("oatutor.unknown-type", `Questions of the type ${question.problemType} are not known.`);
  return { ok: true, asked: { kind: "typed", answer: typedKey(question, first, others) }, notes: [] };
}

const typedTypes = new Set(["TextBox", "MatrixInput", "GridInput", ""]);

function isSaid(text: string): boolean {
  return toAnswer(text) !== "";
}

function typedKey(question: Question, first: string, others: readonly string[]): AnswerKey {
  const [value = "", ...variants] = variantsIn(first).map(toAnswer);
  const accepted = [...variants, ...others.map(toAnswer)].filter((one) => one !== value);
  const places = question.precision ?? null;
  const key: AnswerKey = {
    value,
    accepted,
    wrong: [],
    ...(question.answerType === "numeric" && places !== null
      ? { tolerance: { absolute: 0.5 * 10 ** -Math.min(Math.max(places, 0), 12) } }
      : {}),
    ...(isWords(value) ? { kind: "text" } : {}),
  };
  // `x=-2, (-2,5)`: several things in one field, of a kind of its own; it is compared as it is written.
  return checkAgainstKey(key, value, "en").verdict === "correct" ? key : { ...key, kind: "text" };
}

/** Several right answers in one text stand with a comma between them, in LaTeX and for SymPy: `$$…$$, (5a**2)/(…)`. */
function variantsIn(answer: string): readonly string[] {
  return answer.includes("$$, ") && answer.includes("**") ? answer.split(/(?<=\$\$), /) : [answer];
}

/** Words alone: no digit, no sign of mathematics, at least one word of three letters. */
function isWords(value: string): boolean {
  return /^[\p{L}\s,.'’-]+$/u.test(value) && /\p{L}{3}/u.test(value) && !/^(?:true|false)$/i.test(value);
}

function readChoice(choices: readonly string[], answers: readonly string[], place: string): AskedResult {
  const [answer = ""] = answers;
  const apart = repairedChoices(choices, answer);
  const notes: ImportNote[] = [];
  if (apart.length !== choices.length)
    notes.push({
      code: "oatutor.choices-repaired",
      place,
      message: "Options were joined or doubled; they were taken apart.",
    });
  const isRight = (choice: string) => answers.some((one) => sameWriting(one, choice));
  const rights = apart.filter(isRight);
  if (rights.length > 1)
    return {
      ok: false,
      note: { code: "oatutor.several-right", place, message: "Several options are right at once." },
    };
  if (rights.length === 0)
    notes.push({
      code: "oatutor.answer-added",
      place,
      message: "The answer was not among the options; it was added.",
    });
  const all = rights.length === 0 ? [...apart, answer] : apart;
  if (all.length < 2 || all.length > 12)
    return {
      ok: false,
      note: { code: "oatutor.option-count", place, message: `It has ${all.length} options.` },
    };
  const options = all.map((choice) => ({ text: { en: toMarkdown(choice) }, right: isRight(choice) }));
  return { ok: true, asked: { kind: "choice", options }, notes };
}

/** The right answer in words, for the search for hints that tell it. */
export function answerOf(asked: Asked): string {
  if (asked.kind === "typed") return z.string().parse(asked.answer.value);
  return asked.options.find((option) => option.right)?.text.en ?? "";
}

interface Help {
  readonly hints: ItemHint[];
  readonly subQuestions: SubQuestion[];
  readonly notes: readonly ImportNote[];
}

/**
 * A pathway as hints and sub-questions. Hints spread over the four levels in their order; one that says the
 * answer is marked, so that the class policy holds it back. A scaffold is a sub-question with its own answer.
 */
export function readPathway(
  pathway: readonly OatutorHint[],
  asked: Asked,
  statement: string,
  variables: Variables,
): Help {
  const answer = answerOf(asked);
  const notes: ImportNote[] = [];
  const hints: Omit<ItemHint, "level">[] = [];
  const subQuestions: SubQuestion[] = [];
  for (const hint of pathway) {
    const own = { ...variables, ...hint.variabilization };
    const text = hintText(hint, own);
    if (text === "") continue;
    const scaffold = hint.type === "scaffold" ? readAsked(hint, hint.hintAnswer, hint.id, own) : null;
    if (scaffold?.ok === true) {
      subQuestions.push(subQuestion(hint, text, scaffold.asked, hints.length, subQuestions.length, own));
      notes.push(...scaffold.notes);
      continue;
    }
    if (scaffold?.ok === false)
      notes.push({ ...scaffold.note, message: `${scaffold.note.message} It became a hint.` });
    hints.push({ en: text, bottomOut: isBottomOut(hint, text, answer, statement) });
  }
  return { hints: levelled(hints), subQuestions, notes };
}

function subQuestion(
  hint: OatutorHint,
  text: string,
  asked: Asked,
  afterHints: number,
  index: number,
  variables: Variables,
): SubQuestion {
  const own = answerOf(asked);
  const hints = hint.subHints.flatMap((one) => {
    const said = hintText(one, { ...variables, ...one.variabilization });
    return said === "" ? [] : [{ en: said, bottomOut: isBottomOut(one, said, own, text) }];
  });
  return {
    id: `q${index + 1}`,
    text: { en: text },
    hints: levelled(hints),
    afterHints,
    ...(asked.kind === "typed" ? { answer: asked.answer } : { options: [...asked.options] }),
  };
}

function levelled(hints: readonly Omit<ItemHint, "level">[]): ItemHint[] {
  return hints.map((hint, index) => ({ ...hint, level: 1 + Math.floor((index * 4) / hints.length) }));
}

function hintText(hint: { title: string; text: string }, variables: Variables): string {
  const said = toMarkdown(withVariables(hint.text, variables));
  const title = toMarkdown(withVariables(hint.title, variables));
  return said === "" ? title : said;
}

function isBottomOut(
  hint: { type: string; title: string },
  text: string,
  answer: string,
  statement: string,
): boolean {
  return (
    hint.type === "bottomOut" ||
    /^\s*(?:the )?(?:final )?answers?\b/i.test(hint.title) ||
    /\b(?:the|your|final|correct) (?:final |correct )?(?:answer|solution)s? (?:is|are|would be|will be|should be)\b/i.test(
      text,
    ) ||
    tellsAnswer(text, answer, statement)
  );
}
