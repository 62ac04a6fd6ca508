import { For, Show } from "solid-js";
import type { Hours } from "../../../server/modules/classes/settings/settings.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { Choice } from "./Choice.tsx";

const week = [1, 2, 3, 4, 5, 6, 7] as const;
/** A Monday, to name the days of the week by. */
const monday = Date.UTC(2024, 0, 1);

/** Why hours can't be kept as they are; null where they can. */
export function hoursProblem(hours: Hours): "class.hours-no-day" | "class.hours-order" | null {
  if (hours.days.length === 0) return "class.hours-no-day";
  return hours.from < hours.to ? null : "class.hours-order";
}

/** When the tutor is there: always, or on some days from one time to another. */
export function HoursField(props: {
  readonly hours: Hours | null;
  readonly onChange: (hours: Hours | null) => void;
}) {
  const { t, locale } = useI18n();
  const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const dayName = (day: number) =>
    new Intl.DateTimeFormat(locale(), { weekday: "short", timeZone: "UTC" }).format(
      monday + (day - 1) * 86_400_000,
    );
  const change = (patch: Partial<Hours>) => {
    if (props.hours) props.onChange({ ...props.hours, ...patch });
  };
  return (
    <div class="grid gap-2">
      <Choice
        legend={t("class.rules-hours")}
        value={props.hours ? "some" : "always"}
        options={(["always", "some"] as const).map((value) => ({ value, label: t(`class.hours.${value}`) }))}
        onChange={(which) =>
          props.onChange(
            which === "always"
              ? null
              : { timeZone: here(), days: [1, 2, 3, 4, 5], from: "08:00", to: "16:00" },
          )
        }
      />
      <Show when={props.hours}>
        {(hours) => (
          <div class="grid gap-3 ps-8">
            <fieldset class="flex flex-wrap gap-1.5">
              <legend class="mb-1 text-small">{t("class.hours-days")}</legend>
              <For each={week}>
                {(day) => (
                  <label class="flex min-h-9 items-center gap-1.5 rounded-control border border-line px-2.5 has-checked:border-teal has-checked:bg-teal-wash pointer-coarse:min-h-11">
                    <input
                      type="checkbox"
                      class="accent-teal"
                      checked={hours().days.includes(day)}
                      onChange={(event) =>
                        change({
                          days: week.filter((one) =>
                            one === day ? event.currentTarget.checked : hours().days.includes(one),
                          ),
                        })
                      }
                    />
                    {dayName(day)}
                  </label>
                )}
              </For>
            </fieldset>
            <div class="flex flex-wrap items-center gap-2 text-small">
              <For each={["from", "to"] as const}>
                {(end) => (
                  <label class="flex items-center gap-2">
                    {t(`class.hours-${end}`)}
                    <input
                      type="time"
                      required
                      class={`${fieldLook} w-auto`}
                      value={hours()[end]}
                      onInput={(event) => change({ [end]: event.currentTarget.value })}
                    />
                  </label>
                )}
              </For>
              <span class="text-ink-2">{t("class.hours-zone", { zone: hours().timeZone })}</span>
            </div>
            <Show when={hoursProblem(hours())}>
              {(problem) => (
                <p role="alert" class="text-small text-alarm">
                  {t(problem())}
                </p>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}
