import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { pilotSchema } from "../../../server/modules/review/pilot/pilot.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { PdfButton } from "../portfolio/PdfButton.tsx";
import { createDays } from "../reports/create-days.ts";
import { DaysForm } from "../reports/DaysForm.tsx";
import { DocumentView } from "../reports/DocumentView.tsx";
import { Pictures } from "./Pictures.tsx";

/** Days of a pilot to begin with, twelve weeks with today. */
const usual = 83;

/** What a pilot showed, of a class or of the whole school: pictures with their tables, then the report in words. */
export default function Pilot() {
  const { t, locale } = useI18n();
  const params = useParams<{ id?: string }>();
  const api = useApi();
  createTitle(() => t("pilot.title"));
  const days = createDays(usual);
  const of = () =>
    params.id === undefined ? "/api/school/pilot" : `/api/classes/${encodeURIComponent(params.id)}/pilot`;
  const path = (rest = "") => `${of()}${rest}?${days.shown()}`;
  const load = createLoad(
    () => `${path()}&locale=${locale()}`,
    (address, signal) => api.get(pilotSchema, address, signal),
    { keepOld: true },
  );

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[900px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <Show when={params.id}>
          {(id) => (
            <div class="print:hidden">
              <BackLink href={`/classes/${id()}`}>{t("action.back")}</BackLink>
            </div>
          )}
        </Show>
        <header class="grid gap-1 print:hidden">
          <h1 class="font-serif text-[1.7rem]">{t("pilot.title")}</h1>
          <p class="max-w-[58ch] text-ink-2">{t("pilot.lead")}</p>
        </header>
        <DaysForm days={days} />
        <Show when={load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={6} />}</Show>}>
          {(found) => (
            <>
              <Show when={found().figures.use}>
                <Pictures figures={found().figures} />
              </Show>
              <DocumentView document={found().document} level={2}>
                <div class="print:hidden">
                  <PdfButton path={path("/pdf")} title={found().document.file} />
                </div>
              </DocumentView>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}
