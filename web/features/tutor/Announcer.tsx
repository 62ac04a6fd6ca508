import { createEffect, createSignal, on } from "solid-js";
import { textOf } from "../../chat/message.models.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Tutoring } from "./create-tutoring.ts";

/** Reads a finished reply out, once, instead of every word as it comes. */
export function Announcer(props: { readonly tutoring: Tutoring }) {
  const { t } = useI18n();
  const [words, setWords] = createSignal("");
  createEffect(
    on(props.tutoring.busy, (busy, wasBusy) => {
      const last = props.tutoring.messages().at(-1);
      if (busy) setWords(t("tutor.thinking"));
      else if (wasBusy && last?.role === "assistant") setWords(t("tutor.finished", { text: textOf(last) }));
      else setWords("");
    }),
  );
  return (
    <p class="sr-only" aria-live="polite">
      {words()}
    </p>
  );
}
