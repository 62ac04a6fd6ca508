import type { enProgress } from "./en-progress.ts";

/** Spanish of the skill map and of the progress page. */
export const esProgress: Readonly<Record<keyof typeof enProgress, string>> = {
  "map.standing.mastered": "dominada",
  "map.standing.under-way": "en marcha",
  "map.standing.ready": "lista para empezar",
  "map.standing.later": "para más adelante",
  "map.highlight": "sugerida para seguir",
  "map.key": "Qué significan las cajas",
  "map.whole.one": "Ver el mapa entero ({{ count }} habilidad)",
  "map.whole.other": "Ver el mapa entero ({{ count }} habilidades)",
  "map.part": "Ver solo lo cercano",
  "map.as-table": "Ver como tabla",
  "map.as-picture": "Ver como dibujo",
  "map.builds-on": "se apoya en {{ names }}",
  "map.region": "{{ label }}, se puede desplazar",
  "map.failed": "El dibujo no se pudo cargar. Aquí está como tabla.",
  "map.column.skill": "Habilidad",
  "map.column.standing": "Cómo está",
  "map.column.before": "Se apoya en",
};
