import { Dynamic } from "solid-js/web";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Mood, moodIcons } from "./moods.ts";

/** A mood as its sign and its word. */
export function MoodMark(props: { readonly mood: Mood }) {
  const { t } = useI18n();
  return (
    <span class="inline-flex items-center gap-1.5">
      <Dynamic component={moodIcons[props.mood]} class="size-3.5 shrink-0" aria-hidden="true" />
      {t(`journal.mood.${props.mood}`)}
    </span>
  );
}
