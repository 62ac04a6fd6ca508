import { Hono } from "hono";
import { describeRoute, openAPIRouteHandler } from "hono-openapi";
import { z } from "zod";
import type { Config } from "../config/config.models.ts";
import { type PublicConfig, publicConfigSchema } from "../config/public.schemas.ts";
import type { Database } from "../db/client.ts";
import { makeEmbedder } from "../llm/embedders.ts";
import { makeTutors } from "../llm/tutors.ts";
import { accountRoutes } from "../modules/accounts/accounts.routes.ts";
import { makeAuth } from "../modules/accounts/auth.ts";
import { guardianRoutes } from "../modules/accounts/guardians/guardians.routes.ts";
import { schoolRoutes } from "../modules/accounts/school/school.routes.ts";
import { checkingRoutes } from "../modules/checking/checking.routes.ts";
import { assignmentRoutes } from "../modules/classes/assignments/assignments.routes.ts";
import { classRoutes } from "../modules/classes/classes.routes.ts";
import { classGroupRoutes } from "../modules/classes/groups/groups.routes.ts";
import { joiningRoutes } from "../modules/classes/joining/joining.routes.ts";
import { classPeopleRoutes } from "../modules/classes/people/people.routes.ts";
import { practiceClassRoutes } from "../modules/classes/practice-class/practice-class.routes.ts";
import { rosterRoutes } from "../modules/classes/roster/roster.routes.ts";
import { classSettingsRoutes } from "../modules/classes/settings/settings.routes.ts";
import { authoringRoutes } from "../modules/curriculum/authoring/authoring.routes.ts";
import { catalogueRoutes } from "../modules/curriculum/catalogue.routes.ts";
import { materialRoutes } from "../modules/curriculum/materials/materials.routes.ts";
import { makePacksHere } from "../modules/curriculum/packs.usecases.ts";
import { entryRoutes } from "../modules/journal/entries/entries.routes.ts";
import { feedbackRoutes } from "../modules/journal/feedback/feedback.routes.ts";
import { moodRoutes } from "../modules/journal/moods/moods.routes.ts";
import { sharedEntryRoutes } from "../modules/journal/shared-entries/shared-entries.routes.ts";
import { assignedRoutes } from "../modules/learners/assigned/assigned.routes.ts";
import { diagnosticRoutes } from "../modules/learners/diagnostic/diagnostic.routes.ts";
import { memoryRoutes } from "../modules/learners/memories/memories.routes.ts";
import { pathRoutes } from "../modules/learners/path/path.routes.ts";
import { practiceRoutes } from "../modules/learners/practice/practice.routes.ts";
import { profileRoutes } from "../modules/learners/profile/profile.routes.ts";
import { recordRoutes } from "../modules/learners/record/record.routes.ts";
import { skillRoutes } from "../modules/learners/skills/skills.routes.ts";
import { artifactRoutes } from "../modules/portfolio/artifacts/artifacts.routes.ts";
import { competencyRoutes } from "../modules/portfolio/competencies/competencies.routes.ts";
import { coachRoutes } from "../modules/portfolio/feedback/coach/coach.routes.ts";
import { workFeedbackRoutes } from "../modules/portfolio/feedback/feedback.routes.ts";
import { rubricRoutes } from "../modules/portfolio/feedback/rubrics.routes.ts";
import { fileRoutes } from "../modules/portfolio/files/files.routes.ts";
import { settled } from "../modules/portfolio/files/settle.models.ts";
import { makeLibsqlStorage } from "../modules/portfolio/files/storage.repository.ts";
import { storageLimits } from "../modules/portfolio/files/storage.ts";
import { goalRoutes } from "../modules/portfolio/goals/goals.routes.ts";
import { linkRoutes, sharedShowcaseRoutes } from "../modules/portfolio/pages/pages.routes.ts";
import { printingRoutes } from "../modules/portfolio/printing/printing.routes.ts";
import { printedWords } from "../modules/portfolio/printing/words.constants.ts";
import { projectMemberRoutes } from "../modules/portfolio/projects/members.routes.ts";
import { projectRoutes } from "../modules/portfolio/projects/projects.routes.ts";
import { sharedArtifactRoutes } from "../modules/portfolio/shared-artifacts/shared-artifacts.routes.ts";
import { approvalRoutes } from "../modules/portfolio/sharing/approvals.routes.ts";
import { showcaseRoutes } from "../modules/portfolio/showcases/showcases.routes.ts";
import { makeSign } from "../modules/portfolio/taking/signing.models.ts";
import { takingRoutes } from "../modules/portfolio/taking/taking.routes.ts";
import { makeTurnstile } from "../modules/portfolio/taking/turnstile.ts";
import { annotationRoutes } from "../modules/review/annotations/annotations.routes.ts";
import { assignmentProgressRoutes } from "../modules/review/assignments/assignments.routes.ts";
import { draftRoutes } from "../modules/review/drafts/drafts.routes.ts";
import { exportingRoutes } from "../modules/review/exporting/exporting.routes.ts";
import { firstStepsRoutes } from "../modules/review/first-steps/first-steps.routes.ts";
import { insightRoutes } from "../modules/review/insights/insights.routes.ts";
import { makeLiveBoards } from "../modules/review/live/boards.ts";
import { liveRoutes } from "../modules/review/live/live.routes.ts";
import { openingRoutes } from "../modules/review/openings/openings.routes.ts";
import { pilotRoutes } from "../modules/review/pilot/pilot.routes.ts";
import { queueRoutes } from "../modules/review/queue/queue.routes.ts";
import { makeHouseDelivery } from "../modules/review/reports/delivery.ts";
import { reportRoutes } from "../modules/review/reports/reports.routes.ts";
import { transcriptRoutes } from "../modules/review/transcripts.routes.ts";
import { conversationRoutes } from "../modules/tutoring/conversations.routes.ts";
import { noticeRoutes } from "../modules/tutoring/notices/notices.routes.ts";
import { makeSeal } from "../modules/tutoring/sealing.ts";
import { makePrivateSolver } from "../modules/tutoring/solve.usecases.ts";
import { steppingInRoutes } from "../modules/tutoring/stepping-in/stepping-in.routes.ts";
import { makeLogHub } from "../modules/tutoring/turn-log.usecases.ts";
import { turnRoutes } from "../modules/tutoring/turns.routes.ts";
import { makeTurnEngine } from "../modules/tutoring/turns.usecases.ts";
import type { Clock } from "../shared/clock.ts";
import { AppError, notFound } from "../shared/errors.ts";
import type { Ids } from "../shared/ids.ts";
import { type Logger, silentLogger } from "../shared/logger.ts";
import type { AppEnv, Ports } from "./context.ts";
import { demoSignIns } from "./demo.constants.ts";
import { limitBody, makeErrorHandler, requestLog, sameOrigin, securityHeaders } from "./middleware.ts";

