import { Output, streamText } from "ai";
import { z } from "zod";
import { fence, fillPrompt } from "../../../../llm/prompts.ts";
import type { Tutor } from "../../../../llm/tutors.ts";
import type { Language } from "../../../curriculum/packs.schemas.ts";
import type { Comment } from "../feedback.schemas.ts";
import type { RubricCopy } from "../rubrics.schemas.ts";
import { admit, type Remark } from "./manners.models.ts";
import type { Work } from "./reading.models.ts";
import type { WorkCoaching } from "./work-coach.models.ts";

export interface Looking {
  readonly work: Work;
  readonly rubric: RubricCopy;
  readonly locale: Language;
  /** What the built-in coach found, and would say. */
  readonly coach: WorkCoaching;
}

/** The built-in coach's comments, one at a time. */
export async function* coachComments({ coach }: Pick<Looking, "coach">): AsyncGenerator<Comment> {
  yield* coach.comments;
  yield coach.question;
}

/**
 * A model's comments, each let through as it comes where it keeps to the manners, one for a criterion, and at the end one
 * question. Where the model fails, is too slow or says nothing that may be said, it is all the built-in coach's. Never throws.
 * @param timeout milliseconds for the whole
 */
export async function* modelComments(
  tutor: Tutor,
  looking: Looking,
  timeout: number,
): AsyncGenerator<Comment> {
  const spokenOf = new Set<string>();
  let question: Comment | null = null;
  try {
    for await (const remark of remarksOf(tutor, looking, timeout)) {
      const admitted = spokenOf.has(remark.criterion) ? null : admit(remark, looking.work, looking.rubric);
      if (admitted === null) continue;
      spokenOf.add(remark.criterion);
      question ??= admitted.question;
      yield admitted.comment;
    }
  } catch {
    // The model is out of reach or too slow: what was said stays, and the coach goes on.
  }
  if (spokenOf.size === 0) yield* coachComments(looking);
  else yield question ?? looking.coach.question;
}

const remarkSchema = z.object({
  criterion: z.string(),
  quote: z.string(),
  comment: z.string(),
  question: z.string().nullable(),
});

const languages = { en: "English", es: "Spanish" } as const;
/** Longest part of a piece of work that a model reads, characters. */
const longest = 24_000;

async function* remarksOf(
  tutor: Tutor,
  { work, rubric, locale }: Looking,
  timeout: number,
): AsyncGenerator<Remark> {
  const own = work.own.map(({ start, end }) => work.body.slice(start, end)).join("\n\n");
  const { text: instructions } = fillPrompt("work-feedback", {
    language: languages[locale],
    rubric: fence("rubric", criteriaOf(rubric)),
    work: fence("work", own.slice(0, longest)),
  });
  const failed = { error: null as unknown };
  const result = streamText({
    model: tutor.model,
    instructions,
    prompt: "Give your comments on the work now.",
    output: Output.array({ element: remarkSchema }),
    abortSignal: AbortSignal.timeout(timeout),
    maxRetries: 0,
    onError: ({ error }) => {
      failed.error = error;
    },
  });
  yield* result.elementStream;
  if (failed.error !== null) throw failed.error;
}

function criteriaOf({ criteria }: RubricCopy): string {
  return criteria
    .map(({ id, name, levels }) =>
      [`${id}: ${name}`, ...levels.map(({ description }) => `  - ${description}`)].join("\n"),
    )
    .join("\n");
}
