import { createMemo, createSignal, createUniqueId, For } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { fieldLook } from "../../../ui/TextField.tsx";
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
  const id = createUniqueId();
  return (
    <div class="grid gap-3 sm:grid-cols-2">
      <SubjectChoice
        subjects={props.subjects}
        chosen={subject()?.id}
        onChange={(next) => {
          setSubjectId(next);
          props.onChange(undefined);
        }}
      />
      <div class="grid min-w-0 gap-1.5">
        <label for={id} class="text-small font-semibold">
          {t("assign.skill")}
        </label>
        <select
          id={id}
          class={fieldLook}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            props.onChange(subject()?.skills.find((skill) => skill.id === chosen));
          }}
        >
          <option value="" selected={props.skill === undefined}>
            {t("assign.skill-choose")}
          </option>
          <For each={subject()?.skills}>
            {(skill) => (
              <option value={skill.id} selected={skill.id === props.skill?.id}>
                {skill.name}
              </option>
            )}
          </For>
        </select>
      </div>
    </div>
  );
}

export function SubjectChoice(props: {
  readonly subjects: readonly Subject[];
  readonly chosen: string | undefined;
  /** What stands first where none is chosen. */
  readonly none?: string;
  readonly onChange: (id: string) => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  return (
    <div class="grid min-w-0 gap-1.5">
      <label for={id} class="text-small font-semibold">
        {t("assign.subject")}
      </label>
      <select id={id} class={fieldLook} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.none && (
          <option value="" selected={!props.chosen}>
            {props.none}
          </option>
        )}
        <For each={props.subjects}>
          {(one) => (
            <option value={one.id} selected={one.id === props.chosen}>
              {one.name}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
