import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import { For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useI18n } from "../../i18n/i18n.tsx";
import { IconButton } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import {
  type CalendarDay,
  firstDayOf,
  type Month,
  monthAfter,
  monthWords,
  weekdays,
  weeksOf,
} from "./calendar.models.ts";
import { type Mood, moodIcons } from "./moods.ts";

/** A month with the days on which something was written; pressing one shows its pages. */
export default function MonthCalendar(props: {
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
  /** How many pages a day has, by its name. */
  readonly counts: ReadonlyMap<string, number>;
  /** The moods of a day's pages, each once; none where moods are off. */
  readonly moods: ReadonlyMap<string, readonly Mood[]>;
  readonly today: string;
  readonly chosen: string | null;
  readonly onChoose: (day: string | null) => void;
}) {
  const { t, locale } = useI18n();
  const firstDay = () => firstDayOf(locale());
  return (
    <Sheet aria-label={t("journal.calendar")} class="grid gap-2">
      <div class="flex items-center gap-1">
        <h2 class="flex-1 text-[1rem] first-letter:uppercase" aria-live="polite">
          {monthWords(props.month, locale())}
        </h2>
        <IconButton
          label={t("journal.calendar-before")}
          onClick={() => props.onMonth(monthAfter(props.month, -1))}
        >
          <ChevronLeft class="size-5 rtl:-scale-x-100" aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t("journal.calendar-after")}
          onClick={() => props.onMonth(monthAfter(props.month, 1))}
        >
          <ChevronRight class="size-5 rtl:-scale-x-100" aria-hidden="true" />
        </IconButton>
      </div>
      <table class="w-full table-fixed text-center text-small">
        <caption class="sr-only">{monthWords(props.month, locale())}</caption>
        <thead>
          <tr>
            <For each={weekdays(locale(), firstDay())}>
              {(day) => (
                <th scope="col" abbr={day.long} class="pb-1 font-normal text-tiny text-ink-3">
                  {day.short}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={weeksOf(props.month, firstDay())}>
            {(week) => (
              <tr>
                <For each={week}>
                  {(day) => (
                    <td class="p-0.5">
                      <Show when={day}>{(known) => <Day {...props} day={known()} />}</Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Sheet>
  );
}

function Day(props: {
  readonly day: CalendarDay;
  readonly counts: ReadonlyMap<string, number>;
  /** The moods of a day's pages, each once; none where moods are off. */
  readonly moods: ReadonlyMap<string, readonly Mood[]>;
  readonly today: string;
  readonly chosen: string | null;
  readonly onChoose: (day: string | null) => void;
}) {
  const { t, count, locale } = useI18n();
  const moods = () => props.moods.get(props.day.name) ?? [];
  const pages = () => props.counts.get(props.day.name) ?? 0;
  const words = () =>
    new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long" }).format(
      new Date(`${props.day.name}T12:00`),
    );
  const look = "inline-grid size-9 place-items-center rounded-full tabular-nums";
  const today = () => (props.day.name === props.today ? "ring-1 ring-edge" : "");
  return (
    <Show
      when={pages() > 0}
      fallback={<span class={`${look} text-ink-3 ${today()}`}>{props.day.number}</span>}
    >
      <button
        type="button"
        aria-label={[
          count("journal.calendar-day", pages(), { day: words() }),
          ...moods().map((mood) => t(`journal.mood.${mood}`)),
        ].join(", ")}
        aria-pressed={props.chosen === props.day.name}
        class={`${look} bg-teal-wash font-semibold text-teal-ink hover:outline-1 hover:outline-teal aria-pressed:bg-teal aria-pressed:text-on-teal ${today()}`}
        onClick={() => props.onChoose(props.chosen === props.day.name ? null : props.day.name)}
      >
        {props.day.number}
      </button>
      <Show when={moods().length > 0}>
        <span class="flex justify-center gap-0.5 pt-0.5 text-ink-2" aria-hidden="true">
          <For each={moods().slice(0, 3)}>
            {(mood) => <Dynamic component={moodIcons[mood]} class="size-3" />}
          </For>
        </span>
      </Show>
    </Show>
  );
}
