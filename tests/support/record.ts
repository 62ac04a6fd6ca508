import { expect } from "vitest";
import {
  type Claim,
  claimsSchema,
  disputeSchema,
} from "../../server/modules/learners/record/record.schemas.ts";
import { makeApp } from "./app.ts";
import { type Client, signIn } from "./client.ts";

/** What Ada does with her record, once `begin` has started the server. */
export function recordActs() {
  let ada: Client;
  const begin = async () => {
    const app = await makeApp();
    ada = await signIn(app.send, "ada");
    return { app, ada };
  };
  const claims = async (client = ada, locale = "en") =>
    claimsSchema.parse(await (await client.get(`/api/me/record/claims?locale=${locale}`)).json()).claims;
  const claimOf = async (kind: Claim["kind"]) => {
    const found = (await claims()).find((claim) => claim.kind === kind);
    if (!found) throw new Error(`no claim about a ${kind}`);
    return found;
  };
  const disputeIt = async ({ kind, subjectId }: Claim, words = "I only mistyped it.") => {
    const answer = await ada.post("/api/me/record/disputes", { claim: kind, subjectId, words });
    expect(answer.status).toBe(201);
    return disputeSchema.parse((await answer.json()).dispute);
  };
  return { begin, claims, claimOf, disputeIt };
}
