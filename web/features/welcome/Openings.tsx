import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { openingListSchema } from "../../../server/modules/review/openings/openings.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createPages } from "../../lib/create-pages.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** Who opened, printed or exported the learner's conversations. */
export function Openings() {
  const { t, moment } = useI18n();
  const api = useApi();
  const pages = createPages(
    () => "openings",
    async (_, cursor, signal) => {
      const query = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      const page = await api.get(openingListSchema, `/api/me/openings${query}`, signal);
      return { rows: page.openings, nextCursor: page.nextCursor };
    },
  );
  return (
    <Sheet class="grid gap-2" aria-labelledby="openings-title">
      <h2 id="openings-title" class="text-[1.05rem]">
        {t("openings.title")}
      </h2>
      <p class="text-ink-2 text-small">{t("openings.lead")}</p>
      <Show when={pages.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
      </Show>
      <Show when={pages.rows()} fallback={<Show when={!pages.error()}>{<Skeleton rows={2} />}</Show>}>
        {(rows) => (
          <Show when={rows().length > 0} fallback={<p class="text-ink-2 text-small">{t("openings.none")}</p>}>
            <ul class="divide-y divide-line">
              <For each={rows()}>
                {(one) => (
                  <li class="flex flex-wrap items-baseline gap-x-2 py-2 text-small">
                    <span>
                      <bdi>{t(`openings.${one.action}`, { name: one.by.name })}</bdi>
                    </span>
                    <A
                      href={`/tutor/${encodeURIComponent(one.conversation.id)}`}
                      class="quiet-link min-w-0 [overflow-wrap:anywhere] pointer-coarse:py-3"
                    >
                      <bdi>{one.conversation.title || t("conversations.untitled")}</bdi>
                    </A>
                    <time class="ms-auto text-ink-2" dateTime={new Date(one.at).toISOString()}>
                      {moment(one.at)}
                    </time>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
      <MoreButton pages={pages} />
    </Sheet>
  );
}
