import { For } from "solid-js";
import type { DraftSayings } from "../../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Language } from "../draft.models.ts";
import { LinesField } from "./LinesField.tsx";

/** Several texts in each language of the pack, one a line. */
export function SayingsField(props: {
  readonly label: string;
  readonly sayings: Readonly<Record<Language, readonly string[]>> | DraftSayings;
  readonly languages: readonly Language[];
  readonly most: number;
  readonly note?: string;
  readonly onChange: (language: Language, lines: string[]) => void;
}) {
  const { t } = useI18n();
  return (
    <For each={props.languages}>
      {(language) => (
        <LinesField
          label={
            props.languages.length < 2
              ? props.label
              : t("packs.in-language", { label: props.label, language: t(`packs.language.${language}`) })
          }
          language={language}
          lines={props.sayings[language]}
          most={props.most}
          {...(props.note === undefined ? {} : { note: props.note })}
          onChange={(lines) => props.onChange(language, lines)}
        />
      )}
    </For>
  );
}
