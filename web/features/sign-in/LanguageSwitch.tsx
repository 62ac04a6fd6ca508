import { For } from "solid-js";
import { type Locale, localeNames, useI18n } from "../../i18n/i18n.tsx";

const locales: readonly Locale[] = ["en", "es"];

/** The two languages, side by side, before anybody is signed in. */
export function LanguageSwitch() {
  const { locale, setLocale } = useI18n();
  return (
    <div class="flex justify-center gap-1">
      <For each={locales}>
        {(one) => (
          <button
            type="button"
            lang={one}
            aria-pressed={locale() === one}
            class="rounded-control px-3 py-1.5 text-small text-ink-2 hover:bg-line aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
            onClick={() => setLocale(one)}
          >
            {localeNames[one]}
          </button>
        )}
      </For>
    </div>
  );
}
