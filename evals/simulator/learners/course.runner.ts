import {
  type Belief,
  placementsOf,
  startingBelief,
} from "../../../server/modules/learners/diagnostic/placement.models.ts";
import { skillAt } from "../../../server/modules/learners/practice/practice.models.ts";
import { isMastered } from "../../../server/modules/learners/skills/skills.models.ts";
import { type Draw, drawsOf } from "./draws.models.ts";
import { graphOf, type Shape } from "./graphs.models.ts";
import {
  forget,
  knows,
  learnerOf,
  type Nature,
  type TrueLearner,
  type World,
  worldOf,
} from "./learners.models.ts";
import { type PolicyName, policyOf } from "./policies.models.ts";
import {
  copyOf,
  type Diagnosed,
  day,
  diagnose,
  give,
  itemFor,
  keepTestedOut,
  newTutor,
  recordOf,
  type TutorState,
  type Who,
} from "./tutor.models.ts";

export interface CourseOptions {
  readonly shape: Shape;
  readonly seed: number;
  readonly learners: number;
  readonly skills: number;
  readonly nature: Nature;
  readonly policies: readonly PolicyName[];
}

/** A declaration of mastery, and whether it was true when it was made. */
export interface Declared {
  readonly by: "work" | "test";
  readonly known: boolean;
}

/** Mastery after an answer as it is shown to the learner, 0..1, and whether the skill was truly known then. */
export interface Shown {
  readonly mastery: number;
  readonly known: boolean;
}

export interface Journey {
  /** Items until the goal counted as mastered, those of the diagnostic among them; `mostItems` where it never did. */
  readonly items: number;
  /** Whether the goal came to count as mastered, and whether it was truly known then. */
  readonly reached: boolean;
  readonly known: boolean;
  readonly declared: readonly Declared[];
  readonly shown: readonly Shown[];
}

export interface Trial {
  /** Share of skills known at the start, 0..1. */
  readonly known: number;
  /** Share of skills placed right before the first question and after each, 0..1. */
  readonly placed: readonly number[];
  readonly journeys: ReadonlyMap<PolicyName, Journey>;
}

/** Items after which a learner gives up. */
export const mostItems = 3_000;
/** Items of one day. */
const sitting = 8;

/** Learners of one subject, each taking every policy with the same luck. */
export function* course(options: CourseOptions): Generator<Trial> {
  const draw = drawsOf(options.seed);
  let calls = 0;
  const nextShare = () => {
    calls += 1;
    return draw("graph", calls);
  };
  const skills = graphOf(options.shape, options.skills, nextShare);
  const world = worldOf(skills, options.nature, (...names) => draw("world", ...names));
  const starting = startingBelief(skills);
  for (let number = 0; number < options.learners; number += 1) {
    const own: Draw = (...names) => draw("learner", number, ...names);
    yield trialOf(world, starting, options.policies, own);
  }
}

function trialOf(world: World, starting: Belief, names: readonly PolicyName[], draw: Draw): Trial {
  const fresh = (): Who => ({ learner: learnerOf(world, draw), world, draw });
  const who = fresh();
  const goal = goalOf(who);
  const tutor = newTutor();
  const diagnosed = diagnose(tutor, who, starting);
  keepTestedOut(tutor, diagnosed, 0);
  const journeys = names.map((name): [PolicyName, Journey] => [
    name,
    new Walk(name, goal, fresh(), name === "path" ? copyOf(tutor) : newTutor()).toGoal(),
  ]);
  const known = world.skills.filter(({ id }) => knows(who.learner, id)).length / world.skills.length;
  return { known, placed: accuracyOf(diagnosed, who.learner), journeys: new Map(journeys) };
}

/** A skill of the later half that the learner does not know; the last one where all is known. */
function goalOf({ learner, world: { skills }, draw }: Who): string {
  const later = skills.slice(Math.floor(skills.length / 2)).filter(({ id }) => !knows(learner, id));
  return (later[Math.floor(draw("goal") * later.length)] ?? skills.at(-1))?.id ?? "";
}

function accuracyOf({ beliefs }: Diagnosed, learner: TrueLearner): readonly number[] {
  return beliefs.map((belief) => {
    const placed = placementsOf(belief);
    const right = placed.filter(({ skill, standing }) => (standing === "known") === knows(learner, skill));
    return right.length / Math.max(placed.length, 1);
  });
}

/** One learner on the way to a goal by one policy. */
class Walk {
  readonly #declared: Declared[];
  readonly #shown: Shown[] = [];

  constructor(
    private readonly name: PolicyName,
    private readonly goal: string,
    private readonly who: Who,
    private readonly tutor: TutorState,
  ) {
    this.#declared = [...tutor.records.values()]
      .filter(isMastered)
      .map(({ skill }) => ({ by: "test", known: knows(who.learner, skill) }));
  }

  toGoal(): Journey {
    let gaveUp = false;
    while (!this.#isReached() && !gaveUp && this.tutor.given < mostItems) gaveUp = !this.#sit();
    return {
      items: this.#isReached() ? this.tutor.given : mostItems,
      reached: this.#isReached(),
      known: knows(this.who.learner, this.goal),
      declared: this.#declared,
      shown: this.#shown,
    };
  }

  #isReached(): boolean {
    return isMastered(recordOf(this.tutor, this.goal));
  }

  /** The items of one day. @returns false where nothing is left to give */
  #sit(): boolean {
    const today = Math.floor(this.tutor.given / sitting);
    const { world, learner, draw } = this.who;
    forget(learner, world, today, draw);
    for (let seq = 0; seq < sitting && !this.#isReached(); seq += 1) {
      const now = today * day + seq * 60_000;
      const focus = policyOf[this.name]({
        tutor: this.tutor,
        skills: world.skills,
        goal: this.goal,
        now,
        draw,
      });
      const skill = skillAt(seq, focus === null ? [] : [focus], []);
      if (skill === null || !this.#practise(skill, now)) return false;
    }
    return true;
  }

  #practise(skill: string, at: number): boolean {
    const item = itemFor(this.tutor, this.who.world, skill);
    if (item === null) return false;
    const before = isMastered(recordOf(this.tutor, skill));
    give(this.tutor, this.who, { item, teaches: true, at });
    const known = knows(this.who.learner, skill);
    const { mastery, masteredAt } = recordOf(this.tutor, skill);
    if (!before && masteredAt !== null) this.#declared.push({ by: "work", known });
    this.#shown.push({ mastery, known });
    return true;
  }
}
