import Printer from "lucide-solid/icons/printer";
import { For } from "solid-js";
import type { RosterDone } from "../../../server/modules/classes/roster/roster.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";

/** Sign-in cards, to be printed and cut. */
export default function Cards(props: { readonly cards: RosterDone["cards"] }) {
  const { t } = useI18n();
  return (
    <div class="grid gap-3">
      <Button kind="primary" class="justify-self-start print:hidden" onClick={() => window.print()}>
        <Printer class="size-4" aria-hidden="true" /> {t("roster.print")}
      </Button>
      <ul class="grid gap-2 sm:grid-cols-2">
        <For each={props.cards}>
          {(card) => (
            <li class="grid gap-1 break-inside-avoid rounded-control border border-edge border-dashed p-3.5">
              <span class="font-semibold" dir="auto">
                {card.name}
              </span>
              <span class="text-small text-ink-2">
                {t("roster.card-how", { address: window.location.host })}
              </span>
              <span class="text-small">
                {t("roster.username")}: <span class="font-mono">{card.username}</span>
              </span>
              <span class="text-small">
                {t("roster.card-code")}: <span class="font-mono tracking-wide">{card.code}</span>
              </span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
