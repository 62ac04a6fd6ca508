import { createEffect, createMemo, For, onCleanup, Show } from "solid-js";
import type { FirstStep } from "../../../server/modules/review/first-steps/first-steps.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { firstStepsApi } from "./first-steps-api.ts";
import { PracticePanel } from "./PracticePanel.tsx";
import { Step } from "./Step.tsx";
import { nextStep, skippedWith } from "./steps.models.ts";

/** How often a class that is being made is looked at, milliseconds. */
const lookEvery = 700;

/** A new teacher's first ten minutes: each step opens its real page, and is ticked by what really happened. */
export default function FirstSteps() {
  const { t, locale } = useI18n();
  const api = firstStepsApi(useApi());
  createTitle(() => t("first-steps.title"));
  const load = createLoad(
    () => "steps",
    (_, signal) => api.read(signal),
    { keepOld: true },
  );
  const action = createAttempt();
  const next = createMemo(() => {
    const found = load.data();
    return found ? nextStep(found) : null;
  });
  const doneCount = () => load.data()?.steps.filter(({ done }) => done).length ?? 0;
  const isMaking = createMemo(() => load.data()?.practice?.state === "making");
  createEffect(() => {
    if (!isMaking()) return;
    const timer = setInterval(() => void load.reload(), lookEvery);
    onCleanup(() => clearInterval(timer));
  });
  // What was done in another tab is ticked when this one is looked at again.
  const lookAgain = () => void (document.visibilityState === "visible" && load.reload());
  document.addEventListener("visibilitychange", lookAgain);
  onCleanup(() => document.removeEventListener("visibilitychange", lookAgain));

  const choose = (patch: Parameters<typeof api.choose>[0]) =>
    action.attempt(async () => load.replace(await api.choose(patch)));
  const skip = (step: FirstStep, on: boolean) => {
    const found = load.data();
    if (found) void choose({ skipped: skippedWith(found, step, on) });
  };
  const withPractice = (act: () => Promise<unknown>) =>
    action.attempt(async () => {
      await act();
      await load.reload();
    });
  const panel = () => (
    <Show when={load.data()?.practice}>
      {(practice) => (
        <PracticePanel
          practice={practice()}
          busy={action.busy()}
          onReset={() => withPractice(() => api.reset(locale()))}
          onRemove={() => withPractice(() => api.remove())}
        />
      )}
    </Show>
  );

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="grid gap-1">
          <h1 class="font-serif text-[1.7rem]">{t("first-steps.title")}</h1>
          <p class="max-w-[58ch] text-ink-2">{t("first-steps.lead")}</p>
        </header>
        <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <Show when={load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={7} />}</Show>}>
          {(found) => (
            <>
              <p role="status" class="text-small text-ink-2">
                {next() === null
                  ? t("first-steps.all-done")
                  : t("first-steps.progress", { done: doneCount(), all: found().steps.length })}
              </p>
              {/* What goes on is shown where one looks; what is there for later stands below. */}
              <Show when={found().practice && found().practice?.state !== "ready"}>{panel()}</Show>
              <ol aria-label={t("first-steps.list")} class="grid gap-3">
                <For each={found().steps.map(({ id }) => id)}>
                  {(id, index) => (
                    <Step
                      id={id}
                      number={index() + 1}
                      found={found()}
                      isNext={next() === id}
                      busy={action.busy()}
                      onMake={() => void withPractice(() => api.make(locale()))}
                      onSkip={(on) => skip(id, on)}
                    />
                  )}
                </For>
              </ol>
              <Show when={found().practice?.state === "ready"}>{panel()}</Show>
              <section class="grid justify-items-start gap-2 border-line border-t pt-5">
                <p class="max-w-[58ch] text-small text-ink-2">
                  {t(found().putAway ? "first-steps.is-away" : "first-steps.put-away-lead")}
                </p>
                <Button disabled={action.busy()} onClick={() => void choose({ putAway: !found().putAway })}>
                  {t(found().putAway ? "first-steps.take-out" : "first-steps.put-away")}
                </Button>
              </section>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}
