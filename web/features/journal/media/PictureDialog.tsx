import { createSignal, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { fieldLook, TextField } from "../../../ui/TextField.tsx";
import { createUpload, type PutFile } from "./create-upload.ts";

/** Longest words about a picture, characters. */
const longestAlt = 300;

/** Chooses a picture, says what it shows, and sends it. */
export function PictureDialog(props: {
  /** A picture that was pasted or dropped. */
  readonly file: File | null;
  readonly onPut: PutFile;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const [file, setFile] = createSignal(props.file);
  const [alt, setAlt] = createSignal("");
  const upload = createUpload((src) => props.onPut(src, alt().trim()));

  function send(event: SubmitEvent) {
    event.preventDefault();
    const chosen = file();
    if (chosen) void upload.send(chosen);
  }

  return (
    <Dialog open title={t("journal.picture")} lead={t("journal.picture-lead")} onClose={props.onClose}>
      <form class="grid gap-4" onSubmit={send}>
        <label class="grid gap-1.5 text-small font-semibold">
          {t("journal.picture-choose")}
          <input
            type="file"
            accept="image/png,image/jpeg,image/gif,image/webp"
            class={`${fieldLook} font-normal text-small`}
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
          <Show when={props.file && file() === props.file && props.file}>
            {(pasted) => <span class="font-normal text-ink-2">{pasted().name}</span>}
          </Show>
        </label>
        <TextField
          label={t("journal.picture-alt")}
          dir="auto"
          autocomplete="off"
          maxLength={longestAlt}
          value={alt()}
          onInput={(event) => setAlt(event.currentTarget.value)}
        />
        <Show when={upload.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
        <Button
          kind="primary"
          type="submit"
          class="justify-self-start"
          disabled={file() === null || upload.busy()}
        >
          {upload.busy() ? upload.words() : t("journal.insert")}
        </Button>
      </form>
    </Dialog>
  );
}
