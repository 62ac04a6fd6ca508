import ArrowDown from "lucide-solid/icons/arrow-down";
import { createEffect, createSignal, For, on, onMount, Show } from "solid-js";
import { type TutorMessage, textOf } from "../../chat/message.models.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Tutoring } from "./create-tutoring.ts";
import { OwnMessage } from "./OwnMessage.tsx";
import { SharedNotes } from "./SharedNotes.tsx";
import { TutorReply } from "./TutorReply.tsx";
import { Typing } from "./Typing.tsx";

/** Nearer to the end than this, pixels, the log follows what is being written. */
const followWithin = 120;

/** What was said, oldest first. It follows the newest words unless the reader has scrolled back. */
export function Log(props: { readonly tutoring: Tutoring }) {
  const { t } = useI18n();
  const [away, setAway] = createSignal(false);
  let log!: HTMLDivElement;

  const messages = () => props.tutoring.messages();
  const lastId = () => messages().at(-1)?.id;
  const lastLength = () => {
    const last = messages().at(-1);
    return last ? textOf(last).length + last.parts.length : 0;
  };

  function toEnd() {
    log.scrollTop = log.scrollHeight;
  }
  onMount(toEnd);
  createEffect(
    on([lastLength, () => props.tutoring.waiting(), () => messages().length], () => {
      if (!away()) queueMicrotask(toEnd);
    }),
  );
  createEffect(
    on(lastId, () => {
      if (messages().at(-1)?.role === "user") queueMicrotask(toEnd);
    }),
  );

  const isRunning = (message: TutorMessage) => props.tutoring.busy() && message.id === lastId();

  return (
    <div class="relative min-h-0">
      <div
        ref={log}
        role="log"
        aria-label={t("tutor.log")}
        aria-live="off"
        tabindex="0"
        class="h-full overflow-y-auto overscroll-contain px-4 outline-offset-[-3px] desk:px-7"
        onScroll={() => setAway(log.scrollHeight - log.scrollTop - log.clientHeight > followWithin)}
      >
        <div class="mx-auto grid w-full max-w-[700px] content-start gap-5 py-6">
          <For each={messages()}>
            {(message, index) => (
              <Show
                when={message.role === "user"}
                fallback={
                  <div class="grid gap-2">
                    <TutorReply
                      message={message}
                      running={isRunning(message)}
                      last={index() === messages().length - 1}
                      conversationId={props.tutoring.view.data()?.conversation.id}
                      onRetry={() => void props.tutoring.retry(message)}
                    />
                    <SharedNotes messageId={message.id} />
                  </div>
                }
              >
                <OwnMessage
                  message={message}
                  busy={props.tutoring.busy()}
                  conversationId={props.tutoring.view.data()?.conversation.id}
                  onEdit={(text) => props.tutoring.send({ text, replaces: message.id })}
                />
              </Show>
            )}
          </For>
          <Show when={props.tutoring.waiting()}>
            <div class="grid gap-x-3.5 desk:grid-cols-[78px_minmax(0,1fr)]">
              <span />
              <Typing />
            </div>
          </Show>
        </div>
      </div>
      <Show when={away()}>
        <Button class="absolute inset-x-0 bottom-3 mx-auto w-fit rounded-full shadow-sheet" onClick={toEnd}>
          <ArrowDown class="size-4" aria-hidden="true" /> {t("tutor.newest")}
        </Button>
      </Show>
    </div>
  );
}
