import { expect } from "vitest";
import type { AssignmentView } from "../../server/modules/classes/assignments/assignments.schemas.ts";
import { askableItems } from "../../server/modules/learners/asking/asked-item.models.ts";
import {
  type MyAssignment,
  type MyPart,
  myAssignmentSchema,
  onePartSchema,
  startedPracticeSchema,
} from "../../server/modules/learners/assigned/assigned.schemas.ts";
import {
  type PracticeView,
  practiceSchema,
} from "../../server/modules/learners/practice/practice.schemas.ts";
import { type AssignmentDesk, assignmentIn, versionOf } from "./assignments.ts";
import type { Client } from "./client.ts";
import { rightAnswer } from "./right-answer.ts";

/** Items that can be asked, of one skill. */
export const items = askableItems("linear-equations.one-step")
  .slice(0, 4)
  .map(({ id }) => id);

export const itemsPart = (id: string, ...ids: string[]) => ({ id, kind: "items", items: ids });

export const readingPart = (id: string) => ({
  id,
  kind: "reading",
  materialId: null,
  text: "A square has four sides.",
  questions: [
    { id: "sides", text: "How many sides?", answer: { value: "4" } },
    { id: "why", text: "Why do you think so?", answer: null },
  ],
});

export const writingPart = (id: string) => ({ id, kind: "writing", prompt: "Say why.", rubricId: null });

/** Gives an assignment to the demo class. */
export function give(desk: AssignmentDesk, parts: object[], fields: object = {}): Promise<AssignmentView> {
  const versions = [versionOf("all", { kind: "class" }, ...parts)];
  return assignmentIn(desk.make({ versions, give: true, ...fields }));
}

/** An assignment as a student has it. */
export async function mine(by: Client, id: string): Promise<MyAssignment> {
  const answer = await by.get(`/api/me/assignments/${id}`);
  expect(answer.status).toBe(200);
  return myAssignmentSchema.parse(await answer.json()).assignment;
}

export const partPath = (id: string, partId: string, rest: string) =>
  `/api/me/assignments/${id}/parts/${partId}/${rest}`;

/** The part that an answer holds. */
export async function partIn(answer: Response | Promise<Response>): Promise<MyPart> {
  return onePartSchema.parse(await (await answer).json()).part;
}

/** Begins the practice of a part, or goes on with it. */
export async function practise(by: Client, id: string, partId: string): Promise<PracticeView> {
  const answer = await by.post(partPath(id, partId, "practice"));
  const { practiceId } = startedPracticeSchema.parse(await answer.json());
  return practiceSchema.parse(await (await by.get(`/api/me/practice/${practiceId}`)).json());
}

let sent = 0;

/** Answers the item in hand. */
export function answerItem(by: Client, view: PracticeView, given: string): Promise<Response> {
  sent += 1;
  return by.post(`/api/me/practice/${view.session.id}/items/${view.item?.seq}/answers`, {
    id: `assigned-answer-${sent}`,
    given,
  });
}

export async function nextItem(by: Client, view: PracticeView): Promise<PracticeView> {
  return practiceSchema.parse(await (await by.post(`/api/me/practice/${view.session.id}/next`)).json());
}

/** Works through a session to its end; right where the list says so, one answer to each. */
export async function workThrough(
  by: Client,
  begun: PracticeView,
  right: readonly boolean[],
): Promise<PracticeView> {
  let view = begun;
  for (const isRight of right) {
    await answerItem(by, view, isRight ? rightAnswer(view) : wrongAnswer(view));
    view = await nextItem(by, view);
  }
  return view;
}

/** An answer that is wrong for certain. */
export function wrongAnswer(view: PracticeView): string {
  const right = rightAnswer(view);
  return view.item?.options.find(({ letter }) => letter !== right)?.letter ?? "x = 98765";
}
