import {
  membersSchema,
  type NewColleague,
  signInCardSchema,
} from "../../../server/modules/accounts/school/school.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** The routes of the school's people as functions. */
export function peopleApi(api: Api) {
  const card = async (path: string, init: RequestInit) =>
    signInCardSchema.parse(await (await api.send(path, init)).json()).card;
  return {
    list: (find: { readonly query: string; readonly role: string }, signal: AbortSignal) => {
      const given = Object.entries(find).filter(([, value]) => value !== "");
      return api.get(membersSchema, `/api/people?${new URLSearchParams(given).toString()}`, signal);
    },
    add: (input: NewColleague) => card("/api/people", postJson(input)),
    renew: (id: string) => card(`/api/people/${encodeURIComponent(id)}/first-code`, { method: "POST" }),
  };
}
