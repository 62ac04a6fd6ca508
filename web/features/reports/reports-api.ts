import {
  type LetterNote,
  lettersSchema,
  oneLetterSchema,
  reportSchema,
} from "../../../server/modules/review/reports/reports.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** Where the letters about a student are: their own, a child's, or those of a student of a class. */
export type LettersOf =
  | { readonly kind: "own" }
  | { readonly kind: "child"; readonly studentId: string }
  | { readonly kind: "student"; readonly classId: string; readonly studentId: string };

/** Whom a report is about. */
export type ReportOf =
  | { readonly kind: "own" }
  | { readonly kind: "class"; readonly classId: string }
  | { readonly kind: "student"; readonly classId: string; readonly studentId: string };

export function lettersPath(of: LettersOf): string {
  switch (of.kind) {
    case "own":
      return "/api/me/letters";
    case "child":
      return `/api/guardian/children/${encodeURIComponent(of.studentId)}/letters`;
    case "student":
      return `${studentPath(of)}/letters`;
  }
}

export function reportPath(of: ReportOf): string {
  switch (of.kind) {
    case "own":
      return "/api/me/report";
    case "class":
      return `/api/classes/${encodeURIComponent(of.classId)}/report`;
    case "student":
      return `${studentPath(of)}/report`;
  }
}

/** The routes of letters and reports as functions. */
export function reportsApi(api: Api) {
  const reading = (locale: string) =>
    `?locale=${locale}&zone=${encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)}`;
  return {
    letters: (of: LettersOf, locale: string, signal: AbortSignal) =>
      api.get(lettersSchema, `${lettersPath(of)}${reading(locale)}`, signal),
    note: async (of: LettersOf, week: string, note: LetterNote, locale: string) => {
      const path = `${lettersPath(of)}/${encodeURIComponent(week)}${reading(locale)}`;
      const answer = await api.send(path, { ...postJson(note), method: "PUT" });
      return oneLetterSchema.parse(await answer.json()).letter;
    },
    report: async (path: string, locale: string, signal: AbortSignal) =>
      (await api.get(reportSchema, `${path}${path.includes("?") ? "&" : "?"}locale=${locale}`, signal))
        .document,
  };
}

function studentPath(of: { readonly classId: string; readonly studentId: string }): string {
  return `/api/classes/${encodeURIComponent(of.classId)}/students/${encodeURIComponent(of.studentId)}`;
}
