import Check from "lucide-solid/icons/check";
import CircleDot from "lucide-solid/icons/circle-dot";
import CircleHelp from "lucide-solid/icons/circle-question-mark";
import Equal from "lucide-solid/icons/equal";
import { type Component, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { PageLineView } from "../../server/modules/tutoring/page.schemas.ts";
import { useI18n } from "../i18n/i18n.tsx";

export type LineVerdict = PageLineView["verdict"];

/** Never colour alone: each verdict has its own sign and its own words. */
const marks: Readonly<Record<LineVerdict, readonly [Component<{ class?: string }>, string]>> = {
  given: [Equal, "text-ink-3"],
  finished: [Check, "text-good"],
  progress: [Check, "text-good"],
  "no-progress": [Equal, "text-ink-2"],
  wrong: [CircleDot, "text-look"],
  "loses-solutions": [CircleDot, "text-look"],
  "adds-solutions": [CircleDot, "text-look"],
  unchecked: [CircleHelp, "text-ink-2"],
};

/** What one line of the student's work is worth; only the sign where there is no room (the words are then read out). */
export function VerdictMark(props: { readonly verdict: LineVerdict; readonly signOnly?: boolean }) {
  const { t } = useI18n();
  return (
    <span class={`inline-flex items-center gap-1.5 text-[0.82rem] font-semibold ${marks[props.verdict][1]}`}>
      <Dynamic
        component={marks[props.verdict][0]}
        class="size-[1.05rem] shrink-0 stroke-[2.4]"
        aria-hidden="true"
      />
      <Show when={!props.signOnly} fallback={<span class="sr-only">{t(`verdict.${props.verdict}`)}</span>}>
        {t(`verdict.${props.verdict}`)}
      </Show>
    </span>
  );
}
