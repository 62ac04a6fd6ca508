import Mic from "lucide-solid/icons/mic";
import Square from "lucide-solid/icons/square";
import { createSignal, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { fieldLook } from "../../../ui/TextField.tsx";
import { createRecording } from "./create-recording.ts";
import { createUpload, type PutFile } from "./create-upload.ts";

/** Longest words of a recording, characters. */
const longestWords = 1_000;

/** Records the learner's voice, with its words in writing if they like. */
export function RecordingDialog(props: { readonly onPut: PutFile; readonly onClose: () => void }) {
  const { t } = useI18n();
  const [words, setWords] = createSignal("");
  const recording = createRecording();
  const spoken = () => words().replace(/\s+/g, " ").trim() || t("journal.recording-unwritten");
  const upload = createUpload((src) => props.onPut(src, spoken()));

  function send(event: SubmitEvent) {
    event.preventDefault();
    const file = recording.file();
    if (file) void upload.send(file);
  }

  return (
    <Dialog open title={t("journal.recording")} lead={t("journal.recording-lead")} onClose={props.onClose}>
      <form class="grid gap-4" onSubmit={send}>
        <div class="flex flex-wrap items-center gap-3">
          <Show
            when={recording.running()}
            fallback={
              <Button disabled={upload.busy()} onClick={() => void recording.start()}>
                <Mic class="size-4" aria-hidden="true" />
                {recording.file() ? t("journal.recording-again") : t("journal.recording-start")}
              </Button>
            }
          >
            <Button onClick={recording.stop}>
              <Square class="size-4 text-alarm" aria-hidden="true" />
              {t("journal.recording-stop")}
            </Button>
          </Show>
          <span role="status" class="text-small text-ink-2">
            <Show when={recording.running()}>{t("journal.recording-running")}</Show>
            <Show when={!recording.running() && recording.file()}>{t("journal.recording-there")}</Show>
          </span>
        </div>
        <Show when={recording.refused()}>
          <p role="alert" class="rounded-sheet bg-look-wash px-4 py-2.5 text-small">
            {t("journal.recording-refused")}
          </p>
        </Show>
        <label class="grid gap-1.5 text-small font-semibold">
          {t("journal.recording-words")}
          <textarea
            rows={3}
            dir="auto"
            maxLength={longestWords}
            class={`${fieldLook} font-normal`}
            value={words()}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <Show when={upload.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
        <Button
          kind="primary"
          type="submit"
          class="justify-self-start"
          disabled={!recording.file() || recording.running() || upload.busy()}
        >
          {upload.busy() ? upload.words() : t("journal.insert")}
        </Button>
      </form>
    </Dialog>
  );
}
