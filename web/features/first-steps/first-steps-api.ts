import { onePracticeClassSchema } from "../../../server/modules/classes/practice-class/practice-class.schemas.ts";
import {
  type FirstStepsPatch,
  firstStepsSchema,
} from "../../../server/modules/review/first-steps/first-steps.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** The routes of the guide and of the practice class as functions. */
export function firstStepsApi(api: Api) {
  const practice = async (path: string, locale: string) =>
    onePracticeClassSchema.parse(await (await api.send(path, postJson({ locale }))).json()).practice;
  return {
    read: (signal?: AbortSignal) => api.get(firstStepsSchema, "/api/me/first-steps", signal),
    choose: async (patch: FirstStepsPatch) => {
      const answer = await api.send("/api/me/first-steps", { ...postJson(patch), method: "PATCH" });
      return firstStepsSchema.parse(await answer.json());
    },
    make: (locale: string) => practice("/api/classes/practice", locale),
    reset: (locale: string) => practice("/api/classes/practice/reset", locale),
    remove: () => api.send("/api/classes/practice", { method: "DELETE" }),
  };
}

export type FirstStepsApi = ReturnType<typeof firstStepsApi>;
