import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { createLoad } from "../../../lib/create-load.ts";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { BackLink } from "../BackLink.tsx";
import { Composing } from "./Composing.tsx";
import { showcasesApi } from "./showcases-api.ts";

/** The page where a showcase is composed. */
export default function Showcase() {
  const { t } = useI18n();
  const params = useParams<{ id: string }>();
  const api = showcasesApi(useApi());
  const load = createLoad(
    () => params.id,
    (id, signal) => api.one(id, signal),
  );
  return (
    <Show
      when={load.data()}
      keyed
      fallback={
        <div class="mx-auto grid w-full max-w-[700px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
          <BackLink href="/portfolio/showcases">{t("showcases.title")}</BackLink>
          <Show when={load.error()} fallback={<Skeleton rows={4} />}>
            {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
          </Show>
        </div>
      }
    >
      {(showcase) => <Composing showcase={showcase} />}
    </Show>
  );
}
