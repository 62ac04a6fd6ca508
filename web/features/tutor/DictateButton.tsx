import Mic from "lucide-solid/icons/mic";
import { createEffect, on, Show } from "solid-js";
import { useAccommodation } from "../../app/profile.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { canDictate, createDictation } from "../../lib/create-dictation.ts";
import { Button } from "../../ui/Button.tsx";

interface DictateProps {
  /** Gets each finished phrase. */
  readonly onWords: (words: string) => void;
  readonly disabled: boolean;
}

/** Writes what is said, for those who use that and where the browser can. */
export function DictateButton(props: DictateProps) {
  const wanted = useAccommodation("dictation");
  return (
    <Show when={wanted() && canDictate()}>
      <Dictation {...props} />
    </Show>
  );
}

function Dictation(props: DictateProps) {
  const { t, locale } = useI18n();
  const dictation = createDictation((words) => props.onWords(words));
  createEffect(
    on(
      () => props.disabled,
      (disabled) => disabled && dictation.cancel(),
    ),
  );
  return (
    <>
      <Button
        kind="tool"
        disabled={props.disabled}
        aria-pressed={dictation.listening()}
        onClick={() => (dictation.listening() ? dictation.stop() : dictation.start(locale()))}
      >
        <Mic class="size-4" aria-hidden="true" />
        {dictation.listening() ? t("dictation.stop") : t("dictation.start")}
      </Button>
      <span role="status" class={dictation.problem() ? "self-center text-tiny text-look" : "sr-only"}>
        <Show when={dictation.problem()}>{(problem) => t(`dictation.${problem()}`)}</Show>
      </span>
    </>
  );
}
