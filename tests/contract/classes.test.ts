import { beforeAll, describe, expect, it } from "vitest";
import type { TaughtClass } from "../../server/modules/classes/settings/settings.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, refusalOf, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

const post = { method: "POST", headers: { "content-type": "application/json" } };

describe("a teacher's classes", () => {
  let app: TestApp;
  let rivera: Client;
  let omar: Client;
  let ben: Client;
  let made: TaughtClass;

  beforeAll(async () => {
    app = await makeApp();
    [rivera, omar, ben] = await Promise.all([
      signIn(app.send, "rivera"),
      signIn(app.send, "omar"),
      signIn(app.send, "ben"),
    ]);
    made = await classOf(rivera.post("/api/classes", { name: " Geometry ", policy: "coach" }));
  });

  const classOf = async (answer: Response | Promise<Response>): Promise<TaughtClass> => {
    const response = await answer;
    const body = await response.json();
    expect([response.status, body.error], JSON.stringify(body)).toEqual([response.status, undefined]);
    return body.class;
  };
  const now = () => classOf(rivera.get(`/api/classes/${made.id}`));

  it("are made by teachers, with a code to join", async () => {
    expect(made).toMatchObject({ name: "Geometry", policy: "coach", students: 0, revision: 1, read: true });
    expect(made.code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(made.teachers.map(({ username }) => username)).toEqual(["rivera"]);
    expect(await refusalOf(ben.post("/api/classes", { name: "Mine" }))).toEqual([403, "class.only-teachers"]);
    expect(await refusalOf(rivera.post("/api/classes", { name: "  " }))).toEqual([400, "request.invalid"]);
  });

  it("are changed on what one saw, not over somebody else's change", async () => {
    const { revision } = await now();
    const changed = await classOf(
      rivera.patch(`/api/classes/${made.id}`, { revision, name: "Geometry 2", waitsAtMost: 45 }),
    );
    expect(changed).toMatchObject({ name: "Geometry 2", waitsAtMost: 45, policy: "coach" });
    const late = rivera.patch(`/api/classes/${made.id}`, { revision, name: "Other" });
    expect(await refusalOf(late)).toEqual([409, "class.changed-elsewhere"]);
    expect((await now()).name).toBe("Geometry 2");
  });

  it.each([
    [{ subjects: ["astrology"] }, 422, "class.subject-unknown"],
    [{ secondRecipient: "nobody" }, 422, "class.recipient-unknown"],
    [{ hours: { timeZone: "Mars/Base", days: [1], from: "08:00", to: "09:00" } }, 400, "request.invalid"],
    [{ hours: { timeZone: "UTC", days: [1], from: "09:00", to: "08:00" } }, 400, "request.invalid"],
    [{ waitsAtMost: 1 }, 400, "request.invalid"],
  ])("refuse %j", async (changes, status, code) => {
    const { revision } = await now();
    expect(await refusalOf(rivera.patch(`/api/classes/${made.id}`, { revision, ...changes }))).toEqual([
      status,
      code,
    ]);
  });

  it("are joined once with their code, however it is typed, and no more with an old one", async () => {
    const typed = made.code?.toLowerCase().replace("-", " ");
    for (let turn = 0; turn < 2; turn += 1)
      expect((await ben.post("/api/classes/join", { code: typed })).status).toBe(200);
    expect((await now()).students).toBe(1);
    await classOf(rivera.put(`/api/classes/${made.id}/code`, {}));
    const chi = await signIn(app.send, "chi");
    expect(await refusalOf(chi.post("/api/classes/join", { code: made.code }))).toEqual([
      404,
      "class.code-unknown",
    ]);
    expect(await refusalOf(omar.post("/api/classes/join", { code: (await now()).code }))).toEqual([
      403,
      "class.only-students",
    ]);
    expect((await now()).students).toBe(1);
  });

  it("are joined by somebody new, who sees first which class it is", async () => {
    const { code } = await now();
    const look = await app.send("/api/auth/join/look", { ...post, body: JSON.stringify({ code }) });
    expect(await look.json()).toEqual({ class: { name: "Geometry 2", teachers: ["Ms Rivera"], read: true } });
    const account = { code, name: "Noa Vidal", username: "Noa.V", password: "twelve words" };
    const joined = await app.send("/api/auth/join", { ...post, body: JSON.stringify(account) });
    expect((await joined.json()).user).toMatchObject({
      name: "Noa Vidal",
      username: "noa.v",
      role: "student",
    });
    const again = app.send("/api/auth/join", { ...post, body: JSON.stringify(account) });
    expect(await refusalOf(again)).toEqual([409, "auth.username-taken"]);
    const noa = await signIn(app.send, "noa.v", "twelve words");
    expect((await (await noa.get("/api/classes")).json()).classes).toHaveLength(1);
  });

  it("keep a teacher: the last one can't be taken out; one who was sees nothing any more", async () => {
    const me = made.teachers[0]?.id ?? "";
    expect(await refusalOf(rivera.remove(`/api/classes/${made.id}/teachers/${me}`))).toEqual([
      422,
      "class.last-teacher",
    ]);
    expect(await refusalOf(rivera.post(`/api/classes/${made.id}/teachers`, { username: "ben" }))).toEqual([
      422,
      "class.teacher-unknown",
    ]);
    const two = await classOf(rivera.post(`/api/classes/${made.id}/teachers`, { username: "Omar" }));
    const omarId = two.teachers.find(({ username }) => username === "omar")?.id ?? "";
    expect((await omar.get(`/api/classes/${made.id}`)).status).toBe(200);
    const { revision } = await now();
    expect((await rivera.remove(`/api/classes/${made.id}/teachers/${omarId}`)).status).toBe(204);
    for (const answer of [
      omar.get(`/api/classes/${made.id}`),
      omar.get(`/api/classes/${made.id}/students`),
      omar.patch(`/api/classes/${made.id}`, { revision, name: "Mine" }),
    ])
      expect(await refusalOf(answer)).toEqual([404, "not-found"]);
  });

  it("have groups of their own students", async () => {
    const { students } = await (await rivera.get(`/api/classes/${made.id}/students`)).json();
    const ids = students.map((one: { id: string }) => one.id);
    const group = await (
      await rivera.post(`/api/classes/${made.id}/groups`, { name: "Red", members: ids })
    ).json();
    const at = `/api/classes/${made.id}/groups/${group.group.id}`;
    expect((await (await rivera.patch(at, { name: "Blue" })).json()).group).toEqual({
      ...group.group,
      name: "Blue",
    });
    expect(await refusalOf(rivera.patch(at, { members: ["nobody"] }))).toEqual([422, "group.member-unknown"]);
    await rivera.remove(`/api/classes/${made.id}/students/${ids[0]}`);
    const { groups } = await (await rivera.get(`/api/classes/${made.id}/groups`)).json();
    expect(groups[0].members).toEqual(ids.slice(1));
    expect((await rivera.remove(at)).status).toBe(204);
    expect((await now()).students).toBe(ids.length - 1);
  });
});

describe("when the tutor is there", () => {
  const friday = Date.parse("2026-11-27T10:00:00Z");

  it("follows the class: its hours, its pause, its subjects; what was written is kept", async () => {
    const app = await makeApp();
    app.pass(friday - Date.now());
    const rivera = await signIn(app.send, "rivera");
    const ben = await signIn(app.send, "ben");
    const [{ id }] = (await (await rivera.get("/api/classes")).json()).classes;
    const about = `/api/classes/${id}`;
    const conversation = await ben.open();
    const change = async (changes: object) => {
      const { revision } = (await (await rivera.get(about)).json()).class;
      expect((await rivera.patch(about, { revision, ...changes })).status).toBe(200);
    };
    const says = async (at: string = conversation) => {
      const answer = await ben.send(at, "2x + 3 = 11");
      if (answer.status === 200) await readReply(answer);
      return answer.status === 200 ? 200 : (await answer.json()).error.code;
    };
    expect(await says()).toBe(200);

    await change({ hours: { timeZone: "UTC", days: [1, 2, 3, 4], from: "08:00", to: "16:00" } });
    expect(await says()).toBe("tutor.out-of-hours");
    await change({ hours: null });

    await rivera.put(`${about}/pause`, {});
    expect(await says()).toBe("tutor.paused");
    await rivera.remove(`${about}/pause`);
    const { students } = await (await rivera.get(`${about}/students`)).json();
    const bens = students.find((one: { username: string }) => one.username === "ben").id;
    await rivera.put(`${about}/students/${bens}/pause`, {});
    expect(await says()).toBe("tutor.paused");
    const chi = await signIn(app.send, "chi");
    await readReply(await chi.send(await chi.open(), "2x + 3 = 11"));
    await rivera.remove(`${about}/students/${bens}/pause`);

    const items = (await (await ben.get("/api/subjects")).json()).subjects;
    const other = items.find((subject: { id: string }) => subject.id !== items[0].id);
    const skill = other.skills.find((one: { items: number }) => one.items > 0).id;
    const elsewhere = await ben.open({ skillId: skill });
    await change({ subjects: [items[0].id] });
    expect(await says(elsewhere)).toBe("tutor.other-subject");
    await change({ subjects: [] });

    expect(await says()).toBe(200);
    await rivera.put(`${about}/archive`, {});
    expect(await says()).toBe("tutor.off");
    expect((await (await rivera.get("/api/classes")).json()).classes).toEqual([]);
    expect((await (await rivera.get("/api/classes?archived=true")).json()).classes).toHaveLength(1);
    await rivera.remove(`${about}/archive`);
    const { messages } = await ben.view(conversation);
    expect(messages.filter(({ role }) => role === "user")).toHaveLength(2);
  });

  it("is shown to nobody without a code, and codes can't be tried out", async () => {
    const app = await makeApp();
    const nobody = clientWith(app.send, "");
    const seen: number[] = [];
    for (let turn = 0; turn < 12; turn += 1)
      seen.push((await nobody.post("/api/auth/join/look", { code: `AAAA-AA${10 + turn}` })).status);
    expect(new Set(seen.slice(0, 10))).toEqual(new Set([404]));
    expect(seen.at(-1)).toBe(429);
  });
});
