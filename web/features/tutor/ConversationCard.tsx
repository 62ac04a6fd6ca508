import { A } from "@solidjs/router";
import Check from "lucide-solid/icons/check";
import { Show } from "solid-js";
import type { ConversationSummary } from "../../../server/modules/tutoring/conversations.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";

/** A conversation as one row: what it is about, its last words, how far it is. */
export function ConversationCard(props: { readonly conversation: ConversationSummary }) {
  const { t, ago } = useI18n();
  return (
    <A
      href={`/tutor/${encodeURIComponent(props.conversation.id)}`}
      class="sheet grid gap-1.5 px-4 py-3.5 transition-colors hover:border-edge"
    >
      <span class="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <strong class="min-w-0 font-semibold [overflow-wrap:anywhere]" dir="auto">
          {props.conversation.title || t("conversations.untitled")}
        </strong>
        <span class="ms-auto flex items-center gap-2.5">
          <Show when={props.conversation.running}>
            <Chip tone="teal" dot>
              {t("conversations.running")}
            </Chip>
          </Show>
          <Show when={props.conversation.solved}>
            <Chip tone="good">
              <Check class="size-3.5 stroke-[2.6]" aria-hidden="true" /> {t("conversations.solved")}
            </Chip>
          </Show>
          <time class="text-tiny text-ink-3" dateTime={new Date(props.conversation.updatedAt).toISOString()}>
            {ago(props.conversation.updatedAt)}
          </time>
        </span>
      </span>
      <Show when={props.conversation.preview}>
        <span class="line-clamp-1 font-serif text-[0.95rem] text-ink-2 [overflow-wrap:anywhere]" dir="auto">
          {plain(props.conversation.preview)}
        </span>
      </Show>
    </A>
  );
}

/** A preview is a bare line: the signs of Markdown and TeX are left out of it. */
export function plain(preview: string): string {
  return preview
    .replace(/\\[()[\]]|\$/g, "")
    .replace(/\\[a-z]+\{?|[{}]/gi, " ")
    .replace(/\*+|__|`/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
