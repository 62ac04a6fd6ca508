import { A } from "@solidjs/router";
import Columns from "lucide-solid/icons/columns-2";
import X from "lucide-solid/icons/x";
import { useI18n } from "../../i18n/i18n.tsx";
import { buttonLook, IconButton } from "../../ui/Button.tsx";

/** Says quietly that two devices had changed the page, and that nothing of either is gone. */
export function BothSidesNotice(props: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useI18n();
  return (
    <div
      role="status"
      class="arrive flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sheet bg-teal-wash px-4 py-2.5 text-small text-teal-ink"
    >
      <Columns class="size-4 shrink-0" aria-hidden="true" />
      <span class="min-w-[16ch] flex-1">{t("journal.both-sides")}</span>
      <A
        class={`${buttonLook("secondary")} py-1.5 text-small text-ink`}
        href={`/journal/${props.id}/versions`}
      >
        {t("journal.compare")}
      </A>
      <IconButton label={t("action.close")} onClick={() => props.onClose()}>
        <X class="size-4" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
