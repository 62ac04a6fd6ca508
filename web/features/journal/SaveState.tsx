import Check from "lucide-solid/icons/check";
import CloudOff from "lucide-solid/icons/cloud-off";
import { Match, Show, Switch } from "solid-js";
import type { Key } from "../../i18n/en.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { SyncStatus } from "./sync/entry-sync.ts";

/** Where the newest words are, in words. Only what somebody should know of is read out, not every save. */
export function SaveState(props: { readonly status: SyncStatus }) {
  const { t } = useI18n();
  const trouble = () => {
    const key = troubleKey(props.status);
    return key && t(key);
  };
  return (
    <div class="flex min-w-0 items-center justify-end text-small">
      <span role="status" class="text-own-ink">
        <Show when={trouble()}>
          {(words) => (
            <span class="inline-flex items-center gap-1.5 rounded-control bg-own px-2.5 py-1 text-start">
              <CloudOff class="size-4 shrink-0" aria-hidden="true" />
              {words()}
            </span>
          )}
        </Show>
      </span>
      <Switch>
        <Match when={props.status.kind === "saved"}>
          <span class="inline-flex items-center gap-1.5 text-ink-2">
            <Check class="size-4 text-good" aria-hidden="true" />
            {t("journal.state.saved")}
          </span>
        </Match>
        <Match when={props.status.kind === "saving"}>
          <span class="text-ink-3">{t("journal.state.saving")}</span>
        </Match>
      </Switch>
    </div>
  );
}

function troubleKey(status: SyncStatus): Key | null {
  switch (status.kind) {
    case "on-device":
      return `journal.state.${status.why}`;
    case "unkept":
      return "journal.state.unkept";
    case "closed":
      // What could not be opened says so in its place.
      return status.why === "gone" ? "journal.state.gone" : null;
    case "opening":
    case "saved":
    case "saving":
      return null;
  }
}
