import type { Student } from "../class-record.models.ts";
import type { Heatmap } from "../heatmap/heatmap.models.ts";
import type { Need } from "../need/need.models.ts";
import { againstWords, mostlyWords, reasonWords } from "../need/need-words.constants.ts";
import { isNeed } from "./plan.models.ts";
import { planWords } from "./plan-words.constants.ts";
import type { Naming, Sentence, WrittenPlan } from "./written-plan.models.ts";

/** What a written plan is compared with: the record itself, not the plan's own numbers. */
export interface PlanGround {
  readonly heatmap: Heatmap;
  readonly needs: readonly Need[];
  readonly naming: Naming;
  /** Items of a skill that can be given. */
  readonly itemsOf: (skill: string) => readonly string[];
}

/** A word, number or claim of a plan that the record does not bear out. */
export interface PlanProblem {
  readonly sentence: string;
  readonly problem: string;
}

/**
 * Compares every sentence of a plan with the record: it must be one of the sentences there are, each name must be of the class (and
 * of the group it stands in), each skill and item must be known and belong together, and each number is counted again.
 */
export function checkPlan(plan: WrittenPlan, ground: PlanGround): readonly PlanProblem[] {
  const counted = count(ground.heatmap);
  const problems: PlanProblem[] = [];
  const check = (sentence: Sentence, find: (blanks: Blanks) => string | null) => {
    const forms = formsOf(sentence.kind, ground.naming.locale);
    const readings = forms.flatMap((form) => readBlanks(form, sentence.text));
    const found = readings.map(find);
    if (readings.length === 0)
      problems.push({ sentence: sentence.text, problem: "not one of the sentences" });
    else if (found.every((problem) => problem !== null))
      problems.push({ sentence: sentence.text, problem: found[0] ?? "not borne out" });
  };
  const skillBy = (name: string | undefined) =>
    ground.heatmap.columns.find(({ skill }) => ground.naming.skill(skill) === name)?.skill;
  const isItem = (text: string | undefined, skill: string | undefined) =>
    skill !== undefined && ground.itemsOf(skill).some((id) => ground.naming.item(id) === text);

  let warm: string | undefined;
  for (const sentence of plan.warmUp)
    check(sentence, (said) => {
      if (sentence.kind === "warm-up") {
        warm = skillBy(said.skill);
        if (warm === undefined) return `unknown skill ${said.skill}`;
        return isItem(said.item, warm) ? null : "an item of another skill";
      }
      const towards = counted.get(skillBy(said.towards) ?? "");
      const own = counted.get(warm ?? "");
      if (!towards || !own) return `unknown skill ${said.towards}`;
      const isTrue =
        Number(said.can) === own.mastered &&
        Number(said.known) === own.known &&
        Number(said.need) === towards.need;
      return isTrue ? null : "a number that is not the record's";
    });
  for (const group of plan.groups)
    for (const sentence of group.sentences) check(sentence, (said) => groupProblem(said, group, sentence));
  for (const talk of plan.talks) {
    const need = ground.needs.find(({ student }) => student.id === talk.student.id);
    for (const sentence of talk.sentences)
      check(sentence, (said) => talkProblem(said, need, sentence, ground.naming));
  }
  for (const sentence of plan.rest)
    check(sentence, (said) =>
      said.names === undefined
        ? null
        : namesProblem(said.names, studentsWithout(ground.heatmap), ground.naming),
    );
  return problems;

  function groupProblem(
    said: Blanks,
    group: WrittenPlan["groups"][number],
    sentence: Sentence,
  ): string | null {
    const students = ground.heatmap.rows.map(({ student }) => student);
    const own = students.filter(({ id }) => group.students.some((one) => one.id === id));
    if (own.length !== group.students.length) return "somebody who is not of the class";
    if (sentence.kind === "group") {
      if (skillBy(said.skill) !== group.skill) return `another skill: ${said.skill}`;
      return namesProblem(said.names ?? "", own, ground.naming);
    }
    if (sentence.kind === "group-why") {
      const need = needing(ground.heatmap, group.skill, new Set(own.map(({ id }) => id)));
      return Number(said.need) === need && Number(said.size) === own.length
        ? null
        : "a number that is not the record's";
    }
    return said.item === undefined || isItem(said.item, group.skill) ? null : "an item of another skill";
  }
}

