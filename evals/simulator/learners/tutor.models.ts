import { testedOut } from "../../../server/modules/learners/diagnostic/diagnostic.models.ts";
import {
  type Asked,
  type Belief,
  believeAfter,
  nextQuestion,
} from "../../../server/modules/learners/diagnostic/placement.models.ts";
import {
  newLearner,
  type Terms,
  unknownEase,
} from "../../../server/modules/learners/mastery/prediction.models.ts";
import { type Candidate, chooseItem } from "../../../server/modules/learners/practice/practice.models.ts";
import {
  count,
  foretellFor,
  type SkillRecord,
  unknownSkill,
} from "../../../server/modules/learners/skills/skills.models.ts";
import type { Draw } from "./draws.models.ts";
import { answer, type TrueItem, type TrueLearner, type World } from "./learners.models.ts";

/** What the server keeps of one learner, in memory: the same pure code moves it. */
export interface TutorState {
  readonly records: Map<string, SkillRecord>;
  learner: Terms["learner"];
  readonly own: Map<string, NonNullable<Terms["skills"][number]["own"]>>;
  readonly everybody: Map<string, Terms["item"]>;
  readonly items: Map<
    string,
    { readonly ease: Terms["item"]; readonly before: boolean; readonly times: number }
  >;
  /** Items given so far, those of the diagnostic among them. */
  given: number;
}

/** A learner with the subject they learn and their luck. */
export interface Who {
  readonly learner: TrueLearner;
  readonly world: World;
  readonly draw: Draw;
}

export function newTutor(): TutorState {
  return {
    records: new Map(),
    learner: newLearner,
    own: new Map(),
    everybody: new Map(),
    items: new Map(),
    given: 0,
  };
}

export function copyOf({ records, learner, own, everybody, items, given }: TutorState): TutorState {
  return {
    records: new Map(records),
    learner,
    own: new Map(own),
    everybody: new Map(everybody),
    items: new Map(items),
    given,
  };
}

export const day = 86_400_000;

export function recordOf(tutor: TutorState, skill: string): SkillRecord {
  return tutor.records.get(skill) ?? unknownSkill(skill);
}

function termsFor(tutor: TutorState, skill: string, item: string): Terms {
  const seen = tutor.items.get(item);
  return {
    learner: tutor.learner,
    item: seen?.ease ?? unknownEase,
    skills: [{ own: tutor.own.get(skill) ?? null, everybody: tutor.everybody.get(skill) ?? unknownEase }],
    itemBefore: seen?.before ?? null,
    skillNames: skill,
  };
}

/** The item that practice chooses for a skill, as the server does it. */
export function itemFor(tutor: TutorState, world: World, skill: string): TrueItem | null {
  const items = world.items.get(skill) ?? [];
  // Items that nobody has answered are foretold alike.
  const unseen = foretellFor(termsFor(tutor, skill, ""));
  const candidates = items.map((item): Candidate => {
    const seen = tutor.items.get(item.id);
    return {
      itemId: item.id,
      skill,
      difficulty: item.difficulty,
      foretold: seen === undefined ? unseen : foretellFor(termsFor(tutor, skill, item.id)),
      answers: seen?.ease.answers ?? 0,
      shown: seen?.times ?? 0,
      answeredBefore: seen !== undefined,
      // As most of the algebra that comes with Ponder: other numbers each time.
      generated: true,
    };
  });
  const chosen = chooseItem(candidates, skill, "usual");
  return items.find(({ id }) => id === chosen?.itemId) ?? null;
}

export interface Given {
  readonly item: TrueItem;
  readonly teaches: boolean;
  /** Milliseconds since the first day. */
  readonly at: number;
}

/** Gives an item, and counts the answer to it as the server does. */
export function give(tutor: TutorState, who: Who, { item, teaches, at }: Given): Asked {
  const record = recordOf(tutor, item.skill);
  const purpose = teaches ? "practice" : "diagnostic";
  const time = record.opportunities;
  const today = Math.floor(at / day);
  const { correct, helpLevel, notMet } = answer(
    who.learner,
    who.world,
    item,
    { time, day: today, teaches },
    (...names) => who.draw(purpose, ...names),
  );
  tutor.given += 1;
  if (notMet) return { skill: item.skill, outcome: "not-met" };
  const terms = termsFor(tutor, item.skill, item.id);
  const { after } = count(
    { terms, records: [record] },
    {
      learnerId: "simulated",
      itemId: item.id,
      skills: [item.skill],
      source: purpose,
      sourceId: String(tutor.given),
      place: 0,
      correct,
      whole: true,
      helpLevel,
      confidence: null,
      took: null,
      at,
    },
  );
  keep(tutor, item, after, correct);
  const asked: Asked = { skill: item.skill, outcome: correct ? "right" : "wrong" };
  return item.options === null ? asked : { ...asked, guess: 1 / item.options };
}

function keep(
  tutor: TutorState,
  item: TrueItem,
  { terms, records }: ReturnType<typeof count>["after"],
  correct: boolean,
): void {
  const [record] = records;
  const [skill] = terms.skills;
  if (record) tutor.records.set(item.skill, record);
  if (skill?.own) tutor.own.set(item.skill, skill.own);
  if (skill) tutor.everybody.set(item.skill, skill.everybody);
  tutor.learner = terms.learner;
  const times = (tutor.items.get(item.id)?.times ?? 0) + 1;
  tutor.items.set(item.id, { ease: terms.item, before: correct, times });
}

export interface Diagnosed {
  readonly belief: Belief;
  readonly asked: readonly Asked[];
  /** Belief before the first question and after each. */
  readonly beliefs: readonly Belief[];
}

/** The diagnostic of a subject, as the server asks it: typed items of middling difficulty first, each once. */
export function diagnose(tutor: TutorState, who: Who, starting: Belief): Diagnosed {
  const { world } = who;
  const asked: Asked[] = [];
  const beliefs = [starting];
  const closed = new Set<string>();
  for (;;) {
    const belief = beliefs.at(-1) ?? starting;
    const open = new Set(world.skills.map(({ id }) => id).filter((id) => !closed.has(id)));
    const next = nextQuestion(belief, asked, open);
    if (next === null) return { belief, asked, beliefs };
    const before = asked.filter(({ skill }) => skill === next.skill).length;
    const rank = (item: TrueItem) => (item.options === null ? 0 : 10) + Math.abs(item.difficulty - 2);
    const item = [...(world.items.get(next.skill) ?? [])].sort((a, b) => rank(a) - rank(b))[before];
    if (item === undefined) return { belief, asked, beliefs };
    const outcome = give(tutor, who, { item, teaches: false, at: asked.length * 60_000 });
    if (outcome.outcome === "not-met") closed.add(next.skill);
    asked.push(outcome);
    beliefs.push(believeAfter(belief, outcome));
  }
}

/** Writes down what was tested out, as the server does at the end of a diagnostic. */
export function keepTestedOut(tutor: TutorState, { belief, asked }: Diagnosed, at: number): void {
  for (const { skill, known } of testedOut(belief, asked)) {
    const record = recordOf(tutor, skill);
    tutor.records.set(skill, {
      ...record,
      mastery: Math.max(record.mastery, known),
      masteredAt: record.masteredAt ?? at,
    });
  }
}
