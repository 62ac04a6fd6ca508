import { Show } from "solid-js";
import { useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createTitle } from "../../ui/create-title.ts";
import GuardianHome from "../guardian/GuardianHome.tsx";
import { SharedPages } from "../shared-entries/SharedPages.tsx";

/** Where guardians arrive: letters about their children, and pages that were opened to them. */
export default function Hello() {
  const { t } = useI18n();
  const session = useSession();
  createTitle(() => t("app.name"));
  return (
    <div class="h-full overflow-auto">
      <Show when={session.user()}>
        {(user) => (
          <div class="mx-auto grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-6 px-4 py-10 sm:px-6">
            <header class="grid gap-1.5">
              <h1 class="break-words font-serif text-[1.7rem]" dir="auto">
                {t("people.title", { name: user().name })}
              </h1>
              <p class="text-ink-2">{t("people.guardian")}</p>
            </header>
            <GuardianHome />
            <SharedPages sayNone />
          </div>
        )}
      </Show>
    </div>
  );
}
