import { For, Index } from "solid-js";
import {
  type DraftHint,
  draftLimits,
} from "../../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type Language, noWords } from "../draft.models.ts";
import { AddButton, Piece } from "./AddRemove.tsx";
import { SelectField } from "./SelectField.tsx";
import { WordsField } from "./WordsField.tsx";

const levels = [1, 2, 3, 4] as const;

/** Hints of an item, from pointing to telling. */
export function HintsField(props: {
  readonly hints: readonly DraftHint[];
  readonly languages: readonly Language[];
  readonly onEdit: (act: (hints: DraftHint[]) => void) => void;
}) {
  const { t } = useI18n();
  const edit = (index: number, act: (hint: DraftHint) => void) =>
    props.onEdit((hints) => {
      const hint = hints[index];
      if (hint) act(hint);
    });
  return (
    <div class="grid gap-2">
      <p class="text-small font-semibold">{t("packs.hints")}</p>
      <ol class="grid gap-3">
        <Index each={props.hints}>
          {(hint, index) => (
            <Piece
              name={t("packs.hint", { number: index + 1 })}
              remove={t("packs.hint-remove", { number: index + 1 })}
              onRemove={() => props.onEdit((hints) => void hints.splice(index, 1))}
            >
              <SelectField
                label={t("packs.hint-level", { number: index + 1 })}
                onChange={(value) =>
                  edit(index, (one) => {
                    one.level = Number(value);
                  })
                }
              >
                <For each={levels}>
                  {(level) => (
                    <option value={level} selected={hint().level === level}>
                      {t(`packs.level.${level}`)}
                    </option>
                  )}
                </For>
              </SelectField>
              <WordsField
                label={t("packs.hint", { number: index + 1 })}
                words={hint().words}
                languages={props.languages}
                onChange={(language, text) =>
                  edit(index, (one) => {
                    one.words[language] = text;
                  })
                }
              />
              <label class="flex items-center gap-2 text-small pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  class="size-4 accent-teal"
                  checked={hint().bottomOut}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    edit(index, (one) => {
                      one.bottomOut = checked;
                    });
                  }}
                />
                {t("packs.hint-tells")}
              </label>
            </Piece>
          )}
        </Index>
      </ol>
      <AddButton
        disabled={props.hints.length >= draftLimits.hints}
        onClick={() =>
          props.onEdit((hints) => {
            hints.push({ level: Math.min(hints.length + 1, 4), words: noWords(), bottomOut: false });
          })
        }
      >
        {t("packs.hint-add")}
      </AddButton>
    </div>
  );
}
