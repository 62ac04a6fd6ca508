import { conceptItem } from "./concept/concept.models.ts";
import { workItem } from "./items/work-item.models.ts";
import type { PageView } from "./page.schemas.ts";
import { type ClassPolicy, emptyState, type Locale, type TutoringState } from "./turn.models.ts";
import { tutoringStateSchema } from "./turn.schemas.ts";

/** A stored state; a conversation's first turn has its start, and a state that can't be read is empty. */
export function readState(stored: string | null, start: TutoringState = emptyState): TutoringState {
  if (stored === null) return start;
  const read = tutoringStateSchema.safeParse(JSON.parse(stored));
  return read.success ? withoutUndefined(read.data) : emptyState;
}

function withoutUndefined({
  asked,
  lastMisconception,
  story,
  item,
  signs,
  ...state
}: ReturnType<typeof tutoringStateSchema.parse>): TutoringState {
  return {
    ...state,
    asked: asked ?? null,
    lastMisconception: lastMisconception ?? null,
    story: story ?? null,
    ...(item ? { item } : {}),
    ...(signs ? { signs } : {}),
  };
}

/** The highest hint level each policy ever gives (DESIGN.md §1). */
export const mostHelp: Readonly<Record<ClassPolicy, 0 | 3 | 4>> = {
  coach: 3,
  guide: 4,
  explain: 4,
  exam: 0,
  off: 0,
};

/** The part of the state a student sees beside the conversation. Nothing of a solution is in it. */
export function pageOf(state: TutoringState, policy: ClassPolicy, locale: Locale): PageView {
  const concept = state.concept ? conceptItem(state.concept.itemId, locale) : null;
  return {
    story: state.story ?? null,
    problem: state.problem
      ? { text: state.problem.statement, latex: state.problem.latex }
      : state.openProblem !== null
        ? { text: state.openProblem, latex: null }
        : null,
    concept:
      concept && state.concept
        ? {
            question: concept.question,
            covered: concept.expectations
              .filter((expectation) => state.concept?.covered.includes(expectation.id))
              .map((expectation) => expectation.statement),
            total: concept.expectations.length,
          }
        : null,
    options: openOptions(state, locale),
    lines: state.lines.map((line) => ({ ...line })),
    help: { level: state.hintLevel, most: mostHelp[policy], hintsUsed: state.hintsUsed },
    solved: state.solved,
  };
}

/** The options of the question that is open: the item's own, or those of the smaller question on the way to it. */
function openOptions({ item, solved }: TutoringState, locale: Locale): PageView["options"] {
  const work = !item || solved ? null : workItem(item.id, locale);
  const open = work?.parts.find((part) => part.id === item?.part) ?? work?.question;
  return (open?.options ?? []).map(({ letter, text }) => ({ letter, text }));
}
