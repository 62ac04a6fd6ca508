import NotebookPen from "lucide-solid/icons/notebook-pen";
import Search from "lucide-solid/icons/search";
import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import type { EntrySummary } from "../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createDebounced } from "../../lib/create-debounced.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createPages } from "../../lib/create-pages.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { monthOf, monthWords } from "./calendar.models.ts";
import { EntryCard } from "./EntryCard.tsx";
import type { JournalApi } from "./journal-api.ts";
import { TagFilter } from "./TagFilter.tsx";

const TemplateChoices = lazily([], () => import("./TemplateChoices.tsx"));

/** The pages of the journal, newest first and by month; those of one day where one was chosen. */
export function EntryList(props: {
  readonly journal: JournalApi;
  /** Read again whenever it changes. */
  readonly round: number;
  readonly ofDay: readonly EntrySummary[] | null;
  readonly onWhole: () => void;
  readonly busy: boolean;
  /** The ways to begin are shown above already. */
  readonly hideStart: boolean;
  readonly onBegin: (template: string) => void;
}) {
  const { t } = useI18n();
  const [query, setQuery] = createSignal("");
  const [tag, setTag] = createSignal("");
  const settled = createDebounced(query, 250);
  const search = createMemo(() => ({ query: settled().trim(), tag: tag(), round: props.round }));
  const pages = createPages(search, (wanted, cursor, signal) => props.journal.list(wanted, cursor, signal));
  const tags = createLoad(
    () => ({ round: props.round }),
    (_, signal) => props.journal.tags(signal),
    { keepOld: true },
  );
  const isSearched = () => query() !== "" || tag() !== "";
  const hasPages = () => (pages.rows()?.length ?? 0) > 0 || isSearched();

  return (
    <Show
      when={props.ofDay === null}
      fallback={
        <div class="grid gap-2.5">
          <Cards entries={props.ofDay ?? []} />
          <Button kind="ghost" class="justify-self-start" onClick={() => props.onWhole()}>
            {t("journal.calendar-whole")}
          </Button>
        </div>
      }
    >
      <Show when={hasPages()}>
        <div class="grid gap-2.5">
          <TextField
            label={t("journal.search")}
            hideLabel
            type="search"
            placeholder={t("journal.search")}
            dir="auto"
            maxLength={200}
            value={query()}
            onInput={(event) => setQuery(event.currentTarget.value)}
            before={<Search class="size-4" aria-hidden="true" />}
          />
          <TagFilter tags={tags.data() ?? []} chosen={tag()} onChoose={setTag} />
        </div>
      </Show>
      <Show when={pages.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
      </Show>
      <Show when={pages.rows()} fallback={<Show when={pages.loading()}>{<Skeleton rows={4} />}</Show>}>
        {(rows) => (
          <Show
            when={rows().length > 0}
            fallback={
              <Nothing query={settled().trim()} isTag={tag() !== ""}>
                <Show when={!props.hideStart}>
                  <Later shape={<Skeleton rows={3} />}>
                    <TemplateChoices busy={props.busy} onChoose={props.onBegin} />
                  </Later>
                </Show>
              </Nothing>
            }
          >
            <div class="grid gap-5" aria-busy={pages.loading()}>
              <Months entries={rows()} />
            </div>
          </Show>
        )}
      </Show>
      <MoreButton pages={pages} />
    </Show>
  );
}

function Months(props: { readonly entries: readonly EntrySummary[] }) {
  const { locale } = useI18n();
  const months = createMemo(() => [
    ...Map.groupBy(props.entries, ({ createdAt }) => monthOf(new Date(createdAt))),
  ]);
  return (
    <For each={months()}>
      {([month, entries]) => (
        <section class="grid gap-2.5" aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`} class="text-small text-ink-3 first-letter:uppercase">
            {monthWords(month, locale())}
          </h2>
          <Cards entries={entries} />
        </section>
      )}
    </For>
  );
}

function Cards(props: { readonly entries: readonly EntrySummary[] }) {
  return (
    <ul class="grid gap-2.5">
      <For each={props.entries}>
        {(entry) => (
          <li>
            <EntryCard entry={entry} />
          </li>
        )}
      </For>
    </ul>
  );
}

function Nothing(props: { readonly query: string; readonly isTag: boolean; readonly children: JSX.Element }) {
  const { t } = useI18n();
  return (
    <Show
      when={props.query === "" && !props.isTag}
      fallback={
        <EmptyState
          title={props.query ? t("journal.no-match", { query: props.query }) : t("journal.no-match-tag")}
          lead={t("journal.no-match-lead")}
          icon={<Search class="size-6" aria-hidden="true" />}
        />
      }
    >
      <div class="grid gap-4">
        <EmptyState
          title={t("journal.none")}
          lead={t("journal.none-lead")}
          icon={<NotebookPen class="size-6" aria-hidden="true" />}
        />
        {props.children}
      </div>
    </Show>
  );
}
