import { useSearchParams } from "@solidjs/router";
import Pause from "lucide-solid/icons/pause";
import Play from "lucide-solid/icons/play";
import Radio from "lucide-solid/icons/radio";
import { createMemo, createSignal, For, onCleanup, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { createLive } from "./create-live.ts";
import { LiveCardView } from "./LiveCardView.tsx";
import { LiveNotices } from "./LiveNotices.tsx";
import { isNeeded, isWorking } from "./live.models.ts";

/** With more students than this, each has a line instead of a card. */
const mostCards = 60;

const filters = ["all", "needs", "working"] as const;

/** Who works on what now, in one class: a calm picture that changes where it stands. */
export default function Live() {
  const { t, count } = useI18n();
  const api = useApi();
  const [search, setSearch] = useSearchParams<{ class?: string; show?: string }>();
  const [now, setNow] = createSignal(Date.now());
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<ApiError>();
  createTitle(() => t("live.title"));
  const { classes, chosen } = createClassChoice(api, () => search.class);
  const classId = createMemo(() => chosen()?.id ?? null);
  const live = createLive({ api, classId });
  const timer = setInterval(() => setNow(Date.now()), 10_000);
  onCleanup(() => clearInterval(timer));

  const filter = () => filters.find((one) => one === search.show) ?? "all";
  const shown = createMemo(() => {
    const at = now();
    return live.cards().filter((card) => {
      if (filter() === "needs") return isNeeded(card);
      return filter() === "all" || isWorking(card, at);
    });
  });
  const needed = () => live.cards().filter(isNeeded).length;
  const working = () => live.cards().filter((card) => isWorking(card, now())).length;
  const isCompact = () => live.cards().length > mostCards;
  const isPaused = () => live.class()?.pausedAt !== null;

  async function pause(path: string, paused: boolean): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await api.send(`/api/classes/${encodeURIComponent(classId() ?? "")}${path}`, {
        method: paused ? "PUT" : "DELETE",
      });
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
    setBusy(false);
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid max-w-[1400px] gap-4 px-4 py-5 sm:px-6">
        <header class="flex flex-wrap items-end gap-x-4 gap-y-2">
          <div class="grid min-w-0 gap-1">
            <h1 class="text-[1.25rem]">{t("live.title")}</h1>
            <p class="text-small text-ink-2">
              <Show when={live.class()}>
                <span>{count("live.working", working())}</span> ·{" "}
                <span role="status" class={needed() > 0 ? "font-semibold text-look" : ""}>
                  {needed() > 0 ? count("live.needed", needed()) : t("live.needed-none")}
                </span>
              </Show>
            </p>
          </div>
          <Show when={(classes.data()?.length ?? 0) > 1}>
            <label class="grid gap-1 text-small">
              <span class="sr-only">{t("transcripts.class")}</span>
              <select
                class={`${fieldLook} w-auto`}
                value={classId() ?? ""}
                onChange={(event) => setSearch({ class: event.currentTarget.value }, { replace: true })}
              >
                <For each={classes.data()}>{(one) => <option value={one.id}>{one.name}</option>}</For>
              </select>
            </label>
          </Show>
          <fieldset class="flex flex-wrap gap-2">
            <legend class="sr-only">{t("live.show")}</legend>
            <For each={filters}>
              {(one) => (
                <Button
                  kind="tool"
                  aria-pressed={filter() === one}
                  onClick={() => setSearch({ show: one === "all" ? undefined : one }, { replace: true })}
                >
                  {t(`live.show.${one}`)}
                </Button>
              )}
            </For>
          </fieldset>
          <Show when={live.class()}>
            <Button
              class="ms-auto py-1.5 text-small"
              disabled={busy()}
              onClick={() => void pause("/pause", !isPaused())}
            >
              <Show when={isPaused()} fallback={<Pause class="size-4" aria-hidden="true" />}>
                <Play class="size-4" aria-hidden="true" />
              </Show>
              {t(isPaused() ? "live.resume-all" : "live.pause-all")}
            </Button>
          </Show>
        </header>
        <Show when={live.class()}>
          {(group) => <LiveNotices class={group()} connected={live.connected()} />}
        </Show>
        <Show when={failure() ?? classes.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void classes.reload()} />}
        </Show>
        <Show
          when={live.class()}
          fallback={
            <Show when={classes.data()?.length !== 0} fallback={<Nobody title={t("live.no-class")} />}>
              <Show when={!classes.error()}>
                <Skeleton rows={6} />
              </Show>
            </Show>
          }
        >
          {(group) => (
            <Show
              when={shown().length > 0}
              fallback={<Nobody title={t(filter() === "all" ? "live.nobody" : "live.nobody-such")} />}
            >
              <ol
                aria-label={t("live.list", { name: group().name })}
                class={
                  isCompact() ? "grid gap-1.5" : "grid grid-cols-[repeat(auto-fill,minmax(230px,1fr))] gap-3"
                }
              >
                <For each={shown()}>
                  {(card) => (
                    <li class="grid min-w-0" data-live-card={card.student.id}>
                      <LiveCardView
                        card={card}
                        classId={group().id}
                        read={group().read}
                        now={now()}
                        compact={isCompact()}
                        busy={busy()}
                        onPause={(paused) =>
                          void pause(`/students/${encodeURIComponent(card.student.id)}/pause`, paused)
                        }
                      />
                    </li>
                  )}
                </For>
              </ol>
            </Show>
          )}
        </Show>
      </div>
    </div>
  );
}

function Nobody(props: { readonly title: string }) {
  const { t } = useI18n();
  return (
    <EmptyState
      title={props.title}
      lead={t("live.nobody-lead")}
      icon={<Radio class="size-6" aria-hidden="true" />}
    />
  );
}
