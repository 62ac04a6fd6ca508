import { resolveTemplate } from "@solid-primitives/i18n";
import { createContext, createEffect, createSignal, type ParentProps, useContext } from "solid-js";
import { keep } from "../lib/storage.ts";
import type { Key } from "./en.ts";
import { bringLanguage, hasLanguage, type Locale, sentence } from "./words.ts";

export type { Locale };
export const localeNames: Readonly<Record<Locale, string>> = { en: "English", es: "Español" };

/** Keys that exist as `x.one` and `x.other`. */
export type PluralKey = Key extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never;

/** What is put into the blanks of a sentence. */
type Values = Readonly<Record<string, string | number>>;

/** The words of the chosen language, and how it writes counts and times. Its words must be there (`bringLanguage`). */
export function createI18n(initial: Locale) {
  const [locale, setLocale] = createSignal<Locale>(hasLanguage(initial) ? initial : "en");
  void bringLanguage(locale()).catch(() => undefined);
  const t = (key: Key, values: Values = {}) => resolveTemplate(sentence(locale(), key) ?? "", values);

  function count(key: PluralKey, number: number, values: Values = {}): string {
    const form = new Intl.PluralRules(locale()).select(number) === "one" ? "one" : "other";
    // Every PluralKey has both forms: `PluralKey` is made from the `.one` keys and a test looks for the `.other`.
    return t(`${key}.${form}` as Key, { ...values, count: new Intl.NumberFormat(locale()).format(number) });
  }

  const format = (at: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(), options).format(at);

  return {
    t,
    /** What a person can do about an error that goes by this code. */
    errorOf: (code: string, values: Values): string =>
      resolveTemplate(sentence(locale(), `error.${code}`) ?? t("error.internal"), values),
    count,
    locale,
    /** Goes over to another language once its words are there; without network it stays with this one. */
    async setLocale(next: Locale): Promise<void> {
      try {
        await bringLanguage(next);
      } catch {
        return;
      }
      keep.write("ponder.locale", next);
      setLocale(next);
    },
    /** Time of day, e.g. `10:08`. */
    time: (at: number) => format(at, { hour: "numeric", minute: "2-digit" }),
    /** Day and time, e.g. `22 Nov, 10:08`. */
    moment: (at: number) =>
      format(at, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }),
    /** How long ago, in the largest unit that fits, e.g. `6 min. ago`. */
    ago: (at: number, now: number = Date.now()) => sinceWords(at, now, locale()),
    list: (names: readonly string[]) => new Intl.ListFormat(locale(), { type: "conjunction" }).format(names),
  };
}

export type I18n = ReturnType<typeof createI18n>;

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

function sinceWords(at: number, now: number, locale: Locale): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  for (const [unit, size] of units) {
    const amount = Math.floor((now - at) / size);
    if (unit === "day" && amount > 6)
      return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" }).format(at);
    if (amount >= 1) return words.format(-amount, unit);
  }
  return words.format(0, "second");
}

/** The language kept from last time, else the browser's, else English. */
export function firstLocale(): Locale {
  const kept = keep.read("ponder.locale");
  if (kept === "en" || kept === "es") return kept;
  return navigator.language.toLowerCase().startsWith("es") ? "es" : "en";
}

const I18nContext = createContext<I18n>();

export function I18nProvider(props: ParentProps) {
  const i18n = createI18n(firstLocale());
  createEffect(() => {
    document.documentElement.lang = i18n.locale();
  });
  return <I18nContext.Provider value={i18n}>{props.children}</I18nContext.Provider>;
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n needs an I18nProvider above it");
  return i18n;
}
