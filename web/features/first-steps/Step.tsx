import { A } from "@solidjs/router";
import Check from "lucide-solid/icons/check";
import { Show } from "solid-js";
import type {
  FirstStep,
  FirstSteps,
} from "../../../server/modules/review/first-steps/first-steps.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { showGuideStep } from "../../lib/guide-step.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { minutesOf, pageOf } from "./steps.models.ts";

/** One step of the guide: what it is for, and the way to the page where it is done. */
export function Step(props: {
  readonly id: FirstStep;
  readonly number: number;
  readonly found: FirstSteps;
  readonly isNext: boolean;
  readonly busy: boolean;
  readonly onMake: () => void;
  readonly onSkip: (skip: boolean) => void;
}) {
  const { t, count } = useI18n();
  const step = () => props.found.steps.find(({ id }) => id === props.id);
  const name = () => t(`first-steps.${props.id}`);
  const page = () => pageOf(props.id, props.found);
  const standing = () => (step()?.done ? "done" : step()?.skipped ? "skipped" : "open");
  const canMake = () => props.id === "practice" && props.found.practice === null;
  const waitsFor = (): "first-steps.after-class" | "first-steps.after-practice" | null => {
    if (page() !== null || props.id === "practice") return null;
    return props.id === "help" ? "first-steps.after-class" : "first-steps.after-practice";
  };
  return (
    <li
      class="sheet grid grid-cols-[auto_minmax(0,1fr)] gap-x-3.5 gap-y-2 p-4 shadow-none"
      classList={{ "border-teal": props.isNext }}
      aria-current={props.isNext ? "step" : undefined}
    >
      <span
        aria-hidden="true"
        class="grid size-8 place-items-center rounded-full border font-semibold text-small"
        classList={{
          "border-teal bg-teal text-on-teal": standing() === "done",
          "border-line-strong text-ink-2": standing() !== "done",
        }}
      >
        <Show when={standing() === "done"} fallback={props.number}>
          <Check class="size-4.5" />
        </Show>
      </span>
      <div class="grid gap-1.5">
        <div class="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h2 class="text-[1.05rem]">{name()}</h2>
          <span class="text-small text-ink-2">{count("first-steps.minutes", minutesOf[props.id])}</span>
          <Show when={standing() === "open"} fallback={<Chip>{t(`first-steps.${standing()}`)}</Chip>}>
            <span class="sr-only">{t("first-steps.open")}</span>
            <Show when={props.isNext}>
              <Chip tone="look">{t("first-steps.next")}</Chip>
            </Show>
          </Show>
        </div>
        <p class="max-w-[58ch] text-ink-2">{t(`first-steps.${props.id}-why`)}</p>
        <div class="flex flex-wrap items-center gap-2 empty:hidden">
          <Show when={waitsFor()}>{(why) => <p class="text-small text-ink-2">{t(why())}</p>}</Show>
          <Show when={canMake()}>
            <Button kind="primary" disabled={props.busy} onClick={() => props.onMake()}>
              {t("first-steps.practice-go")}
            </Button>
          </Show>
          <Show when={page()}>
            {(href) => (
              <A
                href={href()}
                class={buttonLook(props.isNext ? "primary" : "secondary")}
                onClick={() => showGuideStep(props.id)}
              >
                {t(`first-steps.${props.id}-go`)}
              </A>
            )}
          </Show>
          <Show when={standing() === "open" && (props.id !== "practice" || canMake())}>
            <Button
              kind="ghost"
              disabled={props.busy}
              aria-label={t("first-steps.skip-step", { step: name() })}
              onClick={() => props.onSkip(true)}
            >
              {t("first-steps.skip")}
            </Button>
          </Show>
          <Show when={standing() === "skipped"}>
            <Button
              kind="ghost"
              disabled={props.busy}
              aria-label={t("first-steps.unskip-step", { step: name() })}
              onClick={() => props.onSkip(false)}
            >
              {t("first-steps.unskip")}
            </Button>
          </Show>
        </div>
      </div>
    </li>
  );
}
