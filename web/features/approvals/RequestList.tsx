import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { ShareRequest } from "../../../server/modules/portfolio/sharing/approvals.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";

/** The pages that wait, those that wait longest first. */
export function RequestList(props: {
  readonly requests: readonly ShareRequest[];
  readonly classId: string;
  readonly openId: string | undefined;
}) {
  const { t, ago } = useI18n();
  return (
    <ul aria-label={t("approvals.list")} class="grid gap-2.5">
      <For each={props.requests}>
        {(request) => (
          <li>
            <A
              href={`/portfolios/requests?class=${encodeURIComponent(props.classId)}&page=${encodeURIComponent(request.id)}`}
              aria-current={request.id === props.openId ? "true" : undefined}
              class={`sheet grid gap-1.5 border-s-4 border-s-teal px-4 py-3 transition-colors hover:border-y-edge hover:border-e-edge ${request.id === props.openId ? "outline-2 outline-teal -outline-offset-1" : ""}`}
            >
              <span class="flex flex-wrap items-center gap-x-2 gap-y-1">
                <strong class="font-semibold" dir="auto">
                  {request.learner.name}
                </strong>
                <Show when={request.again}>
                  <Chip tone="look">{t("approvals.again")}</Chip>
                </Show>
                <time
                  class="ms-auto text-tiny text-ink-3"
                  dateTime={new Date(request.createdAt).toISOString()}
                >
                  {ago(request.createdAt)}
                </time>
              </span>
              <span class="font-serif text-[0.98rem] [overflow-wrap:anywhere]" dir="auto">
                {request.title}
              </span>
              <span class="text-small text-ink-2">
                {t("approvals.to", { to: t(`share.to.${request.audience}`, { name: request.name ?? "" }) })}
              </span>
            </A>
          </li>
        )}
      </For>
    </ul>
  );
}
