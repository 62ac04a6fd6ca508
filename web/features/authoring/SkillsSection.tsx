import { Index } from "solid-js";
import { draftLimits } from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Subject } from "../choose/catalogue-api.ts";
import type { PackWriting } from "./create-pack-draft.ts";
import { newSkill } from "./draft.models.ts";
import { anchorOf } from "./Flaws.tsx";
import { AddButton, Piece } from "./fields/AddRemove.tsx";
import { SkillSelect } from "./fields/SkillSelect.tsx";
import { WordsField } from "./fields/WordsField.tsx";

/** The skills of the pack itself. */
export function SkillsSection(props: {
  readonly writing: PackWriting;
  readonly subjects: readonly Subject[];
}) {
  const { t } = useI18n();
  const { content, edit } = props.writing;
  return (
    <section class="grid grid-cols-[minmax(0,1fr)] gap-3" aria-labelledby="skills-title">
      <div class="grid gap-0.5">
        <h2 id="skills-title" class="text-[1.05rem]">
          {t("packs.skills")}
        </h2>
        <p class="text-small text-ink-2">{t("packs.skills-lead")}</p>
      </div>
      <ol class="grid gap-3">
        <Index each={content.skills}>
          {(skill, index) => (
            <Piece
              id={anchorOf(skill().id)}
              name={t("packs.skill", { number: index + 1 })}
              remove={t("packs.skill-remove", { number: index + 1 })}
              onRemove={() => edit((all) => void all.skills.splice(index, 1))}
            >
              <WordsField
                label={t("packs.skill-name")}
                placeholder={t("packs.skill-example")}
                words={skill().name}
                languages={content.languages}
                onChange={(language, text) =>
                  edit((all) => {
                    const one = all.skills[index];
                    if (one) one.name[language] = text;
                  })
                }
              />
              <SkillSelect
                label={t("packs.builds-on")}
                none={t("packs.builds-on-none")}
                value={skill().prerequisites[0] ?? ""}
                skills={content.skills.filter(({ id }) => id !== skill().id)}
                subjects={props.subjects}
                onChange={(value) =>
                  edit((all) => {
                    const one = all.skills[index];
                    if (one) one.prerequisites = value === "" ? [] : [value, ...one.prerequisites.slice(1)];
                  })
                }
              />
            </Piece>
          )}
        </Index>
      </ol>
      <AddButton
        disabled={content.skills.length >= draftLimits.skills}
        onClick={() => edit((all) => void all.skills.push(newSkill()))}
      >
        {t("packs.skill-add")}
      </AddButton>
    </section>
  );
}
