import { useI18n } from "../../i18n/i18n.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { NewProblem } from "./NewProblem.tsx";

/** A conversation that has no words yet; it is made when the first are sent. */
export default function NewConversation() {
  const { t } = useI18n();
  createTitle(() => t("new.title"));
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[680px] gap-5 px-4 py-8 desk:px-7 desk:py-12">
        <div class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">{t("today.new-first")}</h1>
          <p class="text-ink-2">{t("today.new-lead")}</p>
        </div>
        <NewProblem focus />
      </div>
    </div>
  );
}
