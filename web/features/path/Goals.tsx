import { createSignal, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { type Goal, GoalsDialog } from "./GoalsDialog.tsx";

/** What the learner is working towards, in one line that can be changed. */
export function Goals(props: { readonly goals: readonly Goal[]; readonly onChange: () => void }) {
  const { t, list } = useI18n();
  const [open, setOpen] = createSignal(false);
  const names = () => list(props.goals.map(({ name }) => name));
  return (
    <div class="flex flex-wrap items-center gap-x-2">
      <p class="text-small text-ink-2">
        {props.goals.length > 0 ? t("path.towards-goals", { names: names() }) : t("path.no-goal")}
      </p>
      <Button
        kind="ghost"
        class="px-2 py-1 text-small"
        aria-label={props.goals.length > 0 ? t("path.change-goals") : undefined}
        onClick={() => setOpen(true)}
      >
        {props.goals.length > 0 ? t("path.change") : t("path.set-goal")}
      </Button>
      <Show when={open()}>
        <GoalsDialog
          goals={props.goals}
          onClose={() => setOpen(false)}
          onKept={() => {
            setOpen(false);
            props.onChange();
          }}
        />
      </Show>
    </div>
  );
}
