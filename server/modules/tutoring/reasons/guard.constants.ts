export const guardReasons = {
  "guard.released": {
    en: "Nothing in the reply gave anything away, so all of it was shown.",
    es: "Nada en la respuesta revelaba la solución, así que se mostró entera.",
  },
  "guard.held-states-answer": {
    en: "A sentence that stated the final answer was held back.",
    es: "Se retuvo una frase que decía el resultado final.",
  },
  "guard.held-states-next-step": {
    en: "A sentence that gave a step the class policy keeps for the student was held back.",
    es: "Se retuvo una frase que daba un paso que la clase reserva al estudiante.",
  },
  "guard.held-derivable-answer": {
    en: "A sentence from which the final answer can be read off was held back.",
    es: "Se retuvo una frase de la que se podía leer el resultado final.",
  },
  "guard.held-false-mathematics": {
    en: "A sentence that contradicted the checked mathematics was held back.",
    es: "Se retuvo una frase que contradecía las matemáticas comprobadas.",
  },
  "guard.held-too-long": {
    en: "The reply grew too long to be checked, so the rest was held back.",
    es: "La respuesta era demasiado larga para comprobarla y se retuvo el resto.",
  },
  "guard.held-unsafe": {
    en: "A sentence that is not safe for a student was held back.",
    es: "Se retuvo una frase que no es segura para un estudiante.",
  },
} as const;
