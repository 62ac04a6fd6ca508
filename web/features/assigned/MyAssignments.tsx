import ClipboardList from "lucide-solid/icons/clipboard-list";
import { createMemo, createUniqueId, For, Show } from "solid-js";
import type { MyAssignmentSummary } from "../../../server/modules/learners/assigned/assigned.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { AssignmentRow } from "./AssignmentRow.tsx";
import { assignedApi } from "./assigned-api.ts";
import { toDo } from "./order.models.ts";

/** Everything that a student's teachers gave: to do, done, closed. */
export default function MyAssignments() {
  const { t, locale } = useI18n();
  const api = assignedApi(useApi(), locale);
  createTitle(() => t("assigned.title"));
  const list = createLoad(locale, (_, signal) => api.list(signal), { keepOld: true });
  const groups = createMemo(() => {
    const all = list.data() ?? [];
    return [
      { title: t("assigned.to-do"), rows: toDo(all) },
      {
        title: t("assigned.done"),
        rows: all.filter(({ status, state }) => status === "given" && state === "done"),
      },
      { title: t("assigned.closed"), rows: all.filter(({ status }) => status === "closed") },
    ].filter(({ rows }) => rows.length > 0);
  });
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] grid-cols-[minmax(0,1fr)] gap-6 px-4 py-7 desk:px-7 desk:py-12">
        <BackLink href="/today">{t("room.today")}</BackLink>
        <h1 class="font-serif text-[1.7rem]">{t("assigned.title")}</h1>
        <Show when={list.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void list.reload()} />}
        </Show>
        <Show when={list.data()} fallback={<Show when={!list.error()}>{<Skeleton rows={3} />}</Show>}>
          <Show
            when={groups().length > 0}
            fallback={
              <EmptyState
                title={t("assigned.none")}
                lead={t("assigned.none-lead")}
                icon={<ClipboardList class="size-6" aria-hidden="true" />}
              />
            }
          >
            <For each={groups()}>{(group) => <Group title={group.title} rows={group.rows} />}</For>
          </Show>
        </Show>
      </div>
    </div>
  );
}

function Group(props: { readonly title: string; readonly rows: readonly MyAssignmentSummary[] }) {
  const id = createUniqueId();
  return (
    <section aria-labelledby={id} class="grid gap-3">
      <h2 id={id} class="text-[1.1rem]">
        {props.title}
      </h2>
      <ul class="grid gap-2.5">
        <For each={props.rows}>
          {(one) => (
            <li>
              <AssignmentRow assignment={one} />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
