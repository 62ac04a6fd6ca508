import { createSignal, For, Show } from "solid-js";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { createLoad } from "../../../lib/create-load.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { fieldLook } from "../../../ui/TextField.tsx";
import { passagesOf } from "./composing.models.ts";
import { showcasesApi } from "./showcases-api.ts";

type OnPick = (entryId: string, text: string) => void;

/** Chooses words from one of the learner's own journal entries. Nothing but these words is shown. */
export default function PickQuote(props: {
  readonly open: boolean;
  readonly onPick: OnPick;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  return (
    <Dialog open={props.open} title={t("quote.title")} lead={t("quote.lead")} onClose={props.onClose}>
      <Passages onPick={props.onPick} />
    </Dialog>
  );
}

function Passages(props: { readonly onPick: OnPick }) {
  const { t, locale } = useI18n();
  const api = showcasesApi(useApi());
  const entries = createLoad(
    () => "entries",
    (_, signal) => api.entries(signal),
  );
  const [entryId, setEntryId] = createSignal<string | null>(null);
  const entry = createLoad(entryId, (id, signal) => api.entry(id, signal));
  return (
    <>
      <Show when={entries.error() ?? entry.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <Show when={entries.data()} fallback={<Skeleton rows={1} />}>
        {(all) => (
          <Show when={all().length > 0} fallback={<p class="text-ink-2">{t("quote.none")}</p>}>
            <label class="grid gap-1.5 text-small font-semibold">
              {t("quote.entry")}
              <select
                class={`${fieldLook} font-normal`}
                onChange={(event) => setEntryId(event.currentTarget.value || null)}
              >
                <option value="">{t("quote.choose")}</option>
                <For each={all()}>
                  {(one) => (
                    <option value={one.id}>
                      {one.title.trim() || one.preview.slice(0, 60) || t("work.untitled")}
                    </option>
                  )}
                </For>
              </select>
            </label>
          </Show>
        )}
      </Show>
      <Show when={entry.data()}>
        {(chosen) => (
          <ul class="grid max-h-[45dvh] gap-1.5 overflow-y-auto p-0.5">
            <For
              each={passagesOf(chosen().body, locale())}
              fallback={<li class="text-small text-ink-2">{t("quote.empty")}</li>}
            >
              {(passage) => (
                <li>
                  <button
                    type="button"
                    dir="auto"
                    class="w-full rounded-control border border-line bg-raised px-3 py-2 text-start font-serif hover:border-edge [overflow-wrap:anywhere]"
                    onClick={() => props.onPick(chosen().id, passage)}
                  >
                    {passage}
                  </button>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
    </>
  );
}
