import { For } from "solid-js";
import {
  answerFormsOffered,
  type DraftProblem,
  draftLimits,
} from "../../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { PackWriting } from "../create-pack-draft.ts";
import { HintsField } from "./HintsField.tsx";
import { LinesField } from "./LinesField.tsx";
import { SelectField } from "./SelectField.tsx";
import { WordsField } from "./WordsField.tsx";

/** A problem with an answer that is typed. */
export function ProblemFields(props: { readonly item: DraftProblem; readonly writing: PackWriting }) {
  const { t } = useI18n();
  const languages = () => props.writing.content.languages;
  const edit = (act: (item: DraftProblem) => void) => props.writing.editItem(props.item.id, "problem", act);
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
      <WordsField
        label={t("packs.answer")}
        note={t("packs.answer-note")}
        words={props.item.answer.value}
        languages={props.item.answer.reads === "words" ? languages() : languages().slice(0, 1)}
        onChange={(language, text) =>
          edit((item) => {
            // Mathematics is the same in both languages.
            if (item.answer.reads === "auto") item.answer.value = { en: text, es: text };
            else item.answer.value[language] = text;
          })
        }
      />
      <div class="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t("packs.answer-reads")}
          onChange={(value) =>
            edit((item) => {
              item.answer.reads = value === "words" ? "words" : "auto";
            })
          }
        >
          <For each={["auto", "words"] as const}>
            {(reads) => (
              <option value={reads} selected={props.item.answer.reads === reads}>
                {t(`packs.answer-reads.${reads}`)}
              </option>
            )}
          </For>
        </SelectField>
        <SelectField
          label={t("packs.answer-form")}
          onChange={(value) =>
            edit((item) => {
              item.answer.form = answerFormsOffered.find((form) => form === value) ?? "any";
            })
          }
        >
          <For each={answerFormsOffered}>
            {(form) => (
              <option value={form} selected={props.item.answer.form === form}>
                {t(`packs.form.${form}`)}
              </option>
            )}
          </For>
        </SelectField>
      </div>
      <div class="grid gap-4 sm:grid-cols-2">
        <LinesField
          label={t("packs.accepted")}
          lines={props.item.answer.accepted}
          most={draftLimits.answers}
          onChange={(lines) =>
            edit((item) => {
              item.answer.accepted = lines;
            })
          }
        />
        <LinesField
          label={t("packs.wrong")}
          lines={props.item.answer.wrong}
          most={draftLimits.answers}
          onChange={(lines) =>
            edit((item) => {
              item.answer.wrong = lines;
            })
          }
        />
      </div>
      <HintsField
        hints={props.item.hints}
        languages={languages()}
        onEdit={(act) => edit((item) => act(item.hints))}
      />
    </div>
  );
}
