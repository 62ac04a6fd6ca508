import { useI18n } from "../../i18n/i18n.tsx";

/** Days, shares and times as the chosen language writes them. */
export function createWords() {
  const { locale } = useI18n();
  return {
    /** Day and month, e.g. `22 Nov`. */
    day: (at: number) => new Intl.DateTimeFormat(locale(), { day: "numeric", month: "short" }).format(at),
    /** The same of a day that was counted somewhere, `2026-11-22`. */
    countedDay: (day: string) =>
      new Intl.DateTimeFormat(locale(), { day: "numeric", month: "short", timeZone: "UTC" }).format(
        new Date(`${day}T00:00:00Z`),
      ),
    /** A share in 0..1, e.g. `71%`. */
    percent: (share: number) =>
      new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(share),
    /** Minutes, from an hour on as hours and minutes, e.g. `2 hr, 5 min`. */
    duration(minutes: number) {
      const whole = Math.round(minutes);
      const unit = (name: "hour" | "minute", value: number) =>
        new Intl.NumberFormat(locale(), { style: "unit", unit: name, unitDisplay: "short" }).format(value);
      if (whole < 60) return unit("minute", whole);
      const rest = whole % 60;
      return rest === 0
        ? unit("hour", whole / 60)
        : `${unit("hour", Math.floor(whole / 60))} ${unit("minute", rest)}`;
    },
  };
}
