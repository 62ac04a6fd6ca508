import { For, Show } from "solid-js";
import type { RosterPreview, RosterRow } from "../../../server/modules/classes/roster/roster.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** The lines of a roster and what each comes to. */
export function RosterTable(props: { readonly preview: RosterPreview }) {
  const { t, locale } = useI18n();
  const number = (value: number) => new Intl.NumberFormat(locale()).format(value);
  const outcome = (row: RosterRow) =>
    row.outcome === "problem"
      ? row.problem
        ? t(`roster.problem.${row.problem}`)
        : ""
      : t(`roster.outcome.${row.outcome}`);
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-2">
      <Show when={props.preview.total > props.preview.rows.length}>
        <p class="text-small text-ink-2">
          {t("roster.first-lines", {
            shown: number(props.preview.rows.length),
            total: number(props.preview.total),
          })}
        </p>
      </Show>
      <section class="overflow-x-auto" tabindex="0" aria-label={t("roster.outcome")}>
        <table class="w-full border-collapse text-small">
          <thead>
            <tr class="border-line-strong border-b text-start">
              <For each={["line", "name", "username", "group", "outcome"] as const}>
                {(column) => <th class="px-2 py-1.5 text-start font-semibold">{t(`roster.${column}`)}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.preview.rows}>
              {(row) => (
                <tr class={`border-line border-b ${row.outcome === "problem" ? "bg-look-wash" : ""}`}>
                  <td class="px-2 py-1.5 text-ink-2">{row.line}</td>
                  <td class="px-2 py-1.5" dir="auto">
                    {row.name}
                  </td>
                  <td class="px-2 py-1.5 font-mono">{row.username}</td>
                  <td class="px-2 py-1.5">{row.group}</td>
                  <td class={`px-2 py-1.5 ${row.outcome === "problem" ? "text-look" : "text-ink-2"}`}>
                    {outcome(row)}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </div>
  );
}
