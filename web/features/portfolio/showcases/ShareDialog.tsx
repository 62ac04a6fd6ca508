import { createSignal, For, Show } from "solid-js";
import type { MadeShare, ShareView } from "../../../../server/modules/portfolio/sharing/sharing.schemas.ts";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../../lib/api-error.ts";
import { createLoad } from "../../../lib/create-load.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { NewLink } from "./NewLink.tsx";
import { NewShareForm } from "./NewShareForm.tsx";
import { ShareList, ShareWords } from "./ShareList.tsx";
import { showcasesApi } from "./showcases-api.ts";

/** Who a showcase is open to: opens it to somebody, and closes what was opened. Says plainly who can see what. */
export default function ShareDialog(props: {
  readonly open: boolean;
  readonly id: string;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  return (
    <Dialog open={props.open} title={t("share.title")} lead={t("share.lead")} onClose={props.onClose}>
      <Shares id={props.id} />
    </Dialog>
  );
}

function Shares(props: { readonly id: string }) {
  const { t } = useI18n();
  const api = showcasesApi(useApi());
  const load = createLoad(
    () => props.id,
    (id, signal) => api.shares(id, signal),
    { keepOld: true },
  );
  const [made, setMade] = createSignal<MadeShare>();
  const [error, setError] = createSignal<ApiError>();
  const lasts = (share: ShareView) =>
    share.revokedAt === null && (share.expiresAt === null || share.expiresAt > Date.now());
  const standing = (...approvals: ShareView["approval"][]) =>
    load.data()?.shares.filter((share) => lasts(share) && approvals.includes(share.approval)) ?? [];
  const over = () => load.data()?.shares.filter((share) => !lasts(share)) ?? [];

  async function revoke(share: ShareView) {
    setError(undefined);
    try {
      await api.revoke(props.id, share.id);
      if (made()?.share.id === share.id) setMade(undefined);
      await load.reload();
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  return (
    <>
      <Show when={load.error() ?? error()}>
        {(problem) => <ErrorNotice error={problem()} onRetry={() => void load.reload()} />}
      </Show>
      <Show when={made()?.path}>
        {(path) => (
          <NewLink
            address={`${window.location.origin}${path()}`}
            waits={made()?.share.approval === "asked"}
          />
        )}
      </Show>
      <Show when={load.data()} fallback={<Skeleton rows={1} />}>
        <ShareList
          title={t("share.open-now")}
          shares={standing("open", "approved")}
          none={t("share.nobody")}
          action={t("share.revoke")}
          onEnd={(share) => void revoke(share)}
        />
        <ShareList
          title={t("approval.waiting")}
          shares={standing("asked")}
          action={t("approval.withdraw")}
          onEnd={(share) => void revoke(share)}
        />
        <ShareList
          title={t("approval.refused")}
          shares={standing("refused")}
          action={t("approval.clear")}
          onEnd={(share) => void revoke(share)}
        />
      </Show>
      <NewShareForm
        asking={load.data()?.asking ?? []}
        onShare={async (share) => {
          setMade(await api.share(props.id, share));
          await load.reload();
        }}
      />
      <Show when={over().length > 0}>
        <details class="text-small">
          <summary class="cursor-pointer py-1 text-ink-2">{t("share.over")}</summary>
          <ul class="grid gap-1.5 pt-1">
            <For each={over()}>
              {(share) => (
                <li>
                  <ShareWords share={share} />
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}
