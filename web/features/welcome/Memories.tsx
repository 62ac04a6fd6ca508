import { A } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { memoryListSchema } from "../../../server/modules/learners/memories/memories.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** What the tutor remembers of earlier work, each with the way back to it; any can be forgotten. */
export function Memories() {
  const { t, ago } = useI18n();
  const api = useApi();
  const memories = createLoad(
    () => "memories",
    async (_, signal) => (await api.get(memoryListSchema, "/api/me/memories", signal)).memories,
    { keepOld: true },
  );
  const [error, setError] = createSignal<ApiError>();
  const [forgotten, setForgotten] = createSignal(0);

  async function forget(id: string) {
    setError(undefined);
    try {
      await api.send(`/api/me/memories/${encodeURIComponent(id)}`, { method: "DELETE" });
      setForgotten(forgotten() + 1);
      await memories.reload();
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  return (
    <Sheet class="grid gap-2" aria-labelledby="memories-title">
      <h2 id="memories-title" class="text-[1.05rem]">
        {t("memories.title")}
      </h2>
      <p class="text-ink-2 text-small">{t("memories.lead")}</p>
      <Show when={error() ?? memories.error()}>
        {(problem) => <ErrorNotice error={problem()} onRetry={() => void memories.reload()} />}
      </Show>
      <p role="status" class="sr-only">
        {forgotten() > 0 ? t("memories.forgotten") : ""}
      </p>
      <Show when={memories.data()} fallback={<Show when={!memories.error()}>{<Skeleton rows={2} />}</Show>}>
        {(known) => (
          <Show
            when={known().length > 0}
            fallback={<p class="text-ink-2 text-small">{t("memories.none")}</p>}
          >
            <ul class="divide-y divide-line">
              <For each={known()}>
                {(memory) => (
                  <li class="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
                    <div class="min-w-48 flex-1">
                      <p class="first-letter:uppercase [overflow-wrap:anywhere]" dir="auto">
                        {memory.text}
                      </p>
                      <A href={`/tutor/${memory.conversationId}`} class="quiet-link text-small">
                        {t("memories.where", { when: ago(memory.at) })}
                      </A>
                    </div>
                    <Button
                      kind="ghost"
                      aria-label={t("memories.forget-this", { text: memory.text })}
                      onClick={() => void forget(memory.id)}
                    >
                      {t("memories.forget")}
                    </Button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
    </Sheet>
  );
}
