import { For } from "solid-js";
import type { DraftSkill } from "../../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Subject } from "../../choose/catalogue-api.ts";
import { inLanguage } from "../draft.models.ts";
import { SelectField } from "./SelectField.tsx";

/** A skill of this pack, or of one that comes with Ponder. */
export function SkillSelect(props: {
  readonly label: string;
  /** What no skill is called. */
  readonly none: string;
  readonly value: string;
  readonly skills: readonly DraftSkill[];
  readonly subjects: readonly Subject[];
  readonly onChange: (skill: string) => void;
}) {
  const { t, locale } = useI18n();
  return (
    <SelectField label={props.label} onChange={(value) => props.onChange(value)}>
      <option value="" selected={props.value === ""}>
        {props.none}
      </option>
      <optgroup label={t("packs.skill-own")}>
        <For each={props.skills}>
          {(skill, index) => (
            <option value={skill.id} selected={skill.id === props.value}>
              {inLanguage(skill.name, locale()) || t("packs.skill", { number: index() + 1 })}
            </option>
          )}
        </For>
      </optgroup>
      <For each={props.subjects}>
        {(subject) => (
          <optgroup label={subject.name}>
            <For each={subject.skills}>
              {(skill) => (
                <option value={skill.id} selected={skill.id === props.value}>
                  {skill.name}
                </option>
              )}
            </For>
          </optgroup>
        )}
      </For>
    </SelectField>
  );
}
