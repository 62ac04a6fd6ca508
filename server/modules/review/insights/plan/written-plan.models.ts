import { filled } from "../../../../shared/filled.ts";
import type { Student } from "../class-record.models.ts";
import type { Need, Reason } from "../need/need.models.ts";
import { againstText, mostlyWords, reasonWords } from "../need/need-words.constants.ts";
import type { Plan, PlanGroup } from "./plan.models.ts";
import { type PlanSentence, planWords } from "./plan-words.constants.ts";

/** One sentence of a plan, and what it is about, so that it can be checked against the record. */
export interface Sentence {
  readonly kind: PlanSentence | "reason" | "against";
  readonly text: string;
  /** Students that the sentence is about. */
  readonly about: readonly string[];
}

export interface WrittenPlan {
  readonly warmUp: readonly Sentence[];
  readonly groups: readonly (PlanGroup & { readonly sentences: readonly Sentence[] })[];
  readonly talks: readonly { readonly student: Student; readonly sentences: readonly Sentence[] }[];
  readonly rest: readonly Sentence[];
}

/** What a plan's blanks are filled from. */
export interface Naming {
  readonly locale: "en" | "es";
  /** A skill's name, or its id where no pack knows it any more. */
  readonly skill: (id: string) => string;
  /** What a line of a misconception does, or its belief. */
  readonly misconception: (id: string) => string;
  /** An item as it is put to a student, without its answer. */
  readonly item: (id: string) => string;
}

/** Names that one sentence says; more are counted. */
export const mostNames = 12;

/** Writes a plan by templates, from its numbers alone. */
export function writePlan(plan: Plan, naming: Naming): WrittenPlan {
  const say = (
    kind: PlanSentence,
    about: readonly Student[],
    values: Readonly<Record<string, string | number>>,
  ) => ({
    kind,
    text: filled(planWords[naming.locale][kind], values),
    about: about.map(({ id }) => id),
  });
  const { warmUp, groups, talks, unknown } = plan;
  const isEmpty = groups.length === 0 && warmUp === null && talks.length === 0;
  return {
    warmUp:
      warmUp === null
        ? []
        : [
            say("warm-up", [], { skill: naming.skill(warmUp.skill), item: naming.item(warmUp.itemId) }),
            say("warm-up-why", [], { ...warmUp, towards: naming.skill(warmUp.towards) }),
          ],
    groups: groups.map((group) => ({
      ...group,
      sentences: [
        say("group", group.students, {
          names: listed(group.students, naming.locale),
          skill: naming.skill(group.skill),
        }),
        say("group-why", group.students, { need: group.need, size: group.students.length }),
        group.itemId === null
          ? say("group-no-item", group.students, {})
          : say("group-item", group.students, { item: naming.item(group.itemId) }),
      ],
    })),
    talks: talks.map((need) => ({
      student: need.student,
      sentences: [say("talk", [need.student], { name: need.student.name }), ...reasonsOf(need, naming)],
    })),
    rest: [
      ...(isEmpty ? [say("nothing", [], {})] : []),
      ...(unknown.length > 0 && !isEmpty
        ? [say("unknown", unknown, { names: listed(unknown, naming.locale) })]
        : []),
    ],
  };
}

function listed(students: readonly Student[], locale: Naming["locale"]): string {
  const names = students.slice(0, mostNames).map(({ name }) => name);
  const others = students.length - names.length;
  if (others > 0) names.push(filled(planWords[locale].others, { count: others }));
  return others > 0 ? names.join(", ") : new Intl.ListFormat(locale).format(names);
}

/** A student's reasons, and what speaks against them, in words. */
export function reasonsOf({ student, reasons, against }: Need, naming: Naming): readonly Sentence[] {
  const about = [student.id];
  return [
    ...reasons.map((reason) => ({ kind: "reason" as const, text: reasonText(reason, naming), about })),
    ...against.map((one) => ({
      kind: "against" as const,
      text: againstText(one, naming.locale),
      about,
    })),
  ];
}

export function reasonText({ rule, numbers, about }: Reason, naming: Naming): string {
  const what = about === null ? "" : naming[about.kind](about.id);
  const said = filled(reasonWords[naming.locale][rule], { ...numbers, what });
  return about?.kind === "skill" ? `${said} ${filled(mostlyWords[naming.locale], { what })}` : said;
}
