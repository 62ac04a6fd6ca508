import { createSignal, Show } from "solid-js";
import type { PracticeClass } from "../../../server/modules/classes/practice-class/practice-class.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

type Wish = "reset" | "remove";

/** How far the practice class is, and the ways to begin it again and to be rid of it. */
export function PracticePanel(props: {
  readonly practice: PracticeClass;
  readonly busy: boolean;
  readonly onReset: () => Promise<unknown>;
  readonly onRemove: () => Promise<unknown>;
}) {
  const { t } = useI18n();
  const [wish, setWish] = createSignal<Wish | null>(null);
  async function confirm(): Promise<void> {
    const wanted = wish();
    setWish(null);
    if (wanted === "reset") await props.onReset();
    if (wanted === "remove") await props.onRemove();
  }
  const of = () => t("first-steps.making-of", { played: props.practice.played, all: props.practice.of });
  return (
    <section aria-label={props.practice.name} class="sheet grid gap-3 bg-desk p-4 shadow-none">
      <Show
        when={props.practice.state === "making"}
        fallback={
          <p role={props.practice.state === "stopped" ? "alert" : undefined}>
            {t(props.practice.state === "stopped" ? "first-steps.stopped" : "first-steps.ready")}
          </p>
        }
      >
        <div class="grid gap-1.5">
          <p class="flex flex-wrap justify-between gap-2">
            <span id="practice-progress">{t("first-steps.making")}</span>
            <span class="text-small text-ink-2 tabular-nums">{of()}</span>
          </p>
          <div
            role="progressbar"
            aria-labelledby="practice-progress"
            aria-valuemin={0}
            aria-valuemax={props.practice.of}
            aria-valuenow={props.practice.played}
            aria-valuetext={of()}
            class="h-2.5 overflow-hidden rounded-full bg-line"
          >
            <div
              class="h-full rounded-full bg-teal transition-[width]"
              style={{ width: `${(100 * props.practice.played) / props.practice.of}%` }}
            />
          </div>
          <p class="text-small text-ink-2">{t("first-steps.making-lead")}</p>
        </div>
      </Show>
      <div class="flex flex-wrap gap-2">
        <Button disabled={props.busy} onClick={() => setWish("reset")}>
          {t("first-steps.reset")}
        </Button>
        <Button kind="ghost" disabled={props.busy} onClick={() => setWish("remove")}>
          {t("first-steps.remove")}
        </Button>
      </div>
      <Dialog
        open={wish() !== null}
        title={t(wish() === "remove" ? "first-steps.sure-remove" : "first-steps.sure-reset")}
        onClose={() => setWish(null)}
      >
        <div class="grid gap-4">
          <p>{t(wish() === "remove" ? "first-steps.remove-lead" : "first-steps.reset-lead")}</p>
          <div class="flex flex-wrap gap-2">
            <Button kind="primary" onClick={() => void confirm()}>
              {t(wish() === "remove" ? "first-steps.remove" : "first-steps.reset")}
            </Button>
            <Button onClick={() => setWish(null)}>{t("action.cancel")}</Button>
          </div>
        </div>
      </Dialog>
    </section>
  );
}
