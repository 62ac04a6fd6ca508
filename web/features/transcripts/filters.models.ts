import type { TranscriptFilter } from "../../lib/api.ts";
import { toFlag } from "./transcripts-api.ts";

/** What the address says of the search: texts as they were chosen, dates as `2026-11-27`. */
export interface Chosen {
  readonly query?: string;
  readonly flag?: string;
  readonly student?: string;
  readonly skill?: string;
  readonly move?: string;
  readonly verdict?: string;
  readonly help?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What is chosen under "More filters". */
export const moreNames = ["skill", "move", "verdict", "help", "from", "to"] as const;

/** What the server is asked: days begin and end where the reader is. */
export function filterOf(chosen: Chosen): TranscriptFilter {
  const flag = toFlag(chosen.flag);
  const from = dayAt(chosen.from, 0);
  const next = dayAt(chosen.to, 1);
  return {
    ...(chosen.query && { query: chosen.query }),
    ...(flag && { flag }),
    ...(chosen.student && { student: chosen.student }),
    ...(chosen.skill && { skill: chosen.skill }),
    ...(chosen.move && { move: chosen.move }),
    ...(chosen.verdict && { verdict: chosen.verdict }),
    ...(chosen.help && { help: chosen.help }),
    ...(from !== null && { from: String(from) }),
    ...(next !== null && { to: String(next - 1) }),
  };
}

/** The first moment of a day, so many days later; null for what is no day. */
function dayAt(day: string | undefined, later: number): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? "");
  if (!parts) return null;
  const at = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + later).getTime();
  return Number.isNaN(at) || at < 0 ? null : at;
}

export function isFiltered(chosen: Chosen): boolean {
  return Object.keys(filterOf(chosen)).length > 0;
}
