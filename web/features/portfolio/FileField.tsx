import FileUp from "lucide-solid/icons/file-up";
import Mic from "lucide-solid/icons/mic";
import Square from "lucide-solid/icons/square";
import { createEffect, createSignal, createUniqueId, on, onCleanup, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, isAbort, toApiError } from "../../lib/api-error.ts";
import { uploadFile } from "../../lib/upload.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { createRecording } from "../journal/media/create-recording.ts";
import { ArtifactFile, type FileKind } from "./ArtifactFile.tsx";
import { keepSmall } from "./small-pictures.ts";

/** What a device offers to choose from; what a file is, is told by its content on the server. */
const accepted: Readonly<Record<FileKind, string | undefined>> = {
  image: "image/png,image/jpeg,image/gif,image/webp",
  audio: "audio/*",
  file: undefined,
};

/**
 * The file of a piece of work: chosen or recorded, and sent at once in parts that go on after a cut. Choosing another
 * one leaves the earlier with its version.
 */
export function FileField(props: {
  readonly kind: FileKind;
  readonly fileId: string | null;
  readonly onSent: (fileId: string, name: string) => void;
}) {
  const { t, locale } = useI18n();
  const api = useApi();
  const id = createUniqueId();
  const recording = createRecording();
  const [share, setShare] = createSignal<number>();
  const [error, setError] = createSignal<ApiError>();
  let picker!: HTMLInputElement;
  let last: File | undefined;
  const leaving = new AbortController();
  onCleanup(() => leaving.abort());

  async function send(file: File) {
    last = file;
    setError(undefined);
    setShare(0);
    try {
      const sent = await uploadFile(api, file, { onProgress: setShare, signal: leaving.signal });
      props.onSent(sent.id, file.name);
      if (props.kind === "image") void keepSmall(api, sent.id, file);
    } catch (thrown) {
      if (!isAbort(thrown)) setError(toApiError(thrown));
    } finally {
      setShare(undefined);
    }
  }
  createEffect(
    on(
      recording.file,
      (file) => {
        if (file) void send(file);
      },
      { defer: true },
    ),
  );
  const percent = () => new Intl.NumberFormat(locale(), { style: "percent" }).format(share() ?? 0);

  return (
    <div class="grid gap-2">
      <p class="text-small font-semibold">{t(`kind.${props.kind}`)}</p>
      <p id={`${id}-hint`} class="text-tiny text-ink-2">
        {t(props.kind === "image" ? "file.image-hint" : "file.hint")}
      </p>
      <Show when={props.fileId}>
        {(fileId) => <ArtifactFile kind={props.kind} fileId={fileId()} name={t(`kind.${props.kind}`)} />}
      </Show>
      <div class="flex flex-wrap items-center gap-2">
        <input
          ref={picker}
          type="file"
          class="sr-only"
          tabindex="-1"
          accept={accepted[props.kind]}
          aria-label={t(`file.choose.${props.kind}`)}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void send(file);
          }}
        />
        <Button
          aria-describedby={`${id}-hint`}
          disabled={share() !== undefined || recording.running()}
          onClick={() => picker.click()}
        >
          <FileUp class="size-4" aria-hidden="true" />
          {props.fileId === null ? t(`file.choose.${props.kind}`) : t("file.other")}
        </Button>
        <Show when={props.kind === "audio"}>
          <Show
            when={recording.running()}
            fallback={
              <Button disabled={share() !== undefined} onClick={() => void recording.start()}>
                <Mic class="size-4" aria-hidden="true" />
                {t("file.record")}
              </Button>
            }
          >
            <Button onClick={recording.stop}>
              <Square class="size-4 text-alarm" aria-hidden="true" />
              {t("file.stop")}
            </Button>
          </Show>
        </Show>
      </div>
      <Show when={recording.refused()}>
        <p role="alert" class="text-small text-look">
          {t("file.refused")}
        </p>
      </Show>
      <p role="status" class="text-small text-ink-2">
        <Show when={share() !== undefined}>{t("file.sending", { share: percent() })}</Show>
      </p>
      <Show when={error()}>
        {(problem) => <ErrorNotice error={problem()} onRetry={() => last && void send(last)} />}
      </Show>
    </div>
  );
}
