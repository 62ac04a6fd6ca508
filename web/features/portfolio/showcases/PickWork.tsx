import { createMemo, createSignal, For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { createDebounced } from "../../../lib/create-debounced.ts";
import { createPages } from "../../../lib/create-pages.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { kindIcons } from "../kinds.ts";
import { portfolioApi } from "../portfolio-api.ts";

/** As many as a gallery may have. */
const mostPicked = 60;

interface Picking {
  readonly several: boolean;
  readonly onPick: (artifactIds: readonly string[]) => void;
}

/** Chooses work from the portfolio: one with a press, or several with ticks. */
export default function PickWork(props: Picking & { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog
      open={props.open}
      title={props.several ? t("pick.several") : t("pick.a-piece")}
      onClose={props.onClose}
    >
      <Choices several={props.several} onPick={props.onPick} />
    </Dialog>
  );
}

function Choices(props: Picking) {
  const { t, locale, count } = useI18n();
  const api = portfolioApi(useApi(), locale);
  const [query, setQuery] = createSignal("");
  const settled = createDebounced(query, 250);
  const find = createMemo(() => ({ query: settled().trim(), kind: "" as const, skill: "" }));
  const pages = createPages(find, (from, cursor, signal) => api.list(from, cursor, signal));
  const [picked, setPicked] = createSignal<readonly string[]>([]);
  const toggle = (id: string, on: boolean) =>
    setPicked(on ? [...picked(), id].slice(0, mostPicked) : picked().filter((one) => one !== id));
  const rowLook =
    "flex w-full items-center gap-2.5 rounded-control border border-line bg-raised px-3 py-2 text-start hover:border-edge";
  return (
    <>
      <TextField
        type="search"
        dir="auto"
        label={t("portfolio.search")}
        value={query()}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <Show when={pages.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
      </Show>
      <Show when={pages.rows()} fallback={<Skeleton rows={2} />}>
        {(rows) => (
          <ul class="grid max-h-[45dvh] gap-1.5 overflow-y-auto p-0.5">
            <For each={rows()} fallback={<li class="text-small text-ink-2">{t("pick.none")}</li>}>
              {(artifact) => {
                const words = () => (
                  <>
                    <Dynamic
                      component={kindIcons[artifact.kind]}
                      class="size-4 shrink-0 text-teal-ink"
                      aria-hidden="true"
                    />
                    <span class="min-w-0 flex-1 [overflow-wrap:anywhere]" dir="auto">
                      {artifact.title}
                    </span>
                  </>
                );
                return (
                  <li>
                    <Show
                      when={props.several}
                      fallback={
                        <button type="button" class={rowLook} onClick={() => props.onPick([artifact.id])}>
                          {words()}
                        </button>
                      }
                    >
                      <label class={rowLook}>
                        <input
                          type="checkbox"
                          class="size-4 accent-teal"
                          checked={picked().includes(artifact.id)}
                          onChange={(event) => toggle(artifact.id, event.currentTarget.checked)}
                        />
                        {words()}
                      </label>
                    </Show>
                  </li>
                );
              }}
            </For>
          </ul>
        )}
      </Show>
      <div class="flex flex-wrap justify-end gap-2">
        <Show when={pages.hasMore()}>
          <Button class="me-auto" onClick={() => void pages.more()}>
            {t("action.more")}
          </Button>
        </Show>
        <Show when={props.several}>
          <Button kind="primary" disabled={picked().length === 0} onClick={() => props.onPick(picked())}>
            {count("pick.take", picked().length)}
          </Button>
        </Show>
      </div>
    </>
  );
}
