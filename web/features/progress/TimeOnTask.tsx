import { createMemo, Index } from "solid-js";
import type { Progress } from "../../../server/modules/learners/record/record.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ChartSection } from "./ChartSection.tsx";
import { dayBars } from "./charts.models.ts";
import { createWords } from "./create-words.ts";

/** Time of work, day by day: quiet bars, no row of days to keep up. */
export function TimeOnTask(props: { readonly time: Progress["time"] }) {
  const { t } = useI18n();
  const words = createWords();
  const bars = createMemo(() => dayBars(props.time));
  const worked = () => props.time.filter(({ minutes }) => minutes > 0);
  const total = () => words.duration(worked().reduce((sum, { minutes }) => sum + minutes, 0));
  const day = (at: number) => words.countedDay(props.time.at(at)?.day ?? "1970-01-01");
  return (
    <ChartSection
      title={t("progress.time")}
      empty={worked().length === 0 && t("progress.time-none")}
      finding={t("progress.time-total", { total: total() })}
      picture={
        <div class="grid gap-1">
          <div
            role="img"
            aria-label={t("progress.time-label", { total: total(), from: day(0), to: day(-1) })}
            class="flex h-20 items-end gap-[3px] border-line border-b"
          >
            <Index each={bars()}>
              {(height) => (
                <span
                  class="flex-1 rounded-t-[3px] bg-teal/55"
                  style={{ height: `${Math.round(height() * 100)}%` }}
                />
              )}
            </Index>
          </div>
          <div class="flex justify-between text-tiny text-ink-3" aria-hidden="true">
            <span>{day(0)}</span>
            <span>{day(-1)}</span>
          </div>
        </div>
      }
      table={{
        columns: [t("progress.column.day"), t("progress.column.time")],
        rows: worked().map((one) => [words.countedDay(one.day), words.duration(one.minutes)]),
      }}
    />
  );
}
