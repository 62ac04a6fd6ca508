import CloudRain from "lucide-solid/icons/cloud-rain";
import Smile from "lucide-solid/icons/face-slightly-smiling";
import Moon from "lucide-solid/icons/moon";
import Puzzle from "lucide-solid/icons/puzzle";
import Star from "lucide-solid/icons/star";
import Telescope from "lucide-solid/icons/telescope";
import Waves from "lucide-solid/icons/waves-horizontal";
import Wind from "lucide-solid/icons/wind";
import type { EntrySummary } from "../../../server/modules/journal/entries/entries.schemas.ts";

export type Mood = NonNullable<EntrySummary["mood"]>;

/** A sign for each mood; its word always stands beside it or is read out. */
export const moodIcons = {
  calm: Waves,
  glad: Smile,
  proud: Star,
  curious: Telescope,
  tired: Moon,
  stuck: Puzzle,
  worried: Wind,
  sad: CloudRain,
} as const satisfies Record<Mood, unknown>;

/** The moods of pages, each once, in the order in which they were written. */
export function moodsOf(entries: readonly Pick<EntrySummary, "mood">[]): readonly Mood[] {
  return [...new Set(entries.flatMap(({ mood }) => mood ?? []))];
}
