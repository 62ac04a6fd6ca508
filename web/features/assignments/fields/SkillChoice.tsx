import { createMemo, createSignal } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import type { Skill, Subject } from "../../choose/catalogue-api.ts";

/** A subject, and one of its skills. */
export function SkillChoice(props: {
  readonly subjects: readonly Subject[];
  readonly skill: Skill | undefined;
  readonly onChange: (skill: Skill | undefined) => void;
}) {
  const { t } = useI18n();
  const [subjectId, setSubjectId] = createSignal<string>();
  const subject = createMemo(() => props.subjects.find(({ id }) => id === subjectId()) ?? props.subjects[0]);
  return (
    <div class="grid gap-3 sm:grid-cols-2">
      <SelectField
        label={t("assign.subject")}
        value={subject()?.id ?? ""}
        options={named(props.subjects)}
        onChange={(id) => {
          setSubjectId(id);
          props.onChange(undefined);
        }}
      />
      <SelectField
        label={t("assign.skill")}
        value={props.skill?.id ?? ""}
        options={named(subject()?.skills ?? [])}
        none={t("assign.skill-choose")}
        onChange={(id) => props.onChange(subject()?.skills.find((skill) => skill.id === id))}
      />
    </div>
  );
}

/** Things with a name, to choose from. */
export function named(things: readonly { readonly id: string; readonly name: string }[]) {
  return things.map(({ id, name }) => ({ value: id, label: name }));
}
