import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { claimsOf } from "../../learners/record/claims.usecases.ts";
import { progressOf } from "../../learners/record/progress.usecases.ts";
import type { JournalLocale } from "../templates/templates.schemas.ts";
import { promptsFrom } from "./prompts.models.ts";
import type { Prompt } from "./prompts.schemas.ts";

/** Questions to write about, from the learner's own record. */
export async function promptsFor(
  person: Person,
  locale: JournalLocale,
  ports: { readonly database: Database; readonly clock: Clock },
): Promise<{ prompts: Prompt[] }> {
  const { claims } = await claimsOf(person, locale, ports);
  const { calibration } = await progressOf(person, { locale, zone: "UTC" }, ports);
  return { prompts: [...promptsFrom(claims, calibration, locale, ports.clock.now())] };
}
