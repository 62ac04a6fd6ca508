// `npm run serve`: production. No demo, and no start without PONDER_SECRET.
import { serve } from "./server.mjs";
import { ensureBuilt, ensureInstalled } from "./tools.mjs";

ensureInstalled();
ensureBuilt("web", "node");
serve({ PONDER_DEMO: "0", NODE_ENV: "production" });
