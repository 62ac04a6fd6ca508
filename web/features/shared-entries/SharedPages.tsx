import { For, Show } from "solid-js";
import { sharedWithMeSchema } from "../../../server/modules/portfolio/sharing/sharing.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";

/**
 * Pages that others made to show and opened to the person signed in, as somebody of a class, a guardian or by name. Each
 * opens on its own, as its learner made it. `sayNone` says so where there is none; else nothing stands here then.
 */
export function SharedPages(props: { readonly sayNone?: boolean }) {
  const { t, ago } = useI18n();
  const api = useApi();
  const load = createLoad(
    () => "shared",
    async (_, signal) => (await api.get(sharedWithMeSchema, "/api/shared/showcases", signal)).showcases,
  );
  const isThere = () => (load.data()?.length ?? 0) > 0 || (props.sayNone && (load.data() || load.error()));
  return (
    <Show when={isThere()}>
      <section class="grid gap-2" aria-labelledby="shared-title">
        <h2 id="shared-title" class="text-[1.1rem]">
          {t("pages.title")}
        </h2>
        <p class="text-small text-ink-2">{t("pages.lead")}</p>
        <Show when={load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <ul class="grid gap-1.5">
          <For
            each={load.data()}
            fallback={
              <Show when={load.data()}>
                <li class="text-small">{t("pages.none")}</li>
              </Show>
            }
          >
            {(one) => (
              <li class="flex flex-wrap items-baseline gap-x-3">
                <a
                  href={`/api/shared/showcases/${encodeURIComponent(one.shareId)}`}
                  target="_blank"
                  rel="noopener"
                  dir="auto"
                  class="font-medium text-teal-ink underline underline-offset-3 [overflow-wrap:anywhere] pointer-coarse:py-2.5"
                >
                  {one.title}
                </a>
                <span class="text-small text-ink-2">
                  <bdi>{one.owner}</bdi> · {ago(one.updatedAt)}
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
