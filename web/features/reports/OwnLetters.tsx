import { Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { BackLink } from "../portfolio/BackLink.tsx";
import { LettersView } from "./LettersView.tsx";
import { reportsApi } from "./reports-api.ts";

const own = { kind: "own" } as const;

/** The letters about a student, as the student reads them before their family does. */
export default function OwnLetters() {
  const { t, locale, list } = useI18n();
  const api = reportsApi(useApi());
  createTitle(() => t("letters.title"));
  const load = createLoad(locale, (language, signal) => api.letters(own, language, signal), {
    keepOld: true,
  });
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <BackLink href="/progress">{t("room.progress")}</BackLink>
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">{t("letters.title")}</h1>
          <p class="max-w-[62ch] text-ink-2">
            {t("letters.lead")}{" "}
            <Show when={load.data()}>
              {(found) =>
                found().readers.length > 0
                  ? t("letters.readers", { names: list(found().readers) })
                  : t("letters.readers-none")
              }
            </Show>
          </p>
        </header>
        <LettersView of={own} load={load} />
      </div>
    </div>
  );
}
