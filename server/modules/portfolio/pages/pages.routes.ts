import { type Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers } from "../../../app/openapi.ts";
import { notFound } from "../../../shared/errors.ts";
import { sendFile } from "../files/files.routes.ts";
import { fileOfLearner } from "../files/files.usecases.ts";
import { sharedWithMeSchema } from "../sharing/sharing.schemas.ts";
import { openLink, openToMe, sharedWithMe, unlock } from "../sharing/sharing.usecases.ts";
import { look } from "./look.constants.ts";
import { gonePage, lockedPage, showcasePage } from "./pages.usecases.ts";
import { filesShown, shownOf } from "./showing.usecases.ts";

/** How long a browser remembers a passphrase, seconds. */
const remembered = 12 * 3_600;
const passCookie = "ponder-pass";

function languageOf(c: Context<AppEnv>): "en" | "es" {
  return /^es\b/i.test(c.req.header("accept-language") ?? "") ? "es" : "en";
}

/** A file of a page; no copy of it outlives the page's being open. */
export async function pageFile(c: Context<AppEnv>, learnerId: string, fileId: string): Promise<Response> {
  const sent = await sendFile(c, await fileOfLearner(learnerId, fileId, c.get("ports")), false);
  sent.headers.set("cache-control", "no-store");
  sent.headers.set("x-robots-tag", "noindex");
  return sent;
}

/** Pages that are opened by a link, without signing in. */
export const linkRoutes = new Hono<AppEnv>()
  .get("/p/look.css", (c) =>
    c.body(look, 200, { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" }),
  )
  .get("/p/:token", async (c) => {
    const ports = c.get("ports");
    const token = c.req.param("token");
    const link = await openLink(token, getCookie(c, passCookie), ports);
    const language = languageOf(c);
    switch (link.kind) {
      case "gone":
        return gonePage(language);
      case "locked":
        return lockedPage(language, false);
      case "open":
        return showcasePage(link.showcase, { language, addressOf: (id) => `/p/${token}/files/${id}` }, ports);
    }
  })
  .post("/p/:token", async (c) => {
    const token = c.req.param("token");
    const form = await c.req.formData().catch(() => null);
    const passphrase = form?.get("passphrase");
    const pass = typeof passphrase === "string" ? await unlock(token, passphrase, c.get("ports")) : null;
    if (pass === null) return lockedPage(languageOf(c), true);
    setCookie(c, passCookie, pass, {
      path: `/p/${token}`,
      httpOnly: true,
      sameSite: "Lax",
      secure: new URL(c.req.url).protocol === "https:",
      maxAge: remembered,
    });
    return c.redirect(`/p/${token}`, 303);
  })
  .get("/p/:token/files/:fileId", async (c) => {
    const ports = c.get("ports");
    const { token, fileId } = c.req.param();
    const link = await openLink(token, getCookie(c, passCookie), ports);
    if (link.kind !== "open") throw notFound();
    const files = filesShown(await shownOf(link.showcase, languageOf(c), ports));
    if (!files.has(fileId)) throw notFound();
    return pageFile(c, link.showcase.learnerId, fileId);
  });

/** Showcases that were opened to somebody by name, class or guardianship. */
export const sharedShowcaseRoutes = new Hono<AppEnv>()
  .get(
    "/shared/showcases",
    describeRoute({
      summary: "Showcases that others opened to the person asking",
      responses: answers({ 200: sharedWithMeSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await sharedWithMe(person, ports));
    },
  )
  .get(
    "/shared/showcases/:shareId",
    describeRoute({
      summary: "A showcase that was opened to the person asking, as a page",
      responses: answers({ errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const showcase = await openToMe(person, c.req.param("shareId"), ports);
      const files = `/api/shared/showcases/${c.req.param("shareId")}/files`;
      return showcasePage(showcase, { language: languageOf(c), addressOf: (id) => `${files}/${id}` }, ports);
    },
  )
  .get(
    "/shared/showcases/:shareId/files/:fileId",
    describeRoute({ summary: "A file of such a page", responses: answers({ errors: [401, 404] }) }),
    async (c) => {
      const { person, ports } = await asked(c);
      const showcase = await openToMe(person, c.req.param("shareId"), ports);
      const files = filesShown(await shownOf(showcase, "en", ports));
      if (!files.has(c.req.param("fileId"))) throw notFound();
      return pageFile(c, showcase.learnerId, c.req.param("fileId"));
    },
  );
