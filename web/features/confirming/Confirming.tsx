import { useSearchParams } from "@solidjs/router";
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { ClassChoice } from "../portfolio-feedback/ClassChoice.tsx";
import { StudentSkills } from "./StudentSkills.tsx";

/** Skills of a class's students by the work they show, where a teacher confirms them. The address says whose are open. */
export default function Confirming() {
  const { t } = useI18n();
  const api = useApi();
  const [search, setSearch] = useSearchParams<{ class?: string; student?: string }>();
  createTitle(() => t("confirm.title"));
  const field = createUniqueId();
  const { classes, chosen } = createClassChoice(api, () => search.class);
  const students = createLoad(
    () => chosen()?.id ?? null,
    (classId, signal) => api.students(classId, signal),
  );
  const student = createMemo(
    () => students.data()?.find(({ id }) => id === search.student) ?? students.data()?.[0],
  );
  const opened = () => {
    const [classId, one] = [chosen()?.id, student()];
    return classId && one ? `${classId} ${one.id}` : null;
  };
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[1100px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <BackLink href={`/portfolios?class=${encodeURIComponent(chosen()?.id ?? "")}`}>
          {t("portfolios.title")}
        </BackLink>
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">
            {t("confirm.title")}
            <Show when={chosen()}>{(group) => <span class="text-ink-2"> · {group().name}</span>}</Show>
          </h1>
          <p class="max-w-[62ch] text-ink-2">{t("confirm.lead")}</p>
        </header>
        <Show when={classes.error() ?? students.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void students.reload()} />}
        </Show>
        <div class="grid gap-3 sm:grid-cols-2">
          <ClassChoice
            classes={classes.data() ?? []}
            chosen={chosen()?.id}
            onChange={(id) => setSearch({ class: id, student: undefined }, { replace: true })}
          />
          <Show when={(students.data()?.length ?? 0) > 0}>
            <label for={field} class="grid gap-1.5 text-small font-semibold">
              {t("confirm.student")}
              <select
                id={field}
                class={`${fieldLook} font-normal`}
                onChange={(event) => setSearch({ student: event.currentTarget.value }, { replace: true })}
              >
                <For each={students.data()}>
                  {(one) => (
                    <option value={one.id} selected={one.id === student()?.id}>
                      {one.name}
                    </option>
                  )}
                </For>
              </select>
            </label>
          </Show>
        </div>
        <Show
          when={students.data()?.length !== 0}
          fallback={<EmptyState title={t("confirm.no-students")} lead={t("confirm.no-students-lead")} />}
        >
          <Show
            when={opened()}
            keyed
            fallback={<Show when={!students.error()}>{<Skeleton rows={3} />}</Show>}
          >
            {(_) => (
              <Show when={student()}>
                {(one) => <StudentSkills classId={chosen()?.id ?? ""} student={one()} />}
              </Show>
            )}
          </Show>
        </Show>
      </div>
    </div>
  );
}
