import { createSignal, createUniqueId, onMount, Show } from "solid-js";
import { longestNote } from "../../../server/modules/review/queue/queue.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { fieldLook } from "../../ui/TextField.tsx";

/** What was done about an item, before it is closed. */
export function CloseForm(props: {
  /** Whether it can't be closed without a note. */
  readonly isNeeded: boolean;
  readonly busy: boolean;
  readonly onClose: (note: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  const [note, setNote] = createSignal("");
  const [missing, setMissing] = createSignal(false);
  let field: HTMLTextAreaElement | undefined;
  onMount(() => field?.focus());
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const words = note().trim();
    setMissing(props.isNeeded && words === "");
    if (missing()) field?.focus();
    else props.onClose(words);
  }
  return (
    <form class="grid gap-1.5" onSubmit={submit}>
      <label for={id} class="text-small font-semibold">
        {t("queue.note")}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        dir="auto"
        maxLength={longestNote}
        class={fieldLook}
        value={note()}
        onInput={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") props.onCancel();
        }}
        aria-invalid={missing() ? "true" : undefined}
        aria-describedby={`${id}-about`}
      />
      <p id={`${id}-about`} class={`text-small ${missing() ? "text-alarm" : "text-ink-2"}`}>
        {t(props.isNeeded ? "queue.note-needed" : "queue.note-free")}
      </p>
      <div class="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" class="py-1.5 text-small" disabled={props.busy}>
          {t("queue.close-now")}
        </Button>
        <Button kind="ghost" class="py-1.5 text-small" onClick={() => props.onCancel()}>
          {t("action.cancel")}
        </Button>
      </div>
      <Show when={missing()}>
        <span role="alert" class="sr-only">
          {t("queue.note-needed")}
        </span>
      </Show>
    </form>
  );
}
