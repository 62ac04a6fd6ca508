import { A } from "@solidjs/router";
import Check from "lucide-solid/icons/check";
import { For, Show } from "solid-js";
import type { PracticeSummary } from "../../../server/modules/learners/practice/practice.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { buttonLook } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { KeepButton } from "../portfolio/KeepButton.tsx";
import { CalibrationPicture } from "./CalibrationPicture.tsx";
import { StartPractice } from "./StartPractice.tsx";

/** After a session, in plain words: what was shown, how sure and how right, what to try next without help. */
export function Summary(props: { readonly summary: PracticeSummary; readonly sessionId: string }) {
  const { t, count } = useI18n();
  const checkWords = () => {
    const { right, of } = props.summary.check;
    if (of === 0) return t("practice.check-none");
    return right === of ? t("practice.check-all", { of }) : t("practice.check-some", { right, of });
  };
  return (
    <div class="grid gap-4">
      <Sheet aria-labelledby="shown-title" class="grid gap-3">
        <h2 id="shown-title" class="font-serif text-[1.3rem]">
          {t("practice.shown")}
        </h2>
        <p>
          {props.summary.answered === 0
            ? t("practice.nothing-answered")
            : `${count("practice.alone", props.summary.alone)} ${count("practice.helped", props.summary.helped)}`}
        </p>
        <Show when={props.summary.answered > 0}>
          <p>{checkWords()}</p>
        </Show>
        <ul class="grid gap-2">
          <For each={props.summary.skills}>
            {(skill) => (
              <li class="flex flex-wrap items-center gap-x-3 border-line border-t pt-2">
                <span class="flex-1">{skill.name}</span>
                <span class="flex items-center gap-1.5 text-small text-ink-2">
                  <Show when={skill.mastered}>
                    <Check class="size-4 text-good" aria-hidden="true" />
                  </Show>
                  {skill.mastered ? t("practice.mastered") : t("practice.growing")}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Sheet>
      <Show when={props.summary.calibration}>
        {(calibration) => <CalibrationPicture calibration={calibration()} />}
      </Show>
      <div class="flex flex-wrap gap-2">
        <Show when={props.summary.next}>
          {(next) => (
            <StartPractice skillId={next().id}>{t("practice.go-on", { skill: next().name })}</StartPractice>
          )}
        </Show>
        <Show when={props.summary.answered > 0}>
          <KeepButton from={{ kind: "practice", sessionId: props.sessionId }} />
        </Show>
        <A href="/tutor/choose" class={buttonLook("secondary")}>
          {t("practice.other")}
        </A>
        <A href="/today" class={buttonLook("ghost")}>
          {t("practice.today")}
        </A>
      </div>
    </div>
  );
}
