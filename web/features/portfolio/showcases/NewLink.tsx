import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import { createSignal, createUniqueId, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import { fieldLook } from "../../../ui/TextField.tsx";

/** The address of a new link: told this once, since only a fingerprint of it is kept. */
export function NewLink(props: { readonly address: string; readonly waits: boolean }) {
  const { t } = useI18n();
  const [copied, setCopied] = createSignal(false);
  const id = createUniqueId();
  let field!: HTMLInputElement;

  async function copy() {
    field.select();
    try {
      await navigator.clipboard.writeText(props.address);
      setCopied(true);
    } catch {
      // Refused by the browser: the address is selected, so that it can be copied by hand.
    }
  }

  return (
    <div class="grid gap-1.5 rounded-sheet border border-teal bg-teal-wash p-3">
      <label for={id} class="text-small font-semibold text-teal-ink">
        {t("share.made")}
      </label>
      <div class="flex flex-wrap gap-2">
        <input
          ref={(input) => {
            field = input;
            queueMicrotask(() => input.focus());
          }}
          id={id}
          readonly
          dir="ltr"
          class={`${fieldLook} min-w-[16ch] flex-1 font-mono text-small`}
          value={props.address}
          onFocus={() => field.select()}
        />
        <Button onClick={() => void copy()}>
          <Show when={copied()} fallback={<Copy class="size-4" aria-hidden="true" />}>
            <Check class="size-4 text-good" aria-hidden="true" />
          </Show>
          {copied() ? t("message.copied") : t("message.copy")}
        </Button>
      </div>
      <p class="text-tiny text-teal-ink">{t("share.made-note")}</p>
      <Show when={props.waits}>
        <p class="text-small">{t("approval.link-note")}</p>
      </Show>
    </div>
  );
}
