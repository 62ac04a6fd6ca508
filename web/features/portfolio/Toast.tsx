import X from "lucide-solid/icons/x";
import { createEffect, createSignal, on, onCleanup, type ParentProps } from "solid-js";
import { Portal } from "solid-js/web";
import { useI18n } from "../../i18n/i18n.tsx";

/** The look of what can be done from a toast. */
export const toastAction =
  "rounded-control px-2.5 py-1.5 text-small font-semibold text-teal-ink underline underline-offset-3 hover:bg-teal-wash pointer-coarse:min-h-11";

/** How long a toast stays that nobody is at, milliseconds: long enough to be reached by keyboard. */
const stays = 20_000;

/**
 * A short message over the page that is read out, with what can be done about it. It goes by itself after a while, but
 * never under a pointer or the focus.
 */
export function Toast(props: ParentProps<{ readonly words: string; readonly onClose: () => void }>) {
  const { t } = useI18n();
  // A live region is read out when its words change, not when it comes with them.
  const [said, setSaid] = createSignal("");
  let toast: HTMLDivElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (toast?.matches(":hover, :focus-within") ? wait() : props.onClose()), stays);
  };
  createEffect(
    on(
      () => props.words,
      (words) => {
        queueMicrotask(() => setSaid(words));
        wait();
      },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return (
    <Portal mount={document.getElementById("main") ?? document.body}>
      <div
        ref={toast}
        class="arrive fixed inset-x-3 top-3 z-50 mx-auto flex w-fit max-w-[calc(100vw-24px)] flex-wrap items-center gap-x-1 gap-y-0.5 rounded-sheet border border-line-strong bg-raised py-1.5 ps-4 pe-1.5 shadow-over"
      >
        <p role="status" class="min-w-[12ch] flex-1 py-1 pe-2 text-small">
          {said()}
        </p>
        {props.children}
        <button
          type="button"
          aria-label={t("action.close")}
          class="grid size-9 place-items-center rounded-control text-ink-2 hover:bg-line pointer-coarse:size-11"
          onClick={() => props.onClose()}
        >
          <X class="size-4" aria-hidden="true" />
        </button>
      </div>
    </Portal>
  );
}
