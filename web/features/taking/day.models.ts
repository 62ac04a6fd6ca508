/** A day with its year, as what came along may be old. @param at milliseconds since epoch, UTC */
export function dayOf(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" }).format(at);
}
