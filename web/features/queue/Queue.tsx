import { A, useSearchParams } from "@solidjs/router";
import ListTodo from "lucide-solid/icons/list-todo";
import { createEffect, createMemo, createSignal, For, lazy, onCleanup, Show, Suspense } from "solid-js";
import type { QueueItem } from "../../../server/modules/review/queue/queue.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DraftsLink } from "../drafts/DraftsLink.tsx";
import { ClassFilter } from "./ClassFilter.tsx";
import { ClosedStrip } from "./ClosedStrip.tsx";
import { createQueue } from "./create-queue.ts";
import { KeyHints } from "./KeyHints.tsx";
import { queueKey } from "./keys.models.ts";
import { QueueCard } from "./QueueCard.tsx";
import { type Act, queueApi } from "./queue-api.ts";

const FirstStepsOffer = lazy(() => import("../first-steps/FirstStepsOffer.tsx"));

/** What needs a person, the most pressing first, with the words it comes from and one step to act. */
export default function Queue() {
  const { t, count } = useI18n();
  const session = useSession();
  const [search, setSearch] = useSearchParams<{ class?: string }>();
  const isAdministrator = () => session.user()?.role === "administrator";
  const title = () => t(isAdministrator() ? "queue.admin-title" : "queue.title");
  createTitle(title);
  const [openId, setOpenId] = createSignal<string | null>(null);
  const [closingId, setClosingId] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [now, setNow] = createSignal(Date.now());
  let list: HTMLOListElement | undefined;
  const isReading = () => openId() !== null || Boolean(list?.contains(document.activeElement));
  const queue = createQueue(queueApi(useApi()), isReading);
  const items = createMemo(() =>
    queue.items().filter((item) => !search.class || item.class?.id === search.class),
  );
  /** Of all pages, not of those that are here alone. */
  const waiting = () =>
    (queue.latest()?.classes ?? [])
      .filter(({ id }) => !search.class || id === search.class)
      .reduce((sum, one) => sum + one.waiting, 0);
  const isGone = (item: QueueItem) =>
    !queue.latest()?.items.some(({ id }) => id === item.id) && !queue.hasMore();

  async function act(item: QueueItem, what: Act, note = ""): Promise<void> {
    setBusy(true);
    const done = await queue.act(item, what, note);
    setBusy(false);
    setNow(Date.now());
    if (!done) return;
    if (what === "close") {
      setClosingId(null);
      setOpenId((id) => (id === item.id ? null : id));
      focusOn(`[data-queue-undo="${CSS.escape(item.id)}"]`);
    } else focusOn(headOf(item.id));
  }
  const takeOrGiveBack = (item: QueueItem) => act(item, item.takenBy?.isYou ? "give-back" : "take");

  // What can be undone for a short time goes when that is over.
  const timer = setInterval(() => setNow(Date.now()), 5_000);
  onCleanup(() => clearInterval(timer));

  function onKeyDown(event: KeyboardEvent): void {
    const at = document.activeElement;
    const isWriting = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement;
    const isHere = at === document.body || at?.id === "main" || Boolean(list?.contains(at));
    const key = isHere ? queueKey(event, isWriting) : null;
    if (key === null) return;
    const all = items();
    const cardId = at?.closest("[data-queue-card]")?.getAttribute("data-queue-card");
    const place = all.findIndex(({ id }) => id === cardId);
    const item = all[place];
    if (key === "next" || key === "before") {
      const next = all[key === "next" ? place + 1 : Math.max(0, place - 1)];
      if (next) focusOn(headOf(next.id));
      event.preventDefault();
    } else if (item && !busy()) {
      if (key === "take") void takeOrGiveBack(item);
      if (key === "close") setClosingId(item.id);
      if (key === "leave") setOpenId(null);
      event.preventDefault();
    }
  }
  createEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    onCleanup(() => document.removeEventListener("keydown", onKeyDown));
  });

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid max-w-[760px] gap-4 px-4 py-5 sm:px-6">
        <header class="grid gap-1">
          <h1 class="text-[1.25rem]">{title()}</h1>
          <p class="text-small text-ink-2">
            <Show when={!isAdministrator()} fallback={t("queue.admin-lead")}>
              <Show when={queue.latest()}>
                {waiting() === 0 ? t("queue.lead-none") : count("queue.need", waiting())}
              </Show>
            </Show>
          </p>
        </header>
        <Show when={!isAdministrator()}>
          <DraftsLink />
        </Show>
        <ClassFilter
          classes={queue.latest()?.classes ?? []}
          chosen={search.class}
          onChoose={(id) => setSearch({ class: id }, { replace: true })}
        />
        <Show when={queue.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void queue.look()} />}
        </Show>
        <ClosedStrip
          items={queue.closed()}
          now={now() + queue.ahead()}
          busy={busy()}
          onUndo={(item) => void act(item, "reopen")}
        />
        <div role="status" class="empty:hidden">
          <Show when={queue.changes() > 0 && isReading()}>
            <Button class="w-full" onClick={queue.showChanges}>
              {count("queue.new", queue.changes())}
            </Button>
          </Show>
        </div>
        <Show when={queue.latest()} fallback={<Show when={!queue.error()}>{<Skeleton rows={4} />}</Show>}>
          <Show
            when={items().length > 0}
            fallback={
              <EmptyState
                title={t(isAdministrator() ? "queue.admin-none" : "queue.none")}
                lead={t(isAdministrator() ? "queue.admin-none-lead" : "queue.none-lead")}
                icon={<ListTodo class="size-6" aria-hidden="true" />}
              >
                <Show when={!isAdministrator()}>
                  <Suspense>
                    <FirstStepsOffer />
                  </Suspense>
                </Show>
              </EmptyState>
            }
          >
            <ol ref={list} aria-label={t("queue.list")} class="grid gap-3">
              <For each={items()}>
                {(item) => (
                  <li data-queue-card={item.id}>
                    <QueueCard
                      item={item}
                      isOpen={openId() === item.id}
                      isClosing={closingId() === item.id}
                      isGone={isGone(item)}
                      busy={busy()}
                      onToggle={() => setOpenId((id) => (id === item.id ? null : item.id))}
                      onTake={() => void act(item, "take")}
                      onGiveBack={() => void act(item, "give-back")}
                      onClosing={(closing) => {
                        setClosingId(closing ? item.id : null);
                        if (!closing) focusOn(headOf(item.id));
                      }}
                      onClose={(note) => void act(item, "close", note)}
                    />
                  </li>
                )}
              </For>
            </ol>
            <Show when={queue.hasMore()}>
              <Button class="justify-self-center" onClick={() => void queue.more()}>
                {t("action.more")}
              </Button>
            </Show>
            <KeyHints />
          </Show>
        </Show>
        <Show when={!isAdministrator()}>
          <A href="/queue/done" class="quiet-link justify-self-start text-small pointer-coarse:py-3">
            {t("queue.done")}
          </A>
        </Show>
      </div>
    </div>
  );
}

const headOf = (id: string) => `[data-queue-head="${CSS.escape(id)}"]`;

/** Moves the focus once what it goes to is there. */
function focusOn(selector: string): void {
  queueMicrotask(() => document.querySelector<HTMLElement>(selector)?.focus());
}
