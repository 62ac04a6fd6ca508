import { createSignal, createUniqueId, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { fieldLook } from "../../ui/TextField.tsx";

/** A field for several lines. With `preview` it holds Markdown, which can be looked at as others will read it. */
export function WordsField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly rows: number;
  readonly most: number;
  readonly preview?: boolean;
  readonly mono?: boolean;
  readonly onInput: (value: string) => void;
}) {
  const { t } = useI18n();
  const [looking, setLooking] = createSignal(false);
  const id = createUniqueId();
  const nearlyFull = () => props.value.length > props.most * 0.9;
  return (
    <div class="grid gap-1.5">
      <div class="flex flex-wrap items-end justify-between gap-2">
        <label for={id} class="text-small font-semibold">
          {props.label}
        </label>
        <Show when={props.preview}>
          <Button
            kind="tool"
            class="py-1"
            aria-pressed={looking()}
            disabled={props.value.trim() === ""}
            onClick={() => setLooking(!looking())}
          >
            {t("work.preview")}
          </Button>
        </Show>
      </div>
      <Show when={props.hint}>
        <p id={`${id}-hint`} class="text-tiny text-ink-2">
          {props.hint}
        </p>
      </Show>
      <Show when={looking() && props.value.trim() !== ""}>
        <section aria-label={t("work.preview")} class="sheet px-4 py-3 font-serif shadow-none">
          <RichText text={props.value} />
        </section>
      </Show>
      <textarea
        id={id}
        dir={props.mono ? "ltr" : "auto"}
        spellcheck={!props.mono}
        rows={props.rows}
        maxlength={props.most}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        class={`${fieldLook} resize-y ${props.mono ? "font-mono text-small" : ""}`}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Show when={nearlyFull()}>
        <p class="text-tiny text-look">{t("work.nearly-full", { left: props.most - props.value.length })}</p>
      </Show>
    </div>
  );
}
