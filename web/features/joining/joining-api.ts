import { sessionSchema } from "../../../server/modules/accounts/accounts.schemas.ts";
import {
  childrenSchema,
  invitationLookSchema,
} from "../../../server/modules/accounts/guardians/guardians.schemas.ts";
import { joinableSchema } from "../../../server/modules/classes/joining/joining.schemas.ts";
import { oneClassSchema } from "../../../server/modules/classes/settings/settings.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** The routes of joining a class and of the first sign-in as functions. */
export function joiningApi(api: Pick<Api, "send">) {
  const send = async (path: string, body: unknown): Promise<unknown> =>
    (await api.send(path, postJson(body))).json();
  return {
    look: async (code: string) => joinableSchema.parse(await send("/api/auth/join/look", { code })).class,
    join: async (code: string) => oneClassSchema.parse(await send("/api/classes/join", { code })).class,
    joinAsNew: async (fields: { code: string; name: string; username: string; password: string }) =>
      sessionSchema.parse(await send("/api/auth/join", fields)).user,
    lookGuardian: async (code: string) =>
      invitationLookSchema.parse(await send("/api/auth/guardian/look", { code })).invitation,
    claim: async (code: string) => childrenSchema.parse(await send("/api/guardian/children", { code })),
    claimAsNew: async (fields: { code: string; name: string; username: string; password: string }) =>
      sessionSchema.parse(await send("/api/auth/guardian", fields)).user,
    firstSignIn: async (fields: { code: string; username: string; password: string }) =>
      sessionSchema.parse(await send("/api/auth/first-sign-in", fields)).user,
  };
}
