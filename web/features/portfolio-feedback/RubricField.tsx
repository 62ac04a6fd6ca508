import { createUniqueId, For, Show } from "solid-js";
import type { RubricCopy } from "../../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { type Form, withLevel } from "./feedback-form.models.ts";

/** A rubric to choose, and of each criterion the level that the work is at. */
export function RubricField(props: {
  readonly rubrics: readonly RubricCopy[];
  readonly rubric: string | null;
  readonly levels: Form["levels"];
  readonly onChange: (change: Pick<Form, "rubric" | "levels">) => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  const chosen = () => props.rubrics.find((one) => one.id === props.rubric);
  const isAt = (criterion: string, level: string) =>
    props.levels.some((one) => one.criterion === criterion && one.level === level);
  return (
    <div class="grid gap-4">
      <div class="grid gap-1.5">
        <label for={id} class="text-small font-semibold">
          {t("feedback.rubric")}
        </label>
        <select
          id={id}
          class={fieldLook}
          onChange={(event) => props.onChange({ rubric: event.currentTarget.value || null, levels: [] })}
        >
          <option value="">{t("feedback.no-rubric")}</option>
          <For each={props.rubrics}>
            {(one) => (
              <option value={one.id} selected={one.id === props.rubric}>
                {one.name}
              </option>
            )}
          </For>
        </select>
      </div>
      <For each={chosen()?.criteria}>
        {(criterion) => (
          <fieldset class="grid gap-1.5">
            <legend class="mb-1.5 text-small font-semibold" dir="auto">
              {criterion.name}
            </legend>
            <For each={criterion.levels}>
              {(level) => (
                <button
                  type="button"
                  aria-pressed={isAt(criterion.id, level.id)}
                  class="grid gap-0.5 rounded-control border border-line bg-raised px-3 py-2 text-start text-small transition-colors hover:border-edge aria-pressed:border-teal aria-pressed:bg-teal-wash"
                  onClick={() =>
                    props.onChange({
                      rubric: props.rubric,
                      levels: withLevel(props.levels, criterion.id, level.id),
                    })
                  }
                >
                  <span class="font-semibold" dir="auto">
                    {level.name}
                    <Show when={level.points !== null}>
                      <span class="font-normal text-ink-2">
                        {" "}
                        · {t("feedback.points", { points: level.points ?? 0 })}
                      </span>
                    </Show>
                  </span>
                  <Show when={level.description}>
                    <span class="text-ink-2" dir="auto">
                      {level.description}
                    </span>
                  </Show>
                </button>
              )}
            </For>
          </fieldset>
        )}
      </For>
    </div>
  );
}
