import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { QueueItem } from "../../../server/modules/review/queue/queue.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { RichText, WrittenText } from "../../ui/rich-text/RichText.tsx";

/** The turns that an item comes from, and, while it waits, why it stands where it stands. */
export function OpenedItem(props: { readonly item: QueueItem; readonly isDone?: boolean }) {
  const { t, moment } = useI18n();
  const lastTurn = () => props.item.turns.at(-1)?.id;
  const passed = () => {
    const { escalation } = props.item;
    if (!escalation) return null;
    return escalation.to === "second-recipient" && !escalation.yours
      ? t("queue.passed.second-recipient")
      : t(`queue.passed.${escalation.why}`);
  };
  return (
    <>
      <Show when={props.item.turns.length > 0}>
        <h3 class="text-small font-semibold">{t("queue.turns")}</h3>
        <ol class="grid gap-2">
          <For each={props.item.turns}>
            {(turn) => (
              <li class="grid gap-1.5 border-line border-t pt-2">
                <p class="text-tiny text-ink-3">
                  <span dir="auto">{props.item.student.name}</span> ·{" "}
                  <time dateTime={new Date(turn.at).toISOString()}>{moment(turn.at)}</time>
                </p>
                <p class="font-serif text-read [overflow-wrap:anywhere]">
                  <WrittenText text={turn.student} />
                </p>
                <Show when={turn.reply}>
                  <div class="border-line border-s-2 ps-3 text-small text-ink-2">
                    <p class="text-tiny text-teal-ink">{t("tutor.tutor")}</p>
                    <RichText text={turn.reply} />
                  </div>
                </Show>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Show when={!props.isDone}>
        <p class="text-small text-ink-2">
          <span class="font-semibold">{t("queue.stands")}:</span> {t(`queue.stands.${props.item.stands}`)}{" "}
          {passed()}
        </p>
      </Show>
      <Show when={props.item.conversationId}>
        {(id) => (
          <A
            href={`/transcripts/${encodeURIComponent(id())}?class=${encodeURIComponent(props.item.class?.id ?? "")}${lastTurn() ? `#turn-${lastTurn()}` : ""}`}
            class="inline-flex min-h-9 items-center justify-self-start text-small text-teal-ink underline pointer-coarse:min-h-11"
          >
            {t("queue.transcript")}
          </A>
        )}
      </Show>
    </>
  );
}
