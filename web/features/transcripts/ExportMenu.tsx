import Download from "lucide-solid/icons/download";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Place } from "./transcripts-api.ts";

/** What was found as a file, and what teachers would have said as cases. */
export function ExportMenu(props: { readonly place: Place }) {
  const { t } = useI18n();
  const api = useApi();
  const path = (format: "csv" | "json") => {
    const { classId, ...filter } = props.place;
    return api.exportPath(classId, filter, format);
  };
  return (
    <details class="text-small">
      <summary class="cursor-pointer text-teal-ink pointer-coarse:min-h-11 pointer-coarse:content-center">
        {t("search.export")}
      </summary>
      <p class="mt-1.5 flex flex-wrap gap-x-4 gap-y-1">
        <Saved href={path("csv")} words={t("search.export-csv")} />
        <Saved href={path("json")} words={t("search.export-json")} />
        <Saved
          href={`/api/classes/${encodeURIComponent(props.place.classId)}/eval-cases`}
          words={t("search.export-cases")}
        />
      </p>
      <p class="mt-1 text-tiny text-ink-2">{t("search.export-note")}</p>
    </details>
  );
}

/** A link to a file that is saved. */
export function Saved(props: { readonly href: string; readonly words: string }) {
  return (
    <a
      href={props.href}
      download=""
      rel="external"
      class="quiet-link inline-flex items-center gap-1.5 pointer-coarse:min-h-11"
    >
      <Download class="size-3.5" aria-hidden="true" /> {props.words}
    </a>
  );
}
