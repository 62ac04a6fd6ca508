import type { enTaking } from "./en-taking.ts";

/** Spanish of taking the portfolio along. */
export const esTaking: Readonly<Record<keyof typeof enTaking, string>> = {
  "taking.title": "Llévatelo",
  "taking.lead": "Todo lo que escribiste y guardaste es tuyo. Llévatelo y tráelo de vuelta cuando quieras.",
  "taking.along": "Llevarlo contigo",
  "taking.zip": "Todo, como sitio web",
  "taking.zip-lead":
    "Un ZIP que se abre en cualquier computadora sin red: páginas, archivos y los datos para traerlo de vuelta.",
  "taking.markdown": "Solo los textos",
  "taking.markdown-lead": "Un ZIP de archivos Markdown, para otros programas.",
  "taking.json": "Solo los datos",
  "taking.json-lead":
    "Un archivo JSON que no pierde nada salvo los bytes de los archivos; su forma es pública.",
  "taking.download": "Descargar: {{ what }}",
  "taking.download-short": "Descargar",
  "taking.own-words": "También contiene tus páginas privadas. Guárdalo donde solo tú puedas abrirlo.",
  "taking.back": "Traerlo de vuelta",
  "taking.back-lead": "Elige un ZIP o JSON que te llevaste. Lo que ya está aquí se queda como está.",
  "taking.choose": "Elegir un archivo",
  "taking.busy": "Trayéndolo de vuelta",
  "taking.entries.one": "Una página del diario está de vuelta,",
  "taking.entries.other": "{{ count }} páginas del diario están de vuelta,",
  "taking.artifacts.one": "y un trabajo.",
  "taking.artifacts.other": "y {{ count }} trabajos.",
  "taking.known": "Lo demás ya estaba aquí.",
};
