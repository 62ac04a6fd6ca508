import MessageCircleQuestion from "lucide-solid/icons/message-circle-question-mark";
import { createMemo, For, Show } from "solid-js";
import type { FeedbackView } from "../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { createFeedback } from "./create-feedback.ts";

/** What the coach said of the writing, newest first, and the way to ask. */
export function Feedback(props: {
  readonly given: readonly FeedbackView[];
  readonly ask: (signal: AbortSignal) => Promise<Response>;
}) {
  const { t } = useI18n();
  const feedback = createFeedback((signal) => props.ask(signal));
  const all = createMemo(() =>
    [
      ...feedback.added(),
      ...props.given.filter(({ id }) => !feedback.added().some((one) => one.id === id)),
    ].toSorted((one, other) => other.createdAt - one.createdAt),
  );
  return (
    <section class="grid gap-2.5" aria-labelledby="journal-feedback">
      <h2 id="journal-feedback" class="text-[1rem]">
        {t("journal.feedback")}
      </h2>
      <Button
        class="justify-self-start whitespace-normal text-start"
        disabled={feedback.busy()}
        onClick={() => void feedback.ask()}
      >
        <MessageCircleQuestion class="size-4 shrink-0" aria-hidden="true" />
        {t("journal.feedback-ask")}
      </Button>
      <p class="text-tiny text-ink-2">{t("journal.feedback-note")}</p>
      <Show when={feedback.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <p role="status" class="sr-only">
        {feedback.busy() ? t("journal.feedback-coming") : (feedback.added()[0]?.text ?? "")}
      </p>
      <Show when={feedback.busy()}>
        <div class="sheet px-4 py-3">
          <Show
            when={feedback.coming()}
            fallback={<p class="text-small text-ink-2">{t("journal.feedback-coming")}</p>}
          >
            <RichText text={feedback.coming()} />
          </Show>
        </div>
      </Show>
      <Show when={all().length > 0}>
        <ul class="grid gap-2.5">
          <For each={all()}>{(one) => <Given feedback={one} />}</For>
        </ul>
      </Show>
    </section>
  );
}

function Given(props: { readonly feedback: FeedbackView }) {
  const { t, moment } = useI18n();
  return (
    <li class="sheet grid gap-1.5 px-4 py-3">
      <Show when={props.feedback.depth}>
        {(depth) => <p class="text-small text-teal-ink">{t(`journal.depth.${depth()}`)}</p>}
      </Show>
      <RichText text={props.feedback.text} />
      <p class="text-tiny text-ink-3">
        {t(`journal.feedback-by.${props.feedback.by}`)} · {moment(props.feedback.createdAt)}
      </p>
    </li>
  );
}
