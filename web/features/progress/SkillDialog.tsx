import { Show } from "solid-js";
import type { OwnSkill } from "../../../server/modules/learners/skills/skills.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { StartPractice } from "../practice/StartPractice.tsx";
import { createWords } from "./create-words.ts";

/** A skill of the map: what the record says of it, and a way to work on it. */
export default function SkillDialog(props: {
  readonly skill: OwnSkill | undefined;
  readonly onClose: () => void;
}) {
  return (
    <Dialog open={props.skill !== undefined} title={props.skill?.name ?? ""} onClose={props.onClose}>
      <Show when={props.skill}>{(skill) => <SkillFacts skill={skill()} />}</Show>
    </Dialog>
  );
}

function SkillFacts(props: { readonly skill: OwnSkill }) {
  const { t, count } = useI18n();
  const words = createWords();
  const mastery = () => props.skill.mastery;
  const dueAt = () => props.skill.dueAt;
  return (
    <>
      <div class="grid gap-1">
        <p>{t("progress.skill-standing", { standing: t(`map.standing.${props.skill.standing}`) })}</p>
        <Show
          when={mastery() !== null && props.skill.opportunities > 0}
          fallback={<p class="text-ink-2">{t("progress.skill-unknown")}</p>}
        >
          <p>
            {count("progress.skill-mastery", props.skill.opportunities, {
              share: words.percent(mastery() ?? 0),
            })}
          </p>
        </Show>
        <Show when={dueAt()}>
          {(at) => <p class="text-ink-2">{t("progress.skill-due", { day: words.day(at()) })}</p>}
        </Show>
      </div>
      <div class="flex flex-wrap gap-2">
        <StartPractice skillId={props.skill.id}>{t("practice.practise")}</StartPractice>
      </div>
    </>
  );
}
