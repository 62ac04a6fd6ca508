import { A, useSearchParams } from "@solidjs/router";
import ClipboardList from "lucide-solid/icons/clipboard-list";
import Plus from "lucide-solid/icons/plus";
import { createUniqueId, For, Show } from "solid-js";
import type { AssignmentSummary } from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createLoad } from "../../lib/create-load.ts";
import { buttonLook } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Due } from "../assigned/Due.tsx";
import { ClassChoice } from "../portfolio-feedback/ClassChoice.tsx";
import { assignmentsApi } from "./assignments-api.ts";
import { DoneBar } from "./DoneBar.tsx";

/** What a class was given to do, and how far it is. The address says which class. */
export default function Assignments() {
  const { t, locale } = useI18n();
  const base = useApi();
  const api = assignmentsApi(base, locale);
  const [search, setSearch] = useSearchParams<{ class?: string }>();
  createTitle(() => t("assignments.title"));
  const { classes, chosen } = createClassChoice(base, () => search.class);
  const list = createLoad(
    () => chosen()?.id ?? null,
    (classId, signal) => api.list(classId, signal),
  );
  const making = () => `/assignments/new?class=${encodeURIComponent(chosen()?.id ?? "")}`;
  const error = () => classes.error() ?? list.error();

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[820px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="flex flex-wrap items-end justify-between gap-3">
          <div class="grid min-w-0 gap-1">
            <h1 class="font-serif text-[1.7rem]">
              {t("assignments.title")}
              <Show when={chosen()}>{(group) => <span class="text-ink-2"> · {group().name}</span>}</Show>
            </h1>
            <p class="max-w-[58ch] text-ink-2">{t("assignments.lead")}</p>
          </div>
          <Show when={chosen() && list.data()?.length}>
            <A href={making()} class={buttonLook("primary")}>
              <Plus class="size-4" aria-hidden="true" /> {t("assignments.new")}
            </A>
          </Show>
        </header>
        <Show when={error()}>
          {(problem) => (
            <ErrorNotice error={problem()} onRetry={() => void (classes.error() ? classes : list).reload()} />
          )}
        </Show>
        <Show
          when={classes.data()?.length !== 0}
          fallback={<EmptyState title={t("assignments.no-class")} lead={t("assignments.no-class-lead")} />}
        >
          <ClassChoice
            classes={classes.data() ?? []}
            chosen={chosen()?.id}
            onChange={(id) => setSearch({ class: id }, { replace: true })}
          />
          <Show when={list.data()} fallback={<Show when={!error()}>{<Skeleton rows={3} />}</Show>}>
            {(rows) => (
              <Show
                when={rows().length > 0}
                fallback={
                  <EmptyState
                    title={t("assignments.none")}
                    lead={t("assignments.none-lead")}
                    icon={<ClipboardList class="size-6" aria-hidden="true" />}
                  >
                    <A href={making()} class={buttonLook("primary")}>
                      <Plus class="size-4" aria-hidden="true" /> {t("assignments.new")}
                    </A>
                  </EmptyState>
                }
              >
                <For each={["given", "draft", "closed"] as const}>
                  {(status) => (
                    <Section
                      title={t(`assignments.status.${status}`)}
                      rows={rows().filter((row) => row.status === status)}
                    />
                  )}
                </For>
              </Show>
            )}
          </Show>
        </Show>
      </div>
    </div>
  );
}

function Section(props: { readonly title: string; readonly rows: readonly AssignmentSummary[] }) {
  const id = createUniqueId();
  return (
    <Show when={props.rows.length > 0}>
      <section aria-labelledby={id} class="grid grid-cols-[minmax(0,1fr)] gap-3">
        <h2 id={id} class="text-[1.1rem]">
          {props.title}
        </h2>
        <ul class="grid grid-cols-[minmax(0,1fr)] gap-2.5">
          <For each={props.rows}>{(row) => <Row assignment={row} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function Row(props: { readonly assignment: AssignmentSummary }) {
  const { t, count } = useI18n();
  const one = () => props.assignment;
  return (
    <li class="sheet grid gap-2.5 px-4 py-3.5 shadow-none transition-colors hover:border-edge desk:px-5">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <A
          href={`/assignments/${encodeURIComponent(one().id)}`}
          class="min-w-0 flex-1 basis-48 break-words font-serif text-[1.12rem] text-teal-ink hover:underline pointer-coarse:py-1.5"
          dir="auto"
        >
          {one().title}
        </A>
        <span class="flex flex-wrap gap-1.5">
          <Show when={one().policy === "exam"}>
            <Chip tone="look">{t("class.policy.exam")}</Chip>
          </Show>
          <Due dueAt={one().dueAt} isOver={one().status !== "given"} />
        </span>
      </div>
      <Show
        when={one().status !== "draft"}
        fallback={<p class="text-small text-ink-2">{t("assignments.draft-lead")}</p>}
      >
        <div class="grid gap-1.5 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:gap-4">
          <DoneBar done={one().done} begun={one().begun} of={one().students} />
          <p class="text-small text-ink-2 tabular-nums">
            {count("assignments.students", one().students)} ·{" "}
            {t("assignments.begun-done", { begun: one().begun, done: one().done })}
          </p>
        </div>
      </Show>
    </li>
  );
}
