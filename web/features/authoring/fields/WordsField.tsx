import { createUniqueId, For, Show } from "solid-js";
import {
  type DraftWords,
  draftLimits,
} from "../../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { fieldLook } from "../../../ui/TextField.tsx";
import type { Language } from "../draft.models.ts";

/** A text in each language of the pack. */
export function WordsField(props: {
  readonly label: string;
  readonly words: DraftWords;
  readonly languages: readonly Language[];
  readonly rows?: number;
  readonly note?: string;
  readonly placeholder?: string;
  readonly onChange: (language: Language, text: string) => void;
}) {
  const { t } = useI18n();
  const noteId = createUniqueId();
  const labelIn = (language: Language) =>
    props.languages.length < 2
      ? props.label
      : t("packs.in-language", { label: props.label, language: t(`packs.language.${language}`) });
  return (
    <div class="grid gap-3">
      <For each={props.languages}>
        {(language) => {
          const id = createUniqueId();
          return (
            <div class="grid gap-1.5">
              <label for={id} class="text-small font-semibold">
                {labelIn(language)}
              </label>
              <textarea
                id={id}
                lang={language}
                dir="auto"
                rows={props.rows ?? 1}
                maxLength={draftLimits.text}
                class={`${fieldLook} field-sizing-content min-h-10 resize-y`}
                placeholder={props.placeholder ?? ""}
                aria-describedby={props.note ? noteId : undefined}
                value={props.words[language]}
                onInput={(event) => props.onChange(language, event.currentTarget.value)}
              />
            </div>
          );
        }}
      </For>
      <Show when={props.note}>
        <p id={noteId} class="-mt-1.5 text-small text-ink-2">
          {props.note}
        </p>
      </Show>
    </div>
  );
}
