import X from "lucide-solid/icons/x";
import { createUniqueId, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { IconButton } from "../../ui/Button.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import type { Fields } from "./fields.models.ts";
import { portfolioApi } from "./portfolio-api.ts";
import { strengths } from "./StrengthMark.tsx";

/** As many as the server keeps. */
const mostSkills = 20;

/** The skills that a piece of work shows, each with how strongly its learner thinks so. */
export function SkillsField(props: {
  readonly skills: Fields["skills"];
  readonly onChange: (skills: Fields["skills"]) => void;
}) {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  const subjects = createLoad(locale, (_, signal) => api.subjects(signal), { keepOld: true });
  const id = createUniqueId();
  const isThere = (skill: string) => props.skills.some((one) => one.skill === skill);

  function add(skill: string) {
    const known = subjects.data()?.flatMap((subject) => subject.skills) ?? [];
    const found = known.find((one) => one.id === skill);
    if (found && !isThere(skill))
      props.onChange([...props.skills, { skill, name: found.name, strength: "begun" }]);
  }

  return (
    <fieldset class="grid gap-2">
      <legend class="mb-1 text-small font-semibold">{t("work.skills")}</legend>
      <ul class="grid gap-2">
        <For each={props.skills}>
          {(one, index) => (
            <li class="flex flex-wrap items-center gap-2 rounded-control border border-line bg-paper py-1 ps-3 pe-1">
              <span class="min-w-[12ch] flex-1 text-small">{one.name}</span>
              <select
                aria-label={t("work.strength-of", { skill: one.name })}
                class={`${fieldLook} w-auto! py-1 text-small`}
                onChange={(event) => {
                  const chosen = strengths.find((strength) => strength === event.currentTarget.value);
                  if (chosen)
                    props.onChange(
                      props.skills.map((other, place) =>
                        place === index() ? { ...other, strength: chosen } : other,
                      ),
                    );
                }}
              >
                <For each={strengths}>
                  {(strength) => (
                    <option value={strength} selected={strength === one.strength}>
                      {t(`strength.${strength}`)}
                    </option>
                  )}
                </For>
              </select>
              <IconButton
                label={t("work.skill-remove", { skill: one.name })}
                onClick={() => props.onChange(props.skills.filter((_, place) => place !== index()))}
              >
                <X class="size-4" aria-hidden="true" />
              </IconButton>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.skills.length < mostSkills}>
        <label for={id} class="sr-only">
          {t("work.skill-add")}
        </label>
        <select
          id={id}
          class={`${fieldLook} text-small`}
          onChange={(event) => {
            add(event.currentTarget.value);
            event.currentTarget.value = "";
          }}
        >
          <option value="">{subjects.error() ? t("work.skills-failed") : t("work.skill-add")}</option>
          <For each={subjects.data()}>
            {(subject) => (
              <optgroup label={subject.name}>
                <For each={subject.skills.filter((skill) => !isThere(skill.id))}>
                  {(skill) => <option value={skill.id}>{skill.name}</option>}
                </For>
              </optgroup>
            )}
          </For>
        </select>
      </Show>
    </fieldset>
  );
}
