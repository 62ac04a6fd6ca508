import type { Rules } from "../../classes/settings/settings.schemas.ts";
import type { LogSummary } from "../chunks.models.ts";
import type { Outlet } from "../release.usecases.ts";
import type { ScreenResult, TutoringState } from "../turn.models.ts";

/**
 * Whether what the tutor says waits for a teacher of the class. What the screen decides never does: somebody in need is
 * answered at once, and a fixed refusal tells nothing. A reply that has begun one way ends that way, also where the rule
 * changed or another process took the turn over.
 */
export function isHeldBack(
  replies: Rules["replies"],
  screened: Pick<ScreenResult, "concern" | "injection">,
  log: Pick<LogSummary, "types">,
): boolean {
  if (log.types.has("data-draft")) return true;
  if (log.types.has("text-start")) return false;
  return replies === "drafted" && screened.concern === null && !screened.injection;
}

/** Keeps the words of a reply where the student's log does not get them; the guard judges them as any other. */
export function makeDraftOutlet(): Outlet {
  let released = "";
  return {
    get released() {
      return released;
    },
    writeText(text) {
      released += text;
    },
  };
}

/**
 * Where a dialogue stands for its student. What a turn found in their work stands, but help and questions of a reply that was
 * never sent were not given: they don't count as help used, and nothing said next is an answer to them.
 * @param branch states after its turns, oldest first
 */
export function stateAsSeen(
  branch: readonly { readonly state: TutoringState; readonly isSeen: boolean }[],
  start: TutoringState,
): TutoringState {
  const lastSeen = branch.findLastIndex(({ isSeen }) => isSeen);
  const seen = branch[lastSeen]?.state ?? start;
  return branch.slice(lastSeen + 1).reduce((before, { state }) => withoutHelp(state, before), seen);
}

function withoutHelp(state: TutoringState, before: TutoringState): TutoringState {
  const isSameProblem =
    state.problem?.statement === before.problem?.statement && state.openProblem === before.openProblem;
  const isSameStep = isSameProblem && state.lines.length === before.lines.length;
  const isSameItem = state.item?.id === before.item?.id;
  return {
    ...state,
    hintLevel: isSameStep ? before.hintLevel : 0,
    hintsUsed: isSameProblem ? before.hintsUsed : 0,
    asked: null,
    ...(state.item && {
      item: {
        ...state.item,
        part: isSameItem ? (before.item?.part ?? null) : null,
        hintsGiven: isSameItem ? (before.item?.hintsGiven ?? 0) : 0,
      },
    }),
  };
}
