import { useParams, useSearchParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { assignmentsApi } from "./assignments-api.ts";
import { Editor } from "./Editor.tsx";

/** A new assignment, or one to change. */
export default function EditAssignment() {
  const { t, locale } = useI18n();
  const base = useApi();
  const api = assignmentsApi(base, locale);
  const userId = useSession().user()?.id ?? "";
  const params = useParams<{ id?: string }>();
  const [search] = useSearchParams<{ class?: string }>();
  const load = createLoad(
    () => params.id ?? null,
    (id, signal) => api.one(id, signal),
  );
  const { classes, chosen } = createClassChoice(base, () => load.data()?.classId ?? search.class);
  const title = () => t(params.id ? "assign.edit-title" : "assign.new-title");
  createTitle(title);
  /** What the form is about, once it is known: a class, and the assignment where it is there already. */
  const about = createMemo(() => {
    const group = chosen();
    if (!params.id) return group ? { classId: group.id, class: group, assignment: null } : null;
    const assignment = load.data();
    if (!assignment || classes.loading()) return null;
    // Of a class that was put away the rules aren't in the list.
    const own = classes.data()?.find(({ id }) => id === assignment.classId);
    return { classId: assignment.classId, class: own, assignment };
  });
  const error = () => load.error() ?? classes.error();

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[820px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <BackLink
          href={
            params.id
              ? `/assignments/${encodeURIComponent(params.id)}`
              : `/assignments?class=${encodeURIComponent(chosen()?.id ?? "")}`
          }
        >
          {params.id ? (load.data()?.title ?? t("assignments.title")) : t("assignments.title")}
        </BackLink>
        <header class="grid gap-1">
          <h1 class="font-serif text-[1.7rem]">{title()}</h1>
          <Show when={about()?.class}>
            {(group) => (
              <p class="text-ink-2" dir="auto">
                {group().name}
              </p>
            )}
          </Show>
        </header>
        <Show when={error()}>
          {(problem) => (
            <ErrorNotice error={problem()} onRetry={() => void (load.error() ? load : classes).reload()} />
          )}
        </Show>
        <Show
          when={classes.data()?.length !== 0 || params.id}
          fallback={<EmptyState title={t("assignments.no-class")} lead={t("assignments.no-class-lead")} />}
        >
          <Show when={about()} keyed fallback={<Show when={!error()}>{<Skeleton rows={4} />}</Show>}>
            {(one) => (
              <Editor
                api={api}
                userId={userId}
                classId={one.classId}
                class={one.class}
                assignment={one.assignment}
                onReload={() => load.reload()}
              />
            )}
          </Show>
        </Show>
      </div>
    </div>
  );
}
