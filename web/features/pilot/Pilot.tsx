import { useParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { pilotSchema } from "../../../server/modules/review/pilot/pilot.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { PdfButton } from "../portfolio/PdfButton.tsx";
import { DocumentView } from "../reports/DocumentView.tsx";
import { Pictures } from "./Pictures.tsx";

const day = 86_400_000;
const longest = 400 * day;
const usual = 83 * day;
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** What a pilot showed, of a class or of the whole school: pictures with their tables, then the report in words. */
export default function Pilot() {
  const { t, locale } = useI18n();
  const params = useParams<{ id?: string }>();
  const api = useApi();
  createTitle(() => t("pilot.title"));
  const [from, setFrom] = createSignal(dateOf(Date.now() - usual));
  const [to, setTo] = createSignal(dateOf(Date.now()));
  const [shown, setShown] = createSignal({ from: from(), to: to() });
  const [wrong, setWrong] = createSignal(false);
  const of = () =>
    params.id === undefined ? "/api/school/pilot" : `/api/classes/${encodeURIComponent(params.id)}/pilot`;
  const path = (rest = "") => `${of()}${rest}?from=${shown().from}&to=${shown().to}`;
  const load = createLoad(
    () => `${path()}&locale=${locale()}`,
    (address, signal) => api.get(pilotSchema, address, signal),
    { keepOld: true },
  );
  function show(event: SubmitEvent) {
    event.preventDefault();
    const length = Date.parse(to()) - Date.parse(from());
    setWrong(!(length >= 0 && length <= longest));
    if (!wrong()) setShown({ from: from(), to: to() });
  }

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
        <form class="flex flex-wrap items-end gap-3 print:hidden" noValidate onSubmit={show}>
          <TextField
            label={t("pilot.from")}
            type="date"
            value={from()}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
          <TextField
            label={t("pilot.to")}
            type="date"
            value={to()}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
          <Button type="submit">{t("pilot.show")}</Button>
        </form>
        <Show when={wrong()}>
          <p role="alert" class="text-small text-alarm print:hidden">
            {t("pilot.days")}
          </p>
        </Show>
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
