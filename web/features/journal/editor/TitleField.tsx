import { createEffect, createSignal, onCleanup } from "solid-js";
import type * as Y from "yjs";
import { longestTitle } from "../../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { changeBetween, movedBy } from "./title.models.ts";

const typedHere = Symbol("typed in the title");

/** The title, one line however long, bound to the merged document as the body is. Enter goes on to the body. */
export function TitleField(props: {
  readonly text: Y.Text;
  readonly onChange: (title: string) => void;
  readonly onEnter: () => void;
}) {
  const { t } = useI18n();
  const [value, setValue] = createSignal(props.text.toString());
  let field!: HTMLTextAreaElement;
  createEffect(() => props.onChange(value()));

  const onChange = (event: Y.YTextEvent, transaction: Y.Transaction) => {
    if (transaction.origin === typedHere) return;
    const places = [field.selectionStart, field.selectionEnd].map((place) => movedBy(event.delta, place));
    setValue(props.text.toString());
    field.value = props.text.toString();
    if (document.activeElement === field) field.setSelectionRange(places[0] ?? 0, places[1] ?? 0);
  };
  props.text.observe(onChange);
  onCleanup(() => props.text.unobserve(onChange));

  function onInput(): void {
    // What is pasted may have more than one line.
    if (/[\r\n]/.test(field.value)) field.value = field.value.replace(/\s*[\r\n]+\s*/g, " ");
    const { at, removed, added } = changeBetween(props.text.toString(), field.value);
    props.text.doc?.transact(() => {
      if (removed > 0) props.text.delete(at, removed);
      if (added !== "") props.text.insert(at, added);
    }, typedHere);
    setValue(field.value);
  }

  return (
    <div class="grid">
      {/* Gives the field its height: the same words in the same place. */}
      <span
        aria-hidden="true"
        class="invisible col-start-1 row-start-1 whitespace-pre-wrap pb-1.5 font-serif text-[1.7rem] leading-tight [overflow-wrap:anywhere]"
      >
        {`${value()} `}
      </span>
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        aria-label={t("journal.title-label")}
        placeholder={t("journal.title-placeholder")}
        maxLength={longestTitle}
        class="col-start-1 row-start-1 size-full resize-none overflow-hidden bg-transparent pb-1.5 font-semibold font-serif text-[1.7rem] leading-tight outline-none [overflow-wrap:anywhere] placeholder:text-ink-3"
        onInput={onInput}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          props.onEnter();
        }}
      >
        {props.text.toString()}
      </textarea>
    </div>
  );
}
