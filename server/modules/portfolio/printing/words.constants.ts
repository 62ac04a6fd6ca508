import type { PrintedWords } from "../../../shared/pdf/pdf.models.ts";

/** Words that only stand on paper, by language; the others are those of the pages. */
export const printedWords: Readonly<
  Record<
    "en" | "es",
    PrintedWords & { readonly file: string; readonly heard: string; readonly untitled: string }
  >
> = {
  en: {
    page: "Page {page} of {pages}",
    missing:
      "An empty box on these pages stands for a sign that this file’s letters don’t have. Copying the text gives it back.",
    file: "File: {name}",
    heard: "Recording: {name}",
    untitled: "Untitled",
  },
  es: {
    page: "Página {page} de {pages}",
    missing:
      "Un recuadro vacío en estas páginas está en lugar de un signo que las letras de este archivo no tienen. Al copiar el texto, vuelve a aparecer.",
    file: "Archivo: {name}",
    heard: "Grabación: {name}",
    untitled: "Sin título",
  },
};
