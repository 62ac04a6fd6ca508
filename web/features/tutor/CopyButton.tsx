import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import { createSignal, onCleanup, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { IconButton } from "../../ui/Button.tsx";

/** Copies a text, and says that it did. */
export function CopyButton(props: { readonly text: string }) {
  const { t } = useI18n();
  const [copied, setCopied] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  async function copy() {
    try {
      await navigator.clipboard.writeText(props.text);
    } catch {
      return; // Refused by the browser: the button then does not claim it.
    }
    setCopied(true);
    clearTimeout(timer);
    timer = setTimeout(() => setCopied(false), 2_000);
  }

  return (
    <IconButton
      label={copied() ? t("message.copied") : t("message.copy")}
      class="size-8"
      onClick={() => void copy()}
    >
      <Show when={copied()} fallback={<Copy class="size-4" aria-hidden="true" />}>
        <Check class="size-4 text-good" aria-hidden="true" />
      </Show>
    </IconButton>
  );
}
