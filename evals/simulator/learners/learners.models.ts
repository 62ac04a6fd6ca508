import type { SkillNode } from "../../../server/modules/learners/diagnostic/placement.models.ts";
import { type Draw, normalDraw } from "./draws.models.ts";

/**
 * Learners whose true knowledge is known. They are not made from the models that are tried on them: what a learner
 * knows at the start comes from a time at school (what was taught so far, what was missed, what was forgotten), not from
 * an ability; a skill is learned when enough work has added up, not with the same chance at each try. Policies are to be
 * compared on learners unlike those that their models assume (Doroudi, Aleven & Brunskill 2017, "Robust evaluation
 * matrix"); for simulated students see VanLehn, Ohlsson & Nason 1994, "Applications of simulated students".
 */

/** What is tried: how learners answer, learn and forget. */
export interface Nature {
  /** Where the first knowledge comes from: a time at school in the teaching order, or here and there. */
  readonly start: "school" | "scattered";
  /** P(wrong) of a learner who knows, on an item of middling difficulty; drawn between the two. */
  readonly slip: readonly [least: number, most: number];
  /** P(right) without knowing where an answer is typed. Where one is chosen it is a quarter or the most. */
  readonly guess: readonly [least: number, most: number];
  /** Share of items whose answer is chosen from a few. */
  readonly choices: number;
  /** Work that a skill takes, in items; the median, with prerequisites known. */
  readonly work: number;
  /** Share of lessons that a learner missed. */
  readonly missed: number;
  /** Days after which half of what was learned and not met again is forgotten; the median. */
  readonly halfLife: number;
  /** Whether somebody who has nearly learned a skill is right more often than by guessing. */
  readonly partial: boolean;
}

export const usualNature: Nature = {
  start: "school",
  slip: [0.05, 0.15],
  guess: [0.05, 0.15],
  choices: 0.3,
  work: 5,
  missed: 0.06,
  halfLife: 300,
  partial: false,
};

export interface TrueItem {
  readonly id: string;
  readonly skill: string;
  /** 1..3 */
  readonly difficulty: 1 | 2 | 3;
  /** P(right) without knowing, 0..1. */
  readonly guess: number;
  /** What a tutor can see of it: how many answers there are to choose from, or null where it is typed. */
  readonly options: number | null;
}

/** A subject as it truly is. */
export interface World {
  readonly skills: readonly SkillNode[];
  readonly items: ReadonlyMap<string, readonly TrueItem[]>;
  readonly nature: Nature;
}

const itemsPerSkill = 6;
const difficulties = [1, 2, 3] as const;
/** Days of a school year, over which the skills are taught one after the other. */
const schoolYear = 300;
/** What work is worth while something that the skill builds on is missing. */
const withoutGround = 0.15;
/** Work left of a skill after it was forgotten: relearning is faster (Ebbinghaus 1885). */
const savings = 0.6;
const harder = { 1: 0.7, 2: 1, 3: 1.3 } as const;

export function worldOf(skills: readonly SkillNode[], nature: Nature, draw: Draw): World {
  const between = ([least, most]: readonly [number, number], share: number) => least + (most - least) * share;
  const items = skills.map(({ id }): [string, readonly TrueItem[]] => [
    id,
    Array.from({ length: itemsPerSkill }, (_, at): TrueItem => {
      const isChoice = draw(id, at, "choice") < nature.choices;
      const [, most] = nature.guess;
      return {
        id: `${id}.${at}`,
        skill: id,
        difficulty: difficulties[at % difficulties.length] ?? 2,
        guess: isChoice ? Math.max(0.25, most) : between(nature.guess, draw(id, at, "guess")),
        options: isChoice ? 4 : null,
      };
    }),
  ]);
  return { skills, items: new Map(items), nature };
}

/** A learner as they truly are. What changes in them is kept here alone; no model reads it. */
export interface TrueLearner {
  readonly slip: number;
  readonly halfLife: number;
  /** How often help is asked for where the learner does not know, 0..1. */
  readonly asksForHelp: number;
  /** Work that each skill takes of this learner, in items. */
  readonly work: ReadonlyMap<string, number>;
  /** Work done on each skill; it is known once that is enough. */
  readonly done: Map<string, number>;
  /** Skills that were ever taught or practised. */
  readonly met: Set<string>;
  /** Day on which each skill was last used, itself or by one that builds on it. */
  readonly used: Map<string, number>;
}

/** Whether a learner truly knows a skill now. */
export function knows(learner: TrueLearner, skill: string): boolean {
  return (learner.done.get(skill) ?? 0) >= (learner.work.get(skill) ?? Number.POSITIVE_INFINITY);
}

/**
 * A learner after some time at school: the course came to a point of the teaching order, some lessons were missed, what
 * was not met again was partly forgotten, and who lost the ground of a skill can't do that skill either.
 */
export function learnerOf({ skills, nature }: World, draw: Draw): TrueLearner {
  const pace = Math.exp(0.4 * normalDraw(draw, "pace"));
  const learner: TrueLearner = {
    slip: nature.slip[0] + (nature.slip[1] - nature.slip[0]) * draw("slip"),
    halfLife: nature.halfLife * Math.exp(0.4 * normalDraw(draw, "memory")),
    asksForHelp: 0.5 * draw("help"),
    work: new Map(
      skills.map(({ id }) => [id, nature.work * pace * Math.exp(0.35 * normalDraw(draw, id, "work"))]),
    ),
    done: new Map(),
    met: new Set(),
    used: new Map(),
  };
  if (nature.start === "school") afterSchool(learner, { skills, nature }, draw);
  else scattered(learner, skills, draw);
  return learner;
}

