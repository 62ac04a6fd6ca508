import { A } from "@solidjs/router";
import X from "lucide-solid/icons/x";
import { Show } from "solid-js";
import { firstStepIds } from "../../../server/modules/review/first-steps/first-steps.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { guideStep, showGuideStep } from "../../lib/guide-step.ts";
import { IconButton } from "../../ui/Button.tsx";

/** On a page that was opened from the guide: which step it is for, and the way back. */
export default function GuideStrip() {
  const { t } = useI18n();
  const step = () => firstStepIds.find((id) => id === guideStep());
  return (
    <Show when={step()}>
      {(id) => (
        <aside
          aria-label={t("first-steps.title")}
          class="flex flex-none items-center gap-3 border-line border-b bg-teal-wash px-4 py-1.5 text-small print:hidden"
        >
          <p class="min-w-0 flex-1 text-teal-ink">
            {t("first-steps.here", {
              number: firstStepIds.indexOf(id()) + 1,
              all: firstStepIds.length,
              step: t(`first-steps.${id()}`),
            })}
          </p>
          <A
            href="/first-steps"
            class="flex-none font-semibold text-teal-ink underline pointer-coarse:py-3"
            onClick={() => showGuideStep("")}
          >
            {t("first-steps.back")}
          </A>
          <IconButton label={t("first-steps.close")} onClick={() => showGuideStep("")}>
            <X class="size-4" aria-hidden="true" />
          </IconButton>
        </aside>
      )}
    </Show>
  );
}
