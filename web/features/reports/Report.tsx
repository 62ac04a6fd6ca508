import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { PdfButton } from "../portfolio/PdfButton.tsx";
import { createDays } from "./create-days.ts";
import { DaysForm } from "./DaysForm.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { type ReportOf, reportPath, reportsApi } from "./reports-api.ts";

/** A report of some days: one's own, a student's, or a class's. */
export default function Report() {
  const { t, locale } = useI18n();
  const params = useParams<{ id?: string; studentId?: string }>();
  const api = reportsApi(useApi());
  createTitle(() => t("report.title"));
  const of = (): ReportOf => {
    const { id, studentId } = params;
    if (id === undefined) return { kind: "own" };
    return studentId === undefined
      ? { kind: "class", classId: id }
      : { kind: "student", classId: id, studentId };
  };
  const days = createDays(27);
  const path = (rest = "") => `${reportPath(of())}${rest}?${days.shown()}`;
  const load = createLoad(
    () => ({ path: path(), language: locale() }),
    (wish, signal) => api.report(wish.path, wish.language, signal),
    { keepOld: true },
  );
  const back = () => {
    const { id, studentId } = params;
    if (id === undefined) return "/progress";
    return studentId === undefined ? `/classes/${id}` : `/classes/${id}/students/${studentId}`;
  };

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[820px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <div class="print:hidden">
          <BackLink href={back()}>{t("action.back")}</BackLink>
        </div>
        <DaysForm days={days} />
        <Show when={load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={5} />}</Show>}>
          {(document) => (
            <DocumentView document={document()} level={1}>
              <div class="print:hidden">
                <PdfButton path={path("/pdf")} title={document().file} />
              </div>
            </DocumentView>
          )}
        </Show>
      </div>
    </div>
  );
}
