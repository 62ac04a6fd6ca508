/** How a skill can be worked on: a problem worked with the tutor, a talk about the idea, practice, or a text of one's own. */
export const modalities = ["worked-example", "dialogue", "practice", "project"] as const;
export type Modality = (typeof modalities)[number];

export interface Way {
  readonly modality: Modality;
  /** What a conversation at the tutor begins with; null for practice, which chooses its own items. */
  readonly itemId: string | null;
}

/** An item as far as it says which ways there are. A skill's items come easiest first. */
export interface WayItem {
  readonly id: string;
  readonly kind: "problem" | "choice" | "generated" | "concept" | "task";
}

export type Evidence = "none" | "under-way" | "mastered";

/**
 * Which way comes first follows what is known of the learner in the skill, never a "learning style" (Pashler et al. 2008,
 * "Learning styles: concepts and evidence"). Who is new to it meets the idea or a worked problem first (Sweller & Cooper
 * 1985, "The use of worked examples"), whoever is under way practises, and who has mastered it makes or explains something
 * (the expertise reversal effect, Kalyuga et al. 2003).
 */
const order: Readonly<Record<Evidence, readonly Modality[]>> = {
  none: ["dialogue", "worked-example", "practice", "project"],
  "under-way": ["practice", "dialogue", "worked-example", "project"],
  mastered: ["project", "practice", "dialogue"],
};

/** The ways that there are for a skill, the one to begin with first. What is due for review is practised first. */
export function waysFor(items: readonly WayItem[], evidence: Evidence, isReview: boolean): readonly Way[] {
  const checked = items.find(({ kind }) => kind === "generated" || kind === "problem" || kind === "choice");
  const found: Readonly<Record<Modality, Way | null>> = {
    "worked-example": way("worked-example", checked),
    dialogue: way(
      "dialogue",
      items.find(({ kind }) => kind === "concept"),
    ),
    practice: checked === undefined ? null : { modality: "practice", itemId: null },
    project: way(
      "project",
      items.find(({ kind }) => kind === "task"),
    ),
  };
  const ways = order[evidence].flatMap((modality) => found[modality] ?? []);
  return isReview ? ways.toSorted((a, b) => Number(isPractice(b)) - Number(isPractice(a))) : ways;
}

function way(modality: Modality, item: WayItem | undefined): Way | null {
  return item === undefined ? null : { modality, itemId: item.id };
}

function isPractice({ modality }: Way): boolean {
  return modality === "practice";
}
