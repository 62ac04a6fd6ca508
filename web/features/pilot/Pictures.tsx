import { For } from "solid-js";
import type { PilotFigures } from "../../../server/modules/review/pilot/pilot.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Bars } from "../progress/Bars.tsx";
import { ChartSection } from "../progress/ChartSection.tsx";
import { createWords } from "../progress/create-words.ts";

const parts = ["first", "last"] as const;

/** A pilot's numbers as pictures, each with its table. Where there are too few, that is said instead. */
export function Pictures(props: { readonly figures: PilotFigures }) {
  const { t, locale, count } = useI18n();
  const words = createWords();
  const dayOf = (at: number) => words.countedDay(new Date(at).toISOString().slice(0, 10));
  const points = (value: number) =>
    new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(
      value * 100,
    );
  const whole = (number: number) => new Intl.NumberFormat(locale()).format(number);
  const finding = (part: NonNullable<PilotFigures["mastery"] | PilotFigures["alone"]>) =>
    `${t("pilot.change", {
      value: points(part.change.value),
      low: points(part.change.low),
      high: points(part.change.high),
    })} · ${count("pilot.students", part.students)}`;
  const alone = () => {
    const found = props.figures.alone;
    return found === null
      ? []
      : parts.map((part) => ({ name: t(`pilot.${part}`), ...found[part], ...found[part].interval }));
  };
  const mastery = () => {
    const found = props.figures.mastery;
    return found === null
      ? []
      : [
          { name: t("pilot.first"), value: found.start },
          { name: t("pilot.last"), value: found.end },
        ];
  };
  const weeks = () => props.figures.use?.weeks ?? [];
  const mostMinutes = () => Math.max(1, ...weeks().map(({ minutes }) => minutes ?? 0));
  /** Weeks of fewer than five students have no number. */
  const told = (number: number | null) => (number === null ? t("pilot.week-few") : whole(number));
  const levels = () =>
    (props.figures.help?.levels ?? []).map((replies, level) => ({
      name: level === 0 ? t("pilot.no-hint") : t("pilot.level", { level }),
      replies,
      value: replies / Math.max(1, props.figures.help?.replies ?? 0),
    }));
  const interval = (low: number, high: number) =>
    t("pilot.interval", { low: words.percent(low), high: words.percent(high) });

  return (
    <div class="grid gap-4 page:grid-cols-2 print:hidden">
      <ChartSection
        title={t("pilot.alone")}
        lead={t("pilot.alone-lead")}
        empty={alone().length === 0 && t("pilot.few")}
        {...(props.figures.alone ? { finding: finding(props.figures.alone) } : {})}
        picture={
          <Bars
            label={alone()
              .map(({ name, value }) => `${name}: ${words.percent(value)}`)
              .join("; ")}
            bars={alone().map(({ name, value, low, high }) => ({
              name,
              share: value,
              said: words.percent(value),
              interval: { low, high },
            }))}
          />
        }
        table={{
          columns: [
            t("pilot.column-part"),
            t("pilot.column-share"),
            t("pilot.column-interval"),
            t("pilot.column-count"),
          ],
          rows: alone().map(({ name, value, low, high, right, of }) => [
            name,
            words.percent(value),
            interval(low, high),
            t("pilot.right-of", { right: whole(right), of: whole(of) }),
          ]),
        }}
      />
      <ChartSection
        title={t("pilot.mastery")}
        lead={t("pilot.mastery-lead")}
        empty={mastery().length === 0 && t("pilot.few")}
        {...(props.figures.mastery ? { finding: finding(props.figures.mastery) } : {})}
        picture={
          <Bars
            label={mastery()
              .map(({ name, value }) => `${name}: ${words.percent(value)}`)
              .join("; ")}
            bars={mastery().map(({ name, value }) => ({ name, share: value, said: words.percent(value) }))}
          />
        }
        table={{
          columns: [t("pilot.column-part"), t("pilot.column-share")],
          rows: mastery().map(({ name, value }) => [name, words.percent(value)]),
        }}
      />
      <ChartSection
        title={t("pilot.weeks")}
        picture={
          <div
            role="img"
            aria-label={weeks()
              .map(({ from, minutes }) => `${dayOf(from)}: ${told(minutes)}`)
              .join("; ")}
            class="grid gap-1"
          >
            <div class="flex h-28 items-end gap-1 border-line border-b">
              <For each={weeks()}>
                {({ minutes }) => (
                  <span
                    class="min-h-px flex-1 rounded-t bg-teal"
                    style={{ height: `${(100 * (minutes ?? 0)) / mostMinutes()}%` }}
                  />
                )}
              </For>
            </div>
            <span class="flex justify-between text-ink-2 text-tiny">
              <span>{dayOf(weeks()[0]?.from ?? props.figures.from)}</span>
              <span>{dayOf(weeks().at(-1)?.from ?? props.figures.to)}</span>
            </span>
          </div>
        }
        table={{
          columns: [t("pilot.column-week"), t("pilot.column-students"), t("pilot.column-minutes")],
          rows: weeks().map(({ from, students, minutes }) => [dayOf(from), told(students), told(minutes)]),
        }}
      />
      <ChartSection
        title={t("pilot.help")}
        empty={levels().length === 0 && t("pilot.few")}
        picture={
          <Bars
            label={levels()
              .map(({ name, value }) => `${name}: ${words.percent(value)}`)
              .join("; ")}
            bars={levels().map(({ name, value }) => ({ name, share: value, said: words.percent(value) }))}
          />
        }
        table={{
          columns: [t("pilot.help"), t("pilot.column-replies"), t("pilot.column-share")],
          rows: levels().map(({ name, replies, value }) => [name, whole(replies), words.percent(value)]),
        }}
      />
    </div>
  );
}
