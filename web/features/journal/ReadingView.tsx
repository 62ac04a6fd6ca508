import { Show } from "solid-js";
import type { EntryView } from "../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ApiError } from "../../lib/api-error.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** A page to read: what stands until the editor is there. */
export function ReadingView(props: {
  readonly entry: EntryView | undefined;
  readonly error: ApiError | undefined;
  readonly onRetry: () => void;
}) {
  const { t } = useI18n();
  return (
    <Show
      when={props.entry}
      fallback={
        <Show when={props.error} fallback={<Skeleton rows={4} />}>
          {(error) => (
            <Show when={error().status !== 404} fallback={<ErrorNotice error={error()} />}>
              <ErrorNotice error={error()} onRetry={() => props.onRetry()} />
            </Show>
          )}
        </Show>
      }
    >
      {(entry) => (
        <div class="reading grid gap-4" data-reading>
          <p class="font-semibold font-serif text-[1.7rem] leading-tight [overflow-wrap:anywhere]" dir="auto">
            {entry().title.trim() || t("journal.untitled")}
          </p>
          <h2 class="sr-only">{t("journal.reading")}</h2>
          <RichText text={entry().body} />
        </div>
      )}
    </Show>
  );
}
