import { createEffect, createMemo, createSignal, createUniqueId, For, on, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { createMathKeys, MathKeysButton, MathKeysPanel } from "../../ui/math-keyboard/MathKeys.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { fieldLook } from "../../ui/TextField.tsx";

/** An answer, typed or chosen with one press. What was typed is emptied for another item. */
export function AnswerInput(props: {
  readonly item: {
    readonly seq: number;
    readonly options: readonly { readonly letter: string; readonly text: string }[];
  };
  readonly busy: boolean;
  /** What the button says that sends a typed answer. */
  readonly send: string;
  readonly onAnswer: (text: string) => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  const [text, setText] = createSignal("");
  let area!: HTMLTextAreaElement;
  const keys = createMathKeys({ area: () => area, text, write: setText });
  const seq = createMemo(() => props.item.seq);
  createEffect(on(seq, () => setText("")));
  return (
    <Show
      when={props.item.options.length > 0}
      fallback={
        <form
          class="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (text().trim() !== "" && !props.busy) props.onAnswer(text().trim());
          }}
        >
          <MathKeysPanel keys={keys} />
          <label for={id} class="text-small font-semibold">
            {t("practice.answer")}
          </label>
          <div class="flex items-start gap-2">
            <textarea
              id={id}
              ref={area}
              rows={1}
              dir="auto"
              class={`${fieldLook} min-h-11 font-serif text-[1.1rem]`}
              value={text()}
              autocomplete="off"
              onInput={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }}
            />
            <MathKeysButton keys={keys} />
          </div>
          <Button
            kind="primary"
            type="submit"
            class="justify-self-start"
            disabled={props.busy || text().trim() === ""}
          >
            {props.send}
          </Button>
        </form>
      }
    >
      <fieldset class="grid gap-2">
        <legend class="pb-1.5 text-small font-semibold">{t("compose.options")}</legend>
        <For each={props.item.options}>
          {(option) => (
            <PlainButton
              class="flex min-h-11 items-baseline gap-3 rounded-[12px] border border-line-strong bg-raised px-4 py-2.5 text-start font-serif transition-colors hover:border-teal disabled:text-ink-3 aria-disabled:text-ink-3"
              disabled={props.busy}
              onClick={() => props.onAnswer(option.letter)}
            >
              <span class="font-bold font-sans text-small text-teal-ink">{option.letter}</span>
              <span class="min-w-0 [overflow-wrap:anywhere]" dir="auto">
                <RichText text={option.text} />
              </span>
            </PlainButton>
          )}
        </For>
      </fieldset>
    </Show>
  );
}
