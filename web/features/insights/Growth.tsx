import type { Insights } from "../../../server/modules/review/insights/insights.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Bars } from "../progress/Bars.tsx";
import { ChartSection } from "../progress/ChartSection.tsx";
import { shareOf } from "../progress/charts.models.ts";
import { createWords } from "../progress/create-words.ts";
import { LineChart } from "../progress/LineChart.tsx";

/** How the class grows over weeks, what help changes, time at work, and how sure it is for how right. */
export function Growth(props: { readonly insights: Insights }) {
  const { t, count } = useI18n();
  const words = createWords();
  const weeks = () => props.insights.weeks;
  const worked = () => weeks().filter(({ alone }) => alone.of > 0);
  const mastered = () => weeks().reduce((sum, week) => sum + week.mastered, 0);
  const help = () => (["alone", "helped"] as const).map((kind) => ({ kind, ...props.insights.help[kind] }));
  const told = (part: { readonly right: number; readonly of: number }) =>
    t("insights.right-of", { right: part.right, of: part.of });
  const bands = () => props.insights.calibration;
  return (
    <div class="grid gap-4 page:grid-cols-3">
      <ChartSection
        title={t("insights.growth")}
        lead={t("insights.growth-lead")}
        empty={worked().length === 0 && t("insights.growth-none")}
        finding={count("insights.mastered-lately", mastered())}
        picture={
          <div class="grid gap-1">
            <LineChart
              points={worked().map(({ from, alone }) => ({ at: from, value: shareOf(alone) }))}
              span={[weeks()[0]?.from ?? 0, weeks().at(-1)?.from ?? 0]}
              label={worked()
                .map(({ from, alone }) => `${words.day(from)}: ${words.percent(shareOf(alone))}`)
                .join(", ")}
            />
            <div class="flex justify-between text-tiny text-ink-3" aria-hidden="true">
              <span>{words.day(weeks()[0]?.from ?? 0)}</span>
              <span>{words.day(weeks().at(-1)?.from ?? 0)}</span>
            </div>
          </div>
        }
        table={{
          columns: [
            t("insights.week"),
            t("insights.alone"),
            t("insights.answers"),
            t("insights.students"),
            t("insights.mastered"),
          ],
          rows: weeks().map((week) => [
            words.day(week.from),
            week.alone.of === 0 ? "–" : told(week.alone),
            String(week.answers),
            String(week.students),
            String(week.mastered),
          ]),
        }}
      />
      <ChartSection
        title={t("insights.help")}
        lead={t("insights.help-lead")}
        empty={help().every(({ of }) => of === 0) && t("insights.growth-none")}
        finding={t("insights.minutes-line", {
          middle: words.duration(props.insights.minutes.middle),
          low: words.duration(props.insights.minutes.low),
          high: words.duration(props.insights.minutes.high),
        })}
        picture={
          <Bars
            label={help()
              .map((part) => `${t(`insights.${part.kind}`)}: ${told(part)}`)
              .join(", ")}
            bars={help().map((part) => ({
              name: t(`insights.${part.kind}`),
              share: shareOf(part),
              said: part.of === 0 ? "–" : words.percent(shareOf(part)),
            }))}
          />
        }
        table={{
          columns: [t("insights.work"), t("insights.right"), t("insights.answers")],
          rows: help().map((part) => [t(`insights.${part.kind}`), String(part.right), String(part.of)]),
        }}
      />
      <ChartSection
        title={t("insights.calibration")}
        lead={t("insights.calibration-lead")}
        empty={bands().length === 0 && t("insights.calibration-none")}
        picture={
          <Bars
            label={bands()
              .map((band) => `${words.percent(band.sure)}: ${words.percent(band.right)}`)
              .join(", ")}
            bars={bands().map((band) => ({
              name: t("insights.sure", { share: words.percent(band.sure) }),
              share: band.right,
              said: t("insights.right-share", { share: words.percent(band.right) }),
            }))}
          />
        }
        table={{
          columns: [t("insights.how-sure"), t("insights.right"), t("insights.answers")],
          rows: bands().map((band) => [
            words.percent(band.sure),
            words.percent(band.right),
            String(band.answers),
          ]),
        }}
      />
    </div>
  );
}
