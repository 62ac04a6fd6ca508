import Check from "lucide-solid/icons/check";
import { For, Show } from "solid-js";
import type { HeatmapRow, HeatmapView } from "../../../server/modules/review/insights/insights.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createWords } from "../progress/create-words.ts";
import type { OpenCell } from "./CellEvidence.tsx";
import { type Level, levelOf } from "./levels.models.ts";

/** A level's ground and how full its bar is: what the colour says, the number and the bar say as well. */
const looks: Readonly<Record<Level, string>> = {
  mastered: "bg-teal text-on-teal",
  high: "bg-teal/45 text-ink",
  middle: "bg-teal/20 text-ink",
  low: "bg-look-wash text-look",
};

/** Students down, skills across. It scrolls inside, with the names staying; each box opens what it rests on. */
export function HeatmapTable(props: {
  readonly columns: HeatmapView["columns"];
  readonly rows: readonly HeatmapRow[];
  readonly onOpen: (cell: OpenCell) => void;
}) {
  const { t, count } = useI18n();
  const words = createWords();
  return (
    <section
      tabindex="0"
      aria-label={t("map.region", { label: t("insights.heatmap") })}
      class="max-h-[70vh] overflow-auto rounded-control border border-line"
    >
      <table class="border-separate border-spacing-0.5 text-small tabular-nums">
        <caption class="sr-only">{t("insights.heatmap")}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              class="sticky start-0 top-0 z-20 min-w-24 max-w-32 bg-raised px-2 py-1.5 text-start align-bottom font-medium text-ink-2 sm:min-w-36"
            >
              {t("insights.student")}
            </th>
            <For each={props.columns}>
              {(column) => (
                <th
                  scope="col"
                  class="sticky top-0 z-10 h-40 w-12 min-w-12 bg-raised px-1 py-1.5 text-start align-bottom font-medium text-ink-2"
                >
                  <span class="mx-auto block max-h-36 overflow-hidden text-tiny leading-tight [writing-mode:vertical-rl]">
                    {column.skill.name}
                  </span>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th
                  scope="row"
                  dir="auto"
                  class="sticky start-0 z-10 max-w-32 truncate bg-raised px-2 text-start font-medium sm:max-w-48"
                >
                  {row.student.name}
                </th>
                <For each={row.cells}>
                  {(cell, at) => (
                    <td class="p-0">
                      <Show
                        when={cell}
                        fallback={
                          <span
                            class="grid h-11 w-12 place-items-center rounded-[6px] border border-line border-dashed text-ink-3"
                            title={t("insights.unknown")}
                          >
                            <span aria-hidden="true">·</span>
                            <span class="sr-only">{t("insights.unknown")}</span>
                          </span>
                        }
                      >
                        {(known) => (
                          <button
                            type="button"
                            class={`relative grid h-11 w-12 place-items-center overflow-hidden rounded-[6px] hover:outline-2 hover:outline-edge ${looks[levelOf(known())]}`}
                            onClick={() => {
                              const skill = props.columns[at()]?.skill;
                              if (skill) props.onOpen({ student: row.student, skill });
                            }}
                          >
                            <span class="sr-only">
                              {`${row.student.name}, ${props.columns[at()]?.skill.name ?? ""}: ${words.percent(known().mastery)}, ${known().mastered ? t("insights.is-mastered") : ""} ${count("insights.rests-on", known().answers)}`}
                            </span>
                            <span class="flex items-center gap-0.5" aria-hidden="true">
                              {Math.round(known().mastery * 100)}
                              <Show when={known().mastered}>
                                <Check class="size-3 stroke-[3]" />
                              </Show>
                            </span>
                            <span class="text-[0.65rem] leading-none" aria-hidden="true">
                              {t("insights.n", { of: known().answers })}
                            </span>
                          </button>
                        )}
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

/** What the boxes mean. */
export function HeatmapKey() {
  const { t } = useI18n();
  const levels: readonly Level[] = ["low", "middle", "high", "mastered"];
  return (
    <ul class="flex flex-wrap gap-x-4 gap-y-1.5 text-small text-ink-2">
      <For each={levels}>
        {(level) => (
          <li class="flex items-center gap-1.5">
            <span class={`grid size-5 place-items-center rounded-[5px] ${looks[level]}`} aria-hidden="true">
              <Show when={level === "mastered"}>
                <Check class="size-3 stroke-[3]" />
              </Show>
            </span>
            {t(`insights.level.${level}`)}
          </li>
        )}
      </For>
      <li class="flex items-center gap-1.5">
        <span
          class="grid size-5 place-items-center rounded-[5px] border border-line border-dashed"
          aria-hidden="true"
        >
          ·
        </span>
        {t("insights.unknown")}
      </li>
    </ul>
  );
}
