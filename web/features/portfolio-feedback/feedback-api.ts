import { z } from "zod";
import type { CoachAsk } from "../../../server/modules/portfolio/feedback/coach/coach.schemas.ts";
import {
  feedbackListSchema,
  feedbackSchema,
  historySchema,
} from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import {
  type NewRubric,
  rubricSchema,
  rubricsSchema,
  type SettingsPatch,
} from "../../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import {
  type SharedArtifactSummary,
  sharedArtifactListSchema,
  sharedArtifactSchema,
} from "../../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";
import type { Page } from "../../lib/create-pages.ts";
import type { Form } from "./feedback-form.models.ts";

const oneSchema = z.object({ feedback: feedbackSchema });
const workSchema = z.object({ artifact: sharedArtifactSchema });
const rubricOneSchema = z.object({ rubric: rubricSchema });

/** What is sent: what was said, whether it is done, and the draft that it goes on from. */
export interface Sending {
  readonly said: Form;
  readonly release: boolean;
  readonly version: number;
  readonly draft: { readonly id: string; readonly revision: number } | undefined;
}

/** The routes of feedback as functions. */
export function feedbackApi(api: Api, locale: () => string) {
  const inClass = (classId: string, rest: string) =>
    `/api/classes/${encodeURIComponent(classId)}${rest}?locale=${locale()}`;
  const onWork = (id: string, rest = "") => `/artifacts/${encodeURIComponent(id)}${rest}`;
  const own = (id: string, rest = "") =>
    `/api/me/artifacts/${encodeURIComponent(id)}/feedback${rest}?locale=${locale()}`;
  const send = async <T>(schema: z.ZodType<T>, path: string, method: string, body: unknown): Promise<T> =>
    schema.parse(await (await api.send(path, { ...postJson(body), method })).json());
  const write = async (
    begin: string,
    change: (id: string) => string,
    { said, release, version, draft }: Sending,
  ) =>
    (draft
      ? await send(oneSchema, change(draft.id), "PATCH", { ...said, release, revision: draft.revision })
      : await send(oneSchema, begin, "POST", { ...said, release, version })
    ).feedback;
  return {
    async shown(
      classId: string,
      cursor: string | null,
      signal: AbortSignal,
    ): Promise<Page<SharedArtifactSummary>> {
      const place = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await api.get(sharedArtifactListSchema, inClass(classId, "/artifacts") + place, signal);
      return { rows: page.artifacts, nextCursor: page.nextCursor };
    },
    /** A shown piece of work with the feedback on it that one may read; an earlier version that was read before, if asked. */
    async work(classId: string, id: string, version: number | null, signal: AbortSignal) {
      const earlier = version === null ? "" : `&version=${version}`;
      const [{ artifact }, list] = await Promise.all([
        api.get(workSchema, inClass(classId, onWork(id)) + earlier, signal),
        api.get(feedbackListSchema, inClass(classId, onWork(id, "/feedback")), signal),
      ]);
      return { artifact, ...list };
    },
    give: (classId: string, artifactId: string, sending: Sending) =>
      write(
        inClass(classId, onWork(artifactId, "/feedback")),
        (id) => inClass(classId, `/feedback/${encodeURIComponent(id)}`),
        sending,
      ),
    release: async (classId: string, id: string) =>
      (await send(oneSchema, inClass(classId, `/feedback/${encodeURIComponent(id)}/release`), "POST", {}))
        .feedback,
    history: (artifactId: string, signal: AbortSignal) => api.get(historySchema, own(artifactId), signal),
    assess: (artifactId: string, sending: Sending) =>
      write(own(artifactId), (id) => own(artifactId, `/${encodeURIComponent(id)}`), sending),
    async drop(id: string): Promise<void> {
      await api.send(`/api/me/feedback/${encodeURIComponent(id)}`, { method: "DELETE" });
    },
    ownRubrics: async (signal: AbortSignal) =>
      (await api.get(rubricsSchema.pick({ rubrics: true }), `/api/me/rubrics?locale=${locale()}`, signal))
        .rubrics,
    rubrics: (classId: string, signal: AbortSignal) =>
      api.get(rubricsSchema, inClass(classId, "/rubrics"), signal),
    makeRubric: async (classId: string, rubric: NewRubric) =>
      (await send(rubricOneSchema, inClass(classId, "/rubrics"), "POST", rubric)).rubric,
    changeRubric: async (
      classId: string,
      id: string,
      patch: Pick<NewRubric, "name" | "criteria"> & { revision: number },
    ) =>
      (await send(rubricOneSchema, inClass(classId, `/rubrics/${encodeURIComponent(id)}`), "PATCH", patch))
        .rubric,
    async changeSettings(classId: string, settings: SettingsPatch): Promise<void> {
      await api.send(inClass(classId, "/feedback-settings"), { ...postJson(settings), method: "PUT" });
    },
    /** Asks the coach about own work: the answer's stream of events. */
    askCoach: (artifactId: string, ask: CoachAsk, signal: AbortSignal) =>
      api.send(`/api/me/artifacts/${encodeURIComponent(artifactId)}/coach-feedback?locale=${locale()}`, {
        ...postJson(ask),
        signal,
      }),
    /** Lets the coach draft feedback on a student's work: the answer's stream of events. */
    askDraft: (classId: string, artifactId: string, ask: CoachAsk, signal: AbortSignal) =>
      api.send(inClass(classId, onWork(artifactId, "/coach-feedback")), { ...postJson(ask), signal }),
  };
}

export type FeedbackApi = ReturnType<typeof feedbackApi>;