/** All that a runtime decides for the server. */
export interface Dependencies {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  /** Name of this process in the leases of running turns. */
  readonly processId: string;
  /** Keeps work alive beyond its request. */
  readonly background: (work: Promise<void>) => void;
  /** What leases of turns are counted by, where turns are played on another clock; left out, the clock. */
  readonly leaseClock?: Clock;
  /** Address of the client of a request, for the sign-in limit. */
  readonly clientAddress: (environment: unknown) => string;
}

const healthSchema = z.object({
  status: z.enum(["ok", "degraded"]),
  database: z.enum(["ok", "unreachable"]),
  model: z.object({ provider: z.string(), id: z.string() }),
});

/** Puts the ports together: everything a route may use. */
export function makePorts(dependencies: Dependencies): Ports {
  const { config, database, clock, ids, logger } = dependencies;
  const tutors = makeTutors(config);
  const embedder = makeEmbedder(config, logger);
  const { configured } = tutors;
  const hub = makeLogHub();
  const seal = makeSeal(config.PONDER_SECRET);
  const turns = makeTurnEngine({
    ...dependencies,
    tutors,
    embedder,
    hub,
    seal,
    solvePrivately:
      configured.provider === "builtin" ? null : makePrivateSolver(configured, tutors.timeout, logger),
    now: () => clock.now(),
  });
  return {
    database,
    clock,
    ids,
    logger,
    tutors,
    embedder,
    turns,
    hub,
    seal,
    live: makeLiveBoards({ database, clock, hub }),
    packs: makePacksHere({ database, clock }),
    imports: makeTurnstile(2),
    signPortfolio: makeSign(config.PONDER_SECRET),
    files: makeLibsqlStorage(database, { clock, ids, limits: storageLimits, settle: settled }),
    delivery: makeHouseDelivery(printedWords),
    past: (then) =>
      makePorts({ ...dependencies, ...builtinAndQuiet(config), clock: then, leaseClock: clock }),
    background: dependencies.background,
    url: config.PONDER_URL,
    auth: makeAuth({ database, secret: config.PONDER_SECRET, url: config.PONDER_URL }),
    publicConfig: publicConfigOf(config, configured),
  };
}

/** What is played is spoken by the tutor that is always there, and is nothing to log. */
function builtinAndQuiet(config: Config) {
  return { config: { ...config, PONDER_MODEL: "builtin" }, logger: silentLogger };
}

