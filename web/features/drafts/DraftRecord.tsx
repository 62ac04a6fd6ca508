import { Show } from "solid-js";
import type { TranscriptTurn } from "../../../server/modules/review/transcripts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";

/** In a transcript: what became of a reply that a teacher read first, and the tutor's words where they aren't what was sent. */
export function DraftRecord(props: { readonly draft: NonNullable<TranscriptTurn["draft"]> }) {
  const { t, moment } = useI18n();
  const isEdited = () => props.draft.sent !== null && props.draft.sent !== props.draft.text;
  const words = () => {
    const { status, by, at } = props.draft;
    const values = { name: by ?? t("reading.draft.somebody"), at: at === null ? "" : moment(at) };
    return t(isEdited() ? "reading.draft.edited" : `reading.draft.${status}`, values);
  };
  return (
    <div class="grid gap-1">
      <p class="text-small text-ink-2" dir="auto">
        {words()}
      </p>
      <Show when={props.draft.status !== "sent" || isEdited()}>
        <div class="border-line-strong border-s-2 ps-3 text-small text-ink-2">
          <p class="text-tiny">{t("reading.draft.was")}</p>
          <RichText text={props.draft.text} />
        </div>
      </Show>
    </div>
  );
}
