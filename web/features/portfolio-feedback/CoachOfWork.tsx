import { createSignal, Match, Show, Switch } from "solid-js";
import type { ArtifactView } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { type History, hasWords } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { CoachAsk } from "./CoachAsk.tsx";
import { feedbackApi } from "./feedback-api.ts";

/** Asking the coach about own work, or why it can't be asked. */
export function CoachOfWork(props: {
  readonly artifact: ArtifactView;
  readonly coach: History["coach"];
  readonly onChanged: () => void;
}) {
  const { t } = useI18n();
  const [asking, setAsking] = createSignal(false);
  const [answered, setAnswered] = createSignal(false);
  let open: HTMLButtonElement | undefined;
  const version = () => props.artifact.version;
  const isShown = () => props.artifact.visibility !== "private" && props.artifact.status === "kept";
  return (
    <section class="grid min-w-0 content-start gap-3" aria-labelledby="coach-title">
      <h3 id="coach-title" class="text-[1rem]">
        {t("feedback.coach")}
      </h3>
      <p role="status" class="sr-only">
        {answered() ? t("feedback.coach-answered") : ""}
      </p>
      <Switch
        fallback={
          <Show
            when={asking()}
            fallback={
              <>
                <p class="text-small text-ink-2">{t("feedback.coach-lead")}</p>
                <Button ref={open} class="justify-self-start" onClick={() => setAsking(true)}>
                  {t("feedback.coach-ask")}
                </Button>
              </>
            }
          >
            <Asking
              artifact={props.artifact}
              setting={props.coach.setting}
              onEnd={() => {
                setAsking(false);
                setAnswered(true);
                props.onChanged();
                queueMicrotask(() => open?.focus());
              }}
            />
          </Show>
        }
      >
        <Match when={props.coach.setting === "off"}>
          <p class="text-small text-ink-2">{t("feedback.coach-off")}</p>
        </Match>
        <Match when={!hasWords(props.artifact.kind)}>
          <p class="text-small text-ink-2">{t("feedback.coach-no-words")}</p>
        </Match>
        <Match when={props.coach.waiting.includes(version())}>
          <p class="text-small text-ink-2">{t("feedback.coach-waits", { number: version() })}</p>
        </Match>
        <Match when={props.coach.setting === "released" && !isShown()}>
          <p class="text-small text-ink-2">{t("feedback.coach-needs-teacher")}</p>
        </Match>
      </Switch>
    </section>
  );
}

function Asking(props: {
  readonly artifact: ArtifactView;
  readonly setting: History["coach"]["setting"];
  readonly onEnd: () => void;
}) {
  const { t, locale } = useI18n();
  const api = feedbackApi(useApi(), locale);
  const rubrics = createLoad(locale, (_, signal) => api.ownRubrics(signal), { keepOld: true });
  const { id, version } = props.artifact;
  return (
    <Show
      when={rubrics.data()}
      fallback={
        <Show when={rubrics.error()} fallback={<Skeleton rows={2} />}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void rubrics.reload()} />}
        </Show>
      }
    >
      {(all) => (
        <CoachAsk
          focused
          rubrics={all()}
          label={t("feedback.coach-look", { number: version })}
          note={t(
            props.setting === "released" ? "feedback.coach-note.released" : "feedback.coach-note.at-once",
          )}
          ask={(rubric, signal) => api.askCoach(id, { version, rubric }, signal)}
          onEnd={props.onEnd}
        />
      )}
    </Show>
  );
}
