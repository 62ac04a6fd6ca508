import { useSearchParams } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import type { Rubric } from "../../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { ClassChoice } from "./ClassChoice.tsx";
import { CoachSettingField } from "./CoachSettingField.tsx";
import { feedbackApi } from "./feedback-api.ts";
import { RubricEditor } from "./RubricEditor.tsx";

/** The rubrics of a class: built-in ones to copy, own ones to change; and whether classmates give feedback. */
export default function Rubrics() {
  const { t, locale } = useI18n();
  const base = useApi();
  const api = feedbackApi(base, locale);
  const [search, setSearch] = useSearchParams<{ class?: string }>();
  createTitle(() => t("rubrics.title"));
  const { classes, chosen } = createClassChoice(base, () => search.class);
  const load = createLoad(
    () => {
      const group = chosen();
      return group ? { classId: group.id, locale: locale() } : null;
    },
    ({ classId }, signal) => api.rubrics(classId, signal),
    { keepOld: true },
  );
  const [editing, setEditing] = createSignal<Rubric>();
  const [error, setError] = createSignal<ApiError>();

  async function attempt(act: (classId: string) => Promise<unknown>): Promise<void> {
    const group = chosen();
    if (!group) return;
    setError(undefined);
    try {
      await act(group.id);
      setEditing(undefined);
    } catch (thrown) {
      setError(toApiError(thrown));
    }
    await load.reload();
  }
  const save = (rubric: Pick<Rubric, "name" | "criteria">) =>
    attempt((classId) => {
      const before = editing();
      return before && before.revision > 0
        ? api.changeRubric(classId, before.id, { ...rubric, revision: before.revision })
        : api.makeRubric(classId, { ...rubric, basedOn: before?.id ?? null });
    });

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[820px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <BackLink href={`/portfolios?class=${encodeURIComponent(chosen()?.id ?? "")}`}>
          {t("portfolios.title")}
        </BackLink>
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">
            {t("rubrics.title")}
            <Show when={chosen()}>{(group) => <span class="text-ink-2"> · {group().name}</span>}</Show>
          </h1>
          <p class="max-w-[62ch] text-ink-2">{t("rubrics.lead")}</p>
        </header>
        <ClassChoice
          classes={classes.data() ?? []}
          chosen={chosen()?.id}
          onChange={(id) => {
            setEditing(undefined);
            setSearch({ class: id }, { replace: true });
          }}
        />
        <Show when={load.error() ?? error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={3} />}</Show>}>
          {(data) => (
            <>
              <label class="flex items-start gap-2.5 text-small pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  class="mt-0.5 size-4 shrink-0 accent-teal"
                  checked={data().peers}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    void attempt((classId) => api.changeSettings(classId, { peers: checked }));
                  }}
                />
                <span class="grid">
                  {t("rubrics.peers")}
                  <span class="text-ink-2">{t("rubrics.peers-note")}</span>
                </span>
              </label>
              <CoachSettingField
                setting={data().coach}
                onChange={(coach) => void attempt((classId) => api.changeSettings(classId, { coach }))}
              />
              <Show
                when={editing()}
                keyed
                fallback={
                  <ul class="grid gap-3">
                    <For each={data().rubrics}>
                      {(rubric) => (
                        <li>
                          <RubricSheet rubric={rubric} onEdit={() => setEditing(rubric)} />
                        </li>
                      )}
                    </For>
                  </ul>
                }
              >
                {(rubric) => (
                  <RubricEditor rubric={rubric} onSave={save} onCancel={() => setEditing(undefined)} />
                )}
              </Show>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}

function RubricSheet(props: { readonly rubric: Rubric; readonly onEdit: () => void }) {
  const { t, list } = useI18n();
  const isBuiltIn = () => props.rubric.revision === 0;
  return (
    <Sheet aria-label={props.rubric.name} class="flex flex-wrap items-start gap-3">
      <div class="grid min-w-[18ch] flex-1 gap-1">
        <h2 class="flex flex-wrap items-center gap-2 text-[1.05rem]" dir="auto">
          {props.rubric.name}
          <Show when={isBuiltIn()}>
            <Chip>{t("rubrics.built-in")}</Chip>
          </Show>
        </h2>
        <p class="text-small text-ink-2" dir="auto">
          {list(props.rubric.criteria.map(({ name }) => name))}
        </p>
      </div>
      <Button
        class="py-1.5 text-small"
        aria-label={t(isBuiltIn() ? "rubrics.copy-named" : "rubrics.change-named", {
          name: props.rubric.name,
        })}
        onClick={props.onEdit}
      >
        {t(isBuiltIn() ? "rubrics.copy" : "rubrics.change")}
      </Button>
    </Sheet>
  );
}
