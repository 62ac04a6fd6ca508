import Radical from "lucide-solid/icons/radical";
import { createSignal, ErrorBoundary, lazy, Show, Suspense } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../Button.tsx";
import { Skeleton } from "../Skeleton.tsx";

const MathKeyboard = lazy(() => import("./MathKeyboard.tsx"));

/** The mathematics keyboard of one text box: whether it is open, and what it puts in. */
export interface MathKeys {
  readonly isOpen: () => boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly insert: (latex: string) => void;
}

/** Puts mathematics where the caret of a text box stands, set off with `$`. */
export function createMathKeys(box: {
  readonly area: () => HTMLTextAreaElement;
  readonly text: () => string;
  readonly write: (text: string) => void;
}): MathKeys {
  const [isOpen, setOpen] = createSignal(false);
  const close = () => {
    setOpen(false);
    box.area().focus();
  };
  return {
    isOpen,
    close,
    toggle: () => (isOpen() ? close() : setOpen(true)),
    insert(latex) {
      const { selectionStart, selectionEnd } = box.area();
      const before = box.text().slice(0, selectionStart);
      const head = `${before}${/\S$/.test(before) ? " " : ""}$${latex}$`;
      box.write(`${head}${box.text().slice(selectionEnd)}`);
      box.area().setSelectionRange(head.length, head.length);
    },
  };
}

export function MathKeysButton(props: { readonly keys: MathKeys; readonly disabled?: boolean }) {
  const { t } = useI18n();
  return (
    <Button
      kind="tool"
      disabled={props.disabled}
      aria-pressed={props.keys.isOpen()}
      aria-label={t("keyboard.open")}
      title={t("keyboard.open")}
      onClick={props.keys.toggle}
    >
      <Radical class="size-[18px]" aria-hidden="true" />
    </Button>
  );
}

/** The keyboard itself, loaded when it is first opened. */
export function MathKeysPanel(props: { readonly keys: MathKeys }) {
  const { t } = useI18n();
  return (
    <Show when={props.keys.isOpen()}>
      <ErrorBoundary
        fallback={
          <p role="alert" class="pb-2 text-small text-look">
            {t("keyboard.failed")}
          </p>
        }
      >
        <Suspense fallback={<Skeleton rows={2} />}>
          <MathKeyboard onInsert={props.keys.insert} onClose={props.keys.close} />
        </Suspense>
      </ErrorBoundary>
    </Show>
  );
}
