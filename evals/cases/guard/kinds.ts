import type { KindCase } from "./kinds.models.ts";
import { expressionKinds } from "./kinds-expressions.ts";
import { numberKinds } from "./kinds-numbers.ts";
import { solutionKinds } from "./kinds-solutions.ts";
import { wordKinds } from "./kinds-words.ts";

/** Answers of every kind that the tutor knows, each told and not told. Written before the guard had met them. */
export const answerKinds: readonly KindCase[] = [
  ...expressionKinds,
  ...solutionKinds,
  ...numberKinds,
  ...wordKinds,
];
