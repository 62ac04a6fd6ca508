import { A } from "@solidjs/router";
import { createSignal, createUniqueId, Show } from "solid-js";
import { longestReply } from "../../../server/modules/review/drafts/drafts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckedLines } from "../../ui/CheckedLines.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText, WrittenText } from "../../ui/rich-text/RichText.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { reasonWords } from "../transcripts/transcripts-api.ts";
import type { ClassDraft } from "./drafts-api.ts";

/** A reply that waits: the student's words, what was found in them, and what the tutor would say; sent, changed or dropped. */
export function DraftCard(props: {
  readonly draft: ClassDraft;
  readonly isGone: boolean;
  readonly busy: boolean;
  /** Why the last try to send this one was refused. */
  readonly error: ApiError | undefined;
  readonly onSend: (text: string | undefined, knowing: boolean) => void;
  readonly onDrop: () => void;
  /** The words that were warned of are others now. */
  readonly onChanged: () => void;
}) {
  const { t, ago, locale } = useI18n();
  const [own, setOwn] = createSignal<string>();
  const id = createUniqueId();
  const isWarned = () => props.error?.code === "draft.gives-away" || props.error?.code === "draft.untrue";
  const move = () => {
    const { move: chosen, hintLevel } = props.draft;
    if (chosen === null) return "";
    return chosen === "hint" && hintLevel !== null
      ? t("move.hint-level", { level: hintLevel })
      : t(`move.${chosen}`);
  };
  const reasons = () =>
    [props.draft.found, props.draft.decided].flatMap((because) =>
      because === null ? [] : [reasonWords(because, locale())],
    );
  let opener: HTMLButtonElement | undefined;
  let field: HTMLTextAreaElement | undefined;
  function change(): void {
    setOwn(props.draft.draft);
    queueMicrotask(() => field?.focus());
  }
  function keep(): void {
    setOwn(undefined);
    queueMicrotask(() => opener?.focus());
  }
  const send = (knowing: boolean) => props.onSend(own(), knowing);

  return (
    <article class={`sheet grid gap-3 px-4 py-3 ${props.isGone ? "opacity-60" : ""}`}>
      <h2
        tabindex="-1"
        data-draft-head={props.draft.turnId}
        class="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-control text-base font-normal tracking-normal"
      >
        <strong class="font-semibold" dir="auto">
          {props.draft.student.name}
        </strong>
        <Show when={move()}>
          <Chip tone="teal">{move()}</Chip>
        </Show>
        <span class="text-tiny text-ink-3" dir="auto">
          {props.draft.class.name}
        </span>
        <time class="ms-auto text-tiny text-ink-3" dateTime={new Date(props.draft.at).toISOString()}>
          {ago(props.draft.at)}
        </time>
      </h2>
      <div class="grid gap-1.5">
        <Show
          when={props.draft.words}
          fallback={
            <p class="text-small text-own-ink">
              {props.draft.intent ? t(`drafts.intent.${props.draft.intent}`) : ""}
            </p>
          }
        >
          <p class="font-serif text-read [overflow-wrap:anywhere]">
            <WrittenText text={props.draft.words} />
          </p>
        </Show>
        <Show when={props.draft.lines.length > 0}>
          <CheckedLines lines={props.draft.lines} />
        </Show>
        <p class="text-small text-ink-2 [overflow-wrap:anywhere]">{reasons().join(" ")}</p>
      </div>
      <div class="border-teal border-s-2 ps-3">
        <p class="text-tiny text-teal-ink">{t("drafts.would-say")}</p>
        <RichText text={props.draft.draft} />
      </div>
      <Show when={own() !== undefined}>
        <div class="grid gap-1.5">
          <label for={id} class="text-small font-semibold">
            {t("drafts.own-words")}
          </label>
          <textarea
            ref={field}
            id={id}
            rows={4}
            dir="auto"
            maxLength={longestReply}
            class={fieldLook}
            value={own()}
            onInput={(event) => {
              setOwn(event.currentTarget.value);
              // Other words are judged anew.
              if (isWarned()) props.onChanged();
            }}
            onKeyDown={(event) => {
              if (event.key === "Escape") keep();
            }}
          />
          <p class="text-small text-ink-2">
            {t("drafts.own-words-about", { name: props.draft.student.name })}
          </p>
        </div>
      </Show>
      <Show when={props.error}>{(error) => <ErrorNotice error={error()} />}</Show>
      <Show when={!props.isGone} fallback={<p class="text-small text-ink-2">{t("drafts.gone")}</p>}>
        <div class="flex flex-wrap items-center gap-2">
          <Show
            when={own() !== undefined}
            fallback={
              <>
                <Button
                  kind="primary"
                  class="py-1.5 text-small"
                  disabled={props.busy}
                  onClick={() => props.onSend(undefined, false)}
                >
                  {t("drafts.send")}
                </Button>
                <Button ref={opener} class="py-1.5 text-small" disabled={props.busy} onClick={change}>
                  {t("drafts.change")}
                </Button>
              </>
            }
          >
            <Button
              kind="primary"
              class="py-1.5 text-small"
              disabled={props.busy || own()?.trim() === ""}
              onClick={() => send(isWarned())}
            >
              {t(isWarned() ? "drafts.send-knowing" : "drafts.send-own")}
            </Button>
            <Button class="py-1.5 text-small" disabled={props.busy} onClick={keep}>
              {t("action.cancel")}
            </Button>
          </Show>
          <Button kind="ghost" class="py-1.5 text-small" disabled={props.busy} onClick={() => props.onDrop()}>
            {t("drafts.drop")}
          </Button>
          <A
            href={`/transcripts/${encodeURIComponent(props.draft.conversationId)}?class=${encodeURIComponent(props.draft.class.id)}#turn-${props.draft.turnId}`}
            class="ms-auto inline-flex min-h-9 items-center text-small text-teal-ink underline pointer-coarse:min-h-11"
          >
            {t("drafts.transcript")}
          </A>
        </div>
      </Show>
    </article>
  );
}
