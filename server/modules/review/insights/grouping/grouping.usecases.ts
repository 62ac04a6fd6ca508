import { filled } from "../../../../shared/filled.ts";
import type { Ids } from "../../../../shared/ids.ts";
import type { Person } from "../../../accounts/accounts.models.ts";
import { studentsOf } from "../../../classes/classes.usecases.ts";
import { memberUnknown, tooManyGroups } from "../../../classes/groups/groups.errors.ts";
import { type GroupView, groupLimits } from "../../../classes/groups/groups.schemas.ts";
import { changeGroup, groupsOf, makeGroup } from "../../../classes/groups/groups.usecases.ts";
import type { Student } from "../class-record.models.ts";
import type { GroupProposal, GroupWishes, KeptGroups } from "../insights.schemas.ts";
import { type InsightPorts, lookAt, openClass, pictureOf, subjectsOf } from "../look.usecases.ts";
import { namingIn } from "../naming.usecases.ts";
import { membersOf } from "../plan/plan.models.ts";
import { groupsImpossible, groupUnknown, studentTwice } from "./grouping.errors.ts";
import { type Constraints, type Member, type Wish, worthOf } from "./grouping.models.ts";
import { groupingWords } from "./grouping-words.constants.ts";
import { propose, randomGroups } from "./proposing.models.ts";

interface View {
  readonly locale: "en" | "es";
  readonly subject?: string | undefined;
}

/** Groups by chance that a proposal is compared with; of a lecture fewer. */
const chances = { usual: 20, lecture: 3, lectureFrom: 200 } as const;
const mostNeeds = 3;

/**
 * Proposes groups from the class's record; nothing is kept yet.
 * @throws not-found, group.member-unknown, groups.unknown, groups.impossible (in the reader's language, naming the wishes)
 */
export async function proposeGroups(
  person: Person,
  classId: string,
  wishes: GroupWishes,
  view: View,
  ports: InsightPorts,
): Promise<GroupProposal> {
  const look = await lookAt(person, classId, ports);
  const { students } = look.record;
  const ids = new Set(students.map(({ id }) => id));
  if (![...wishes.together, ...wishes.apart].flat().every((id) => ids.has(id))) throw memberUnknown();
  const existing = await groupsOf(person, classId, ports);
  const kept = wishes.keep.map((id) => existing.find((group) => group.id === id));
  if (kept.includes(undefined)) throw groupUnknown();
  const keptGroups = kept.flatMap((group) => group ?? []);
  const constraints: Constraints = {
    ...wishes,
    keep: keptGroups
      .map(({ members: own }) => own.filter((id) => ids.has(id)))
      .filter((own) => own.length > 0),
  };
  const { shown } = subjectsOf(look.record, view.subject, view.locale);
  const members = membersOf(pictureOf(look.record, shown));
  const found = propose(members, wishes.purpose, constraints, wishes.seed);
  if (found.kind === "impossible")
    throw groupsImpossible(impossibleSentence(found, constraints, students, view.locale));
  const times = members.length >= chances.lectureFrom ? chances.lecture : chances.usual;
  const byChance = Array.from({ length: times }, (_, at) => {
    const groups = randomGroups(members, constraints, wishes.seed + at + 1);
    return groups === null ? [] : [worthOf(groups, members, wishes.purpose)];
  }).flat();
  return {
    groups: viewsOf(found.groups, {
      members,
      students,
      existing,
      kept: keptGroups,
      purpose: wishes.purpose,
      view,
    }),
    value: found.value,
    byChance: byChance.reduce((sum, value) => sum + value, 0) / Math.max(byChance.length, 1),
  };
}

interface Shown {
  readonly members: readonly Member[];
  readonly students: readonly Student[];
  readonly existing: readonly GroupView[];
  readonly kept: readonly GroupView[];
  readonly purpose: GroupWishes["purpose"];
  readonly view: View;
}

