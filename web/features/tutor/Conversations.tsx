import { A } from "@solidjs/router";
import MessagesSquare from "lucide-solid/icons/messages-square";
import Plus from "lucide-solid/icons/plus";
import Search from "lucide-solid/icons/search";
import { createSignal, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createDebounced } from "../../lib/create-debounced.ts";
import { createPages } from "../../lib/create-pages.ts";
import { buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { ConversationCard } from "./ConversationCard.tsx";

/** All of a student's conversations, newest first, with a search. */
export default function Conversations() {
  const { t } = useI18n();
  const api = useApi();
  createTitle(() => t("conversations.title"));
  const [query, setQuery] = createSignal("");
  const settled = createDebounced(query, 250);
  const pages = createPages(
    () => settled().trim(),
    async (text, cursor, signal) => {
      const page = await api.conversations(text, cursor, signal);
      return { rows: page.conversations, nextCursor: page.nextCursor };
    },
  );

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] gap-4 px-4 py-6 desk:px-7 desk:py-10">
        <div class="flex flex-wrap items-center gap-3">
          <h1 class="font-serif text-[1.6rem]">{t("conversations.title")}</h1>
          <A href="/tutor/new" class={`${buttonLook("primary")} ms-auto`}>
            <Plus class="size-4" aria-hidden="true" /> {t("conversations.new")}
          </A>
        </div>
        <Show when={(pages.rows()?.length ?? 0) > 0 || query() !== ""}>
          <TextField
            label={t("conversations.search")}
            hideLabel
            type="search"
            placeholder={t("conversations.search")}
            dir="auto"
            maxLength={200}
            value={query()}
            onInput={(event) => setQuery(event.currentTarget.value)}
            before={<Search class="size-4" aria-hidden="true" />}
          />
        </Show>
        <Show when={pages.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
        </Show>
        <Show when={pages.rows()} fallback={<Show when={pages.loading()}>{<Skeleton rows={4} />}</Show>}>
          {(rows) => (
            <Show when={rows().length > 0} fallback={<NothingFound query={settled().trim()} />}>
              <ul class={`grid gap-2.5 transition-opacity ${pages.loading() ? "opacity-60" : ""}`}>
                <For each={rows()}>
                  {(conversation) => (
                    <li>
                      <ConversationCard conversation={conversation} />
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Show>
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}

function NothingFound(props: { readonly query: string }) {
  const { t } = useI18n();
  return (
    <Show
      when={props.query === ""}
      fallback={
        <EmptyState
          title={t("conversations.no-match", { query: props.query })}
          lead={t("conversations.no-match-lead")}
          icon={<Search class="size-6" aria-hidden="true" />}
        />
      }
    >
      <EmptyState
        title={t("conversations.none")}
        lead={t("conversations.none-lead")}
        icon={<MessagesSquare class="size-6" aria-hidden="true" />}
      >
        <A href="/tutor/new" class={buttonLook("primary")}>
          {t("conversations.new")}
        </A>
      </EmptyState>
    </Show>
  );
}
