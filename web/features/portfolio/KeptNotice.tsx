import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { errorWords } from "../../i18n/error-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ApiError } from "../../lib/api-error.ts";
import type { Kept } from "./KeepButton.tsx";
import { Toast, toastAction } from "./Toast.tsx";

/** Says that something was kept (or taken back, or why not), with the way there and the way back. */
export default function KeptNotice(props: {
  readonly kept: Kept | undefined;
  readonly error: ApiError | undefined;
  readonly onUndo: (id: string) => void;
  readonly onClose: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const words = () => {
    const error = props.error;
    if (error) return errorWords(error, i18n);
    if (!props.kept) return t("keep.undone");
    return props.kept.fresh ? t("keep.done") : t("keep.known");
  };
  return (
    <Toast words={words()} onClose={props.onClose}>
      <Show when={props.kept}>
        {(kept) => (
          <>
            <A href={`/portfolio/${encodeURIComponent(kept().id)}`} class={toastAction}>
              {t("keep.show")}
            </A>
            <Show when={kept().fresh}>
              <button type="button" class={toastAction} onClick={() => props.onUndo(kept().id)}>
                {t("keep.undo")}
              </button>
            </Show>
          </>
        )}
      </Show>
    </Toast>
  );
}
