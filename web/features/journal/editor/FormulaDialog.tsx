import { createSignal, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { longestFormula } from "../../../ui/rich-text/delimiters.ts";
import { Mathematics } from "../../../ui/rich-text/Mathematics.tsx";
import { TextField } from "../../../ui/TextField.tsx";

/** Writes or changes a formula, shown as it will stand. */
export function FormulaDialog(props: {
  readonly latex: string;
  readonly display: boolean;
  /** There is a formula already: it can be taken out. */
  readonly isThere: boolean;
  readonly onSave: (latex: string, display: boolean) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const [latex, setLatex] = createSignal(props.latex);
  const [display, setDisplay] = createSignal(props.display);

  function save(event: SubmitEvent) {
    event.preventDefault();
    if (latex().trim() === "") props.onRemove();
    else props.onSave(latex().trim(), display());
  }

  return (
    <Dialog open title={t("journal.formula")} lead={t("journal.formula-lead")} onClose={props.onClose}>
      <form class="grid gap-4" onSubmit={save}>
        <TextField
          label={t("journal.formula-label")}
          dir="ltr"
          class="font-mono"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={longestFormula}
          placeholder="\frac{1}{2}x + 3"
          value={latex()}
          onInput={(event) => setLatex(event.currentTarget.value)}
        />
        <div class="min-h-14 overflow-x-auto rounded-control border border-line bg-raised p-3 text-center text-[1.15rem]">
          <Show when={latex().trim()} fallback={<span class="text-ink-3">{t("journal.formula-empty")}</span>}>
            <Mathematics source={latex().trim()} />
          </Show>
        </div>
        <label class="flex items-center gap-2 text-small">
          <input
            type="checkbox"
            class="size-4 accent-teal"
            checked={display()}
            onChange={(event) => setDisplay(event.currentTarget.checked)}
          />
          {t("journal.formula-own-line")}
        </label>
        <div class="flex flex-wrap gap-2">
          <Button kind="primary" type="submit">
            {props.isThere ? t("journal.apply") : t("journal.insert")}
          </Button>
          <Show when={props.isThere}>
            <Button kind="ghost" onClick={props.onRemove}>
              {t("journal.remove")}
            </Button>
          </Show>
        </div>
      </form>
    </Dialog>
  );
}
