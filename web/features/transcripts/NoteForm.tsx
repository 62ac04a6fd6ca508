import { createSignal, createUniqueId, For, onMount } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { type Annotation, type AnnotationFields, kinds } from "./notes-api.ts";

/** A note on a turn: of what kind, in which words, and what one would have said beside what the tutor did. */
export function NoteForm(props: {
  /** The note that is changed; null for a new one. */
  readonly note: Annotation | null;
  readonly did: string;
  readonly busy: boolean;
  readonly onKeep: (fields: AnnotationFields) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useI18n();
  const [kind, setKind] = createSignal(props.note?.kind ?? "good-question");
  const [words, setWords] = createSignal(props.note?.words ?? "");
  const [instead, setInstead] = createSignal(props.note?.instead ?? "");
  const [shared, setShared] = createSignal(props.note?.shared ?? false);
  const [wordsId, insteadId, helpId, group] = [
    createUniqueId(),
    createUniqueId(),
    createUniqueId(),
    createUniqueId(),
  ];
  let form!: HTMLFormElement;
  onMount(() => form.querySelector<HTMLInputElement>("input:checked")?.focus());

  return (
    <form
      ref={form}
      class="sheet grid gap-3 px-4 py-3 text-small print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep({ kind: kind(), words: words(), instead: instead(), shared: shared() });
      }}
      onKeyDown={(event) => {
        // Keys of the reading view are letters here.
        event.stopPropagation();
        if (event.key === "Escape") props.onCancel();
      }}
    >
      <fieldset class="grid gap-1.5">
        <legend class="mb-1 font-semibold">{t("notes.kind")}</legend>
        <div class="flex flex-wrap gap-x-4 gap-y-1">
          <For each={kinds}>
            {(one) => (
              <label class="inline-flex items-center gap-1.5 pointer-coarse:min-h-11">
                <input
                  type="radio"
                  name={group}
                  value={one}
                  checked={kind() === one}
                  onChange={() => setKind(one)}
                />
                {t(`note.kind.${one}`)}
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <div class="grid gap-1">
        <label for={wordsId} class="font-semibold">
          {t("notes.words")}
        </label>
        <textarea
          id={wordsId}
          dir="auto"
          rows={2}
          maxLength={2000}
          class={fieldLook}
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="grid gap-3 sm:grid-cols-2">
        <div class="grid content-start gap-1">
          <h3 class="font-semibold">{t("notes.did")}</h3>
          {/* It scrolls, so it can be reached. */}
          <div tabindex="0" class="max-h-40 overflow-y-auto rounded-control bg-paper px-3 py-2">
            <RichText text={props.did} />
          </div>
        </div>
        <div class="grid content-start gap-1">
          <label for={insteadId} class="font-semibold">
            {t("notes.instead")}
          </label>
          <textarea
            id={insteadId}
            dir="auto"
            rows={4}
            maxLength={2000}
            aria-describedby={helpId}
            class={fieldLook}
            value={instead()}
            onInput={(event) => setInstead(event.currentTarget.value)}
          />
          <p id={helpId} class="text-tiny text-ink-2">
            {t("notes.instead-help")}
          </p>
        </div>
      </div>
      <label class="flex items-start gap-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          class="mt-1"
          checked={shared()}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        {t("notes.share")}
      </label>
      <p class="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" disabled={props.busy}>
          {t("notes.save")}
        </Button>
        <Button onClick={props.onCancel}>{t("notes.cancel")}</Button>
      </p>
    </form>
  );
}
