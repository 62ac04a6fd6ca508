import type { enShown } from "./en-shown.ts";

/** Spanish of journal pages that students chose to show. */
export const esShown: Readonly<Record<keyof typeof enShown, string>> = {
  "shown.title": "Páginas de diario que te muestran",
  "shown.lead": "Aquí está solo lo que alguien eligió mostrar. Todo lo demás de un diario es privado.",
  "shown.link": "Páginas de diario que te muestran",
  "shown.none": "Nadie ha mostrado una página todavía",
  "shown.none-lead": "Cuando alguien elija mostrar una página de su diario, estará aquí.",
  "shown.untitled": "Página sin título",
  "shown.by": "La escribió {{ name }}, que eligió mostrarla.",
};
