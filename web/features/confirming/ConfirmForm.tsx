import { createSignal, For, Show } from "solid-js";
import type { StudentCompetencies } from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";

/** Which work shows a skill: what is marked with it is chosen already, any other shown work can be. */
export function ConfirmForm(props: {
  readonly skill: StudentCompetencies["skills"][number];
  readonly work: StudentCompetencies["work"];
  readonly name: string;
  readonly busy: boolean;
  readonly onConfirm: (evidence: string[]) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useI18n();
  const marked = new Set(props.skill.artifacts.map(({ id }) => id));
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(marked);
  const work = () =>
    [...props.work].sort((one, other) => Number(marked.has(other.id)) - Number(marked.has(one.id)));
  let first: HTMLFieldSetElement | undefined;

  function choose(id: string, isChosen: boolean) {
    const next = new Set(chosen());
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <form
      class="grid gap-3 border-line border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen().size > 0) props.onConfirm([...chosen()]);
      }}
    >
      <Show
        when={props.work.length > 0}
        fallback={<p class="text-small">{t("confirm.no-shown", { name: props.name })}</p>}
      >
        <fieldset
          ref={(field) => {
            first = field;
            queueMicrotask(() => first?.querySelector("input")?.focus());
          }}
          class="grid gap-1"
        >
          <legend class="pb-1 text-small font-semibold">
            {t("confirm.which", { skill: props.skill.name })}
          </legend>
          <For each={work()}>
            {(one) => (
              <label class="flex items-start gap-2.5 py-1 text-small pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  class="mt-0.5 size-4 shrink-0 accent-teal"
                  checked={chosen().has(one.id)}
                  onChange={(event) => choose(one.id, event.currentTarget.checked)}
                />
                <span class="min-w-0 [overflow-wrap:anywhere]" dir="auto">
                  {one.title}
                </span>
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <div class="flex flex-wrap gap-2">
        <Show when={props.work.length > 0}>
          <Button
            type="submit"
            kind="primary"
            class="py-1.5 text-small"
            disabled={props.busy || chosen().size === 0}
          >
            {t("confirm.do")}
          </Button>
        </Show>
        <Button class="py-1.5 text-small" onClick={() => props.onCancel()}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}
