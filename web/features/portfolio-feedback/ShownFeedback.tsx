import { createMemo, createSignal, For, Show } from "solid-js";
import type {
  Feedback,
  Giver,
  Passage,
  Picture,
} from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import type { SharedArtifact } from "../../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { CoachAsk } from "./CoachAsk.tsx";
import { createFeedbackForm } from "./create-feedback-form.ts";
import { FeedbackForm } from "./FeedbackForm.tsx";
import { FeedbackView } from "./FeedbackView.tsx";
import { feedbackApi } from "./feedback-api.ts";
import { isEmptyForm } from "./feedback-form.models.ts";
import type { WorkWords } from "./passages.models.ts";

interface Shown {
  readonly classId: string;
  readonly artifact: SharedArtifact;
  readonly words: WorkWords;
  readonly feedback: readonly Feedback[];
  readonly mayGiveAs: Giver | null;
  readonly mayAskCoach: boolean;
  readonly pictures: readonly Picture[];
  readonly marked: Passage | null;
  readonly onGiven: () => Promise<void>;
}

/** Feedback on a shown piece of work: what was given, and the form for one's own. */
export function ShownFeedback(props: Shown) {
  const { t, locale } = useI18n();
  const api = feedbackApi(useApi(), locale);
  const userId = useSession().user()?.id ?? "";
  const [error, setError] = createSignal<ApiError>();
  const [more, setMore] = createSignal<number>();
  const isOwn = (one: Feedback) => one.author.id === userId && one.givenAs !== "coach";
  const onThis = (one: Feedback) => isOwn(one) && one.version === props.artifact.read;
  const draft = () => props.feedback.find((one) => onThis(one) && one.status === "draft");
  const given = () => props.feedback.filter((one) => one.status !== "draft").toReversed();
  const isDone = () => !draft() && props.feedback.some(onThis) && more() !== props.artifact.read;
  /** A form is made anew for another version, and after something was given. */
  const form = createMemo(() =>
    props.mayGiveAs === null || isDone()
      ? null
      : `${props.artifact.read}:${props.feedback.filter(onThis).length - (draft() ? 1 : 0)}`,
  );

  async function release(id: string) {
    setError(undefined);
    try {
      await api.release(props.classId, id);
      await props.onGiven();
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  return (
    <section class="grid min-w-0 content-start gap-4" aria-labelledby="feedback-title">
      <h2 id="feedback-title" class="text-[1.1rem]">
        {t("feedback.title")}
      </h2>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Show when={form()} keyed>
        <OwnForm {...props} draft={draft()} onDone={() => setMore(undefined)} />
      </Show>
      <Show when={props.mayGiveAs !== null && isDone()}>
        <Button class="justify-self-start" onClick={() => setMore(props.artifact.read)}>
          {t("feedback.more")}
        </Button>
      </Show>
      <For each={given()}>
        {(one) => (
          <FeedbackView feedback={one} own={isOwn(one)} pictures={props.pictures}>
            <Show when={props.mayGiveAs === "teacher" && one.status === "handed-in"}>
              <Button class="justify-self-start" onClick={() => void release(one.id)}>
                {one.givenAs === "coach"
                  ? t("feedback.release-coach")
                  : t("feedback.release-peer", { name: one.author.name })}
              </Button>
            </Show>
          </FeedbackView>
        )}
      </For>
      <Show when={props.mayGiveAs === null && given().length === 0}>
        <p class="text-small text-ink-2">{t("feedback.peers-off")}</p>
      </Show>
    </section>
  );
}

function OwnForm(props: Shown & { readonly draft: Feedback | undefined; readonly onDone: () => void }) {
  const { t, locale } = useI18n();
  const api = feedbackApi(useApi(), locale);
  const userId = useSession().user()?.id ?? "";
  const { classId } = props;
  const { id, read } = props.artifact;
  const rubrics = createLoad(locale, (_, signal) => api.rubrics(classId, signal), { keepOld: true });
  const state = createFeedbackForm({
    userId,
    name: `feedback.${classId}.${id}.${read}`,
    version: read,
    draft: props.draft,
    send: (sending) => api.give(classId, id, sending),
    readDraft: async () => {
      const { feedback } = await api.work(classId, id, null, new AbortController().signal);
      return feedback.find(
        (one) => one.author.id === userId && one.version === read && one.status === "draft",
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
        <>
          <Show when={props.mayAskCoach && !state.draft() && isEmptyForm(state.form)}>
            <CoachAsk
              rubrics={all().rubrics}
              label={t("feedback.coach-draft")}
              note={t("feedback.coach-note.draft")}
              ask={(rubric, signal) => api.askDraft(classId, id, { version: read, rubric }, signal)}
              onEnd={({ feedback }) => {
                if (feedback) state.take(feedback);
              }}
            />
          </Show>
          <FeedbackForm
            state={state}
            givenAs={props.mayGiveAs ?? "peer"}
            rubrics={all().rubrics}
            words={props.words}
            skills={props.artifact.skills}
            marked={props.marked}
            picture={props.pictures.find(({ version }) => version === read)}
            onSaved={(saved) => {
              if (saved.status === "draft") return;
              props.onDone();
              void props.onGiven();
            }}
          >
            <span class="sr-only">{t("feedback.on-version", { number: read })}</span>
          </FeedbackForm>
        </>
      )}
    </Show>
  );
}
