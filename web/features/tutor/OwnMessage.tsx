import Pencil from "lucide-solid/icons/pencil";
import { createSignal, Show } from "solid-js";
import { longestMessage } from "../../../server/modules/tutoring/conversations.schemas.ts";
import { type TutorMessage, textOf } from "../../chat/message.models.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { WrittenText } from "../../ui/rich-text/RichText.tsx";
import { KeepButton } from "../portfolio/KeepButton.tsx";
import { CopyButton } from "./CopyButton.tsx";

/** What the student said, with the ways to change it. */
export function OwnMessage(props: {
  readonly message: TutorMessage;
  readonly busy: boolean;
  /** With it the turn can be kept. */
  readonly conversationId?: string | undefined;
  /** Resolves to false when the server did not take the new words. */
  readonly onEdit: (text: string) => Promise<boolean>;
}) {
  const { t } = useI18n();
  const [editing, setEditing] = createSignal(false);
  const text = () => textOf(props.message);
  const intent = () => props.message.metadata?.intent ?? null;

  return (
    <div class="group">
      <h2 class="sr-only">{t("tutor.you")}</h2>
      <Show
        when={!editing()}
        fallback={
          <EditForm
            text={text()}
            busy={props.busy}
            onCancel={() => setEditing(false)}
            onSend={async (next) => {
              if (await props.onEdit(next)) setEditing(false);
            }}
          />
        }
      >
        <div class="flex items-center justify-end gap-1 max-desk:flex-col-reverse max-desk:items-end max-desk:gap-0">
          <Show when={text() !== ""}>
            <div class="flex opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
              <CopyButton text={text()} />
              <Show when={!props.busy && props.conversationId}>
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
              <IconButton
                label={t("message.edit")}
                class="size-8"
                disabled={props.busy}
                onClick={() => setEditing(true)}
              >
                <Pencil class="size-4" aria-hidden="true" />
              </IconButton>
            </div>
          </Show>
          <div class="min-w-0 rounded-[16px] rounded-ee-[4px] border border-own-line bg-own px-4 py-2.5 text-[1.03rem] [overflow-wrap:anywhere] desk:max-w-[78%]">
            <Show when={intent()}>
              {(chosen) => (
                <span class={`block font-semibold text-own-ink ${text() ? "text-tiny" : ""}`}>
                  {t(`intent.${chosen()}`)}
                </span>
              )}
            </Show>
            <WrittenText text={text()} />
          </div>
        </div>
      </Show>
    </div>
  );
}

function EditForm(props: {
  readonly text: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (text: string) => Promise<void>;
}) {
  const { t } = useI18n();
  const [text, setText] = createSignal(props.text);
  const ready = () => text().trim() !== "" && text().length <= longestMessage && !props.busy;
  return (
    <form
      class="ms-auto grid w-full gap-2 desk:max-w-[78%]"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready()) void props.onSend(text().trim());
      }}
    >
      <textarea
        ref={(area) => queueMicrotask(() => area.focus())}
        dir="auto"
        aria-label={t("message.edit-label")}
        rows={Math.min(8, props.text.split("\n").length + 1)}
        class="w-full rounded-[16px] border border-own-line bg-own px-4 py-2.5 text-[1.03rem]"
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") props.onCancel();
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (ready()) void props.onSend(text().trim());
        }}
      />
      <div class="flex flex-wrap items-center justify-end gap-2">
        <p class="flex-1 text-tiny text-ink-2">{t("message.edit-note")}</p>
        <Button kind="ghost" onClick={props.onCancel}>
          {t("action.cancel")}
        </Button>
        <Button kind="primary" type="submit" disabled={!ready()}>
          {t("message.edit-send")}
        </Button>
      </div>
    </form>
  );
}
