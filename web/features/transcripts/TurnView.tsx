import { For, type JSX, Show } from "solid-js";
import type { TranscriptTurn } from "../../../server/modules/review/transcripts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CheckedLines } from "../../ui/CheckedLines.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { RichText, WrittenText } from "../../ui/rich-text/RichText.tsx";
import { DraftRecord } from "../drafts/DraftRecord.tsx";
import { Notes } from "./Notes.tsx";
import { flagTones } from "./transcripts-api.ts";
import { Why } from "./Why.tsx";

/** One turn: what the student said, what the tutor answered, and why. */
export function TurnView(props: {
  readonly turn: TranscriptTurn;
  readonly student: string;
  readonly conversationId: string;
  /** The focus has come here. */
  readonly onRead: () => void;
}) {
  const { t } = useI18n();
  const reply = () => props.turn.reply;
  return (
    <section
      id={`turn-${props.turn.id}`}
      tabindex="-1"
      class="scroll-mt-2 rounded-control"
      onFocusIn={props.onRead}
    >
      <Entry who={props.student} at={props.turn.at}>
        <Show when={props.turn.student.intent}>
          {(intent) => <p class="text-small text-own-ink">{t(`reading.intent.${intent()}`)}</p>}
        </Show>
        <p class="font-serif text-read [overflow-wrap:anywhere]">
          <WrittenText text={props.turn.student.text} />
        </p>
        <Show when={props.turn.lines.length > 0}>
          <CheckedLines lines={props.turn.lines} />
        </Show>
        <Show when={props.turn.flags.length > 0}>
          <p class="flex flex-wrap gap-1.5">
            <For each={props.turn.flags}>
              {(raised) => (
                <Chip tone={raised.severity === "high" ? "alarm" : flagTones[raised.flag]}>
                  {t(`flag.${raised.flag}`)}
                </Chip>
              )}
            </For>
          </p>
        </Show>
      </Entry>
      <Entry who={t("tutor.tutor")} note={moveWords()}>
        <Show
          when={reply().text}
          fallback={<Show when={!props.turn.draft}>{<p class="text-ink-2">{t("reading.no-reply")}</p>}</Show>}
        >
          <RichText text={reply().text} />
        </Show>
        <Show when={props.turn.draft}>{(draft) => <DraftRecord draft={draft()} />}</Show>
        <Show when={statusWords()}>{(words) => <p class="text-small text-look">{words()}</p>}</Show>
        <Show when={props.turn.stages.length > 0}>
          <Why turn={props.turn} />
        </Show>
        <p class="text-tiny text-ink-3">{madeBy()}</p>
        <Notes conversationId={props.conversationId} turn={props.turn} />
      </Entry>
    </section>
  );

  /** Who spoke, with which prompt, for how much. */
  function madeBy(): string {
    const { tutor, prompt, tokens } = props.turn;
    return [
      /^built-?in/.test(tutor.provider) ? t("tutor.builtin") : `${tutor.provider} · ${tutor.id}`,
      prompt ? t("desk.prompt", prompt) : "",
      tokens && tokens.input + tokens.output > 0 ? t("reading.tokens", tokens) : "",
    ]
      .filter(Boolean)
      .join(" · ");
  }

  function moveWords(): string {
    const { move, hintLevel } = reply();
    if (move === "hint" && hintLevel !== null) return t("move.hint-level", { level: hintLevel });
    return move ? t(`move.${move}`) : "";
  }

  function statusWords(): string {
    const { status } = reply();
    return status === "complete" ? "" : t(`reading.status.${status}`);
  }
}

function Entry(props: {
  readonly who: string;
  readonly at?: number;
  readonly note?: string;
  readonly children: JSX.Element;
}) {
  const { time } = useI18n();
  return (
    <div class="grid gap-x-3.5 gap-y-1 border-line border-t py-3 sm:grid-cols-[92px_minmax(0,1fr)]">
      <h2 class="flex gap-2 text-small font-normal tracking-normal text-ink-2 sm:block">
        <span class="font-semibold" dir="auto">
          {props.who}
        </span>
        <Show when={props.at}>
          {(at) => (
            <time class="block text-tiny text-ink-3" dateTime={new Date(at()).toISOString()}>
              {time(at())}
            </time>
          )}
        </Show>
        <Show when={props.note}>
          <span class="block text-tiny text-teal-ink">{props.note}</span>
        </Show>
      </h2>
      <div class="grid min-w-0 gap-2">{props.children}</div>
    </div>
  );
}
