import { Dialog as Primitive } from "@kobalte/core/dialog";
import X from "lucide-solid/icons/x";
import { type ParentProps, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { IconButton } from "./Button.tsx";

export type DialogProps = ParentProps<{
  readonly open: boolean;
  readonly title: string;
  readonly lead?: string;
  readonly onClose?: () => void;
  readonly side?: boolean;
}>;

/**
 * What `Dialog` shows: keeps the focus inside (Kobalte) and gives it back to what had it. Kobalte gives it back to a
 * trigger of its own alone, and what opens a dialog here is none.
 */
export default function DialogFrame(props: DialogProps) {
  const { t } = useI18n();
  let before: Element | null = null;
  return (
    <Primitive open={props.open} onOpenChange={(open) => !open && props.onClose?.()}>
      <Primitive.Portal>
        <Primitive.Overlay class="fixed inset-0 z-40 bg-veil" />
        <div class={`fixed inset-0 z-50 grid ${props.side ? "justify-items-end" : "place-items-center p-4"}`}>
          <Primitive.Content
            class={`sheet arrive grid gap-4 overflow-auto shadow-over outline-none ${props.side ? "h-dvh w-[min(420px,100vw)] content-start rounded-none bg-desk p-4" : "max-h-full w-full max-w-md p-6"}`}
            onOpenAutoFocus={() => {
              before = document.activeElement;
            }}
            onCloseAutoFocus={() => {
              if (before instanceof HTMLElement) before.focus({ preventScroll: true });
            }}
            onInteractOutside={(event) => !props.onClose && event.preventDefault()}
            onEscapeKeyDown={(event) => !props.onClose && event.preventDefault()}
          >
            <div class="flex items-start gap-3">
              <div class="grid flex-1 gap-1">
                <Primitive.Title class={props.side ? "sr-only" : "text-[1.15rem]"}>
                  {props.title}
                </Primitive.Title>
                <Show when={props.lead}>
                  <Primitive.Description class="text-small text-ink-2">{props.lead}</Primitive.Description>
                </Show>
              </div>
              <Show when={props.onClose}>
                {(close) => (
                  <IconButton label={t("action.close")} onClick={() => close()()}>
                    <X class="size-5" aria-hidden="true" />
                  </IconButton>
                )}
              </Show>
            </div>
            {props.children}
          </Primitive.Content>
        </div>
      </Primitive.Portal>
    </Primitive>
  );
}
