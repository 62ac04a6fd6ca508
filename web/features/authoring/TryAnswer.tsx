import { createSignal, For, Show } from "solid-js";
import type {
  DraftChoice,
  DraftProblem,
} from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip, type Tone } from "../../ui/Chip.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { AuthoringApi, TriedAnswer, TriedVerdict } from "./authoring-api.ts";
import { inLanguage, type Language } from "./draft.models.ts";
import { whyWords } from "./flaw.models.ts";

const tones: Readonly<Record<TriedVerdict["verdict"], Tone>> = {
  correct: "good",
  "equivalent-wrong-form": "look",
  incorrect: "look",
  unreadable: "plain",
  unchecked: "plain",
};

/** An answer as a student would type it, with what the checker says of it and why. */
export function TryAnswer(props: {
  readonly item: DraftProblem | DraftChoice;
  readonly language: Language;
  readonly api: AuthoringApi;
}) {
  const { t, locale } = useI18n();
  const { attempt, error } = createAttempt();
  const [given, setGiven] = createSignal("");
  const [tried, setTried] = createSignal<{ readonly given: string; readonly verdict: TriedVerdict }>();
  const question = () => questionOf(props.item, props.language);

  async function check(event: SubmitEvent) {
    event.preventDefault();
    const asked = question();
    if (asked === null || given().trim() === "") return;
    const answer = given();
    await attempt(async () => {
      setTried({ given: answer, verdict: await props.api.check({ ...asked, given: answer }) });
    });
  }

  return (
    <form class="grid gap-2" onSubmit={(event) => void check(event)}>
      <div class="flex items-end gap-2">
        <TextField
          class="min-w-0 flex-1"
          label={t("packs.try-answer")}
          dir="auto"
          autocomplete="off"
          value={given()}
          onInput={(event) => setGiven(event.currentTarget.value)}
        />
        <Button type="submit" disabled={question() === null}>
          {t("packs.try-check")}
        </Button>
      </div>
      <Show when={question() === null}>
        <p class="text-small text-ink-2">{t("packs.try-first")}</p>
      </Show>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <div role="status">
        <For each={tried() ? [tried()] : []}>
          {(one) => (
            <Show when={one}>
              {(shown) => (
                <p class="grid justify-items-start gap-1 text-small">
                  <Chip tone={tones[shown().verdict.verdict]}>
                    <span dir="auto">{shown().given}</span> · {t(`packs.verdict.${shown().verdict.verdict}`)}
                  </Chip>
                  <span class="text-ink-2">
                    {t("packs.try-why", { reason: whyWords(shown().verdict.because, locale()) })}
                  </span>
                </p>
              )}
            </Show>
          )}
        </For>
      </div>
    </form>
  );
}

/** What a given answer is compared with; null while there is no right answer. */
function questionOf(item: DraftProblem | DraftChoice, language: Language): Omit<TriedAnswer, "given"> | null {
  if (item.kind === "choice") {
    const choices = item.options.map(({ text }) => inLanguage(text, language));
    const expected = choices[item.options.findIndex(({ right }) => right)] ?? "";
    if (expected === "" || choices.length < 2 || choices.some((choice) => choice === "")) return null;
    return { expected, choices, kind: "choice" };
  }
  const expected = inLanguage(item.answer.value, language);
  if (expected === "") return null;
  const written = (lines: readonly string[]) =>
    lines.map((line) => line.trim()).filter((line) => line !== "");
  return {
    expected,
    accepted: written(item.answer.accepted),
    wrong: written(item.answer.wrong),
    ...(item.answer.reads === "words" ? { kind: "text" as const } : {}),
    ...(item.answer.form === "any" ? {} : { form: item.answer.form }),
  };
}
