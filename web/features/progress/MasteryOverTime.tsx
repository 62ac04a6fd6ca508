import { createMemo, For } from "solid-js";
import type { Progress } from "../../../server/modules/learners/record/record.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ChartSection } from "./ChartSection.tsx";
import { spanOf } from "./charts.models.ts";
import { createWords } from "./create-words.ts";
import { LineChart } from "./LineChart.tsx";

/** Mastery over time: a small chart for each skill worked on last, all over the same days. */
export function MasteryOverTime(props: { readonly mastery: Progress["mastery"] }) {
  const { t, count, moment } = useI18n();
  const words = createWords();
  const lines = createMemo(() => props.mastery.filter(({ points }) => points.length > 0));
  const span = createMemo(() => spanOf(lines().map(({ points }) => points)) ?? ([0, 0] as const));
  const label = ({ skill, points }: Progress["mastery"][number]) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return skill.name;
    return count("progress.mastery-line", points.length, {
      name: skill.name,
      first: words.percent(first.mastery),
      since: words.day(first.at),
      last: words.percent(last.mastery),
      until: words.day(last.at),
    });
  };
  return (
    <ChartSection
      title={t("progress.mastery")}
      lead={t("progress.mastery-lead")}
      empty={lines().length === 0 && t("progress.mastery-none")}
      picture={
        <ul class="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-7 gap-y-5">
          <For each={lines()}>
            {(line) => (
              <li class="grid content-end gap-1">
                <div class="flex items-baseline gap-3">
                  <h3 class="min-w-0 flex-1 text-small font-semibold">{line.skill.name}</h3>
                  <span class="text-small tabular-nums" aria-hidden="true">
                    {words.percent(line.points.at(-1)?.mastery ?? 0)}
                  </span>
                </div>
                <LineChart
                  points={line.points.map(({ at, mastery }) => ({ at, value: mastery }))}
                  span={span()}
                  label={label(line)}
                />
                <div class="flex justify-between text-tiny text-ink-3" aria-hidden="true">
                  <span>{words.day(span()[0])}</span>
                  <span>{words.day(span()[1])}</span>
                </div>
              </li>
            )}
          </For>
        </ul>
      }
      table={{
        columns: [t("map.column.skill"), t("progress.column.when"), t("progress.column.mastery")],
        rows: lines().flatMap(({ skill, points }) =>
          points.map(({ at, mastery }) => [skill.name, moment(at), words.percent(mastery)]),
        ),
      }}
    />
  );
}
