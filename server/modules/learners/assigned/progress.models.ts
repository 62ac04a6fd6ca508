import type {
  AssignmentPart,
  AssignmentVersion,
  PartProgress,
  StudentProgress,
} from "../../classes/assignments/assignments.schemas.ts";

/** An item as it was shown in the practice of a part; `answers` oldest first. */
export interface ItemWork {
  readonly partId: string;
  readonly itemId: string;
  readonly status: "open" | "right" | "wrong" | "answered" | "passed" | "withdrawn";
  readonly shownAt: number;
  readonly answers: readonly {
    readonly verdict: string;
    /** Highest hint level given on it until then, 0..4. */
    readonly helpLevel: number;
    readonly at: number;
  }[];
}

/** An answer to a question of a reading: the latest, and how the first that could be judged came out. */
export interface QuestionWork {
  readonly partId: string;
  readonly questionId: string;
  readonly first: "right" | "wrong" | null;
  readonly firstAt: number;
  readonly at: number;
}

/** A part that was begun. */
export interface PartWork {
  readonly partId: string;
  readonly startedAt: number;
  /** Null while it is not handed in, and where its learner shows it to nobody any more. */
  readonly handedInAt: number | null;
  readonly updatedAt: number;
}

/** What a student's record says of a skill since the assignment was given. */
export interface SkillWork {
  readonly skill: string;
  /** When it was mastered, be it before; null while it isn't. */
  readonly masteredAt: number | null;
  /** Answers since it was given: those judged, right, right without help; the latest. */
  readonly judged: number;
  readonly right: number;
  readonly alone: number;
  readonly lastAt: number | null;
}

/** All that one student did in an assignment. */
export interface StudentWork {
  readonly items: readonly ItemWork[];
  readonly questions: readonly QuestionWork[];
  readonly parts: readonly PartWork[];
  readonly skills: readonly SkillWork[];
}

/** What the packs in force hold. */
export interface Holdings {
  /** Whether an item can be asked. */
  readonly hasItem: (id: string) => boolean;
  readonly skillsOfPack: (id: string) => readonly string[];
}

/** How far a part is, with when it was worked on last and when it was done; null where it wasn't. */
export interface PartStanding {
  readonly progress: PartProgress;
  readonly lastAt: number | null;
  readonly doneAt: number | null;
}

export type Standing = Pick<StudentProgress, "state" | "late" | "lastAt" | "parts">;

/** How far a student is with a version. Done: every part is; late: the last of them after it was due. */
export function standingOf(
  version: AssignmentVersion,
  work: StudentWork,
  dueAt: number | null,
  holdings: Holdings,
): Standing {
  const standings = version.parts.map((part) => partStanding(part, work, holdings));
  const parts = standings.map(({ progress }) => progress);
  const lastAt = latest(standings.map((one) => one.lastAt));
  const isDone = parts.some(({ of }) => of > 0) && parts.every(({ done, of }) => done >= of);
  const doneAt = isDone ? latest(standings.map((one) => one.doneAt)) : null;
  return {
    state: isDone ? "done" : lastAt === null ? "not-begun" : "under-way",
    late: doneAt !== null && dueAt !== null && doneAt > dueAt,
    lastAt,
    parts,
  };
}

/** How far a student is with a part, from all of their work in the assignment. */
export function partStanding(part: AssignmentPart, work: StudentWork, holdings: Holdings): PartStanding {
  switch (part.kind) {
    case "items":
      return itemsStanding(part, work, holdings);
    case "skills":
      return skillsStanding(part, [...new Set(part.skills)], work);
    case "pack":
      return skillsStanding(part, [...new Set(holdings.skillsOfPack(part.pack))], work);
    case "reading":
      return part.questions.length === 0 ? wholeStanding(part, work) : readingStanding(part, work);
    case "writing":
    case "project":
      return wholeStanding(part, work);
  }
}

/** An answer as it counts: the first that could be judged. */
export interface FirstAnswer {
  readonly partId: string;
  /** Id of the item or the question. */
  readonly id: string;
  readonly isRight: boolean;
  readonly isAlone: boolean;
}

/** First judged answers to the items and questions that a version asks now. */
export function firstAnswers(version: AssignmentVersion, work: StudentWork): readonly FirstAnswer[] {
  return version.parts.flatMap((part) => {
    if (part.kind === "items") return [...new Set(part.items)].flatMap((id) => firstOfItem(part, id, work));
    if (part.kind === "reading") return part.questions.flatMap(({ id }) => firstOfQuestion(part, id, work));
    return [];
  });
}

