import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { AssignmentRow } from "./AssignmentRow.tsx";
import { assignedApi } from "./assigned-api.ts";
import { toDo } from "./order.models.ts";

/** As many stand on Today. */
const mostOnToday = 3;

/** What a teacher gave to do, on Today: the soonest due first. Nothing where nothing was given. */
export default function FromYourTeacher() {
  const { t, locale } = useI18n();
  const api = assignedApi(useApi(), locale);
  const list = createLoad(locale, (_, signal) => api.list(signal), { keepOld: true });
  return (
    <>
      <Show when={list.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void list.reload()} />}
      </Show>
      <Show when={list.data()?.length}>
        <section class="grid gap-3" aria-labelledby="assigned-title">
          <div class="flex flex-wrap items-baseline gap-x-3">
            <h2 id="assigned-title" class="text-[1.1rem]">
              {t("assigned.from-teacher")}
            </h2>
            <A href="/my-assignments" class="quiet-link ms-auto text-small pointer-coarse:py-3">
              {t("assigned.all")}
            </A>
          </div>
          <Show
            when={toDo(list.data() ?? []).length > 0}
            fallback={<p class="text-ink-2">{t("assigned.none-open")}</p>}
          >
            <ul class="grid gap-2.5">
              <For each={toDo(list.data() ?? []).slice(0, mostOnToday)}>
                {(one) => (
                  <li>
                    <AssignmentRow assignment={one} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </section>
      </Show>
    </>
  );
}
