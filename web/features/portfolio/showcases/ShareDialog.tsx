import { createSignal, For, Show } from "solid-js";
import type { MadeShare, ShareView } from "../../../../server/modules/portfolio/sharing/sharing.schemas.ts";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../../lib/api-error.ts";
import { createLoad } from "../../../lib/create-load.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { NewLink } from "./NewLink.tsx";
import { NewShareForm } from "./NewShareForm.tsx";
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
  const isOpen = (share: ShareView) =>
    share.revokedAt === null && (share.expiresAt === null || share.expiresAt > Date.now());
  const open = () => load.data()?.filter(isOpen) ?? [];
  const over = () => load.data()?.filter((share) => !isOpen(share)) ?? [];

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
      <Show when={made()?.path}>{(path) => <NewLink address={`${window.location.origin}${path()}`} />}</Show>
      <Show when={load.data()} fallback={<Skeleton rows={1} />}>
        <section class="grid gap-2" aria-labelledby="open-title">
          <h3 id="open-title" class="text-[1rem]">
            {t("share.open-now")}
          </h3>
          <ul class="grid gap-2">
            <For each={open()} fallback={<li class="text-small text-ink-2">{t("share.nobody")}</li>}>
              {(share) => (
                <li class="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-raised py-1.5 ps-3 pe-1.5">
                  <ShareWords share={share} />
                  <Button class="py-1.5 text-small" onClick={() => void revoke(share)}>
                    {t("share.revoke")}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <NewShareForm
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

function ShareWords(props: { readonly share: ShareView }) {
  const { t, moment } = useI18n();
  const until = () => {
    const { revokedAt, expiresAt } = props.share;
    if (revokedAt !== null) return t("share.revoked-at", { at: moment(revokedAt) });
    if (expiresAt === null) return t("share.no-end");
    return expiresAt > Date.now()
      ? t("share.until", { at: moment(expiresAt) })
      : t("share.ended-at", { at: moment(expiresAt) });
  };
  return (
    <span class="grid min-w-[16ch] flex-1">
      <span class="font-medium">
        {t(`share.to.${props.share.audience}`, { name: props.share.name ?? "" })}
        <Show when={props.share.hasPassphrase}> · {t("share.locked")}</Show>
      </span>
      <span class="text-tiny text-ink-2">{until()}</span>
    </span>
  );
}
