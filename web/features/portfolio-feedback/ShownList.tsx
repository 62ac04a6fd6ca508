import { A, useLocation } from "@solidjs/router";
import FolderHeart from "lucide-solid/icons/folder-heart";
import { For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { SharedArtifactSummary } from "../../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { kindIcons } from "../portfolio/kinds.ts";

/** What students show; what waits for an answer is seen by its edge and its words. */
export function ShownList(props: {
  readonly rows: readonly SharedArtifactSummary[];
  readonly ownId: string | undefined;
  readonly openId: string | undefined;
  readonly loading: boolean;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}) {
  const { t } = useI18n();
  const rows = () => props.rows.filter(({ learner }) => learner.id !== props.ownId);
  return (
    <Show
      when={rows().length > 0}
      fallback={
        <EmptyState
          title={t("portfolios.none")}
          lead={t("portfolios.none-lead")}
          icon={<FolderHeart class="size-6" aria-hidden="true" />}
        />
      }
    >
      <ul aria-label={t("portfolios.list")} class="grid gap-2.5" aria-busy={props.loading}>
        <For each={rows()}>
          {(row) => (
            <li>
              <Row row={row} open={row.id === props.openId} />
            </li>
          )}
        </For>
      </ul>
      <Show when={props.hasMore}>
        <Button class="justify-self-center" disabled={props.loading} onClick={props.onMore}>
          {t("action.more")}
        </Button>
      </Show>
    </Show>
  );
}

function Row(props: { readonly row: SharedArtifactSummary; readonly open: boolean }) {
  const { t, count, ago } = useI18n();
  const location = useLocation();
  return (
    <A
      href={`/portfolios/${encodeURIComponent(props.row.id)}${location.search}`}
      aria-current={props.open ? "true" : undefined}
      class={`sheet grid gap-1.5 border-s-4 px-4 py-3 transition-colors hover:border-y-edge hover:border-e-edge ${props.row.waiting ? "border-s-teal" : "border-s-line-strong"} ${props.open ? "outline-2 outline-teal -outline-offset-1" : ""}`}
    >
      <span class="flex flex-wrap items-center gap-x-2 gap-y-1">
        <strong class="font-semibold" dir="auto">
          {props.row.learner.name}
        </strong>
        <Show when={props.row.waiting}>
          <Chip tone="teal">{t("portfolios.waiting")}</Chip>
        </Show>
        <time class="ms-auto text-tiny text-ink-3" dateTime={new Date(props.row.updatedAt).toISOString()}>
          {ago(props.row.updatedAt)}
        </time>
      </span>
      <span class="flex items-start gap-2 font-serif text-[0.98rem] [overflow-wrap:anywhere]" dir="auto">
        <Dynamic
          component={kindIcons[props.row.kind]}
          class="mt-1 size-4 shrink-0 text-teal-ink"
          aria-hidden="true"
        />
        {props.row.title}
      </span>
      <Show when={props.row.handedIn > 0}>
        <span class="text-small text-ink-2">{count("portfolios.handed-in", props.row.handedIn)}</span>
      </Show>
    </A>
  );
}
