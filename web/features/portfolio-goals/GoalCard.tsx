import { A } from "@solidjs/router";
import Check from "lucide-solid/icons/check";
import X from "lucide-solid/icons/x";
import { createSignal, For, Show } from "solid-js";
import { type GoalView, goalLimits } from "../../../server/modules/portfolio/goals/goals.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { goalsApi } from "./goals-api.ts";
import { WorkPicker } from "./WorkPicker.tsx";

/** A goal, what shows it, and its learner's word on whether it is reached. */
export function GoalCard(props: { readonly goal: GoalView; readonly onChanged: () => Promise<void> }) {
  const { t, moment } = useI18n();
  const api = goalsApi(useApi());
  const { attempt, error, busy } = createAttempt();
  const [editing, setEditing] = createSignal(false);
  const [words, setWords] = createSignal("");
  const [asking, setAsking] = createSignal(false);
  const change = (patch: Parameters<typeof api.change>[1]) =>
    attempt(async () => {
      await api.change(props.goal.id, patch);
      await props.onChanged();
    });
  const titleId = () => `goal-${props.goal.id}`;
  return (
    <article class="sheet grid gap-3 p-4 shadow-none" aria-labelledby={titleId()}>
      <Show
        when={!editing()}
        fallback={
          <form
            class="flex flex-wrap items-end gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              if (words().trim() !== "")
                void change({ text: words().trim() }).then((done) => done && setEditing(false));
            }}
          >
            <TextField
              class="min-w-[14ch] flex-1"
              dir="auto"
              label={t("goals.words")}
              maxlength={goalLimits.text}
              value={words()}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
            <Button type="submit" disabled={busy()}>
              {t("work.save")}
            </Button>
            <Button kind="ghost" onClick={() => setEditing(false)}>
              {t("action.cancel")}
            </Button>
          </form>
        }
      >
        <div class="flex flex-wrap items-start gap-2">
          <h2
            id={titleId()}
            dir="auto"
            class="min-w-[12ch] flex-1 font-serif text-[1.1rem] [overflow-wrap:anywhere]"
          >
            {props.goal.text}
          </h2>
          <Show when={props.goal.reachedAt}>
            <Chip tone="good">
              <Check class="size-3.5" aria-hidden="true" />
              {t("goals.reached")}
            </Chip>
          </Show>
        </div>
        <Show when={props.goal.reachedAt}>
          {(at) => <p class="text-tiny text-ink-2">{t("goals.reached-at", { at: moment(at()) })}</p>}
        </Show>
      </Show>
      <Shown goal={props.goal} onDetach={(id) => void change({ detach: id })} />
      <WorkPicker
        label={t("goals.attach")}
        without={props.goal.artifacts.map(({ id }) => id)}
        onPick={(id) => void change({ attach: id })}
      />
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <div class="flex flex-wrap gap-2">
        <Button disabled={busy()} onClick={() => void change({ reached: props.goal.reachedAt === null })}>
          {props.goal.reachedAt === null ? t("goals.reach") : t("goals.unreach")}
        </Button>
        <Button
          kind="ghost"
          onClick={() => {
            setWords(props.goal.text);
            setEditing(true);
          }}
        >
          {t("goals.edit")}
        </Button>
        <Button kind="ghost" onClick={() => setAsking(true)}>
          {t("goals.delete")}
        </Button>
      </div>
      <Dialog
        open={asking()}
        title={t("goals.delete-title")}
        lead={t("goals.delete-lead")}
        onClose={() => setAsking(false)}
      >
        <div class="flex flex-wrap gap-2">
          <Button
            kind="primary"
            onClick={() => {
              setAsking(false);
              void attempt(async () => {
                await api.remove(props.goal.id);
                await props.onChanged();
              });
            }}
          >
            {t("goals.delete")}
          </Button>
          <Button onClick={() => setAsking(false)}>{t("action.cancel")}</Button>
        </div>
      </Dialog>
    </article>
  );
}

function Shown(props: { readonly goal: GoalView; readonly onDetach: (id: string) => void }) {
  const { t } = useI18n();
  return (
    <div class="grid gap-1">
      <h3 class="text-small text-ink-2">{t("goals.shows")}</h3>
      <ul class="grid gap-1">
        <For
          each={props.goal.artifacts}
          fallback={<li class="text-small text-ink-2">{t("goals.nothing-shows")}</li>}
        >
          {(one) => (
            <li class="flex items-center gap-2">
              <A
                href={`/portfolio/${encodeURIComponent(one.id)}`}
                dir="auto"
                class="min-w-0 truncate text-small text-teal-ink hover:underline pointer-coarse:py-2"
              >
                {one.title}
              </A>
              <IconButton
                label={t("goals.detach", { title: one.title })}
                onClick={() => props.onDetach(one.id)}
              >
                <X class="size-4" aria-hidden="true" />
              </IconButton>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
