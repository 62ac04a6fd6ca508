/** The language tag for a voice: the person's own variant of the page's language (`es-MX`) where the browser names one. */
export function speechLanguage(locale: string): string {
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(`${locale}-`)) ?? locale;
}
