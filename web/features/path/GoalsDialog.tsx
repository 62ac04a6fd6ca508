import { createMemo, createSignal, For, Show } from "solid-js";
import { goalsSchema, mostGoals } from "../../../server/modules/learners/path/path.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { subjectsIn } from "../choose/catalogue-api.ts";

export interface Goal {
  readonly id: string;
  readonly name: string;
}

/** Chooses what to work towards among the skills of all subjects. */
export function GoalsDialog(props: {
  readonly goals: readonly Goal[];
  readonly onClose: () => void;
  readonly onKept: () => void;
}) {
  const { t, locale } = useI18n();
  const api = useApi();
  const [chosen, setChosen] = createSignal<readonly Goal[]>(props.goals);
  const [words, setWords] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const subjects = createLoad(locale, (language, signal) => subjectsIn(api, language, signal), {
    keepOld: true,
  });
  const isFull = () => chosen().length >= mostGoals;
  const isChosen = (id: string) => chosen().some((goal) => goal.id === id);
  const shown = createMemo(() =>
    (subjects.data() ?? []).flatMap(({ id, name, skills }) => {
      const found = skills.filter(
        (skill) => skill.items > 0 && !isChosen(skill.id) && fold(skill.name).includes(fold(words())),
      );
      return found.length > 0 ? [{ id, name, skills: found }] : [];
    }),
  );

  const change = (goal: Goal, on: boolean) =>
    setChosen(on ? [...chosen(), goal] : chosen().filter(({ id }) => id !== goal.id));

  async function keep() {
    setBusy(true);
    setError(undefined);
    try {
      const body = JSON.stringify({ skills: chosen().map(({ id }) => id) });
      const headers = { "content-type": "application/json" };
      const response = await api.send("/api/me/path/goals", { method: "PUT", headers, body });
      goalsSchema.parse(await response.json());
      props.onKept();
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <Dialog open title={t("path.goals-title")} lead={t("path.goals-lead")} onClose={props.onClose}>
      <Show when={chosen().length > 0}>
        <GoalList title={t("path.goals-chosen")} goals={chosen()} checked onChange={change} />
      </Show>
      <Show when={!isFull()} fallback={<p class="text-small text-ink-2">{t("path.goals-full")}</p>}>
        <TextField
          type="search"
          label={t("path.goals-find")}
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Show when={subjects.error()}>
          {(problem) => <ErrorNotice error={problem()} onRetry={() => void subjects.reload()} />}
        </Show>
        <Show when={subjects.data()} fallback={<Skeleton rows={3} />}>
          <div class="grid max-h-[40vh] gap-3 overflow-y-auto">
            <For each={shown()} fallback={<p class="text-small text-ink-2">{t("path.goals-none")}</p>}>
              {(subject) => <GoalList title={subject.name} goals={subject.skills} onChange={change} />}
            </For>
          </div>
        </Show>
      </Show>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <div class="flex flex-wrap justify-end gap-2">
        <Button onClick={props.onClose}>{t("action.cancel")}</Button>
        <Button kind="primary" disabled={busy()} onClick={() => void keep()}>
          {t("path.goals-keep")}
        </Button>
      </div>
    </Dialog>
  );
}

function GoalList(props: {
  readonly title: string;
  readonly goals: readonly Goal[];
  readonly checked?: boolean;
  readonly onChange: (goal: Goal, on: boolean) => void;
}) {
  return (
    <fieldset class="grid">
      <legend class="text-small text-ink-2">{props.title}</legend>
      <For each={props.goals}>
        {(goal) => (
          <label class="flex items-center gap-2.5 py-1.5 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              class="size-4 accent-teal"
              checked={props.checked ?? false}
              onChange={(event) =>
                props.onChange({ id: goal.id, name: goal.name }, event.currentTarget.checked)
              }
            />
            <span dir="auto">{goal.name}</span>
          </label>
        )}
      </For>
    </fieldset>
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
