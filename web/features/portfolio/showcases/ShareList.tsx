import { createUniqueId, For, Show } from "solid-js";
import type { ShareView } from "../../../../server/modules/portfolio/sharing/sharing.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";

/** Shares that stand alike, each with the way to end it. Without `none`, nothing stands here where there are none. */
export function ShareList(props: {
  readonly title: string;
  readonly shares: readonly ShareView[];
  readonly none?: string;
  /** What ending one is called. */
  readonly action: string;
  readonly onEnd: (share: ShareView) => void;
}) {
  const id = createUniqueId();
  return (
    <Show when={props.shares.length > 0 || props.none}>
      <section class="grid gap-2" aria-labelledby={id}>
        <h3 id={id} class="text-[1rem]">
          {props.title}
        </h3>
        <ul class="grid gap-2">
          <For each={props.shares} fallback={<li class="text-small text-ink-2">{props.none}</li>}>
            {(share) => (
              <li class="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-raised py-1.5 ps-3 pe-1.5">
                <ShareWords share={share} />
                <Button class="py-1.5 text-small" onClick={() => props.onEnd(share)}>
                  {props.action}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** Who a share is for, how long, and what a teacher said. */
export function ShareWords(props: { readonly share: ShareView }) {
  const { t, moment } = useI18n();
  const until = () => {
    const { revokedAt, expiresAt } = props.share;
    if (revokedAt !== null) return t("share.revoked-at", { at: moment(revokedAt) });
    if (expiresAt === null) return t("share.no-end");
    return expiresAt > Date.now()
      ? t("share.until", { at: moment(expiresAt) })
      : t("share.ended-at", { at: moment(expiresAt) });
  };
  const word = () => {
    const { approval, waits, decided } = props.share;
    if (waits !== null) return t(`approval.waits.${waits}`);
    const said = { name: decided?.by ?? t("approval.somebody"), at: moment(decided?.at ?? 0) };
    if (approval === "approved") return t("approval.yes", said);
    return approval === "refused" ? `${t("approval.no", said)} ${t("approval.no-next")}` : "";
  };
  return (
    <span class="grid min-w-[16ch] flex-1">
      <span class="font-medium">
        {t(`share.to.${props.share.audience}`, { name: props.share.name ?? "" })}
        <Show when={props.share.hasPassphrase}> · {t("share.locked")}</Show>
      </span>
      <span class="text-tiny text-ink-2">{until()}</span>
      <Show when={word()}>
        <span class="text-small">{word()}</span>
      </Show>
    </span>
  );
}
