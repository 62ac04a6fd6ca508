import { Index } from "solid-js";
import {
  type DraftChoice,
  draftLimits,
} from "../../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { PackWriting } from "../create-pack-draft.ts";
import { newOption } from "../draft.models.ts";
import { AddButton, Piece } from "./AddRemove.tsx";
import { HintsField } from "./HintsField.tsx";
import { WordsField } from "./WordsField.tsx";

export const letterOf = (index: number) => String.fromCodePoint(65 + index);

/** A question with answers to choose from. */
export function ChoiceFields(props: { readonly item: DraftChoice; readonly writing: PackWriting }) {
  const { t } = useI18n();
  const languages = () => props.writing.content.languages;
  const edit = (act: (item: DraftChoice) => void) => props.writing.editItem(props.item.id, "choice", act);
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
      <WordsField
        label={t("packs.text")}
        note={t("packs.text-note")}
        rows={2}
        words={props.item.text}
        languages={languages()}
        onChange={(language, text) =>
          edit((item) => {
            item.text[language] = text;
          })
        }
      />
      <fieldset class="grid gap-2">
        <legend class="mb-2 text-small font-semibold">{t("packs.options")}</legend>
        <ol class="grid gap-3">
          <Index each={props.item.options}>
            {(option, index) => (
              <Piece
                name={t("packs.option", { letter: letterOf(index) })}
                remove={t("packs.option-remove", { letter: letterOf(index) })}
                onRemove={() => edit((item) => void item.options.splice(index, 1))}
              >
                <WordsField
                  label={t("packs.option", { letter: letterOf(index) })}
                  words={option().text}
                  languages={languages()}
                  onChange={(language, text) =>
                    edit((item) => {
                      const one = item.options[index];
                      if (one) one.text[language] = text;
                    })
                  }
                />
                <label class="flex items-center gap-2 text-small pointer-coarse:min-h-11">
                  <input
                    type="radio"
                    name={`right-${props.item.id}`}
                    class="size-4 accent-teal"
                    checked={option().right}
                    onChange={() =>
                      edit((item) => {
                        item.options.forEach((one, at) => {
                          one.right = at === index;
                        });
                      })
                    }
                  />
                  {t("packs.option-right", { letter: letterOf(index) })}
                </label>
              </Piece>
            )}
          </Index>
        </ol>
        <AddButton
          disabled={props.item.options.length >= draftLimits.options}
          onClick={() => edit((item) => void item.options.push(newOption()))}
        >
          {t("packs.option-add")}
        </AddButton>
      </fieldset>
      <HintsField
        hints={props.item.hints}
        languages={languages()}
        onEdit={(act) => edit((item) => act(item.hints))}
      />
    </div>
  );
}
