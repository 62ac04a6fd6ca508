import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { readTitles } from "../artifacts/artifacts.repository.ts";
import type { ArtifactPorts } from "../artifacts/artifacts.usecases.ts";
import { artifactUnknown, tooManyGoals } from "./goals.errors.ts";
import * as repository from "./goals.repository.ts";
import { type GoalPatch, type GoalView, goalLimits, type NewGoal } from "./goals.schemas.ts";

/** What the person wants to reach, newest first, with the work that shows it. */
export async function goalsOf(person: Person, ports: Pick<ArtifactPorts, "database">) {
  return { goals: [...(await repository.readOwnGoals(person, ports.database))] };
}

/** Keeps a goal. @throws goal.artifact-unknown, goal.too-many */
export async function makeGoal(person: Person, input: NewGoal, ports: ArtifactPorts): Promise<GoalView> {
  const artifacts = [...new Set(input.artifacts)];
  await checkOwn(person, artifacts, ports);
  const id = ports.ids.next();
  const goal = { id, text: input.text, artifacts, at: ports.clock.now() };
  if (!(await repository.insertGoal(person, ports.database, goal))) throw tooManyGoals();
  return ownGoal(person, id, ports);
}

/**
 * Changes a goal. What is newly attached must be the learner's own; what was attached before may stay, also when it was
 * put away meanwhile.
 * @throws not-found, goal.artifact-unknown, goal.too-many
 */
export async function editGoal(
  person: Person,
  id: string,
  patch: GoalPatch,
  ports: ArtifactPorts,
): Promise<GoalView> {
  const { attached } = await ownGoal(person, id, ports);
  const before = new Set(attached);
  const artifacts = patch.artifacts && [...new Set(patch.artifacts)];
  const added = [...(artifacts ?? []), ...(patch.attach === undefined ? [] : [patch.attach])];
  await checkOwn(
    person,
    added.filter((one) => !before.has(one)),
    ports,
  );
  if (patch.attach !== undefined && !before.has(patch.attach) && before.size >= goalLimits.artifacts)
    throw tooManyGoals();
  await repository.changeGoal(person, ports.database, id, { ...patch, artifacts, at: ports.clock.now() });
  return ownGoal(person, id, ports);
}

/** Takes a goal out; the work that showed it stays. @throws not-found */
export async function removeGoal(
  person: Person,
  id: string,
  ports: Pick<ArtifactPorts, "database">,
): Promise<void> {
  if (!(await repository.deleteGoal(person, ports.database, id))) throw notFound();
}

async function ownGoal(
  person: Person,
  id: string,
  ports: Pick<ArtifactPorts, "database">,
): Promise<repository.GoalRow> {
  const goal = await repository.findOwnGoal(person, ports.database, id);
  if (!goal) throw notFound();
  return goal;
}

async function checkOwn(
  person: Person,
  ids: readonly string[],
  ports: Pick<ArtifactPorts, "database">,
): Promise<void> {
  const own = await readTitles(person, ports.database, ids);
  if (ids.some((id) => !own.has(id))) throw artifactUnknown();
}
