import { A } from "@solidjs/router";
import CornerDownLeft from "lucide-solid/icons/corner-down-left";
import { createSignal, For, Show } from "solid-js";
import type { EntryView, LeftOutWords } from "../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { JournalApi } from "./journal-api.ts";

/**
 * Words that were typed where another device moved the line at the same moment. They stay here until somebody puts them
 * back or lets them go.
 */
export function LeftOutNotice(props: {
  readonly entry: EntryView;
  readonly journal: Pick<JournalApi, "putBack" | "letGo">;
  readonly onChange: (entry: EntryView) => void;
  /** Sends what was typed and fetches what was put back. */
  readonly refresh: () => Promise<void>;
}) {
  const { t } = useI18n();
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<ApiError>();

  async function decide(how: "putBack" | "letGo", words: LeftOutWords): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      props.onChange(await props.journal[how](props.entry.id, words.id));
    } catch (thrown) {
      const error = toApiError(thrown);
      // Another device was quicker: it is done.
      if (error.status !== 404) setFailure(error);
      else
        props.onChange({
          ...props.entry,
          leftOut: props.entry.leftOut.filter(({ id }) => id !== words.id),
        });
    }
    setBusy(false);
    if (how === "putBack") await props.refresh();
  }

  return (
    <Show when={props.entry.leftOut.length > 0}>
      <section
        aria-label={t("journal.left-out")}
        class="arrive grid gap-3 rounded-sheet border border-own-line bg-own px-4 py-3 text-own-ink text-small"
      >
        <p role="status">{t("journal.left-out-lead")}</p>
        <ul class="grid gap-3">
          <For each={props.entry.leftOut}>
            {(one) => (
              <li class="grid gap-2">
                <p
                  class="whitespace-pre-wrap border-own-line border-s-4 ps-3 font-serif text-base text-ink [overflow-wrap:anywhere]"
                  dir="auto"
                >
                  {one.words}
                </p>
                <div class="flex flex-wrap gap-2">
                  <Button disabled={busy()} onClick={() => void decide("putBack", one)}>
                    <CornerDownLeft class="size-4 rtl:-scale-x-100" aria-hidden="true" />
                    {t("journal.left-out-back")}
                  </Button>
                  <Button kind="ghost" disabled={busy()} onClick={() => void decide("letGo", one)}>
                    {t("journal.left-out-go")}
                  </Button>
                </div>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.entry.versions > 0}>
          <A
            class={`${buttonLook("ghost")} -ms-3 justify-self-start`}
            href={`/journal/${props.entry.id}/versions`}
          >
            {t("journal.left-out-compare")}
          </A>
        </Show>
        <Show when={failure()}>{(error) => <ErrorNotice error={error()} />}</Show>
      </section>
    </Show>
  );
}
