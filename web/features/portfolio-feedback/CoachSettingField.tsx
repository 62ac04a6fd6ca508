import { createUniqueId, For } from "solid-js";
import {
  type CoachSetting,
  coachSettingSchema,
} from "../../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** When students of a class read the coach's feedback on their work. */
export function CoachSettingField(props: {
  readonly setting: CoachSetting;
  readonly onChange: (setting: CoachSetting) => void;
}) {
  const { t } = useI18n();
  const name = createUniqueId();
  return (
    <fieldset class="grid gap-1.5 text-small">
      <legend class="mb-1 font-semibold">{t("rubrics.coach")}</legend>
      <For each={coachSettingSchema.options}>
        {(setting) => (
          <label class="flex items-start gap-2.5 pointer-coarse:min-h-11">
            <input
              type="radio"
              name={name}
              class="mt-0.5 size-4 shrink-0 accent-teal"
              checked={setting === props.setting}
              onChange={() => props.onChange(setting)}
            />
            <span class="grid">
              {t(`rubrics.coach.${setting}`)}
              <span class="text-ink-2">{t(`rubrics.coach-note.${setting}`)}</span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
