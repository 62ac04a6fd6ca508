import { createSignal, For, Show } from "solid-js";
import type { StudentCompetencies } from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { confirmingApi } from "./confirming-api.ts";
import { SkillSheet } from "./SkillSheet.tsx";
import { StudentRecords } from "./StudentRecords.tsx";

type Skill = StudentCompetencies["skills"][number];

/** One student's skills, and what was confirmed. */
export function StudentSkills(props: {
  readonly classId: string;
  readonly student: { readonly id: string; readonly name: string };
}) {
  const { t, locale } = useI18n();
  const api = confirmingApi(useApi(), locale);
  const session = useSession();
  const load = createLoad(locale, (_, signal) => api.of(props.classId, props.student.id, signal), {
    keepOld: true,
  });
  const [confirming, setConfirming] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const [said, setSaid] = createSignal("");
  // What was pressed is gone then: the focus goes to what was done.
  let told: HTMLParagraphElement | undefined;

  async function attempt(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setError(undefined);
    setSaid("");
    try {
      await act();
    } catch (thrown) {
      setError(toApiError(thrown));
    }
    await load.reload();
    setBusy(false);
  }
  const confirm = (skill: Skill, evidence: string[]) =>
    attempt(async () => {
      await api.confirm(props.classId, props.student.id, { skill: skill.id, evidence });
      setConfirming(undefined);
      setSaid(t("confirm.done", { skill: skill.name, name: props.student.name }));
      told?.focus();
    });
  const skills = (data: StudentCompetencies, isShown: boolean) =>
    data.skills.filter(({ artifacts }) => artifacts.length > 0 === isShown);

  const sheets = (data: StudentCompetencies, some: readonly Skill[]) => (
    <ul class="grid gap-3 sm:grid-cols-2 wide:grid-cols-3">
      <For each={some}>
        {(skill) => (
          <SkillSheet
            skill={skill}
            work={data.work}
            records={data.records}
            classId={props.classId}
            name={props.student.name}
            confirming={confirming() === skill.id}
            busy={busy()}
            onBegin={() => setConfirming(skill.id)}
            onConfirm={(evidence) => void confirm(skill, evidence)}
            onCancel={() => setConfirming(undefined)}
          />
        )}
      </For>
    </ul>
  );

  return (
    <>
      <p
        ref={told}
        role="status"
        tabindex="-1"
        class={said() ? "rounded-sheet bg-good-wash px-4 py-3 text-small" : "sr-only"}
      >
        {said()}
      </p>
      <Show when={load.error() ?? error()}>
        {(problem) => <ErrorNotice error={problem()} onRetry={() => void load.reload()} />}
      </Show>
      <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={3} />}</Show>}>
        {(data) => (
          <>
            <Show
              when={data().skills.length > 0}
              fallback={
                <EmptyState
                  title={t("confirm.none")}
                  lead={t("confirm.none-lead", { name: props.student.name })}
                />
              }
            >
              {sheets(data(), skills(data(), true))}
              <Show when={skills(data(), false).length > 0}>
                <details>
                  <summary class="cursor-pointer py-1 text-small text-ink-2 pointer-coarse:min-h-11">
                    {t("confirm.only-practice")} ({skills(data(), false).length})
                  </summary>
                  <div class="pt-2">{sheets(data(), skills(data(), false))}</div>
                </details>
              </Show>
            </Show>
            <Show when={data().records.length > 0}>
              <StudentRecords
                records={data().records}
                name={props.student.name}
                ownId={session.user()?.id}
                onTakeBack={(id, reason) =>
                  attempt(() => api.takeBack(props.classId, props.student.id, id, reason))
                }
              />
            </Show>
          </>
        )}
      </Show>
    </>
  );
}
