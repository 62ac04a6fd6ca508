import CircleAlert from "lucide-solid/icons/circle-alert";
import { Show } from "solid-js";
import { errorWords } from "../i18n/error-words.ts";
import { useI18n } from "../i18n/i18n.tsx";
import type { ApiError } from "../lib/api-error.ts";
import { Button } from "./Button.tsx";

/** What went wrong and what to do about it. */
export function ErrorNotice(props: {
  readonly error: ApiError;
  readonly note?: string;
  readonly onRetry?: () => void;
  readonly class?: string;
}) {
  const i18n = useI18n();
  return (
    <div
      role="alert"
      class={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sheet bg-look-wash px-4 py-3 text-ink ${props.class ?? ""}`}
    >
      <CircleAlert class="size-5 shrink-0 text-look" aria-hidden="true" />
      <p class="min-w-[14ch] flex-1 text-small">
        {errorWords(props.error, i18n)} {props.note}
      </p>
      <Show when={props.onRetry}>
        {(retry) => (
          <Button class="py-1.5 text-small" onClick={() => retry()()}>
            {i18n.t("action.retry")}
          </Button>
        )}
      </Show>
    </div>
  );
}
