import { beforeEach, describe, expect, it } from "vitest";
import type { TestApp } from "../support/app.ts";
import { algebra, approvalActs } from "../support/approvals.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { noisyPicture } from "../support/pictures.ts";
import { makeUploader } from "../support/uploads.ts";

const picture = noisyPicture(8, 6);

describe("a teacher's word on pages of a class", () => {
  const { begin, enrol, rule, artifact, compose, shareIt, stands, requests, say, status } = approvalActs();
  let app: TestApp;
  let ada: Client;
  let rivera: Client;
  let omar: Client;
  let nobody: Client;
  beforeEach(async () => {
    ({ app, ada, rivera, omar, nobody } = await begin());
  });

  it("shows a teacher the page exactly as those outside would see it, with its files, and only while it waits", async () => {
    await rule(true);
    await artifact({ title: "Not on it", body: "kept to myself" });
    const uploader = makeUploader(ada);
    const [file, other] = [await uploader.whole(picture), await uploader.whole(picture.slice())];
    const piece = await artifact({ kind: "image", title: "My proof", why: "I saw it.", fileId: file.id });
    const { id } = await compose([{ id: "1", kind: "artifact", artifactId: piece }]);
    const { path, id: shareId } = await shareIt(id);
    const page = `${algebra}/share-requests/${shareId}/page`;
    const files = `/api/share-requests/${shareId}/files`;
    const seen = await (await rivera.get(page)).text();
    expect(seen).toContain("I saw it.");
    expect(seen).toContain(`${files}/${file.id}`);
    expect(seen).not.toMatch(/kept to myself|<script/);
    const answered = async (client: Client, fileId: string) =>
      (await client.get(`${files}/${fileId}`)).status;
    expect([await answered(rivera, file.id), await answered(rivera, other.id)]).toEqual([200, 404]);
    expect([await answered(omar, file.id), await answered(ada, file.id)]).toEqual([404, 404]);
    await say("approved");
    expect(await (await nobody.get(path)).text()).toBe(seen.replaceAll(files, `${path}/files`));
    expect([(await rivera.get(page)).status, await answered(rivera, file.id)]).toEqual([404, 404]);
  });

  it("is a no that stays: the link shows nothing, also after the rule is off, and its student sees whose no it was", async () => {
    await rule(true);
    const { id } = await compose();
    const { path } = await shareIt(id);
    expect((await say("refused")).status).toBe(204);
    expect(await stands(id)).toEqual(["refused", null, "Ms Rivera"]);
    await rule(false);
    expect(await status(path)).toBe(404);
    expect((await shareIt(id)).approval).toBe("open");
  });

  it("is about the page that was looked at: changed meanwhile, it has to be looked at again", async () => {
    await rule(true);
    const { id, revision } = await compose();
    const { path, id: shareId } = await shareIt(id);
    const [looked] = await requests();
    app.pass(1_000);
    await ada.patch(`/api/me/showcases/${id}`, { revision, title: "Slipped in" });
    const said = { approval: "approved", changedAt: looked?.changedAt };
    expect(await refusalOf(rivera.post(`${algebra}/share-requests/${shareId}/decision`, said))).toEqual([
      409,
      "share.changed",
    ]);
    expect(await status(path)).toBe(404);
    expect((await say("approved")).status).toBe(204);
  });

  it("is withdrawn by its student, and then nobody can say a word on it", async () => {
    await rule(true);
    const { id } = await compose();
    const { id: shareId } = await shareIt(id);
    const [request] = await requests();
    expect((await ada.remove(`/api/me/showcases/${id}/shares/${shareId}`)).status).toBe(204);
    expect(await requests()).toEqual([]);
    const said = { approval: "approved", changedAt: request?.changedAt };
    expect(await refusalOf(rivera.post(`${algebra}/share-requests/${shareId}/decision`, said))).toEqual([
      404,
      "not-found",
    ]);
  });

  it("is the first one said where two teachers say one", async () => {
    await rule(true);
    await enrol("omar", "demo-algebra", "teacher");
    const { id } = await compose();
    const { path, id: shareId } = await shareIt(id);
    const [request] = await requests(omar);
    const decision = `${algebra}/share-requests/${shareId}/decision`;
    const answers = await Promise.all([
      rivera.post(decision, { approval: "refused", changedAt: request?.changedAt }),
      omar.post(decision, { approval: "refused", changedAt: request?.changedAt }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 409]);
    const late = await omar.post(decision, { approval: "approved", changedAt: request?.changedAt });
    expect(await refusalOf(late)).toEqual([409, "share.decided"]);
    expect(await status(path)).toBe(404);
  });

  it("is for a teacher of a class that asks: nobody else sees, decides or sets anything, nor a teacher who left", async () => {
    await rule(true);
    const { id } = await compose();
    const { id: shareId } = await shareIt(id);
    const [request] = await requests();
    const others = ["omar", "ben", "ada", "grace", "admin"];
    const at = `${algebra}/share-requests/${shareId}`;
    const said = { approval: "approved", changedAt: request?.changedAt };
    const refused = async (client: Client) => {
      for (const answer of [
        await client.get(`${algebra}/sharing`),
        await client.patch(`${algebra}/sharing`, { approval: false }),
        await client.get(`${algebra}/share-requests`),
        await client.get(`${at}/page`),
        await client.get(`/api/share-requests/${shareId}/files/x`),
        await client.post(`${at}/decision`, said),
      ])
        expect(await refusalOf(answer)).toEqual([404, "not-found"]);
    };
    for (const name of others) await refused(await signIn(app.send, name));
    const biology = "/api/classes/demo-biology/share-requests";
    expect(await refusalOf(omar.post(`${biology}/${shareId}/decision`, said))).toEqual([404, "not-found"]);
    expect(await refusalOf(nobody.get(`${algebra}/sharing`))).toEqual([401, "auth.required"]);
    await app.database.client.execute(
      "DELETE FROM enrolments WHERE user_id = (SELECT id FROM user WHERE username = 'rivera')",
    );
    await refused(rivera);
    expect(await stands(id)).toEqual(["asked", "new", null]);
  });
});
