import { createSignal } from "solid-js";
import { en, type Key, type Part } from "./en.ts";

export type Locale = "en" | "es";
type Words = Readonly<Record<string, string>>;

/** Each part is a file of its own in each language, with its words as the only export. */
const files = import.meta.glob<Readonly<Record<string, Words>>>(["./es.ts", "./e[ns]-*.ts"]);
export const partNames = Object.keys(files).flatMap((file) => {
  const name = /^\.\/en-(.+)\.ts$/.exec(file)?.[1];
  // `Parts` names each file: the keys of one that it left out would be unknown to TypeScript.
  return name === undefined ? [] : [name as Part];
});

/** What is here, by language. Of English the common part always is. */
const words: Readonly<Record<Locale, Record<string, string>>> = { en: { ...en }, es: {} };
const here = new Set(["./en.ts"]);
/** What some page has asked for; a language that is chosen later brings these parts at once. */
const asked = new Set<Part>();
/** What a page asks for comes in each of these. */
const inUse = new Set<Locale>();
const [arrivals, setArrivals] = createSignal(0);

const fileOf = (locale: Locale, part?: Part) => (part ? `./${locale}-${part}.ts` : `./${locale}.ts`);

async function bring(locale: Locale, part?: Part): Promise<void> {
  const file = fileOf(locale, part);
  if (here.has(file)) return;
  const module = await files[file]?.();
  Object.assign(words[locale], ...Object.values(module ?? {}));
  here.add(file);
  setArrivals((count) => count + 1);
}

/** Brings parts in every language in use. @throws TypeError where they can't be fetched */
export async function bringParts(names: readonly Part[]): Promise<void> {
  for (const part of names) asked.add(part);
  await Promise.all([...inUse].flatMap((locale) => names.map((part) => bring(locale, part))));
}

/** Brings a language, in every part asked for so far. @throws TypeError where it can't be fetched */
export async function bringLanguage(locale: Locale): Promise<void> {
  const isNew = !inUse.has(locale);
  inUse.add(locale);
  try {
    await Promise.all([bring(locale), ...[...asked].map((part) => bring(locale, part))]);
  } catch (thrown) {
    if (isNew) inUse.delete(locale);
    throw thrown;
  }
}

export function hasLanguage(locale: Locale): boolean {
  return here.has(fileOf(locale));
}

/**
 * The sentence of a key, or undefined where there is none here. A page is shown when its parts are here (`lazily`), so a key
 * that is missing came from elsewhere, such as another feature's error: all parts are fetched, and whoever asked is told again.
 */
export function sentence(locale: Locale, key: string): string | undefined {
  const found = words[locale][key] ?? words.en[key];
  if (found !== undefined) return found;
  arrivals();
  for (const part of partNames) void bring(locale, part).catch(() => undefined);
  return undefined;
}

/** Whether words go by this key among what is here. */
export function isKey(text: string): text is Key {
  return Object.values(words).some((language) => Object.hasOwn(language, text));
}
