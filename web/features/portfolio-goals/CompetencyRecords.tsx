import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { CompetencyRecord } from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** What teachers confirmed, by which work; a word taken back stands beside what was said. */
export function CompetencyRecords(props: { readonly records: readonly CompetencyRecord[] }) {
  const { t } = useI18n();
  return (
    <Show when={props.records.length > 0}>
      <section class="grid gap-3" aria-labelledby="records-title">
        <h2 id="records-title" class="font-serif text-[1.25rem]">
          {t("records.title")}
        </h2>
        <ul class="grid gap-3">
          <For each={props.records}>{(record) => <Record record={record} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function Record(props: { readonly record: CompetencyRecord }) {
  const { t, moment } = useI18n();
  return (
    <li class="sheet grid gap-1 p-4 shadow-none">
      <h3 class="text-[1rem]">{props.record.skill.name}</h3>
      <p class="text-small text-ink-2">
        {t("records.by", { name: props.record.confirmedBy.name, at: moment(props.record.at) })}
      </p>
      <p class="text-small">{t("records.shown-by")}</p>
      <ul class="grid gap-1">
        <For each={props.record.evidence}>
          {(one) => (
            <li class="text-small">
              <Show when={one.title} fallback={<span class="text-ink-2">{t("records.gone")}</span>}>
                {(title) => (
                  <A
                    href={`/portfolio/${encodeURIComponent(one.id)}`}
                    dir="auto"
                    class="text-teal-ink hover:underline"
                  >
                    {title()}
                  </A>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.record.withdrawn}>
        {(back) => (
          <p class="border-line border-t pt-2 text-small" dir="auto">
            {t("records.withdrawn", { name: back().by.name, at: moment(back().at), reason: back().reason })}
          </p>
        )}
      </Show>
    </li>
  );
}
