import { For, Show } from "solid-js";
import type { EntrySummary } from "../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { EntryCard } from "./EntryCard.tsx";

/** What was written on this day in earlier years, if anything was. */
export function EarlierYears(props: { readonly entries: readonly EntrySummary[] }) {
  const { t, count } = useI18n();
  return (
    <Show when={props.entries.length > 0}>
      <section class="grid gap-2.5" aria-labelledby="journal-earlier">
        <div class="grid gap-0.5">
          <h2 id="journal-earlier" class="text-[1rem]">
            {t("journal.year-ago")}
          </h2>
          <p class="text-small text-ink-2">{count("journal.year-ago-lead", props.entries.length)}</p>
        </div>
        <ul class="grid gap-2.5">
          <For each={props.entries}>
            {(entry) => (
              <li>
                <EntryCard entry={entry} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
