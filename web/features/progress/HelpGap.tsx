import { For } from "solid-js";
import type { Progress } from "../../../server/modules/learners/record/record.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ChartSection } from "./ChartSection.tsx";
import { helpFinding, shareOf } from "./charts.models.ts";
import { createWords } from "./create-words.ts";

/** What was right alone and what was right with help, and what the difference means. */
export function HelpGap(props: { readonly help: Progress["help"] }) {
  const { t } = useI18n();
  const { percent } = createWords();
  const rows = () => [
    { name: t("progress.alone"), ...props.help.alone, look: "bg-teal" },
    { name: t("progress.helped"), ...props.help.helped, look: "bg-teal/45" },
  ];
  const line = (row: { readonly name: string; readonly right: number; readonly of: number }) =>
    t("progress.help-line", { name: row.name, right: row.right, of: row.of });
  return (
    <ChartSection
      title={t("progress.help")}
      empty={props.help.alone.of + props.help.helped.of === 0 && t("progress.help-none")}
      finding={t(`progress.help-${helpFinding(props.help)}`)}
      picture={
        <div role="img" aria-label={rows().map(line).join(" ")} class="grid gap-3">
          <For each={rows()}>
            {(row) => (
              <div class="grid gap-1">
                <span class="flex justify-between gap-3 text-small">
                  <span>{row.name}</span>
                  <span class="text-ink-2 tabular-nums">
                    {t("progress.right-of", { right: row.right, of: row.of })}
                  </span>
                </span>
                <span class="h-3 overflow-hidden rounded-full bg-line">
                  <span
                    class={`block h-full rounded-full ${row.look}`}
                    style={{ width: `${Math.round(shareOf(row) * 100)}%` }}
                  />
                </span>
              </div>
            )}
          </For>
        </div>
      }
      table={{
        columns: [
          t("progress.column.work"),
          t("progress.column.right"),
          t("progress.column.answers"),
          t("progress.column.share"),
        ],
        rows: rows().map((row) => [
          row.name,
          String(row.right),
          String(row.of),
          row.of > 0 ? percent(shareOf(row)) : "–",
        ]),
      }}
    />
  );
}
