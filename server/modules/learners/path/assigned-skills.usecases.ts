import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { openAssignmentsOf } from "../../classes/assignments/given.usecases.ts";
import { catalogue } from "../../curriculum/packs.ts";
import { holdings, workIn } from "../assigned/work.usecases.ts";
import { skillsToDo } from "./assigned-skills.models.ts";

/** Skills of what the person was given, can still work on and hasn't done: soonest due first, each once. */
export async function assignedSkillsOf(
  person: Person,
  ports: { readonly database: Database },
): Promise<readonly string[]> {
  const given = await openAssignmentsOf(person, ports);
  if (given.length === 0) return [];
  const asked = given.map(({ assignment, version }) => ({
    assignment,
    students: [{ id: person.id, version }],
  }));
  const workOf = await workIn(asked, person.id, ports);
  const packs = { ...holdings, skillOfItem: (id: string) => catalogue.itemById(id)?.skill ?? null };
  const skills = given.flatMap(({ assignment, version }) =>
    skillsToDo(version, workOf(assignment.id, person.id), packs),
  );
  return [...new Set(skills)];
}
