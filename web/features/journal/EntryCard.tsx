import { A } from "@solidjs/router";
import Lock from "lucide-solid/icons/lock";
import Users from "lucide-solid/icons/users";
import { For, Show } from "solid-js";
import type { EntrySummary } from "../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { dayWords } from "./calendar.models.ts";
import { MoodMark } from "./MoodMark.tsx";

/** A page of the journal in a list: its title, its first words, its day, and who can read it. */
export function EntryCard(props: { readonly entry: EntrySummary }) {
  const { t, locale } = useI18n();
  const isPrivate = () => props.entry.visibility === "private";
  return (
    <A
      href={`/journal/${props.entry.id}`}
      class="sheet grid gap-1.5 px-5 py-4 transition-colors hover:border-edge"
    >
      <div class="flex items-baseline gap-3">
        <h3 class="min-w-0 flex-1 font-serif text-[1.08rem] [overflow-wrap:anywhere]" dir="auto">
          {props.entry.title.trim() || t("journal.untitled")}
        </h3>
        <time class="shrink-0 text-tiny text-ink-3" datetime={new Date(props.entry.createdAt).toISOString()}>
          {dayWords(props.entry.createdAt, locale())}
        </time>
      </div>
      <Show when={props.entry.preview}>
        <p class="line-clamp-2 font-serif text-ink-2 [overflow-wrap:anywhere]" dir="auto">
          {props.entry.preview}
        </p>
      </Show>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1 text-tiny text-ink-3">
        <span class={`inline-flex items-center gap-1.5 ${isPrivate() ? "" : "text-teal-ink"}`}>
          <Show when={isPrivate()} fallback={<Users class="size-3.5" aria-hidden="true" />}>
            <Lock class="size-3.5" aria-hidden="true" />
          </Show>
          {t(`journal.readers.choose.${props.entry.visibility}`)}
        </span>
        <Show when={props.entry.mood}>{(mood) => <MoodMark mood={mood()} />}</Show>
        <For each={props.entry.tags}>{(tag) => <span dir="auto">#{tag}</span>}</For>
      </div>
    </A>
  );
}
