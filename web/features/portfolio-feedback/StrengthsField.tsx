import { For } from "solid-js";
import {
  type Strength,
  strengthSchema,
} from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import type { Form } from "./feedback-form.models.ts";

/** How strongly the work shows each skill that its learner named, as the teacher sees it. */
export function StrengthsField(props: {
  readonly skills: readonly { readonly id: string; readonly name: string; readonly self: Strength | null }[];
  readonly strengths: Form["strengths"];
  readonly onChange: (strengths: Form["strengths"]) => void;
}) {
  const { t } = useI18n();
  const chosen = (skill: string) => props.strengths.find((one) => one.skill === skill)?.strength;
  function choose(skill: string, value: string) {
    const strength = strengthSchema.safeParse(value).data;
    const rest = props.strengths.filter((one) => one.skill !== skill);
    props.onChange(strength ? [...rest, { skill, strength }] : rest);
  }
  return (
    <fieldset class="grid gap-2">
      <legend class="mb-1.5 text-small font-semibold">{t("feedback.strengths")}</legend>
      <For each={props.skills}>
        {(skill) => (
          <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span class="grid min-w-[14ch] flex-1 text-small">
              {skill.name}
              <span class="text-tiny text-ink-2">
                {skill.self
                  ? t("feedback.learner-says", { strength: t(`strength.${skill.self}`) })
                  : t("feedback.learner-silent")}
              </span>
            </span>
            <select
              aria-label={t("work.strength-of", { skill: skill.name })}
              class={`${fieldLook} w-auto! py-1 text-small`}
              onChange={(event) => choose(skill.id, event.currentTarget.value)}
            >
              <option value="">{t("feedback.not-judged")}</option>
              <For each={strengthSchema.options}>
                {(strength) => (
                  <option value={strength} selected={strength === chosen(skill.id)}>
                    {t(`strength.${strength}`)}
                  </option>
                )}
              </For>
            </select>
          </div>
        )}
      </For>
    </fieldset>
  );
}
