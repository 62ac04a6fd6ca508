import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { CompetencyRecord } from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { goalsApi } from "./goals-api.ts";

/** What teachers confirmed, by which work; a word taken back stands beside what was said. */
export function CompetencyRecords() {
  const { t, locale } = useI18n();
  const api = goalsApi(useApi());
  const load = createLoad(locale, (language, signal) => api.records(language, signal), { keepOld: true });
  return (
    <Show when={(load.data()?.length ?? 0) > 0}>
      <section class="grid gap-3" aria-labelledby="records-title">
        <h2 id="records-title" class="font-serif text-[1.25rem]">
          {t("records.title")}
        </h2>
        <ul class="grid gap-3">
          <For each={load.data()}>{(record) => <Record record={record} />}</For>
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