function publicConfigOf(config: Config, tutor: { provider: string; id: string }): PublicConfig {
  return {
    tutor: { provider: tutor.provider, id: tutor.id },
    demo: config.PONDER_DEMO === "1" ? demoSignIns : [],
  };
}

/** The whole HTTP interface over its ports. */
export function createServer(ports: Ports, clientAddress: Dependencies["clientAddress"] = () => "unknown") {
  const app = new Hono<AppEnv>();
  app.onError(makeErrorHandler(ports.logger));
  app.use(async (c, next) => {
    c.set("ports", ports);
    c.set("clientAddress", clientAddress(c.env));
    await next();
  });
  app.use(requestLog, securityHeaders, sameOrigin, limitBody);
  app.use("/api/*", async (c, next) => {
    // Where packs can't be read now, neither can anything else: the route says so.
    await ports.packs.use().catch(() => {});
    await next();
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
  });
  const routes = app
    .route("/api", accountRoutes)
    .route("/api", schoolRoutes)
    .route("/api", guardianRoutes)
    .route("/api", classRoutes)
    .route("/api", practiceClassRoutes)
    .route("/api", classSettingsRoutes)
    .route("/api", joiningRoutes)
    .route("/api", classPeopleRoutes)
    .route("/api", rosterRoutes)
    .route("/api", classGroupRoutes)
    .route("/api", assignmentRoutes)
    .route("/api", conversationRoutes)
    .route("/api", turnRoutes)
    .route("/api", noticeRoutes)
    .route("/api", draftRoutes)
    .route("/api", steppingInRoutes)
    .route("/api", liveRoutes)
    .route("/api", queueRoutes)
    .route("/api", firstStepsRoutes)
    .route("/api", assignmentProgressRoutes)
    .route("/api", insightRoutes)
    .route("/api", exportingRoutes)
    .route("/api", transcriptRoutes)
    .route("/api", reportRoutes)
    .route("/api", pilotRoutes)
    .route("/api", annotationRoutes)
    .route("/api", openingRoutes)
    .route("/api", materialRoutes)
    .route("/api", catalogueRoutes)
    .route("/api", authoringRoutes)
    .route("/api", checkingRoutes)
    .route("/api", skillRoutes)
    .route("/api", practiceRoutes)
    .route("/api", assignedRoutes)
    .route("/api", profileRoutes)
    .route("/api", memoryRoutes)
    .route("/api", pathRoutes)
    .route("/api", diagnosticRoutes)
    .route("/api", recordRoutes)
    .route("/api", entryRoutes)
    .route("/api", moodRoutes)
    .route("/api", sharedEntryRoutes)
    .route("/api", feedbackRoutes)
    .route("/api", artifactRoutes)
    .route("/api", sharedArtifactRoutes)
    .route("/api", rubricRoutes)
    .route("/api", workFeedbackRoutes)
    .route("/api", coachRoutes)
    .route("/api", showcaseRoutes)
    .route("/api", approvalRoutes)
    .route("/api", sharedShowcaseRoutes)
    .route("/", linkRoutes)
    .route("/api", fileRoutes)
    .route("/api", goalRoutes)
    .route("/api", competencyRoutes)
    .route("/api", projectRoutes)
    .route("/api", projectMemberRoutes)
    .route("/api", printingRoutes)
    .route("/api", takingRoutes)
    .get("/api/config", describeRoute({ summary: "What anybody may know of the configuration" }), (c) =>
      c.json(publicConfigSchema.parse(ports.publicConfig)),
    )
    .get("/healthz", describeRoute({ summary: "Health of the server and its database" }), async (c) => {
      const database = await isReachable(ports.database);
      const { provider, id } = ports.tutors.configured;
      return c.json(
        healthSchema.parse({
          status: database ? "ok" : "degraded",
          database: database ? "ok" : "unreachable",
          model: { provider, id },
        }),
      );
    });
  app.get(
    "/api/openapi.json",
    openAPIRouteHandler(app, {
      documentation: {
        info: { title: "Ponder", version: "0.1.0", description: "A tutor that asks before it tells." },
      },
    }),
  );
  app.all("/api/*", (c) => {
    if (c.req.method === "GET" || !isRoute(app, c.req.path)) throw notFound();
    throw new AppError("request.method", 405, "This address doesn't take that method.");
  });
  return routes;
}

function isRoute(app: Hono<AppEnv>, path: string): boolean {
  return app.routes.some((route) => route.path === path && !route.path.includes("*"));
}

async function isReachable(database: Database): Promise<boolean> {
  try {
    await database.client.execute("SELECT 1");
    return true;
  } catch {
    return false;
  }
}

/** The server's type, for the typed client in the browser. */
export type AppType = ReturnType<typeof createServer>;
