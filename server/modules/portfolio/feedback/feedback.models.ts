import { excerptSchema } from "../artifacts/artifacts.schemas.ts";
import type { ChosenLevel, Comment, GivenAs, Passage, Region, Said } from "./feedback.schemas.ts";
import type { CoachSetting, RubricCopy } from "./rubrics.schemas.ts";

/** What a version says in its learner's words. */
export interface Words {
  readonly body: string;
  readonly caption: string;
  readonly why: string;
}

/** The text that passages are found in: an excerpt's turns one below the other, nothing of a practice result's numbers. */
export function readableBody(kind: string, body: string): string {
  if (kind === "practice") return "";
  if (kind !== "excerpt") return body;
  return excerptSchema
    .parse(JSON.parse(body))
    .map(({ text }) => text)
    .join("\n\n");
}

/** Stretches of the readable body that the learner wrote. */
export function ownStretches(
  kind: string,
  body: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (kind !== "excerpt") return [{ start: 0, end: body.length }];
  let start = 0;
  return excerptSchema.parse(JSON.parse(body)).flatMap(({ by, text }) => {
    const stretch = { start, end: start + text.length };
    start = stretch.end + 2;
    return by === "learner" ? [stretch] : [];
  });
}

/** Whether a passage's words stand exactly where it says. */
export function standsIn(words: Words, { field, start, quote }: Passage): boolean {
  return words[field].startsWith(quote, start);
}

/** Fractions are written with so many decimals; their sums may be this far off. */
const slack = 1e-6;
/** Least side of a region that can be seen. */
const smallestSide = 0.005;

/** Whether a region lies on its picture, and is large enough to be seen. */
export function isOnPicture({ x, y, width, height }: Region): boolean {
  const isSeen = width >= smallestSide && height >= smallestSide;
  return isSeen && x >= 0 && y >= 0 && x + width <= 1 + slack && y + height <= 1 + slack;
}

/** Comments of a draft that its author left as the coach wrote them still say so; a changed one is its author's own. */
export function withOrigins(comments: Said["comments"], before: readonly Comment[]): Comment[] {
  return comments.map((comment) => {
    const same = before.find(({ text, by }) => by !== undefined && text === comment.text);
    return same?.by === undefined ? comment : { ...comment, by: same.by };
  });
}

const strictestFirst: readonly CoachSetting[] = ["off", "released"];

/** Of what several classes say about the coach's feedback, the strictest. */
export function strictest(settings: readonly CoachSetting[]): CoachSetting {
  return strictestFirst.find((setting) => settings.includes(setting)) ?? "at-once";
}

/** Whether each level is one of the rubric's, and no criterion has two. */
export function fitsRubric(rubric: RubricCopy | null, levels: readonly ChosenLevel[]): boolean {
  if (new Set(levels.map(({ criterion }) => criterion)).size !== levels.length) return false;
  return levels.every(({ criterion, level }) =>
    rubric?.criteria.some(
      ({ id, levels: known }) => id === criterion && known.some((one) => one.id === level),
    ),
  );
}

/** Whether nothing is said. */
export function isEmpty({
  levels,
  comments,
  strengths,
}: Pick<Said, "levels" | "comments" | "strengths">): boolean {
  return levels.length + comments.length + strengths.length === 0;
}

/** What feedback becomes when its author is done with it. */
export function doneStatus(givenAs: GivenAs): "handed-in" | "released" {
  return givenAs === "peer" ? "handed-in" : "released";
}

interface Given {
  readonly id: string;
  readonly givenAs: GivenAs;
  readonly releasedAt: number | null;
}

/**
 * Which version was made after which feedback: others' feedback that was released since the version before it, up to its
 * own time. What was released after the newest version is with none yet.
 * @param versions any order
 */
export function revisedAfter<Version extends { readonly version: number; readonly at: number }>(
  versions: readonly Version[],
  feedback: readonly Given[],
): readonly (Version & { readonly after: string[] })[] {
  const inOrder = versions.toSorted((left, right) => left.version - right.version);
  return inOrder.map((one, index) => {
    const before = inOrder[index - 1];
    const isBetween = (at: number | null) =>
      at !== null && before !== undefined && at > before.at && at <= one.at;
    const after = feedback.filter((given) => given.givenAs !== "self" && isBetween(given.releasedAt));
    return { ...one, after: after.map(({ id }) => id) };
  });
}
