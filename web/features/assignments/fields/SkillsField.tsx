import X from "lucide-solid/icons/x";
import { createMemo, createSignal, For, Show } from "solid-js";
import { assignmentLimits } from "../../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { Skill, Subject } from "../../choose/catalogue-api.ts";
import { SkillChoice } from "./SkillChoice.tsx";

/** Skills to work on until they are mastered. */
export function SkillsField(props: {
  readonly skills: readonly string[];
  readonly subjects: readonly Subject[];
  readonly onChange: (skills: string[]) => void;
}) {
  const { t } = useI18n();
  const [skill, setSkill] = createSignal<Skill>();
  const names = createMemo(
    () => new Map(props.subjects.flatMap(({ skills }) => skills.map(({ id, name }) => [id, name]))),
  );
  const canAdd = () => {
    const chosen = skill();
    return (
      chosen !== undefined &&
      !props.skills.includes(chosen.id) &&
      props.skills.length < assignmentLimits.skills
    );
  };
  return (
    <div class="grid gap-3">
      <Show when={props.skills.length > 0}>
        <ul class="flex flex-wrap gap-2" aria-label={t("assign.skills-chosen")}>
          <For each={props.skills}>
            {(id) => (
              <li>
                <Button
                  kind="tool"
                  class="whitespace-normal! text-start"
                  aria-label={t("assign.take-out", { name: names().get(id) ?? id })}
                  onClick={() => props.onChange(props.skills.filter((one) => one !== id))}
                >
                  {names().get(id) ?? id} <X class="size-3.5 shrink-0" aria-hidden="true" />
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <SkillChoice subjects={props.subjects} skill={skill()} onChange={setSkill} />
      <Button
        class="justify-self-start"
        disabled={!canAdd()}
        onClick={() => {
          const chosen = skill();
          if (chosen) props.onChange([...props.skills, chosen.id]);
          setSkill(undefined);
        }}
      >
        {t("assign.skill-add")}
      </Button>
    </div>
  );
}
