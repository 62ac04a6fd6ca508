import { createSignal, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { safeAddress } from "./addresses.ts";

/** Where the chosen words lead. */
export function LinkDialog(props: {
  readonly href: string;
  readonly onSave: (href: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const [address, setAddress] = createSignal(props.href);
  const [isBad, setIsBad] = createSignal(false);

  function save(event: SubmitEvent) {
    event.preventDefault();
    const href = safeAddress(address());
    if (href !== null) props.onSave(href);
    else setIsBad(true);
  }

  return (
    <Dialog open title={t("journal.link")} onClose={props.onClose}>
      <form class="grid gap-4" onSubmit={save}>
        <TextField
          label={t("journal.link-label")}
          dir="ltr"
          inputmode="url"
          autocomplete="off"
          maxLength={1_000}
          placeholder="https://"
          value={address()}
          error={isBad() ? t("journal.link-bad") : undefined}
          onInput={(event) => {
            setAddress(event.currentTarget.value);
            setIsBad(false);
          }}
        />
        <div class="flex flex-wrap gap-2">
          <Button kind="primary" type="submit">
            {t("journal.apply")}
          </Button>
          <Show when={props.href}>
            <Button kind="ghost" onClick={props.onRemove}>
              {t("journal.link-remove")}
            </Button>
          </Show>
        </div>
      </form>
    </Dialog>
  );
}
