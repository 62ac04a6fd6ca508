import {
  classSharingSchema,
  type Decision,
  shareRequestsSchema,
} from "../../../server/modules/portfolio/sharing/approvals.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** The routes of a teacher's word on pages as functions. */
export function approvalsApi(api: Api) {
  const path = (classId: string, rest: string) => `/api/classes/${encodeURIComponent(classId)}${rest}`;
  const at = (shareId: string, rest: string) => `/share-requests/${encodeURIComponent(shareId)}${rest}`;
  return {
    sharing: (classId: string, signal?: AbortSignal) =>
      api.get(classSharingSchema, path(classId, "/sharing"), signal),
    setApproval: async (classId: string, approval: boolean) =>
      classSharingSchema.parse(
        await (
          await api.send(path(classId, "/sharing"), { ...postJson({ approval }), method: "PATCH" })
        ).json(),
      ),
    requests: async (classId: string, signal?: AbortSignal) =>
      (await api.get(shareRequestsSchema, path(classId, "/share-requests"), signal)).requests,
    async decide(classId: string, shareId: string, decision: Decision): Promise<void> {
      await api.send(path(classId, at(shareId, "/decision")), postJson(decision));
    },
    /** Where the page is as those outside the class would see it. */
    pageOf: (classId: string, shareId: string, locale: string) =>
      path(classId, at(shareId, `/page?locale=${locale}`)),
  };
}