type Blanks = Readonly<Record<string, string>>;

function formsOf(kind: Sentence["kind"], locale: Naming["locale"]): readonly string[] {
  if (kind === "against") return Object.values(againstWords[locale]);
  if (kind !== "reason") return [planWords[locale][kind]];
  const mostly = mostlyWords[locale].replace("{what}", "{skill}");
  return Object.values(reasonWords[locale]).flatMap((form) => [form, `${form} ${mostly}`]);
}

/** The blanks of a sentence read back from its text; none where it is not of this form. */
export function readBlanks(form: string, text: string): readonly Blanks[] {
  const names: string[] = [];
  const pattern = form
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(name);
      return "([\\s\\S]*)";
    })
    .join("");
  const found = new RegExp(`^${pattern}$`).exec(text);
  if (!found) return [];
  return [Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ""]))];
}

/** Stands for a name of the class while a list is read back; nobody writes it. */
const mark = "\uE000";

/** Names read back from a list: each of the group, and none left out but those that are counted. */
function namesProblem(said: string, students: readonly Student[], { locale }: Naming): string | null {
  // Longest first, so that "Ana María" is not read as "Ana".
  const left = [...new Set(students.map(({ name }) => name))]
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, mark), said);
  const parts = left.split(", ");
  const others = readBlanks(planWords[locale].others, parts.at(-1) ?? "")[0]?.count;
  const named = others === undefined ? left : parts.slice(0, -1).join(", ");
  const between = named.replaceAll(mark, "").replace(/[\s,]/g, "");
  if (!/^(?:and|y|e)?$/.test(between)) return "a name that is not of the group";
  const counted = named.split(mark).length - 1 + Number(others ?? 0);
  return counted === students.length ? null : "somebody is left out";
}

function talkProblem(
  said: Blanks,
  need: Need | undefined,
  sentence: Sentence,
  naming: Naming,
): string | null {
  if (!need) return "somebody whom no rule names";
  if (sentence.kind === "talk") return said.name === need.student.name ? null : "another name";
  const facts = sentence.kind === "reason" ? need.reasons : need.against;
  const isTold = facts.some((fact) => {
    const about = "about" in fact ? fact.about : null;
    const what = about === null ? undefined : naming[about.kind](about.id);
    return Object.entries(said).every(([blank, text]) => {
      if (blank === "what" || blank === "skill") return text === what;
      const number = fact.numbers[blank];
      return number !== undefined && (Number(text) === number || Number(text) === Math.round(number * 100));
    });
  });
  return isTold ? null : "a number or a skill that is not the record's";
}

interface Counts {
  readonly known: number;
  readonly mastered: number;
  readonly need: number;
}

/** Counts each skill again from the cells. */
function count({ columns, rows }: Heatmap): ReadonlyMap<string, Counts> {
  return new Map(
    columns.map(({ skill }, at) => {
      const cells = rows.flatMap(({ cells: own }) => own[at] ?? []);
      const mastered = cells.filter((cell) => cell.mastered).length;
      return [skill, { known: cells.length, mastered, need: cells.length - mastered }];
    }),
  );
}

function needing({ columns, rows }: Heatmap, skill: string, ids: ReadonlySet<string>): number {
  const at = columns.findIndex((column) => column.skill === skill);
  return rows.filter(({ student, cells }) => ids.has(student.id) && isNeed(cells[at])).length;
}

function studentsWithout({ rows }: Heatmap): readonly Student[] {
  return rows.filter(({ cells }) => cells.every((cell) => cell === null)).map(({ student }) => student);
}
