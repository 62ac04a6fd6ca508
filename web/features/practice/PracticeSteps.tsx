import { For, Show } from "solid-js";
import type { PracticeView } from "../../../server/modules/learners/practice/practice.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";

const looks: Readonly<Record<PracticeView["past"][number], string>> = {
  open: "bg-teal",
  right: "bg-good",
  wrong: "bg-look",
  answered: "bg-teal-ink",
  passed: "bg-line-strong",
  withdrawn: "bg-line-strong",
};

/** How far a session is: a mark for each item, in words for those who listen. */
export function PracticeSteps(props: {
  readonly view: PracticeView;
  readonly busy: boolean;
  readonly onEnd: () => void;
}) {
  const { t } = useI18n();
  const done = () => props.view.past.filter((status) => status !== "open").length;
  const open = () => props.view.session.status === "open";
  return (
    <div class="flex items-center gap-4">
      <div class="grid flex-1 gap-1.5">
        <p class="text-small text-ink-2">
          {open()
            ? t("practice.step", {
                number: Math.min(done() + 1, props.view.session.length),
                of: props.view.session.length,
              })
            : t("practice.over")}
        </p>
        <div class="flex gap-1" aria-hidden="true">
          <For each={Array.from({ length: props.view.session.length })}>
            {(_, index) => {
              const status = () => props.view.past[index()];
              return (
                <span
                  class={`h-1.5 flex-1 rounded-full ${looks[status() ?? "passed"]} ${status() ? "" : "opacity-45"}`}
                />
              );
            }}
          </For>
        </div>
      </div>
      <Show when={open()}>
        <Button kind="ghost" disabled={props.busy} onClick={props.onEnd}>
          {t("practice.end")}
        </Button>
      </Show>
    </div>
  );
}
