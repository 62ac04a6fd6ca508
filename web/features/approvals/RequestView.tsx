import Check from "lucide-solid/icons/check";
import ExternalLink from "lucide-solid/icons/external-link";
import X from "lucide-solid/icons/x";
import { Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { ShareRequest } from "../../../server/modules/portfolio/sharing/approvals.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";

/**
 * One page that waits, exactly as those outside the class would see it, and the teacher's yes or no to it. The frame runs
 * no script; it has the origin of this page so that the pictures load in it.
 */
export function RequestView(props: {
  readonly request: ShareRequest;
  /** Where the page is. */
  readonly address: string;
  readonly busy: boolean;
  /** Whether its title is the first heading of its page: nothing stands beside it. */
  readonly first: boolean;
  readonly onDecide: (approval: "approved" | "refused") => void;
}) {
  const { t, moment } = useI18n();
  const request = () => props.request;
  const facts = () => [
    t("approvals.to", { to: t(`share.to.${request().audience}`, { name: request().name ?? "" }) }),
    request().expiresAt === null
      ? t("approvals.no-end")
      : t("approvals.until", { at: moment(request().expiresAt ?? 0) }),
    ...(request().hasPassphrase ? [t("approvals.passphrase")] : []),
  ];
  return (
    <section
      aria-labelledby="request-title"
      class="grid min-h-0 flex-1 grid-rows-[auto_minmax(320px,1fr)_auto]"
    >
      <header class="grid gap-1 px-4 py-4 desk:px-7">
        <p class="text-small text-ink-2">{t("approvals.wants", { name: request().learner.name })}</p>
        <Dynamic
          component={props.first ? "h1" : "h2"}
          id="request-title"
          class="font-serif text-[1.4rem] [overflow-wrap:anywhere]"
          dir="auto"
        >
          {request().title}
        </Dynamic>
        <p class="text-small">{facts().join(" · ")}</p>
      </header>
      <iframe
        title={t("approvals.preview")}
        sandbox="allow-same-origin"
        src={`${props.address}&changed=${request().changedAt}`}
        class="h-full w-full border-line border-y bg-paper"
      />
      <div class="grid gap-2.5 bg-desk px-4 py-4 desk:px-7">
        <div class="flex flex-wrap items-center gap-2.5">
          <Button kind="primary" disabled={props.busy} onClick={() => props.onDecide("approved")}>
            <Check class="size-4" aria-hidden="true" />
            {t("approvals.yes")}
          </Button>
          <Button disabled={props.busy} onClick={() => props.onDecide("refused")}>
            <X class="size-4" aria-hidden="true" />
            {t("approvals.no")}
          </Button>
          <a
            href={props.address}
            target="_blank"
            rel="noopener"
            class="inline-flex items-center gap-2 text-small text-teal-ink underline underline-offset-3 pointer-coarse:min-h-11"
          >
            {t("showcase.own-page")}
            <ExternalLink class="size-4" aria-hidden="true" />
          </a>
        </div>
        <Show when={request().learner.name}>
          {(name) => <p class="text-small text-ink-2">{t("approvals.no-note", { name: name() })}</p>}
        </Show>
      </div>
    </section>
  );
}
