import type {
  FoundMemories,
  LearnerRecord,
  OpenMisconception,
  ProfileFact,
  RecalledMemory,
  SkillState,
} from "../learners.models.ts";
import { type Candidate, fuse, type Why } from "./recall.models.ts";
import { type Around, skillOfMisconception } from "./topic.models.ts";
import { sharedWords } from "./words.models.ts";

/** Something of a learner's record that a turn might be told. */
export type RecallCandidate = Candidate &
  (
    | { readonly kind: "fact"; readonly of: ProfileFact }
    | { readonly kind: "misconception"; readonly of: OpenMisconception }
    | { readonly kind: "skill"; readonly of: SkillState }
    | { readonly kind: "memory"; readonly of: RecalledMemory }
  );

/** Most of a kind, however short. */
const most = { facts: 20, misconceptions: 10, skills: 20, memories: 5 } as const;

/**
 * What each kind is worth to a turn, 0..1, before the place in its own list counts: a mistake that may come back in this
 * very topic most, then how well the topic is known, what the learner told of themselves, earlier work on it, the rest.
 */
const worth = {
  topicMisconception: 0.95,
  topicSkill: 0.9,
  fact: 0.8,
  nearMisconception: 0.75,
  /** Of a memory that is first by every way of looking; half of it is for being found at all. */
  memory: 0.85,
  nearSkill: 0.6,
  otherMisconception: 0.5,
  otherSkill: 0.2,
} as const;
/** What each place further down a list takes off. */
const perPlace = 0.005;

/** Everything of a record as candidates, with what each is worth and why. */
export function candidatesOf(
  record: LearnerRecord,
  topic: Around,
  words: readonly string[],
): readonly RecallCandidate[] {
  return [
    ...factCandidates(record.facts),
    ...misconceptionCandidates(record.misconceptions, topic),
    ...skillCandidates(record.skills, topic),
    ...memoryCandidates(record.memories, words),
  ];
}

/** What to call the learner by and what the learner needs must be there; the rest is the newest first. */
function factCandidates(facts: readonly ProfileFact[]): readonly RecallCandidate[] {
  const isMust = ({ kind }: ProfileFact) => kind === "name" || kind === "accommodation";
  return [...facts.filter(isMust), ...facts.filter((fact) => !isMust(fact))]
    .slice(0, most.facts)
    .map((fact, place) => ({
      kind: "fact",
      of: fact,
      id: fact.id,
      text: `${fact.kind}: ${fact.text}`,
      must: isMust(fact),
      value: worth.fact - place * perPlace,
      why: [plain(isMust(fact) ? "recall.always" : "recall.profile")],
    }));
}

function misconceptionCandidates(
  seen: readonly OpenMisconception[],
  topic: Around,
): readonly RecallCandidate[] {
  return seen
    .map((of, place): RecallCandidate => {
      const whereabouts = whereIs(skillOfMisconception(of.misconception), topic);
      const base = {
        "recall.same-skill": worth.topicMisconception,
        "recall.before-skill": worth.nearMisconception,
        "recall.after-skill": worth.nearMisconception,
        "recall.lately": worth.otherMisconception,
      }[whereabouts];
      return {
        kind: "misconception",
        of,
        id: of.id,
        text: `${of.misconception} (${of.count}×)`,
        must: false,
        value: base - place * perPlace,
        why: [plain(whereabouts)],
      };
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, most.misconceptions);
}

function skillCandidates(states: readonly SkillState[], topic: Around): readonly RecallCandidate[] {
  return states
    .map((of, place): RecallCandidate => {
      const whereabouts = whereIs(of.skill, topic);
      const base = {
        "recall.same-skill": worth.topicSkill,
        "recall.before-skill": worth.nearSkill + 0.05,
        "recall.after-skill": worth.nearSkill,
        "recall.lately": worth.otherSkill,
      }[whereabouts];
      return {
        kind: "skill",
        of,
        id: of.skill,
        text: `${of.skill}: ${of.mastery.toFixed(2)}`,
        must: false,
        value: base - place * perPlace,
        why: [plain(whereabouts)],
      };
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, most.skills);
}

type Whereabouts = "recall.same-skill" | "recall.before-skill" | "recall.after-skill" | "recall.lately";

function whereIs(skill: string | null, topic: Around): Whereabouts {
  if (skill === null || topic.skill === null) return "recall.lately";
  if (skill === topic.skill) return "recall.same-skill";
  if (topic.before.includes(skill)) return "recall.before-skill";
  return topic.after.includes(skill) ? "recall.after-skill" : "recall.lately";
}

/**
 * The best memories of all ways of looking, fused with how new they are. The newest must be there: what is said of "last
 * time" has to be of the last time.
 */
function memoryCandidates(found: FoundMemories, words: readonly string[]): readonly RecallCandidate[] {
  const all = new Map(
    [found.newest, found.skill, found.words, found.meaning].flat().map((memory) => [memory.id, memory]),
  );
  const byAge = [...all.values()].sort((a, b) => b.at - a.at).map(({ id }) => id);
  const ways = [found.words, found.meaning, found.skill].filter((way) => way.length > 0);
  const scores = fuse([...ways.map((way) => way.map(({ id }) => id)), byAge]);
  const last = found.newest[0]?.id;
  const ranked = [...scores.filter(({ id }) => id === last), ...scores.filter(({ id }) => id !== last)];
  return ranked.slice(0, most.memories).flatMap(({ id, score }): readonly RecallCandidate[] => {
    const of = all.get(id);
    if (of === undefined) return [];
    const value = (worth.memory * (1 + score)) / 2;
    return [
      { kind: "memory", of, id, text: of.text, must: id === last, value, why: whyRecalled(of, found, words) },
    ];
  });
}

function whyRecalled(memory: RecalledMemory, found: FoundMemories, words: readonly string[]): readonly Why[] {
  const isIn = (way: readonly RecalledMemory[]) => way.some(({ id }) => id === memory.id);
  const why: Why[] = [];
  if (isIn(found.words))
    why.push({ code: "recall.words", values: { words: sharedWords(words, memory.text).join(", ") } });
  if (isIn(found.meaning)) why.push(plain("recall.meaning"));
  if (isIn(found.skill)) why.push(plain("recall.same-skill"));
  if (memory.id === found.newest[0]?.id) why.push(plain("recall.newest"));
  return why.length > 0 ? why : [plain("recall.lately")];
}

function plain(code: Why["code"]): Why {
  return { code, values: {} };
}
