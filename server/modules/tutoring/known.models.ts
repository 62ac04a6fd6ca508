import type { FoundPassage } from "../curriculum/materials/materials.usecases.ts";
import type { RecallCandidate } from "../learners/learners.usecases.ts";
import { type Candidate, cutToBudget, tokensOf, type Why } from "../learners/memories/recall.models.ts";
import type { Because } from "./reasons/reasons.constants.ts";
import { screen } from "./screen/screen.models.ts";
import type {
  Memory,
  OpenMisconception,
  ProfileFact,
  RetrievedSource,
  SkillState,
  TurnContext,
} from "./turn.models.ts";

/** What a turn is told, cut to its budget, with why each is there. */
export interface Known {
  readonly parts: Pick<TurnContext, "facts" | "misconceptions" | "skills" | "memories">;
  /** Nearest first. */
  readonly passages: readonly FoundPassage[];
  /** Worth most first. */
  readonly sources: readonly RetrievedSource[];
  readonly because: Because;
  /** About how many tokens it is. */
  readonly tokens: number;
  /** How many things did not fit or were not fit to be told. */
  readonly leftOut: number;
}

type Offered =
  | RecallCandidate
  | (Candidate & { readonly kind: "passage"; readonly of: FoundPassage; readonly isPlain: boolean });

/** What a passage is worth: the nearest more than most of the profile; each further one less. */
const passageWorth = 0.85;
const perPassage = 0.1;

/**
 * Cuts what was found to a budget of tokens. A fact that is not fit to be said back to a learner is left out; memories
 * were looked at when they were made.
 */
export function keepWhatFits(
  recalled: readonly RecallCandidate[],
  passages: readonly FoundPassage[],
  budget: number,
): Known {
  const offered: readonly Offered[] = [
    ...recalled.filter((one) => one.kind !== "fact" || isKnownFit(one.of.text)),
    ...passages.map(passageCandidate),
  ];
  const kept = cutToBudget(offered, budget);
  const parts = partsOf(kept);
  const plainPassages = kept.flatMap((one) => (one.kind === "passage" ? [one.of] : []));
  return {
    parts,
    passages: passages.filter(({ id }) => plainPassages.some((one) => one.id === id)),
    sources: kept.map(sourceOf),
    because: becauseOf(kept),
    tokens: kept.reduce((sum, { text }) => sum + tokensOf(text), 0),
    leftOut: recalled.length + passages.length - kept.length,
  };
}

/** What reads like instructions to the tutor, or gives cause for concern, is not said back to a learner. */
export function isFit({ text }: { readonly text: string }): boolean {
  const { concern, injection } = screen(text, []);
  return concern === null && !injection;
}

/** Facts that were looked at, so that a conversation looks once at what it is told each turn; the oldest are let go. */
const lookedAt = new Map<string, boolean>();
const mostLookedAt = 2_000;

function isKnownFit(text: string): boolean {
  const known = lookedAt.get(text);
  if (known !== undefined) return known;
  const fit = isFit({ text });
  const [oldest] = lookedAt.keys();
  if (lookedAt.size >= mostLookedAt && oldest !== undefined) lookedAt.delete(oldest);
  lookedAt.set(text, fit);
  return fit;
}

/** A passage that reads like instructions to the tutor counts by its name alone: its text is not told. */
function passageCandidate(passage: FoundPassage, place: number): Offered {
  const isPlain = !screen(passage.text, []).injection;
  return {
    kind: "passage",
    of: passage,
    isPlain,
    id: passage.id,
    text: isPlain ? passage.text : passage.title,
    must: false,
    value: passageWorth - perPassage * place,
    why: [{ code: "recall.materials", values: {} }],
  };
}

/** By kind: misconceptions and skills worth most first, facts and memories the newest first. */
function partsOf(kept: readonly Offered[]): Known["parts"] {
  const facts: ProfileFact[] = [];
  const misconceptions: OpenMisconception[] = [];
  const skills: SkillState[] = [];
  const memories: (Memory & { readonly at: number })[] = [];
  for (const one of kept) {
    if (one.kind === "fact") facts.push(one.of);
    else if (one.kind === "misconception") misconceptions.push(one.of);
    else if (one.kind === "skill") skills.push(one.of);
    else if (one.kind === "memory") memories.push(one.of);
  }
  return { facts, misconceptions, skills, memories: memories.sort((a, b) => b.at - a.at) };
}

function sourceOf(one: Offered): RetrievedSource {
  const { id, kind, why } = one;
  if (kind === "passage") {
    const left = one.isPlain ? "" : " (left out: it reads like instructions to the tutor)";
    return { id, kind, text: `${one.of.title}, ${one.of.place}${left}`, why };
  }
  const { text } = one;
  if (kind !== "memory") return { id, kind, text, why };
  const { conversationId, turns } = one.of;
  return { id, kind, text, why, from: { conversationId, turns } };
}

function becauseOf(kept: readonly Offered[]): Because {
  const count = (kind: Offered["kind"]) => kept.filter((one) => one.kind === kind).length;
  const recalledBy = (code: Why["code"]) =>
    kept.filter((one) => one.kind === "memory" && one.why.some((why) => why.code === code)).length;
  const values = {
    facts: count("fact"),
    misconceptions: count("misconception"),
    memories: count("memory"),
    passages: count("passage"),
  };
  if (Object.values(values).every((found) => found === 0)) return { code: "retrieve.nothing", values: {} };
  if (values.memories === 0)
    return { code: values.passages > 0 ? "retrieve.found-passages" : "retrieve.found", values };
  return {
    code: values.passages > 0 ? "retrieve.recalled-passages" : "retrieve.recalled",
    values: {
      ...values,
      bySkill: recalledBy("recall.same-skill"),
      byWords: recalledBy("recall.words"),
      byMeaning: recalledBy("recall.meaning"),
    },
  };
}
