import Printer from "lucide-solid/icons/printer";
import type { GuardianCard as Card } from "../../../server/modules/accounts/guardians/guardians.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";

/** An invitation to print, or to write down: its code is shown this once. */
export function GuardianCard(props: { readonly card: Card }) {
  const { t, locale } = useI18n();
  return (
    <section class="grid gap-3" aria-labelledby="guardian-card">
      <h3
        id="guardian-card"
        class="font-semibold outline-none"
        tabindex="-1"
        ref={(title) => queueMicrotask(() => title.focus())}
      >
        {t("student-family.card", { name: props.card.name })}
      </h3>
      <p class="text-small text-ink-2 print:hidden">{t("student-family.card-lead")}</p>
      <div class="grid max-w-[420px] gap-1.5 break-inside-avoid rounded-control border border-edge border-dashed p-4">
        <p class="break-words font-semibold" dir="auto">
          {props.card.name}
        </p>
        <p class="text-small" dir="auto">
          {t("student-family.card-for", { student: props.card.student })}
        </p>
        <p class="text-small text-ink-2">{t("student-family.card-how", { address: window.location.host })}</p>
        <p class="text-small">
          {t("student-family.card-code")}: <span class="whitespace-nowrap font-mono">{props.card.code}</span>
        </p>
        <p class="text-small text-ink-2">
          {t("student-family.card-until", {
            day: new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(props.card.expiresAt),
          })}
        </p>
      </div>
      <Button class="justify-self-start print:hidden" onClick={() => window.print()}>
        <Printer class="size-4" aria-hidden="true" /> {t("student-family.print")}
      </Button>
    </section>
  );
}
