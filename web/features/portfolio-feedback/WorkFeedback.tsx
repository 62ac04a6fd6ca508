import { A } from "@solidjs/router";
import { createMemo, createSignal, For, Show } from "solid-js";
import type { ArtifactView } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import type {
  Feedback,
  History,
  Picture,
} from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { CoachOfWork } from "./CoachOfWork.tsx";
import { createFeedbackForm } from "./create-feedback-form.ts";
import { FeedbackForm } from "./FeedbackForm.tsx";
import { FeedbackView } from "./FeedbackView.tsx";
import { feedbackApi } from "./feedback-api.ts";
import { wordsOf } from "./passages.models.ts";
import { Timeline } from "./Timeline.tsx";

/** On a learner's own work: what they think of it beside what others said, and which version came after what. */
export default function WorkFeedback(props: { readonly artifact: ArtifactView }) {
  const { t, locale } = useI18n();
  const api = feedbackApi(useApi(), locale);
  const load = createLoad(
    () => ({ id: props.artifact.id, version: props.artifact.version, locale: locale() }),
    ({ id }, signal) => api.history(id, signal),
    { keepOld: true },
  );
  return (
    <section class="grid gap-5 border-line border-t pt-6" aria-labelledby="work-feedback-title">
      <header class="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="work-feedback-title" class="flex-1 font-serif text-[1.3rem]">
          {t("feedback.title")}
        </h2>
        <A
          href="/portfolios"
          class="text-small text-teal-ink underline underline-offset-3 pointer-coarse:min-h-11"
        >
          {t("portfolios.title-student")}
        </A>
      </header>
      <Show when={load.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
      </Show>
      <Show when={load.data()}>
        {(history) => (
          <>
            <div class="grid gap-6 desk:grid-cols-2">
              <OwnWord artifact={props.artifact} history={history()} onChanged={() => void load.reload()} />
              <div class="grid content-start gap-6">
                <CoachOfWork
                  artifact={props.artifact}
                  coach={history().coach}
                  onChanged={() => void load.reload()}
                />
                <OthersWords history={history()} />
              </div>
            </div>
            <Timeline history={history()} />
          </>
        )}
      </Show>
    </section>
  );
}

function OthersWords(props: { readonly history: History }) {
  const { t } = useI18n();
  const others = () => props.history.feedback.filter(({ givenAs }) => givenAs !== "self").toReversed();
  return (
    <section class="grid min-w-0 content-start gap-3" aria-labelledby="others-title">
      <h3 id="others-title" class="text-[1rem]">
        {t("feedback.others")}
      </h3>
      <For each={others()} fallback={<p class="text-small text-ink-2">{t("feedback.others-none")}</p>}>
        {(one) => <FeedbackView feedback={one} pictures={props.history.pictures} />}
      </For>
    </section>
  );
}

function OwnWord(props: {
  readonly artifact: ArtifactView;
  readonly history: History;
  readonly onChanged: () => void;
}) {
  const { t, locale } = useI18n();
  const api = feedbackApi(useApi(), locale);
  const [writing, setWriting] = createSignal(false);
  const own = createMemo(() =>
    props.history.feedback.filter(({ givenAs }) => givenAs === "self").toReversed(),
  );
  const draft = () => own().find((one) => one.status === "draft" && one.version === props.artifact.version);
  let open: HTMLButtonElement | undefined;
  const leave = () => {
    setWriting(false);
    queueMicrotask(() => open?.focus());
  };
  return (
    <section class="grid min-w-0 content-start gap-3" aria-labelledby="own-word-title">
      <h3 id="own-word-title" class="text-[1rem]">
        {t("feedback.own")}
      </h3>
      <Show
        when={writing()}
        fallback={
          <>
            <Show when={own().length === 0}>
              <p class="text-small text-ink-2">{t("feedback.own-none")}</p>
            </Show>
            <Button ref={open} class="justify-self-start" onClick={() => setWriting(true)}>
              {t(draft() ? "feedback.own-go-on" : "feedback.own-begin")}
            </Button>
            <For each={own()}>
              {(one) => (
                <FeedbackView feedback={one} own pictures={props.history.pictures}>
                  <Show when={one.status === "draft" && one.version !== props.artifact.version}>
                    <Button
                      kind="ghost"
                      class="justify-self-start"
                      onClick={() => void api.drop(one.id).then(props.onChanged, props.onChanged)}
                    >
                      {t("feedback.remove-draft")}
                    </Button>
                  </Show>
                </FeedbackView>
              )}
            </For>
          </>
        }
      >
        <OwnForm
          artifact={props.artifact}
          draft={draft()}
          picture={props.history.pictures.find(({ version }) => version === props.artifact.version)}
          onCancel={leave}
          onSaved={() => {
            props.onChanged();
            leave();
          }}
        />
      </Show>
    </section>
  );
}

function OwnForm(props: {
  readonly artifact: ArtifactView;
  readonly draft: Feedback | undefined;
  readonly picture: Picture | undefined;
  readonly onCancel: () => void;
  readonly onSaved: () => void;
}) {
  const { t, locale } = useI18n();
  const api = feedbackApi(useApi(), locale);
  const { id, version } = props.artifact;
  const rubrics = createLoad(locale, (_, signal) => api.ownRubrics(signal), { keepOld: true });
  const state = createFeedbackForm({
    userId: useSession().user()?.id ?? "",
    name: `feedback.own.${id}.${version}`,
    version,
    draft: props.draft,
    send: (sending) => api.assess(id, sending),
    readDraft: async () => {
      const { feedback } = await api.history(id, new AbortController().signal);
      return feedback.find(
        (one) => one.givenAs === "self" && one.version === version && one.status === "draft",
      );
    },
  });
  return (
    <Show
      when={rubrics.data()}
      fallback={
        <Show when={rubrics.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void rubrics.reload()} />}
        </Show>
      }
    >
      {(all) => (
        <FeedbackForm
          state={state}
          givenAs="self"
          rubrics={all()}
          words={wordsOf(props.artifact)}
          skills={[]}
          marked={null}
          picture={props.picture}
          onSaved={props.onSaved}
        >
          <Button kind="ghost" onClick={props.onCancel}>
            {t("action.cancel")}
          </Button>
        </FeedbackForm>
      )}
    </Show>
  );
}
