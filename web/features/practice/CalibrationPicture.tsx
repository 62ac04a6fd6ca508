import { For } from "solid-js";
import type { PracticeSummary } from "../../../server/modules/learners/practice/practice.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Sheet } from "../../ui/Sheet.tsx";

/** Difference between sure and right that is worth a word. */
const apart = 0.15;

/** How sure and how right, as two bars of one scale, with a sentence that says what they mean. */
export function CalibrationPicture(props: {
  readonly calibration: NonNullable<PracticeSummary["calibration"]>;
}) {
  const { t } = useI18n();
  const bars = () => [
    { name: t("practice.bar-sure"), share: props.calibration.sure, look: "bg-own-ink/70" },
    { name: t("practice.bar-right"), share: props.calibration.right, look: "bg-teal" },
  ];
  const words = () => {
    const gap = props.calibration.sure - props.calibration.right;
    if (Math.abs(gap) < apart) return t("practice.calibrated");
    return gap > 0 ? t("practice.too-sure") : t("practice.too-modest");
  };
  return (
    <Sheet aria-labelledby="calibration-title" class="grid gap-3">
      <h2 id="calibration-title" class="text-[1.05rem]">
        {t("practice.calibration")}
      </h2>
      <dl class="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-2">
        <For each={bars()}>
          {(bar) => (
            <>
              <dt class="text-small">{bar.name}</dt>
              <dd class="col-span-2 grid grid-cols-subgrid items-center">
                <span class="h-3 rounded-full bg-line" aria-hidden="true">
                  <span
                    class={`block h-full rounded-full ${bar.look}`}
                    style={{ width: `${Math.round(bar.share * 100)}%` }}
                  />
                </span>
                <span class="text-small tabular-nums">{Math.round(bar.share * 100)} %</span>
              </dd>
            </>
          )}
        </For>
      </dl>
      <p class="text-ink-2">{words()}</p>
    </Sheet>
  );
}
