/** The import rules of the house (README, "How it is built"). Each says why, since its comment is what a developer reads. */
const roles = (names) => `\\.(${names})\\.ts$`;
const notTypes = { dependencyTypesNot: ["type-only"] };

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Files that need each other are one file or miss a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "web-takes-schemas-only",
      comment:
        "The browser gets schemas, constants and the server's type; anything else would ship the server.",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^server/", pathNot: roles("schemas|constants"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-takes-one-type",
      comment: "Types of the server reach the browser through AppType and the schemas alone.",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^server/", pathNot: [roles("schemas|constants"), "^server/app/app\\.ts$"] },
    },
    {
      name: "server-stands-alone",
      comment: "The server knows neither its clients nor its tests.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(web|evals|tests)/" },
    },
    {
      name: "prompts-import-nothing",
      comment: "Prompts are text.",
      severity: "error",
      from: { path: "^prompts/" },
      to: { path: "." },
    },
    {
      name: "shared-knows-no-feature",
      comment: "What everybody uses can't depend on a feature.",
      severity: "error",
      from: { path: "^server/shared/" },
      to: { path: "^server/(?!shared/)" },
    },
    {
      name: "routes-call-usecases",
      comment:
        "routes → usecases → repository → table: a route that reads the database skips who may see what.",
      severity: "error",
      from: { path: roles("routes") },
      to: { path: `${roles("repository|table")}|^server/db/`, ...notTypes },
    },
    {
      name: "usecases-call-repositories",
      comment: "Tables are the repositories' business.",
      severity: "error",
      from: { path: roles("usecases") },
      to: { path: roles("table|routes"), ...notTypes },
    },
    {
      name: "models-do-no-io",
      comment: "Pure logic and shapes stand apart from I/O, so that they can be tried on anybody's data.",
      severity: "error",
      from: { path: `^server/.*${roles("models|schemas")}` },
      to: {
        path: `${roles("usecases|repository|table|routes")}|node_modules/(hono|drizzle-orm|@libsql|better-auth|ai)/`,
        ...notTypes,
      },
    },
    {
      name: "drizzle-in-repositories",
      comment: "Only repositories, tables and db/ know how rows are stored.",
      severity: "error",
      from: { path: "^server/", pathNot: [roles("repository|table"), "^server/db/"] },
      to: { path: "node_modules/drizzle-orm/", ...notTypes },
    },
    {
      name: "modules-meet-at-usecases",
      comment: "Another module's repository or table is its own business; ask its usecases.",
      severity: "error",
      from: { path: "^server/modules/([^/]+)/", pathNot: roles("table") },
      to: { path: `^server/modules/(?!$1/)[^/]+/.*${roles("repository|table|routes")}` },
    },
    {
      name: "ai-where-a-model-speaks",
      comment: "The AI SDK belongs to server/llm, usecases that call a model, web/chat, evals and tests.",
      severity: "error",
      from: {
        path: "^(server|web)/",
        pathNot: ["^server/llm/", roles("usecases"), "^web/chat/", "\\.test\\.tsx?$"],
      },
      to: { path: "node_modules/ai/", ...notTypes },
    },
    {
      name: "providers-in-llm",
      comment: "Provider packages are known in server/llm alone.",
      severity: "error",
      from: { path: "^(server|web)/", pathNot: ["^server/llm/"] },
      to: { path: "node_modules/@ai-sdk/", ...notTypes },
    },
    {
      name: "node-at-the-edges",
      comment:
        "The same server runs at the edge: Node's own modules belong to its entry, scripts, evals and tests.",
      severity: "error",
      from: { path: "^(server|web)/", pathNot: ["^server/entry/node\\.ts$", "\\.test\\.tsx?$"] },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.test\\.tsx?$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
