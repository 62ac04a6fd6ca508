import {
  classSharingSchema,
  shareRequestsSchema,
} from "../../server/modules/portfolio/sharing/approvals.schemas.ts";
import { madeShareSchema, sharesSchema } from "../../server/modules/portfolio/sharing/sharing.schemas.ts";
import { showcaseSchema } from "../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { makeApp, type TestApp } from "./app.ts";
import { type Client, clientWith, signIn } from "./client.ts";

export const algebra = "/api/classes/demo-algebra";

/** What Ada does with pages of hers and teachers say to it, once `begin` has started the server. */
export function approvalActs() {
  let app: TestApp;
  let ada: Client;
  let rivera: Client;
  let nobody: Client;
  const begin = async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
    rivera = await signIn(app.send, "rivera");
    const omar = await signIn(app.send, "omar");
    nobody = clientWith(app.send, "");
    return { app, ada, rivera, omar, nobody };
  };
  const enrol = (username: string, classId: string, role: string) =>
    app.database.client.execute({
      sql: "INSERT INTO enrolments (class_id, user_id, role) SELECT ?, id, ? FROM user WHERE username = ?",
      args: [classId, role, username],
    });
  const rule = async (approval: boolean, teacher = rivera, at = algebra) =>
    classSharingSchema.parse(await (await teacher.patch(`${at}/sharing`, { approval })).json());
  const artifact = async (fields: object) => {
    const answer = await ada.post("/api/me/artifacts", { kind: "text", title: "A piece", ...fields });
    return String((await answer.json()).artifact.id);
  };
  const compose = async (blocks: readonly object[] = [{ id: "1", kind: "heading", text: "Look here" }]) => {
    const answer = await ada.post("/api/me/showcases", { title: "What I can do", blocks });
    return showcaseSchema.parse((await answer.json()).showcase);
  };
  const own = async (id: string) =>
    showcaseSchema.parse((await (await ada.get(`/api/me/showcases/${id}`)).json()).showcase);
  const shareIt = async (id: string, fields: object = { audience: "link" }) => {
    const made = madeShareSchema.parse(
      await (await ada.post(`/api/me/showcases/${id}/shares`, fields)).json(),
    );
    return { id: made.share.id, path: made.path ?? "", approval: made.share.approval };
  };
  const shares = async (id: string) =>
    sharesSchema.parse(await (await ada.get(`/api/me/showcases/${id}/shares`)).json());
  const stands = async (id: string) => {
    const [first] = (await shares(id)).shares;
    return [first?.approval, first?.waits, first?.decided?.by ?? null];
  };
  const requests = async (teacher = rivera, at = algebra) =>
    shareRequestsSchema.parse(await (await teacher.get(`${at}/share-requests`)).json()).requests;
  const say = async (approval: "approved" | "refused", teacher = rivera, at = algebra) => {
    const [request] = await requests(teacher, at);
    const said = { approval, changedAt: request?.changedAt };
    return teacher.post(`${at}/share-requests/${request?.id}/decision`, said);
  };
  const status = async (path: string) => (await nobody.get(path)).status;
  return {
    begin,
    enrol,
    rule,
    artifact,
    compose,
    own,
    shareIt,
    shares,
    stands,
    requests,
    say,
    status,
  };
}
