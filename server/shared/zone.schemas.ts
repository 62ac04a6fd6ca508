import { z } from "zod";

/** A time zone that days are told in: "Europe/Madrid". */
export const zoneSchema = z.string().max(60).refine(isZone);

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
