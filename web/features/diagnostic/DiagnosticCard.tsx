import { A } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { useProfile } from "../../app/profile.tsx";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { keep } from "../../lib/storage.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { diagnosticApi } from "./diagnostic-api.ts";

/** Answers after which enough is known to go by, without asking for a diagnostic. */
const enoughAnswers = 6;

/**
 * Offers a diagnostic to somebody of whom little is known. It comes after the welcome, waits for nothing, and one press
 * puts it away on this device for good; the page stays where it is.
 */
export function DiagnosticCard() {
  const { t, locale } = useI18n();
  const profile = useProfile();
  const calls = diagnosticApi(useApi(), locale);
  const key = `ponder.no-diagnostic.${useSession().user()?.id ?? ""}`;
  const [isAway, setAway] = createSignal(keep.read(key) !== null);
  const list = createLoad(
    () => (isAway() || !profile.data() || profile.data()?.welcome === null ? null : locale()),
    (_, signal) => calls.list(signal),
    { keepOld: true },
  );
  const isOffered = () => {
    const found = list.data();
    if (isAway() || found === undefined || found.subjects.length === 0) return false;
    return found.answers < enoughAnswers && found.subjects.every(({ latest }) => latest === null);
  };
  return (
    <Show when={isOffered()}>
      <section
        class="grid gap-3 rounded-sheet border border-line-strong bg-raised px-5 py-4"
        aria-labelledby="diagnostic-card"
      >
        <div class="grid gap-0.5">
          <h2 id="diagnostic-card" class="text-[1.1rem]">
            {t("diagnostic.title")}
          </h2>
          <p class="text-ink-2">{t("diagnostic.card-lead")}</p>
        </div>
        <div class="flex flex-wrap gap-2">
          <A href="/diagnostic" class={buttonLook("secondary")}>
            {t("diagnostic.card-go")}
          </A>
          <Button
            kind="ghost"
            onClick={() => {
              keep.write(key, "1");
              setAway(true);
            }}
          >
            {t("diagnostic.card-away")}
          </Button>
        </div>
      </section>
    </Show>
  );
}
