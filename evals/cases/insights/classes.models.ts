import {
  newLearner,
  type Terms,
  unknownEase,
} from "../../../server/modules/learners/mastery/prediction.models.ts";
import {
  count,
  foretellFor,
  type SkillRecord,
  unknownSkill,
} from "../../../server/modules/learners/skills/skills.models.ts";
import type {
  Answer,
  SkillState,
  Student,
} from "../../../server/modules/review/insights/class-record.models.ts";
import type { Constraints } from "../../../server/modules/review/insights/grouping/grouping.models.ts";
import { type Draw, drawsOf } from "../../simulator/learners/draws.models.ts";
import { graphOf } from "../../simulator/learners/graphs.models.ts";
import {
  answer,
  forget,
  knows,
  learnerOf,
  type TrueItem,
  type TrueLearner,
  usualNature,
  type World,
  worldOf,
} from "../../simulator/learners/learners.models.ts";

/** A simulated class: learners whose true knowledge is known (evals/simulator/learners), and what the server would have on record. */
export interface SimulatedClass {
  readonly students: readonly Student[];
  readonly states: readonly SkillState[];
  /** Oldest first. */
  readonly answers: readonly Answer[];
  /** Moment at which the class is looked at; answers after it are what comes of it. */
  readonly now: number;
  readonly later: readonly Answer[];
}

export const simulatedStudents = 30;
const skills = 24;
const day = 86_400_000;
/** A working day of a student: so many answers, a minute and a half apart. */
const sitting = 6;
const between = 90_000;
/** Nine o'clock, milliseconds of the day. */
const morning = 9 * 3_600_000;

/**
 * A class over some weeks: each student works on most school days on the skills that the course has come to, or on what is missing
 * before them; some are away for a while. Half of the days are before `now`.
 */
export function simulatedClass(seed: number, days = 20): SimulatedClass {
  const draw = drawsOf(seed);
  let calls = 0;
  const graph = graphOf("layers", skills, () => {
    calls += 1;
    return draw("graph", calls);
  });
  const world = worldOf(graph, { ...usualNature, partial: true }, (...names) => draw("world", ...names));
  const all = Array.from({ length: simulatedStudents }, (_, at) => workOf(at, world, draw, days));
  const now = Math.floor(days / 2) * day;
  const answers = all.flatMap((one) => one.answers).sort((a, b) => a.at - b.at);
  return {
    students: all.map(({ student }) => student),
    states: all.flatMap(({ states }) => states),
    answers: answers.filter(({ at }) => at < now),
    now,
    later: answers.filter(({ at }) => at >= now),
  };
}

interface Recorded {
  readonly student: Student;
  readonly states: readonly SkillState[];
  readonly answers: readonly Answer[];
}

function workOf(number: number, world: World, draw: Draw, days: number): Recorded {
  const own: Draw = (...names) => draw("student", number, ...names);
  const learner = learnerOf(world, own);
  const desk = new Desk(`s${number}`, learner, world, own);
  const awayFrom = own("away") < 0.15 ? Math.floor(own("away from") * days) : days;
  const reached = Math.floor((0.35 + 0.3 * draw("course")) * world.skills.length);
  let states: readonly SkillState[] = [];
  for (let today = 0; today < days; today += 1) {
    if (today === Math.floor(days / 2)) states = desk.states();
    forget(learner, world, today, own);
    if ((today >= awayFrom && today < awayFrom + 8) || own("absent", today) < 0.12) continue;
    const course = Math.min(world.skills.length - 1, reached + Math.floor((today / days) * 6));
    for (let seq = 0; seq < sitting; seq += 1) {
      const item = itemFor(world, course, learner, own, today, seq);
      if (item) desk.give(item, today, seq);
    }
  }
  return { student: { id: `s${number}`, name: `Student ${number + 1}` }, answers: desk.answers, states };
}

/** One student at work, and what the server would keep of it: the same pure code moves the record. */
class Desk {
  readonly answers: Answer[] = [];
  readonly #record = new Map<string, SkillRecord>();
  #terms: Terms["learner"] = newLearner;

  constructor(
    private readonly id: string,
    private readonly learner: TrueLearner,
    private readonly world: World,
    private readonly draw: Draw,
  ) {}

  give(item: TrueItem, today: number, seq: number): void {
    const known = this.#record.get(item.skill) ?? unknownSkill(item.skill);
    const time = { time: known.opportunities, day: today, teaches: true };
    const { correct, helpLevel } = answer(this.learner, this.world, item, time, this.draw);
    const terms: Terms = {
      learner: this.#terms,
      item: unknownEase,
      skills: [{ own: null, everybody: unknownEase }],
      itemBefore: null,
      skillNames: item.skill,
    };
    const given = {
      learnerId: this.id,
      source: "practice",
      sourceId: `${this.id}:${this.answers.length}`,
      place: 0,
      itemId: item.id,
      correct,
      helpLevel,
      confidence: null,
      at: today * day + morning + seq * between,
    } as const;
    const { after } = count(
      { terms, records: [known] },
      { ...given, skills: [item.skill], whole: true, took: null },
    );
    this.answers.push({ ...given, skill: item.skill, foretold: foretellFor(terms) });
    this.#terms = after.terms.learner;
    for (const moved of after.records) this.#record.set(item.skill, moved);
  }

  states(): readonly SkillState[] {
    return [...this.#record.values()].map(({ skill, mastery, opportunities, masteredAt }) => ({
      learnerId: this.id,
      skill,
      mastery,
      answers: opportunities,
      masteredAt,
    }));
  }
}

/** What is worked on: mostly where the course is, sometimes something that is missing before it. */
function itemFor(
  world: World,
  course: number,
  learner: TrueLearner,
  draw: Draw,
  today: number,
  seq: number,
): TrueItem | undefined {
  const at = Math.max(0, course - Math.floor(4 * draw("place", today, seq) ** 2));
  const skill = world.skills[at];
  const missing = skill?.prerequisites.find((before) => !knows(learner, before));
  const id = missing !== undefined && draw("back", today, seq) < 0.4 ? missing : skill?.id;
  const items = world.items.get(id ?? "") ?? [];
  return items[Math.floor(draw("item", today, seq) * items.length)];
}

/** A teacher's wishes for a class, by chance: some together, some apart, sizes, and sometimes groups that are kept. */
export function simulatedWishes(students: readonly Student[], seed: number): Constraints {
  const draw = drawsOf(seed);
  const shuffled = students
    .map(({ id }) => ({ id, chance: draw("order", id) }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ id }) => id);
  const take = (count: number) => shuffled.splice(0, count);
  const together = Array.from({ length: Math.floor(draw("together") * 4) }, () => take(2));
  const keep = draw("keep") < 0.3 ? [take(3)] : [];
  const others = students.map(({ id }) => id);
  const apart = Array.from({ length: Math.floor(draw("apart") * 6) }, (_, at) => {
    const one = others[Math.floor(draw("apart", at, 0) * others.length)] ?? "";
    const other = others[Math.floor(draw("apart", at, 1) * others.length)] ?? "";
    return one === other || [...together, ...keep].some((set) => set.includes(one) && set.includes(other))
      ? []
      : [one, other];
  }).filter(({ length }) => length > 0);
  const from = 2 + Math.floor(draw("from") * 2);
  return { together, apart, keep, from, to: from + 2 + Math.floor(draw("to") * 2), count: null };
}
