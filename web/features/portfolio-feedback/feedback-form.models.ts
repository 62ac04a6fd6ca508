import { z } from "zod";
import { strengthSchema } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import {
  chosenLevelSchema,
  type Feedback,
  type Passage,
  passageSchema,
  type Region,
  regionSchema,
} from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";

/** What is written in the form; also how it is kept on this device until the server has it. */
export const formSchema = z.object({
  rubric: z.string().nullable(),
  levels: z.array(chosenLevelSchema),
  comments: z.array(
    z.object({
      passage: passageSchema.nullable(),
      region: regionSchema.nullable().default(null),
      text: z.string(),
      criterion: z.string().optional(),
    }),
  ),
  strengths: z.array(z.object({ skill: z.string(), strength: strengthSchema })),
});
export type Form = z.infer<typeof formSchema>;

/** A form with what was said before, or an empty one. */
export function formOf(before: Feedback | undefined): Form {
  return {
    rubric: before?.rubric?.id ?? null,
    levels: before ? before.levels.map((level) => ({ ...level })) : [],
    comments: before ? before.comments.map(({ by: _, ...comment }) => comment) : [],
    strengths: before ? before.strengths.map(({ skill, strength }) => ({ skill, strength })) : [],
  };
}

/** What is sent: comments that nobody wrote anything in are not. */
export function saidOf(form: Form): Form {
  return { ...form, comments: form.comments.filter(({ text }) => text.trim() !== "") };
}

export function isEmptyForm(form: Form): boolean {
  const { levels, comments, strengths } = saidOf(form);
  return levels.length + comments.length + strengths.length === 0;
}

/** With a criterion's level chosen; chosen again, it is taken back. */
export function withLevel(levels: Form["levels"], criterion: string, level: string): Form["levels"] {
  const rest = levels.filter((one) => one.criterion !== criterion);
  const isTakenBack =
    levels.length > rest.length && levels.some((one) => one.criterion === criterion && one.level === level);
  return isTakenBack ? rest : [...rest, { criterion, level }];
}

/** Two drafts in one: all comments of both; where both judged a thing, mine. */
export function withBoth(mine: Form, theirs: Form): Form {
  const same = (left: Form["comments"][number], right: Form["comments"][number]) =>
    left.text === right.text &&
    samePassage(left.passage, right.passage) &&
    sameRegion(left.region, right.region);
  const theirLevels = mine.rubric === theirs.rubric || mine.rubric === null ? theirs.levels : [];
  return {
    rubric: mine.rubric ?? theirs.rubric,
    levels: [
      ...theirLevels.filter(({ criterion }) => mine.levels.every((one) => one.criterion !== criterion)),
      ...mine.levels,
    ],
    comments: [
      ...theirs.comments.filter((one) => !mine.comments.some((own) => same(one, own))),
      ...mine.comments,
    ],
    strengths: [
      ...theirs.strengths.filter(({ skill }) => mine.strengths.every((one) => one.skill !== skill)),
      ...mine.strengths,
    ],
  };
}

export function samePassage(left: Passage | null, right: Passage | null): boolean {
  if (left === null || right === null) return left === right;
  return left.field === right.field && left.start === right.start && left.quote === right.quote;
}

function sameRegion(left: Region | null, right: Region | null): boolean {
  if (left === null || right === null) return left === right;
  return (["x", "y", "width", "height"] as const).every((side) => left[side] === right[side]);
}
