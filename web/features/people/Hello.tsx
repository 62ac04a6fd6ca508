import { Show } from "solid-js";
import { useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { SharedPages } from "../shared-entries/SharedPages.tsx";

/** Where guardians and administrators arrive while there is nothing for them to do yet. */
export default function Hello() {
  const { t } = useI18n();
  const session = useSession();
  createTitle(() => t("app.name"));
  return (
    <div class="h-full overflow-auto">
      <Show when={session.user()}>
        {(user) => (
          <div class="mx-auto grid max-w-2xl gap-5 px-4 py-10 sm:px-6">
            <h1 class="font-serif text-[1.7rem]">{t("people.title", { name: user().name })}</h1>
            <Sheet class="grid gap-3">
              <p>{t(user().role === "guardian" ? "people.guardian" : "people.administrator")}</p>
              <p class="text-small text-ink-2">
                {t("people.identity", { username: user().username, role: t(`role.${user().role}`) })}
              </p>
            </Sheet>
            <Show when={user().role === "guardian"}>
              <SharedPages sayNone />
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}
