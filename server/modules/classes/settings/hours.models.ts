import type { Hours } from "./settings.schemas.ts";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/**
 * Whether a moment lies within the hours; the end is outside.
 * @param at milliseconds since epoch, UTC
 */
export function isWithin(hours: Hours, at: number): boolean {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: hours.timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  const time = `${part("hour")}:${part("minute")}`;
  return hours.days.includes(days.indexOf(part("weekday")) + 1) && hours.from <= time && time < hours.to;
}
