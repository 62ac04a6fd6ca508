import {
  type NewCompetency,
  studentCompetenciesSchema,
} from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** The routes of a student's skills, for a teacher of the class, as functions. */
export function confirmingApi(api: Api, locale: () => string) {
  const path = (classId: string, studentId: string, rest = "") =>
    `/api/classes/${encodeURIComponent(classId)}/students/${encodeURIComponent(studentId)}/competencies${rest}?locale=${locale()}`;
  return {
    of: (classId: string, studentId: string, signal?: AbortSignal) =>
      api.get(studentCompetenciesSchema, path(classId, studentId), signal),
    async confirm(classId: string, studentId: string, competency: NewCompetency): Promise<void> {
      await api.send(path(classId, studentId), postJson(competency));
    },
    async takeBack(classId: string, studentId: string, recordId: string, reason: string): Promise<void> {
      const rest = `/${encodeURIComponent(recordId)}/withdrawal`;
      await api.send(path(classId, studentId, rest), postJson({ reason }));
    },
  };
}
