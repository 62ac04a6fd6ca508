import { z } from "zod";
import { answerForms, answerKinds } from "./answers/question.models.ts";

/** Longest answer that is taken, characters; from 1,000 on it is `unchecked`. */
const mostCharacters = 60_000;
const answer = z.string().max(mostCharacters);
const share = z.number().min(0).max(1);

/** An answer to compare, what it is compared with, and what the item says about it. */
export const checkRequestSchema = z.object({
  expected: answer.min(1),
  given: answer,
  kind: z.enum(answerKinds).optional(),
  form: z.enum(answerForms).optional(),
  tolerance: z
    .object({ absolute: z.number().nonnegative().optional(), relative: share.optional() })
    .optional(),
  significantFigures: z.number().int().min(1).max(12).optional(),
  ordered: z.boolean().optional(),
  accepted: z.array(answer.min(1)).max(40).optional(),
  wrong: z.array(answer.min(1)).max(40).optional(),
  decimal: z.enum(["point", "comma"]).optional(),
  choices: z.array(answer.min(1)).min(2).max(26).optional(),
});

/** A reason as a stable code, and what fills the blanks of its sentence. */
export const answerBecauseSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const checkAnswerSchema = z.object({
  verdict: z.enum(["correct", "equivalent-wrong-form", "incorrect", "unreadable", "unchecked"]),
  /** One plain English sentence, for authors. */
  reason: z.string(),
  /** The same as a stable code with what fills its sentence: those of `answers/reasons.constants.ts`, in both languages. */
  because: answerBecauseSchema,
  /** For `equivalent-wrong-form`: the form asked for. */
  form: z.string().optional(),
  /** Where the answer departs from the expected one: `entry 2`. */
  firstDifference: z.string().optional(),
});
