import type { enPath } from "./en-path.ts";

/** Spanish of the path: goals and ways to work. */
export const esPath: Readonly<Record<keyof typeof enPath, string>> = {
  "path.towards-goals": "Vas hacia: {{ names }}",
  "path.goal": "Es hacia donde vas, y ya está abierto.",
  "path.no-goal": "¿Hay algo a lo que quieras llegar? Lo que hagas aquí puede llevarte.",
  "path.set-goal": "Elegir una meta",
  "path.change": "Cambiar",
  "path.change-goals": "Cambiar tus metas",
  "path.goals-title": "¿Hacia qué vas?",
  "path.goals-lead": "Tres como mucho. Puedes cambiarlas cuando quieras.",
  "path.goals-full": "Ya son tres. Quita una para elegir otra.",
  "path.goals-chosen": "Elegidas",
  "path.goals-find": "Buscar un tema",
  "path.goals-none": "Ningún tema lleva eso en su nombre.",
  "path.goals-keep": "Guardar",
  "path.or": "O bien:",
  "path.way-worked-example": "Hacer uno con el tutor",
  "path.way-dialogue": "Hablarlo",
  "path.way-practice": "Practicar",
  "path.way-project": "Escribir algo tuyo",
  "path.way-of": "{{ way }}: {{ name }}",
};
