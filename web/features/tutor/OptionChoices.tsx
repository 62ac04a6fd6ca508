import { For } from "solid-js";
import type { PageView } from "../../../server/modules/tutoring/page.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PlainButton } from "../../ui/Button.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";

/** The answers of a multiple choice, one press each; the student's message is then the option's letter. */
export function OptionChoices(props: {
  readonly options: PageView["options"];
  readonly disabled: boolean;
  readonly onChoose: (letter: string) => void;
}) {
  const { t } = useI18n();
  return (
    <fieldset class="flex max-h-[32vh] flex-wrap gap-1.5 overflow-y-auto">
      <legend class="pb-1.5 text-small text-ink-2">{t("compose.options")}</legend>
      <For each={props.options}>
        {(option) => (
          <PlainButton
            class="flex min-h-11 items-baseline gap-2.5 rounded-[12px] border border-line-strong bg-raised px-3.5 py-2 text-start font-serif transition-colors hover:border-teal disabled:text-ink-3 aria-disabled:text-ink-3"
            disabled={props.disabled}
            onClick={() => props.onChoose(option.letter)}
          >
            <span class="font-sans text-small font-bold text-teal-ink">{option.letter}</span>
            <span class="min-w-0 [overflow-wrap:anywhere] [&_p]:m-0" dir="auto">
              <RichText text={option.text} />
            </span>
          </PlainButton>
        )}
      </For>
    </fieldset>
  );
}
