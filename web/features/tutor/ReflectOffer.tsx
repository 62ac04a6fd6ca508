import { useNavigate } from "@solidjs/router";
import NotebookPen from "lucide-solid/icons/notebook-pen";
import { createSignal, Show } from "solid-js";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { keep } from "../../lib/storage.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { journalApi } from "../journal/journal-api.ts";

/** At the end of a solved conversation: a page of the journal with the session's moments. It can be sent away for good. */
export function ReflectOffer(props: { readonly conversationId: string }) {
  const { t, locale } = useI18n();
  const journal = journalApi(useApi(), locale);
  const navigate = useNavigate();
  const key = `ponder.draft.${useSession().user()?.id ?? ""}.offer.${props.conversationId}`;
  const [dismissed, setDismissed] = createSignal(keep.read(key) !== null);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<ApiError>();

  function dismiss() {
    keep.write(key, "no");
    setDismissed(true);
  }

  async function write() {
    setBusy(true);
    setFailure(undefined);
    try {
      const id = await journal.create({ conversationId: props.conversationId, template: "error-log" });
      keep.write(key, "written");
      navigate(`/journal/${id}`, { state: { fresh: true } });
    } catch (thrown) {
      setFailure(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <Show when={!dismissed()}>
      <section
        aria-labelledby="reflect-offer"
        class="arrive flex flex-wrap items-center gap-x-4 gap-y-2 rounded-sheet border border-own-line bg-own px-4 py-3 text-own-ink"
      >
        <NotebookPen class="size-5 shrink-0 max-sm:hidden" aria-hidden="true" />
        <div class="min-w-[20ch] flex-1">
          <h2 id="reflect-offer" class="text-[1rem]">
            {t("journal.offer")}
          </h2>
          <p class="text-small">{t("journal.offer-lead")}</p>
        </div>
        <div class="flex flex-wrap gap-2">
          <Button kind="primary" disabled={busy()} onClick={() => void write()}>
            {t("journal.offer-yes")}
          </Button>
          <Button kind="ghost" class="text-own-ink" onClick={dismiss}>
            {t("journal.offer-no")}
          </Button>
        </div>
        <Show when={failure()}>{(error) => <ErrorNotice class="w-full" error={error()} />}</Show>
      </section>
    </Show>
  );
}
