import FileUp from "lucide-solid/icons/file-up";
import { createSignal, createUniqueId, Show } from "solid-js";
import { largestMaterialFile } from "../../../server/modules/curriculum/materials/materials.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { fieldLook, TextField } from "../../ui/TextField.tsx";
import type { NewMaterial } from "./materials-api.ts";

/** Paste a page or choose a file. What was written stays in the form until the server has it. */
export function NewMaterialForm(props: { readonly onAdd: (input: NewMaterial) => Promise<void> }) {
  const { t } = useI18n();
  const [title, setTitle] = createSignal("");
  const [text, setText] = createSignal("");
  const [file, setFile] = createSignal<File>();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const [tooLarge, setTooLarge] = createSignal(false);
  const textId = createUniqueId();
  let picker!: HTMLInputElement;

  const ready = () => title().trim() !== "" && (file() !== undefined || text().trim() !== "") && !busy();

  function choose(chosen: File | undefined) {
    setTooLarge(chosen !== undefined && chosen.size > largestMaterialFile);
    if (!chosen || chosen.size > largestMaterialFile) return;
    setFile(chosen);
    if (title().trim() === "") setTitle(chosen.name.replace(/\.[a-z]+$/i, "").slice(0, 200));
  }

  function leaveFile() {
    setFile(undefined);
    picker.value = "";
  }

  async function add() {
    if (!ready()) return;
    setBusy(true);
    setError(undefined);
    const chosen = file();
    try {
      await props.onAdd(
        chosen
          ? { kind: "file", title: title().trim(), file: chosen }
          : { kind: "text", title: title().trim(), text: text() },
      );
      setTitle("");
      setText("");
      leaveFile();
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="sheet grid gap-3 p-4"
      aria-label={t("materials.add")}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        choose(event.dataTransfer?.files[0]);
      }}
    >
      <TextField
        label={t("materials.name")}
        maxLength={200}
        placeholder={t("materials.name-example")}
        value={title()}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <Show
        when={file()}
        fallback={
          <div class="grid gap-1.5">
            <label for={textId} class="text-small font-semibold">
              {t("materials.text")}
            </label>
            <textarea
              id={textId}
              dir="auto"
              rows={6}
              class={`${fieldLook} resize-y`}
              placeholder={t("materials.text-example")}
              value={text()}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </div>
        }
      >
        {(chosen) => (
          <p class="flex flex-wrap items-center gap-2 rounded-control border border-line bg-paper px-3 py-2 text-small">
            <FileUp class="size-4 text-teal-ink" aria-hidden="true" />
            <span class="min-w-0 flex-1 truncate">{chosen().name}</span>
            <Button kind="ghost" onClick={leaveFile}>
              {t("materials.other-file")}
            </Button>
          </p>
        )}
      </Show>
      <Show when={tooLarge()}>
        <p role="alert" class="text-small text-alarm">
          {t("materials.too-large")}
        </p>
      </Show>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Show when={busy()}>
        <progress class="h-1.5 w-full accent-teal" aria-label={t("materials.adding")} />
      </Show>
      <div class="flex flex-wrap items-center gap-2">
        <input
          ref={picker}
          type="file"
          class="sr-only"
          tabindex="-1"
          accept=".pdf,.md,.markdown,.txt,application/pdf,text/plain,text/markdown"
          aria-label={t("materials.file")}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
        <Button kind="secondary" onClick={() => picker.click()}>
          <FileUp class="size-4" aria-hidden="true" />
          {t("materials.choose-file")}
        </Button>
        <p class="text-tiny text-ink-2">{t("materials.file-kinds")}</p>
        <Button kind="primary" type="submit" class="ms-auto" disabled={!ready()}>
          {busy() ? t("materials.adding") : t("materials.add")}
        </Button>
      </div>
    </form>
  );
}
