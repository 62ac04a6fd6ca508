import { useNavigate, useParams } from "@solidjs/router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import { For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { IconButton } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { readMaterial } from "./materials-api.ts";

/** A material as the tutor sees it: passage by passage, each under the place it is cited by. */
export default function ReadMaterial() {
  const { t } = useI18n();
  const api = useApi();
  const params = useParams<{ id: string }>();
  const navigate = useNavigate();
  const view = createLoad(
    () => params.id,
    (id, signal) => readMaterial(api, id, signal),
  );
  createTitle(() => view.data()?.material.title ?? t("materials.title"));
  return (
    <div class="h-full overflow-y-auto">
      <article class="mx-auto grid max-w-2xl gap-4 p-4 desk:p-6">
        <header class="flex items-center gap-2">
          <IconButton label={t("action.back")} onClick={() => navigate(-1)}>
            <ArrowLeft class="size-5 rtl:-scale-x-100" aria-hidden="true" />
          </IconButton>
          <h1 class="text-[1.25rem]">{view.data()?.material.title ?? t("materials.title")}</h1>
        </header>
        <Show when={view.error()}>
          {(problem) => <ErrorNotice error={problem()} onRetry={() => void view.reload()} />}
        </Show>
        <Show when={view.data()} fallback={<Show when={!view.error()}>{<Skeleton rows={4} />}</Show>}>
          {(data) => (
            <For each={data().passages}>
              {(passage) => (
                <section class="grid gap-1.5 border-t border-line pt-3" id={`p${passage.position}`}>
                  <h2 class="text-tiny font-semibold text-ink-2">{passage.place}</h2>
                  <div class="font-serif" dir="auto">
                    <RichText text={passage.text} />
                  </div>
                </section>
              )}
            </For>
          )}
        </Show>
      </article>
    </div>
  );
}
