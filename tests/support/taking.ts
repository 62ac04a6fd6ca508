import { sealedPortfolioSchema } from "../../server/modules/portfolio/taking/portfolio.schemas.ts";
import type { Client } from "./client.ts";

/** All that a learner takes along, as `portfolio.json` has it. */
export const exportOf = async (client: Client) =>
  sealedPortfolioSchema.parse(await (await client.get("/api/me/portfolio/export?format=json")).json());

/** Brings an archive or a `portfolio.json` along. */
export const bring = (client: Client, bytes: Uint8Array<ArrayBuffer>) =>
  client.upload("/api/me/portfolio/import", bytes);

export const bringJson = (client: Client, portfolio: unknown) =>
  bring(client, new TextEncoder().encode(JSON.stringify(portfolio)));
