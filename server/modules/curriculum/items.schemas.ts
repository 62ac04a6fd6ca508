import { z } from "zod";
import { answerForms, answerKinds } from "../checking/answers/question.models.ts";
import { id, sentence, wordsSchema } from "./words.schemas.ts";

/**
 * What counts as the answer of a problem. `value` is what `checkAnswer` compares with; the other fields are
 * its options of the same names. A word as an answer may differ between languages, then `value` holds both.
 */
export const answerKeySchema = z.strictObject({
  /** Plain notation (`x = 3`, `7/6`, `2x + 6`, `12 cm`), or one for each language. */
  value: z.union([sentence, z.object({ en: sentence, es: sentence })]),
  /** The kind of answer, where it can't be told from the value (`text`, `interval`, `list` …). */
  kind: z.enum(answerKinds).optional(),
  /** The form asked for (`simplified`, `factored`, `decimal` …); without it any equal form is right. */
  form: z.enum(answerForms).optional(),
  /** How far off a number may be: in its own unit, or as a share of the expected value (0..1). */
  tolerance: z
    .object({ absolute: z.number().nonnegative().optional(), relative: z.number().min(0).max(1).optional() })
    .optional(),
  significantFigures: z.number().int().min(1).max(12).optional(),
  /** Whether the order of a list counts. */
  ordered: z.boolean().optional(),
  /** Other wordings or values that are right too. */
  accepted: z.array(sentence).default([]),
  /** Answers that students give and that must be refused; the pack checker tries each of them. */
  wrong: z.array(sentence).default([]),
});

/**
 * Help with one item, from pointing to telling: level 1 points with a question, 2 recalls the principle,
 * 3 works a similar problem, 4 says what to do next. Without `level` it is the hint's place in the list.
 * `bottomOut` marks a hint that holds the answer or the last step: the class policy decides whether it may
 * be said at all. A hint that is not marked must not hold the answer.
 */
const hintSchema = z
  .strictObject({
    level: z.number().int().min(1).max(4).optional(),
    en: sentence.optional(),
    es: sentence.optional(),
    bottomOut: z.boolean().default(false),
  })
  .refine((hint) => hint.en !== undefined || hint.es !== undefined, "say it in at least one language");

const hintListSchema = z
  .array(hintSchema)
  .transform((hints) =>
    hints.map((hint, index) => ({ ...hint, level: hint.level ?? Math.min(index + 1, 4) })),
  );

/** One of the answers to choose from. `misconception` names what a student who takes it may believe. */
export const optionSchema = z.strictObject({
  text: wordsSchema,
  right: z.boolean().default(false),
  misconception: id.optional(),
});

const optionListSchema = z
  .array(optionSchema)
  .min(2)
  .max(12)
  .refine((options) => options.filter((option) => option.right).length === 1, "exactly one option is right");

/** A smaller question on the way, with an answer of its own: `answer`, or `options` to choose from. */
export const subQuestionSchema = z
  .strictObject({
    id,
    text: wordsSchema,
    answer: answerKeySchema.optional(),
    options: optionListSchema.optional(),
    hints: hintListSchema.default([]),
    /** How many of the item's hints come before it. */
    afterHints: z.number().int().min(0).default(0),
  })
  .refine(
    (question) => (question.answer === undefined) !== (question.options === undefined),
    "give it an answer or options, not both",
  );

const common = {
  id,
  /** The skill it is evidence of, and others it practises besides. */
  skill: id,
  otherSkills: z.array(id).optional(),
  /** 1 first steps, 2 usual, 3 demanding. */
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Where a problem has several parts, each part is an item; they are asked in order. */
  part: z.object({ of: id, number: z.number().int().min(1) }).optional(),
  /** Where it was taken from, when that is not the pack as a whole. */
  source: sentence.optional(),
  /** Figures its text speaks of and the pack does not hold; such an item is kept but not offered. */
  missingFigures: z.array(sentence).optional(),
} as const;

/** Made anew at each use by `generate(generator, difficulty, seed)` of the checking engine. */
export const generatedItemSchema = z.strictObject({
  ...common,
  kind: z.literal("generated"),
  /** The skill of a problem family; the item's own skill when left out. */
  generator: id.optional(),
});

/** A written problem with an answer that is typed. */
export const problemItemSchema = z.strictObject({
  ...common,
  kind: z.literal("problem"),
  text: wordsSchema,
  answer: answerKeySchema,
  hints: hintListSchema.default([]),
  subQuestions: z.array(subQuestionSchema).default([]),
});

/** A written question with answers to choose from; one is right. */
export const choiceItemSchema = z.strictObject({
  ...common,
  kind: z.literal("choice"),
  text: wordsSchema,
  options: optionListSchema,
  hints: hintListSchema.default([]),
  subQuestions: z.array(subQuestionSchema).default([]),
});

/** Items that a pack's `items` list may hold. Concept questions and tasks stand in lists of their own. */
export const itemSchema = z.discriminatedUnion("kind", [
  generatedItemSchema,
  problemItemSchema,
  choiceItemSchema,
]);

export type AnswerKey = Readonly<z.infer<typeof answerKeySchema>>;
export type ItemHint = Readonly<z.infer<typeof hintListSchema>[number]>;
export type ItemOption = Readonly<z.infer<typeof optionSchema>>;
export type SubQuestion = Readonly<z.infer<typeof subQuestionSchema>>;
export type GeneratedItem = Readonly<z.infer<typeof generatedItemSchema>>;
export type ProblemItem = Readonly<z.infer<typeof problemItemSchema>>;
export type ChoiceItem = Readonly<z.infer<typeof choiceItemSchema>>;
export type WrittenItem = ProblemItem | ChoiceItem;
export type Item = GeneratedItem | WrittenItem;
