import type { Rules } from "../../classes/settings/settings.schemas.ts";
import type { LogSummary } from "../chunks.models.ts";
import type { Outlet } from "../release.usecases.ts";
import type { ScreenResult } from "../turn.models.ts";

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
