import Target from "lucide-solid/icons/target";
import { createSignal, For, Show } from "solid-js";
import { goalLimits } from "../../../server/modules/portfolio/goals/goals.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { PortfolioNav } from "../portfolio/PortfolioNav.tsx";
import { GoalCard } from "./GoalCard.tsx";
import { goalsApi } from "./goals-api.ts";

/** What the learner wants to reach, and the work that shows it. */
export default function Goals() {
  const { t } = useI18n();
  const api = goalsApi(useApi());
  createTitle(() => t("goals.title"));
  const load = createLoad(
    () => "goals",
    (_, signal) => api.list(signal),
    { keepOld: true },
  );
  const [text, setText] = createSignal("");
  const { attempt, error, busy } = createAttempt();
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (text().trim() === "") return;
    void attempt(async () => {
      await api.make(text().trim());
      setText("");
      await load.reload();
    });
  };
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[980px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">{t("goals.title")}</h1>
          <p class="max-w-[62ch] text-ink-2">{t("goals.lead")}</p>
        </header>
        <PortfolioNav />
        <form class="flex max-w-[700px] flex-wrap items-end gap-3" onSubmit={add}>
          <div class="grid min-w-[min(100%,34ch)] flex-1 gap-1">
            <TextField
              dir="auto"
              label={t("goals.new")}
              placeholder={t("goals.new-hint")}
              maxlength={goalLimits.text}
              value={text()}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </div>
          <Button type="submit" kind="primary" disabled={busy() || text().trim() === ""}>
            {t("goals.add")}
          </Button>
        </form>
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <Show when={load.error()}>
          {(problem) => <ErrorNotice error={problem()} onRetry={() => void load.reload()} />}
        </Show>
        <Show
          when={load.data()}
          fallback={
            <Show when={!load.error()}>
              <Skeleton rows={3} />
            </Show>
          }
        >
          {(goals) => (
            <Show
              when={goals().length > 0}
              fallback={
                <EmptyState
                  title={t("goals.none")}
                  lead={t("goals.none-lead")}
                  icon={<Target class="size-6" aria-hidden="true" />}
                />
              }
            >
              <ul class="grid max-w-[700px] gap-4">
                <For each={goals().map(({ id }) => id)}>
                  {(id) => (
                    <Show when={goals().find((one) => one.id === id)}>
                      {(goal) => (
                        <li>
                          <GoalCard goal={goal()} onChanged={() => load.reload()} />
                        </li>
                      )}
                    </Show>
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Show>
      </div>
    </div>
  );
}
