import RotateCcw from "lucide-solid/icons/rotate-ccw";
import { Show } from "solid-js";
import type { DataParts } from "../../../server/modules/tutoring/stream.schemas.ts";
import { dataOf, type TutorMessage, textOf } from "../../chat/message.models.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { IconButton } from "../../ui/Button.tsx";
import { CheckedLines } from "../../ui/CheckedLines.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { KeepButton } from "../portfolio/KeepButton.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { DraftNote } from "./DraftNote.tsx";
import { PersonMessage } from "./PersonMessage.tsx";
import { ReadAloudButton } from "./ReadAloudButton.tsx";
import { SupportCard } from "./SupportCard.tsx";
import { Typing } from "./Typing.tsx";

interface Said {
  readonly message: TutorMessage;
  readonly running: boolean;
  readonly last: boolean;
  /** With it the turn can be kept. */
  readonly conversationId?: string | undefined;
  readonly onRetry: () => void;
}

/** What was said to the student: by the tutor, or by a person of the class. */
export function TutorReply(props: Said) {
  return (
    <Show when={dataOf(props.message, "person")} fallback={<Reply {...props} />}>
      {(person) => (
        <PersonMessage person={person()} text={textOf(props.message)} at={props.message.metadata?.at} />
      )}
    </Show>
  );
}

/** What the tutor said: the move in the margin, the checked lines, the words. */
function Reply(props: Said) {
  const i18n = useI18n();
  const { t } = i18n;
  const text = () => textOf(props.message);
  const lines = () => dataOf(props.message, "lines");
  const move = () => dataOf(props.message, "move");
  const status = () => props.message.metadata?.status;
  /** What became of a reply that a teacher reads first; a reply that broke is only tried again. */
  const draft = () => (status() === "failed" ? undefined : dataOf(props.message, "draft"));
  const isUnsent = () => draft() !== undefined && text() === "";
  const isOwnWords = () => draft()?.state === "sent" && draft()?.edited;
  const notice = () => {
    const code = dataOf(props.message, "notice")?.code ?? (status() === "stopped" ? "stopped" : undefined);
    // How words came about that nobody has read yet says nothing to anybody.
    return isUnsent() && code !== "teacher-told" && code !== "stopped" ? undefined : code;
  };

  return (
    <div class="group grid gap-x-3.5 desk:grid-cols-[78px_minmax(0,1fr)]">
      <div class="flex items-center gap-1 desk:flex-col desk:items-end">
        <h2 class="pt-[5px] text-[0.8rem] leading-[1.5] tracking-normal text-teal-ink desk:text-end">
          <Show when={!isOwnWords()} fallback={<bdi>{draft()?.by ?? t("reply.teacher")}</bdi>}>
            <span class="sr-only">{t("tutor.tutor")} </span>
            <Show when={!isUnsent() && move()}>{(chosen) => <>{moveWords(chosen(), lines(), i18n)}</>}</Show>
          </Show>
        </h2>
        <Show when={!props.running && !isUnsent()}>
          <div
            class={`ms-auto flex transition-opacity desk:flex-wrap desk:justify-end group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100 desk:-me-1.5 ${props.last ? "" : "opacity-0"}`}
          >
            <ReadAloudButton text={text()} />
            <CopyButton text={text()} />
            <Show when={props.conversationId}>
              {(conversationId) => (
                <KeepButton
                  small
                  from={{
                    kind: "turns",
                    conversationId: conversationId(),
                    messageIds: [props.message.id],
                  }}
                />
              )}
            </Show>
            <Show when={props.last}>
              <IconButton label={t("message.retry")} class="size-8" onClick={props.onRetry}>
                <RotateCcw class="size-4" aria-hidden="true" />
              </IconButton>
            </Show>
          </div>
        </Show>
      </div>
      <div class="grid min-w-0 content-start gap-2">
        <Show when={lines()?.lines.length}>
          <CheckedLines lines={lines()?.lines ?? []} />
        </Show>
        <Show when={text() || !props.running || draft()} fallback={<Typing />}>
          <RichText text={text()} />
        </Show>
        <Show when={draft()}>{(became) => <DraftNote draft={became()} />}</Show>
        <Show when={dataOf(props.message, "support")}>
          {(support) => <SupportCard severity={support().severity} />}
        </Show>
        <Show when={notice()}>{(code) => <p class="text-small text-ink-2">{t(`notice.${code()}`)}</p>}</Show>
        <Show when={!props.running && status() === "failed"}>
          <p class="text-small text-look">{t("tutor.failed")}</p>
        </Show>
      </div>
    </div>
  );
}

/** The move as a word for the margin. A check that found nothing wrong is a confirmation. */
function moveWords(
  chosen: DataParts["move"],
  lines: DataParts["lines"] | undefined,
  { t }: Pick<I18n, "t">,
): string {
  if (chosen.move === "hint" && chosen.hintLevel !== null)
    return t("move.hint-level", { level: chosen.hintLevel });
  if (chosen.move === "verify" && lines?.lines.length && lines.firstWrong === null) {
    const unchecked = lines.lines.some((line) => line.verdict === "unchecked");
    return unchecked ? t("move.verify") : t("move.confirm");
  }
  return t(`move.${chosen.move}`);
}
