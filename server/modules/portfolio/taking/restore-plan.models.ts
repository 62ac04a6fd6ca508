import { sha256 } from "../files/bytes.models.ts";
import type { Portfolio, Restored } from "./portfolio.schemas.ts";
import type { NewId, NewIds } from "./rewriting.models.ts";

/** What has an id of its own in a portfolio. */
export const kinds = [
  "entries",
  "versions",
  "feedback",
  "artifacts",
  "goals",
  "showcases",
  "competencies",
  "files",
  "workFeedback",
  "projects",
] as const;
export type Kind = (typeof kinds)[number];

/** What is there under an id. */
export interface Standing {
  readonly isOwn: boolean;
  /** False for what was put away, or hasn't arrived whole. */
  readonly isThere: boolean;
}

export type StandingOf = (kind: Kind, ids: readonly string[]) => Promise<ReadonlyMap<string, Standing>>;

/** new: to be written; again: to be taken out again; there: to be left as it is. */
type State = "new" | "again" | "there";

export interface Plan {
  readonly newIds: NewIds;
  /** By the new id. */
  isNew(kind: Kind, id: string): boolean;
  /** New ids of what is to be taken out again. */
  again(kind: Kind): readonly string[];
  counted(files: number): Omit<Restored, "unconfirmed">;
}

/** Decides what becomes of everything in a portfolio that a person takes in, by what is there. */
export async function planOf(personId: string, sent: Portfolio, standingOf: StandingOf): Promise<Plan> {
  const targets = new Map<Kind, ReadonlyMap<string, Target>>();
  for (const kind of kinds) targets.set(kind, await targetsOf(personId, kind, idsOf(sent, kind), standingOf));
  const of = (kind: Kind) => targets.get(kind) ?? new Map<string, Target>();
  const states = new Map(
    kinds.map((kind) => [kind, new Map([...of(kind).values()].map((one) => [one.id, one.state]))]),
  );
  const count = (kind: Kind, ...wanted: State[]) =>
    [...of(kind).values()].filter(({ state }) => wanted.includes(state)).length;
  const counts = (...wanted: State[]) => ({
    entries: count("entries", ...wanted),
    artifacts: count("artifacts", ...wanted),
    goals: count("goals", ...wanted),
    showcases: count("showcases", ...wanted),
    competencies: count("competencies", ...wanted),
    files: count("files", ...wanted),
    workFeedback: count("workFeedback", ...wanted),
    projects: count("projects", ...wanted),
  });
  const newId =
    (kind: Kind): NewId =>
    (id) =>
      of(kind).get(id)?.id ?? id;
  return {
    newIds: {
      entries: newId("entries"),
      versions: newId("versions"),
      feedback: newId("feedback"),
      artifacts: newId("artifacts"),
      goals: newId("goals"),
      showcases: newId("showcases"),
      competencies: newId("competencies"),
      files: newId("files"),
      workFeedback: newId("workFeedback"),
      projects: newId("projects"),
    },
    isNew: (kind, id) => states.get(kind)?.get(id) === "new",
    again: (kind) => [...of(kind).values()].flatMap(({ id, state }) => (state === "again" ? [id] : [])),
    counted: (files) => ({ restored: { ...counts("new", "again"), files }, known: counts("there") }),
  };
}

interface Target {
  readonly id: string;
  readonly state: State;
}

function idsOf(sent: Portfolio, kind: Kind): readonly string[] {
  switch (kind) {
    case "versions":
      return sent.entries.flatMap(({ versions }) => versions.map(({ id }) => id));
    case "feedback":
      return sent.entries.flatMap(({ feedback }) => feedback.map(({ id }) => id));
    default:
      return sent[kind].map(({ id }) => id);
  }
}

async function targetsOf(
  personId: string,
  kind: Kind,
  ids: readonly string[],
  standingOf: StandingOf,
): Promise<ReadonlyMap<string, Target>> {
  const own = new Map<string, string>();
  for (const id of ids) own.set(id, await ownIdOf(personId, id));
  const standing = await standingOf(kind, [...ids, ...own.values()]);
  return new Map(ids.map((id) => [id, targetOf(id, own.get(id) ?? id, kind, standing)]));
}

function targetOf(id: string, ownId: string, kind: Kind, standing: ReadonlyMap<string, Standing>): Target {
  for (const candidate of [id, ownId]) {
    const found = standing.get(candidate);
    if (found?.isOwn && found.isThere) return { id: candidate, state: "there" };
    // An upload that never ended isn't the file.
    if (found?.isOwn && kind !== "files") return { id: candidate, state: "again" };
  }
  return { id: standing.has(id) ? ownId : id, state: "new" };
}

/** The id that something gets where its own is taken: always the same for the same person. */
async function ownIdOf(personId: string, id: string): Promise<string> {
  return (await sha256(new TextEncoder().encode(`${personId}\n${id}`))).slice(0, 32);
}
