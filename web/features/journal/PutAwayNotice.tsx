import { A } from "@solidjs/router";
import Archive from "lucide-solid/icons/archive";
import { createSignal, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { journalApi } from "./journal-api.ts";

/** A page that was just put away. */
export interface PutAway {
  readonly id: string;
  readonly title: string;
}

/** Says what was put away, and takes it out again. */
export function PutAwayNotice(props: { readonly page: PutAway; readonly onTakenOut: () => void }) {
  const { t, locale } = useI18n();
  const journal = journalApi(useApi(), locale);
  const [isBack, setIsBack] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();

  async function takeOut() {
    setError(undefined);
    try {
      await journal.takeOut(props.page.id);
      setIsBack(true);
      props.onTakenOut();
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  return (
    <div class="grid gap-2">
      <div
        role="status"
        class="arrive flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sheet bg-own px-4 py-2.5 text-small text-own-ink"
      >
        <Archive class="size-4 shrink-0" aria-hidden="true" />
        <span class="min-w-[16ch] flex-1 [overflow-wrap:anywhere]" dir="auto">
          {isBack()
            ? t("journal.taken-out")
            : t("journal.put-away-done", { title: props.page.title.trim() || t("journal.untitled") })}
        </span>
        <Show
          when={!isBack()}
          fallback={
            <A class="quiet-link" href={`/journal/${props.page.id}`}>
              {props.page.title.trim() || t("journal.untitled")}
            </A>
          }
        >
          <Button class="py-1.5 text-small" onClick={() => void takeOut()}>
            {t("journal.take-out")}
          </Button>
        </Show>
      </div>
      <Show when={error()}>{(reason) => <ErrorNotice error={reason()} />}</Show>
    </div>
  );
}
