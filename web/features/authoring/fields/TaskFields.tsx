import { For } from "solid-js";
import type { RubricChoice } from "../../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import {
  type DraftTask,
  draftLimits,
} from "../../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { PackWriting } from "../create-pack-draft.ts";
import { SayingsField } from "./SayingsField.tsx";
import { SelectField } from "./SelectField.tsx";
import { WordsField } from "./WordsField.tsx";

/** Something to write, with a rubric that is there already. */
export default function TaskFields(props: {
  readonly item: DraftTask;
  readonly writing: PackWriting;
  readonly rubrics: readonly RubricChoice[];
}) {
  const { t, locale } = useI18n();
  const languages = () => props.writing.content.languages;
  const edit = (act: (item: DraftTask) => void) => props.writing.editItem(props.item.id, "task", act);
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
      <For each={["title", "prompt"] as const}>
        {(field) => (
          <WordsField
            label={t(field === "title" ? "packs.task-title" : "packs.task-prompt")}
            rows={field === "title" ? 1 : 3}
            words={props.item[field]}
            languages={languages()}
            onChange={(language, text) =>
              edit((item) => {
                item[field][language] = text;
              })
            }
          />
        )}
      </For>
      <SayingsField
        label={t("packs.task-hints")}
        sayings={props.item.hints}
        languages={languages()}
        most={draftLimits.paraphrases}
        onChange={(language, lines) =>
          edit((item) => {
            item.hints[language] = lines;
          })
        }
      />
      <SelectField
        label={t("packs.rubric")}
        onChange={(value) =>
          edit((item) => {
            item.rubricOf = value;
          })
        }
      >
        <option value="" selected={props.item.rubricOf === ""}>
          {t("packs.rubric-choose")}
        </option>
        <For each={props.rubrics}>
          {(rubric) => (
            <option value={rubric.id} selected={props.item.rubricOf === rubric.id}>
              {rubric.name[locale()]}
            </option>
          )}
        </For>
      </SelectField>
    </div>
  );
}
