import WifiOff from "lucide-solid/icons/wifi-off";
import { Show } from "solid-js";
import type { LiveClass } from "../../../server/modules/review/live/live.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** What holds for the whole class: that the tutor is paused, that no words are shown, that what is seen may be old. */
export function LiveNotices(props: { readonly class: LiveClass; readonly connected: boolean }) {
  const { t } = useI18n();
  return (
    <>
      <Show when={props.class.pausedAt !== null}>
        <p role="status" class="rounded-control bg-look-wash px-3 py-2 text-small">
          {t("live.paused-all")}
        </p>
      </Show>
      <Show when={!props.class.read}>
        <p class="text-small text-ink-2">{t("live.states-only")}</p>
      </Show>
      <Show when={!props.connected}>
        <p
          role="status"
          class="flex items-center gap-2 rounded-control bg-own px-3 py-2 text-small text-own-ink"
        >
          <WifiOff class="size-4 shrink-0" aria-hidden="true" /> {t("live.reconnecting")}
        </p>
      </Show>
    </>
  );
}