/** The course came to a point of the teaching order; lessons were missed, and what was not met again is partly forgotten. */
function afterSchool(
  learner: TrueLearner,
  { skills, nature }: Pick<World, "skills" | "nature">,
  draw: Draw,
): void {
  const reached = Math.round((0.2 + 0.8 * draw("reached")) * skills.length);
  for (const [at, skill] of skills.slice(0, reached).entries()) {
    if (draw(skill.id, "away") < nature.missed) continue;
    const day = ((at - reached) / skills.length) * schoolYear;
    // A class gives a skill nearly twice the work that it takes the middle one of its learners.
    const lessons = nature.work * (1.2 + 1.3 * draw(skill.id, "lessons"));
    // Who lacks the ground of a lesson often catches up on it beforehand.
    for (const id of skill.prerequisites) {
      const ground = skills.find((one) => one.id === id);
      if (ground && !knows(learner, id) && draw(skill.id, id, "catches up") < 0.6)
        work(learner, skills, ground, lessons, day);
    }
    work(learner, skills, skill, lessons, day);
  }
  forget(learner, { skills }, 0, draw);
  for (const skill of skills)
    if (knows(learner, skill.id) && !skill.prerequisites.every((id) => knows(learner, id)))
      lose(learner, skill.id);
}

/** No common course: each skill whose ground is there is known with the learner's own chance, wherever it stands. */
function scattered(learner: TrueLearner, skills: readonly SkillNode[], draw: Draw): void {
  const chance = 0.5 + 0.5 * draw("chance");
  for (const { id, prerequisites } of skills) {
    if (!prerequisites.every((before) => knows(learner, before)) || draw(id, "known") >= chance) continue;
    learner.done.set(id, learner.work.get(id) ?? 0);
    learner.met.add(id);
    learner.used.set(id, 0);
  }
}

/** Work on a skill, in items; the skills it builds on, near and far, are used by it too. */
function work(
  learner: TrueLearner,
  skills: readonly SkillNode[],
  skill: SkillNode,
  amount: number,
  day: number,
): void {
  const grounded = skill.prerequisites.every((id) => knows(learner, id));
  learner.met.add(skill.id);
  learner.done.set(skill.id, (learner.done.get(skill.id) ?? 0) + amount * (grounded ? 1 : withoutGround));
  use(learner, skills, skill, day);
}

function use(learner: TrueLearner, skills: readonly SkillNode[], skill: SkillNode, day: number): void {
  learner.used.set(skill.id, day);
  for (const id of skill.prerequisites) {
    const ground = skills.find((one) => one.id === id);
    if (ground && learner.used.get(id) !== day) use(learner, skills, ground, day);
  }
}

/** Forgets what was not used for long, by half-life (Settles & Meeder 2016, eq. 1). */
export function forget(
  learner: TrueLearner,
  { skills }: Pick<World, "skills">,
  day: number,
  draw: Draw,
): void {
  for (const { id } of skills) {
    if (!knows(learner, id)) continue;
    const since = day - (learner.used.get(id) ?? day);
    // One draw a skill says how long it lasts unused, so that looking more often forgets no more.
    if (draw(id, "lasts", learner.used.get(id) ?? 0) > 2 ** (-since / learner.halfLife)) lose(learner, id);
  }
}

function lose(learner: TrueLearner, skill: string): void {
  learner.done.set(skill, savings * (learner.work.get(skill) ?? 0));
}

export interface TrueAnswer {
  readonly correct: boolean;
  readonly helpLevel: number;
  /** The learner says that they have not met this. */
  readonly notMet: boolean;
}

/**
 * An answer of a learner to an item, and what is learned by it.
 * @param time how many items of the skill the learner had before, for the draws
 * @param teaches false where there is no help and no word on the answer, as in a diagnostic
 */
export function answer(
  learner: TrueLearner,
  world: World,
  item: TrueItem,
  { time, day, teaches }: { readonly time: number; readonly day: number; readonly teaches: boolean },
  draw: Draw,
): TrueAnswer {
  const { skill: id } = item;
  const skill = world.skills.find((one) => one.id === id) ?? { id, prerequisites: [] };
  const isKnown = knows(learner, id);
  if (!teaches && !isKnown && !learner.met.has(id) && draw(id, time, "not met") < 0.6)
    return { correct: false, helpLevel: 0, notMet: true };
  const isHelped = teaches && !isKnown && draw(id, time, "asks") < learner.asksForHelp;
  const helpLevel = isHelped ? 1 + Math.floor(4 * draw(id, time, "level")) : 0;
  const chance = isKnown
    ? 1 - learner.slip * harder[item.difficulty]
    : chanceWithout(learner, world.nature, item, helpLevel);
  const correct = draw(id, time, "answer") < chance;
  if (teaches) work(learner, world.skills, skill, 1, day);
  return { correct, helpLevel, notMet: false };
}

function chanceWithout(learner: TrueLearner, nature: Nature, item: TrueItem, helpLevel: number): number {
  const { skill, guess, difficulty } = item;
  const share = Math.min(1, (learner.done.get(skill) ?? 0) / (learner.work.get(skill) ?? 1));
  const lucky = item.options === null ? guess / harder[difficulty] : guess;
  const partly = nature.partial ? Math.max(0, 0.5 - lucky) * share ** 2 : 0;
  return Math.min(0.95, lucky + partly + 0.18 * helpLevel);
}
