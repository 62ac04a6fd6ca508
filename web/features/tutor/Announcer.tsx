import { createEffect, createSignal, on } from "solid-js";
import { dataOf, type TutorMessage, textOf } from "../../chat/message.models.ts";
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
      else if (wasBusy && last?.role === "assistant") setWords(wordsOf(last));
      else setWords("");
    }),
  );
  // What comes later than its turn, from a teacher, is read out when it comes.
  const latest = () => {
    const last = props.tutoring.messages().at(-1);
    return last?.role === "assistant" && textOf(last) !== ""
      ? `${last.id} ${dataOf(last, "draft")?.state}`
      : "";
  };
  createEffect(
    on(latest, (now, before) => {
      const last = props.tutoring.messages().at(-1);
      if (before !== undefined && now !== "" && last && isOfPerson(last) && !props.tutoring.busy())
        setWords(wordsOf(last));
    }),
  );

  const isOfPerson = (message: TutorMessage) =>
    dataOf(message, "draft") !== undefined || dataOf(message, "person") !== undefined;

  function wordsOf(message: TutorMessage): string {
    const person = dataOf(message, "person");
    if (person) return t("person.says", { name: person.name, text: textOf(message) });
    const draft = dataOf(message, "draft");
    if (draft && textOf(message) === "")
      return t(`reply.${draft.state}`, { name: draft.by ?? t("reply.your-teacher") });
    return t("tutor.finished", { text: textOf(message) });
  }

  return (
    <p class="sr-only" aria-live="polite">
      {words()}
    </p>
  );
}
