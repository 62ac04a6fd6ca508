import { A } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { useProfile } from "../../app/profile.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";

/** Asks a new student to the welcome, and is gone with one press. It waits for nothing and stands in nobody's way. */
export function WelcomeCard() {
  const { t } = useI18n();
  const profile = useProfile();
  const [error, setError] = createSignal<ApiError>();
  const isNew = () => profile.data()?.welcome === null;

  async function skip() {
    setError(undefined);
    try {
      await profile.endWelcome("skipped");
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  return (
    <Show when={isNew()}>
      <section
        class="grid gap-3 rounded-sheet border border-own-line bg-own px-5 py-4"
        aria-labelledby="welcome-card"
      >
        <div class="grid gap-0.5">
          <h2 id="welcome-card" class="text-[1.1rem] text-own-ink">
            {t("welcome.card")}
          </h2>
          <p>{t("welcome.card-lead")}</p>
        </div>
        <div class="flex flex-wrap gap-2">
          <A href="/welcome" class={buttonLook("primary")}>
            {t("welcome.card-go")}
          </A>
          <Button onClick={() => void skip()}>{t("welcome.not-now")}</Button>
        </div>
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      </section>
    </Show>
  );
}