function viewsOf(
  groups: readonly (readonly string[])[],
  { members, students, existing, kept, purpose, view }: Shown,
): GroupProposal["groups"] {
  const naming = namingIn(view.locale);
  const skill = (id: string) => ({ id, name: naming.skill(id) });
  const taken = new Set(existing.map(({ name }) => name));
  let number = 0;
  const freeName = () => {
    let name = "";
    do {
      number += 1;
      name = filled(groupingWords[view.locale].group, { number });
    } while (taken.has(name));
    return name;
  };
  return groups.map((group) => {
    const own = members.filter(({ id }) => group.includes(id));
    const keptAs = kept.find(({ members: before }) => before.some((id) => group.includes(id)));
    const counts = new Map<string, number>();
    for (const id of own.flatMap(({ needs }) => needs)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const needs = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    const helpers = purpose === "need" ? [] : needs.flatMap(([id]) => helperFor(id, own, students, skill));
    return {
      id: keptAs?.id ?? null,
      name: keptAs?.name ?? freeName(),
      students: group.flatMap((id) => students.find((student) => student.id === id) ?? []),
      needs: needs.slice(0, mostNeeds).map(([id, count]) => ({ skill: skill(id), students: count })),
      helpers: helpers.slice(0, mostNeeds),
    };
  });
}

function helperFor(
  id: string,
  own: readonly Member[],
  students: readonly Student[],
  skill: (id: string) => { id: string; name: string },
): GroupProposal["groups"][number]["helpers"] {
  const helper = own.find(({ has }) => has.includes(id));
  const student = students.find((one) => one.id === helper?.id);
  return student === undefined ? [] : [{ student, skill: skill(id) }];
}

function impossibleSentence(
  { wishes, proven }: { readonly wishes: readonly Wish[]; readonly proven: boolean },
  { from, to, count }: Pick<Constraints, "from" | "to" | "count">,
  students: readonly Student[],
  locale: "en" | "es",
): string {
  const words = groupingWords[locale];
  const names = new Map(students.map(({ id, name }) => [id, name]));
  const list = new Intl.ListFormat(locale);
  const sizes = [
    ...(count === null ? [] : [filled(words.count, { count })]),
    filled(words.sizes, { from, to }),
  ].join(", ");
  const said = wishes.map((wish) =>
    wish.kind === "sizes"
      ? sizes
      : filled(words[wish.kind], { names: list.format(wish.students.map((id) => names.get(id) ?? id)) }),
  );
  if (wishes.length === 1 && wishes[0]?.kind === "sizes")
    return filled(words.only, { students: students.length, wishes: sizes });
  return filled(proven ? words.impossible : words["not-found"], { wishes: said.join("; ") });
}

/**
 * Keeps groups as the class's: those with an id are changed, the others made. All is checked before anything is kept.
 * @throws not-found, insights.archived, group.member-unknown, group.too-many, groups.unknown, groups.student-twice
 */
export async function keepGroups(
  person: Person,
  classId: string,
  { groups }: KeptGroups,
  ports: InsightPorts & { readonly ids: Ids },
): Promise<readonly GroupView[]> {
  await openClass(person, classId, ports);
  const existing = await groupsOf(person, classId, ports);
  const students = new Set((await studentsOf(person, classId, ports)).map(({ id }) => id));
  const members = groups.flatMap((group) => group.members);
  if (!members.every((id) => students.has(id))) throw memberUnknown();
  if (new Set(members).size < members.length) throw studentTwice();
  if (!groups.every(({ id }) => id === null || existing.some((group) => group.id === id)))
    throw groupUnknown();
  const made = groups.filter(({ id }) => id === null).length;
  if (existing.length + made > groupLimits.groups) throw tooManyGroups(groupLimits.groups);
  const kept: GroupView[] = [];
  for (const { id, name, members: own } of groups)
    kept.push(
      id === null
        ? await makeGroup(person, classId, { name, members: own }, ports)
        : await changeGroup(person, { classId, id }, { name, members: own }, ports),
    );
  return kept;
}
