import { z } from "zod";

/**
 * OATutor's own layout (github.com/CAHLR/OATutor-Content): a folder a problem, a folder a step, a pathway of
 * hints a step, and two files about all of them. Only what is used is described; the rest is let through.
 */
const identifier = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "an id is letters, digits, - and _");
const text = z.string().max(20_000).default("");
const answers = z.array(z.union([z.string(), z.number()]).transform(String)).default([]);
const variables = z
  .record(z.string(), z.union([z.array(z.union([z.string(), z.number()]).transform(String)), z.string()]))
  .nullish()
  .transform((record) => record ?? {});

export const oatutorProblemSchema = z.object({
  id: identifier,
  title: text,
  body: text,
  variabilization: variables,
  oer: z.string().default(""),
  license: z.string().default(""),
  lesson: z.string().default(""),
  courseName: z.string().default(""),
});

const questionShape = {
  problemType: z.string().default("TextBox"),
  answerType: z.string().default("string"),
  choices: answers,
  variabilization: variables,
} as const;

export const oatutorStepSchema = z.object({
  id: identifier,
  stepTitle: text,
  stepBody: text,
  stepAnswer: answers,
  precision: z.number().nullish(),
  ...questionShape,
});

const hintShape = {
  id: z.string().max(120),
  type: z.string(),
  title: text,
  text,
  hintAnswer: answers,
  ...questionShape,
} as const;

export const oatutorPathwaySchema = z
  .array(z.object({ ...hintShape, subHints: z.array(z.object(hintShape)).default([]) }))
  .max(100);

export const oatutorCoursesSchema = z.array(
  z.object({
    courseName: z.string(),
    language: z.string().default("en"),
    courseOER: z.string().default(""),
    courseLicense: z.string().default(""),
    lessons: z
      .array(
        z.object({
          id: z.string(),
          name: z.string().default(""),
          topics: z.string().default(""),
          learningObjectives: z.record(z.string(), z.unknown()).default({}),
        }),
      )
      .default([]),
  }),
);

/** Step id → ids of its skills (knowledge components). */
export const oatutorSkillsSchema = z.record(z.string(), z.array(z.string()));

export type OatutorProblem = z.infer<typeof oatutorProblemSchema>;
export type OatutorStep = z.infer<typeof oatutorStepSchema>;
export type OatutorHint = z.infer<typeof oatutorPathwaySchema>[number];
export type OatutorCourses = z.infer<typeof oatutorCoursesSchema>;
export type OatutorSkills = z.infer<typeof oatutorSkillsSchema>;
