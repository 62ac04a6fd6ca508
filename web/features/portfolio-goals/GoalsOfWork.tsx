import { A } from "@solidjs/router";
import { createUniqueId, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { goalsApi } from "./goals-api.ts";

const linkLook = "text-small text-teal-ink hover:underline [overflow-wrap:anywhere]";

/** Beside a piece of work: the goals it shows. */
export function GoalsOfWork(props: { readonly artifactId: string }) {
  const { t } = useI18n();
  const api = goalsApi(useApi());
  const load = createLoad(
    () => "goals",
    (_, signal) => api.list(signal),
    { keepOld: true },
  );
  const { attempt, error } = createAttempt();
  const id = createUniqueId();
  let chosen: HTMLSelectElement | undefined;
  const shows = (goal: { readonly artifacts: readonly { readonly id: string }[] }) =>
    goal.artifacts.some((one) => one.id === props.artifactId);
  const shown = () => (load.data() ?? []).filter(shows);
  const free = () => (load.data() ?? []).filter((goal) => !shows(goal));
  return (
    <Show when={(load.data()?.length ?? 0) > 0}>
      <section class="grid gap-1.5" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`} class="text-[1rem]">
          {t("goals.of-work")}
        </h2>
        <ul class="grid gap-1">
          <For each={shown()}>
            {(goal) => (
              <li>
                <A href="/portfolio/goals" dir="auto" class={linkLook}>
                  {goal.text}
                </A>
              </li>
            )}
          </For>
        </ul>
        <Show when={free().length > 0}>
          <label for={id} class="text-small">
            {t("goals.add-to")}
          </label>
          <div class="flex gap-2">
            <select ref={chosen} id={id} class={`${fieldLook} min-w-0 flex-1 text-small`}>
              <For each={free()}>{(goal) => <option value={goal.id}>{goal.text}</option>}</For>
            </select>
            <Button
              aria-label={`${t("goals.add-to")}: ${t("portfolio.add")}`}
              onClick={() =>
                void attempt(async () => {
                  if (chosen) await api.change(chosen.value, { attach: props.artifactId });
                  await load.reload();
                })
              }
            >
              {t("portfolio.add")}
            </Button>
          </div>
        </Show>
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      </section>
    </Show>
  );
}