function firstOfItem(part: AssignmentPart, id: string, work: StudentWork): FirstAnswer | [] {
  const first = shownOf(part, id, work)
    .flatMap(({ answers }) => answers)
    .filter(({ verdict }) => verdict === "right" || verdict === "wrong")
    .reduce<ItemWork["answers"][number] | null>(
      (best, one) => (best === null || one.at < best.at ? one : best),
      null,
    );
  if (first === null) return [];
  const isRight = first.verdict === "right";
  return { partId: part.id, id, isRight, isAlone: isRight && first.helpLevel === 0 };
}

function firstOfQuestion(part: AssignmentPart, id: string, work: StudentWork): FirstAnswer | [] {
  const first = work.questions.find((one) => one.partId === part.id && one.questionId === id)?.first ?? null;
  return first === null
    ? []
    : { partId: part.id, id, isRight: first === "right", isAlone: first === "right" };
}

function shownOf(part: AssignmentPart, id: string, work: StudentWork): readonly ItemWork[] {
  return work.items.filter(({ partId, itemId }) => partId === part.id && itemId === id);
}

function itemsStanding(
  part: Extract<AssignmentPart, { kind: "items" }>,
  work: StudentWork,
  holdings: Holdings,
): PartStanding {
  const begun = work.items.filter(({ partId }) => partId === part.id);
  const items = [...new Set(part.items)].map((id) => {
    const answered = begun.filter(
      ({ itemId, status }) =>
        itemId === id && (status === "right" || status === "wrong" || status === "answered"),
    );
    return { id, isAnswered: answered.length > 0, doneAt: latest(answered.map(lastOfItem)) };
  });
  // What was withdrawn before it was answered is nobody's to do any more.
  const asked = items.filter(({ id, isAnswered }) => isAnswered || holdings.hasItem(id));
  const done = asked.filter(({ isAnswered }) => isAnswered);
  const first = asked.flatMap(({ id }) => firstOfItem(part, id, work));
  return {
    progress: progressOf(part, done.length, asked.length, first),
    lastAt: latest(begun.map(lastOfItem)),
    doneAt: latest(done.map(({ doneAt }) => doneAt)),
  };
}

function lastOfItem({ shownAt, answers }: ItemWork): number {
  return Math.max(shownAt, ...answers.map(({ at }) => at));
}

function readingStanding(
  part: Extract<AssignmentPart, { kind: "reading" }>,
  work: StudentWork,
): PartStanding {
  const ids = new Set(part.questions.map(({ id }) => id));
  const answered = work.questions.filter(
    ({ partId, questionId }) => partId === part.id && ids.has(questionId),
  );
  const first = [...ids].flatMap((id) => firstOfQuestion(part, id, work));
  return {
    progress: progressOf(part, answered.length, ids.size, first),
    lastAt: latest(answered.map(({ at }) => at)),
    doneAt: latest(answered.map(({ firstAt }) => firstAt)),
  };
}

function skillsStanding(part: AssignmentPart, skills: readonly string[], work: StudentWork): PartStanding {
  const own = work.skills.filter(({ skill }) => skills.includes(skill));
  const mastered = own.filter(({ masteredAt }) => masteredAt !== null);
  const sum = (of: (one: SkillWork) => number) => own.reduce((total, one) => total + of(one), 0);
  return {
    progress: {
      ...bare(part, mastered.length, skills.length),
      judged: sum(({ judged }) => judged),
      right: sum(({ right }) => right),
      alone: sum(({ alone }) => alone),
    },
    lastAt: latest(own.map((one) => one.lastAt)),
    doneAt: latest(mastered.map(({ masteredAt }) => masteredAt)),
  };
}

/** A part without smaller pieces: it is done once it was handed in. */
function wholeStanding(part: AssignmentPart, work: StudentWork): PartStanding {
  const own = work.parts.find(({ partId }) => partId === part.id);
  const handedInAt = own?.handedInAt ?? null;
  return {
    progress: bare(part, handedInAt === null ? 0 : 1, 1),
    lastAt: own?.updatedAt ?? null,
    doneAt: handedInAt,
  };
}

function progressOf(
  part: AssignmentPart,
  done: number,
  of: number,
  first: readonly FirstAnswer[],
): PartProgress {
  return {
    ...bare(part, done, of),
    judged: first.length,
    right: first.filter(({ isRight }) => isRight).length,
    alone: first.filter(({ isAlone }) => isAlone).length,
  };
}

function bare(part: AssignmentPart, done: number, of: number): PartProgress {
  return { partId: part.id, kind: part.kind, done, of, right: 0, alone: 0, judged: 0 };
}

function latest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Things done and things to do of all parts. */
export function totalOf(parts: readonly PartProgress[]): { readonly done: number; readonly of: number } {
  return {
    done: parts.reduce((sum, { done }) => sum + done, 0),
    of: parts.reduce((sum, { of }) => sum + of, 0),
  };
}

/** A part's progress without how well it went, while an exam keeps that back. */
export function withoutVerdicts(progress: PartProgress): PartProgress {
  return { ...progress, right: 0, alone: 0, judged: 0 };
}
