import { useNavigate, useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { subjectsIn } from "./catalogue-api.ts";
import { SkillRow } from "./SkillRow.tsx";

/** A subject, a skill, an item: what to practise next is the student's choice. */
export default function Choose() {
  const { t, locale } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams<{ subject?: string }>();
  const [words, setWords] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const inputId = createUniqueId();
  createTitle(() => t("choose.title"));
  const subjects = createLoad(locale, (language, signal) => subjectsIn(api, language, signal), {
    keepOld: true,
  });
  const chosen = createMemo(
    () => subjects.data()?.find(({ id }) => id === search.subject) ?? subjects.data()?.[0],
  );
  const skills = createMemo(() => {
    const wanted = fold(words());
    return (chosen()?.skills ?? []).filter(({ name }) => fold(name).includes(wanted));
  });
  const names = createMemo(
    () => new Map(subjects.data()?.flatMap((subject) => subject.skills.map(({ id, name }) => [id, name]))),
  );

  async function start(what: { readonly itemId: string } | { readonly skillId: string }) {
    if (busy()) return;
    setBusy(true);
    setError(undefined);
    try {
      const id = await api.createConversation({ ...what, locale: locale() });
      navigate(`/tutor/${encodeURIComponent(id)}`);
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] gap-5 px-4 py-7 desk:px-7 desk:py-12">
        <div class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">{t("choose.title")}</h1>
          <p class="text-ink-2">{t("choose.lead")}</p>
        </div>
        <Show when={subjects.error()}>
          {(problem) => <ErrorNotice error={problem()} onRetry={() => void subjects.reload()} />}
        </Show>
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <Show
          when={subjects.data()}
          fallback={
            <Show when={!subjects.error()}>
              <Skeleton rows={5} />
            </Show>
          }
        >
          {(list) => (
            <>
              <fieldset class="flex flex-wrap gap-2">
                <legend class="sr-only">{t("choose.subject")}</legend>
                <For each={list()}>
                  {(subject) => (
                    <Button
                      kind="tool"
                      class="pointer-coarse:min-h-11"
                      aria-pressed={subject.id === chosen()?.id}
                      onClick={() => setSearch({ subject: subject.id }, { replace: true })}
                    >
                      {subject.name}
                    </Button>
                  )}
                </For>
              </fieldset>
              <div class="grid gap-1.5">
                <label for={inputId} class="text-small text-ink-2">
                  {t("choose.search")}
                </label>
                <input
                  id={inputId}
                  type="search"
                  class={fieldLook}
                  value={words()}
                  onInput={(event) => setWords(event.currentTarget.value)}
                />
              </div>
              <Show
                when={skills().length > 0}
                fallback={<EmptyState title={t("choose.none")} lead={t("choose.none-lead")} />}
              >
                <ul class="grid gap-2.5">
                  <For each={skills()}>
                    {(skill) => (
                      <SkillRow
                        skill={skill}
                        before={skill.prerequisites.flatMap((id) => names().get(id) ?? [])}
                        busy={busy()}
                        onStart={(what) => void start(what)}
                      />
                    )}
                  </For>
                </ul>
              </Show>
              <Show when={chosen()?.attribution}>
                {(words) => (
                  <p class="text-small text-ink-2">
                    {words()} ({chosen()?.licence})
                  </p>
                )}
              </Show>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}

/** Lower case without accents, so that a search finds what people type. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .trim();
}
