import { useSearchParams } from "@solidjs/router";
import MailCheck from "lucide-solid/icons/mail-check";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { createDrafts } from "./create-drafts.ts";
import { DraftCard } from "./DraftCard.tsx";
import { type ClassDraft, draftsApi } from "./drafts-api.ts";

/** The replies that wait for a teacher, the longest waiting first. */
export default function Drafts() {
  const { t, count } = useI18n();
  const [search, setSearch] = useSearchParams<{ class?: string }>();
  const api = draftsApi(useApi());
  const [busy, setBusy] = createSignal(false);
  const [done, setDone] = createSignal("");
  const [failed, setFailed] = createSignal<{ readonly turnId: string; readonly error: ApiError }>();
  let list: HTMLOListElement | undefined;
  const cardOf = (turnId: string) => list?.querySelector(`[data-draft-card="${CSS.escape(turnId)}"]`);
  const drafts = createDrafts(api, (turnId) => Boolean(cardOf(turnId)?.contains(document.activeElement)));
  createTitle(() => t("drafts.title"));
  const shown = createMemo(() =>
    drafts.drafts().filter((draft) => !search.class || draft.class.id === search.class),
  );
  const classes = () => (drafts.latest()?.classes ?? []).filter(({ waiting }) => waiting > 0);
  const waiting = () =>
    classes()
      .filter(({ id }) => !search.class || id === search.class)
      .reduce((sum, one) => sum + one.waiting, 0);

  async function decide(draft: ClassDraft, what: () => Promise<void>, words: string): Promise<void> {
    setBusy(true);
    setFailed(undefined);
    try {
      await what();
      const place = shown().findIndex(({ turnId }) => turnId === draft.turnId);
      const next = shown()[place + 1] ?? shown()[place - 1];
      drafts.leave(draft.turnId);
      setDone(words);
      focusOn(next);
      void drafts.look();
    } catch (thrown) {
      const error = toApiError(thrown);
      setFailed({ turnId: draft.turnId, error });
      if (error.status === 409) void drafts.look();
    }
    setBusy(false);
  }

  /** Goes on with the next one, or to the top where none is left. */
  function focusOn(next: ClassDraft | undefined): void {
    const there = next && cardOf(next.turnId)?.querySelector<HTMLElement>("[data-draft-head]");
    (there ?? document.querySelector<HTMLElement>("[data-drafts-title]"))?.focus();
  }

  const errorOf = (turnId: string) => {
    const last = failed();
    return last?.turnId === turnId ? last.error : undefined;
  };

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid max-w-[760px] gap-4 px-4 py-5 sm:px-6">
        <header class="grid gap-1">
          <h1 tabindex="-1" data-drafts-title class="rounded-control text-[1.25rem]">
            {t("drafts.title")}
          </h1>
          <p class="text-small text-ink-2">
            <Show when={drafts.latest()}>
              {waiting() === 0 ? t("drafts.lead-none") : count("drafts.lead", waiting())}
            </Show>
          </p>
        </header>
        <Show when={classes().length > 1}>
          <fieldset class="flex flex-wrap gap-2">
            <legend class="sr-only">{t("transcripts.class")}</legend>
            <Button
              kind="tool"
              aria-pressed={!search.class}
              onClick={() => setSearch({ class: undefined }, { replace: true })}
            >
              {t("drafts.all-classes")}
            </Button>
            <For each={classes()}>
              {(one) => (
                <Button
                  kind="tool"
                  aria-pressed={search.class === one.id}
                  onClick={() => setSearch({ class: one.id }, { replace: true })}
                >
                  <bdi>{t("drafts.class-count", { name: one.name, number: one.waiting })}</bdi>
                </Button>
              )}
            </For>
          </fieldset>
        </Show>
        <p role="status" class="text-small text-good empty:hidden">
          {done()}
        </p>
        <Show when={drafts.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void drafts.look()} />}
        </Show>
        <Show when={drafts.latest()} fallback={<Show when={!drafts.error()}>{<Skeleton rows={4} />}</Show>}>
          <Show
            when={shown().length > 0}
            fallback={
              <EmptyState
                title={t("drafts.none")}
                lead={t("drafts.none-lead")}
                icon={<MailCheck class="size-6" aria-hidden="true" />}
              />
            }
          >
            <ol ref={list} aria-label={t("drafts.list")} class="grid gap-3">
              <For each={shown()}>
                {(draft) => (
                  <li data-draft-card={draft.turnId}>
                    <DraftCard
                      draft={draft}
                      isGone={drafts.isGone(draft.turnId)}
                      busy={busy()}
                      error={errorOf(draft.turnId)}
                      onSend={(text, knowing) =>
                        void decide(
                          draft,
                          () => api.send(draft.turnId, text, knowing),
                          t("drafts.sent", { name: draft.student.name }),
                        )
                      }
                      onChanged={() => setFailed(undefined)}
                      onDrop={() =>
                        void decide(
                          draft,
                          () => api.drop(draft.turnId),
                          t("drafts.dropped", { name: draft.student.name }),
                        )
                      }
                    />
                  </li>
                )}
              </For>
            </ol>
          </Show>
        </Show>
      </div>
    </div>
  );
}
