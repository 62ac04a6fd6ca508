export const speakReasons = {
  "speak.builtin": {
    en: "The built-in tutor phrased the move.",
    es: "El tutor integrado redactó la respuesta.",
  },
  "speak.model": {
    en: "{model} phrased the move.",
    es: "{model} redactó la respuesta.",
  },
  "speak.finished-by-builtin": {
    en: "{model} could not finish ({failure}), so the built-in tutor did.",
    es: "{model} no pudo terminar ({failure}), así que lo hizo el tutor integrado.",
  },
  "speak.taken-over": {
    en: "The server stopped in the middle of the reply; the built-in tutor finished it.",
    es: "El servidor se detuvo a mitad de la respuesta; el tutor integrado la terminó.",
  },
  "speak.stopped": {
    en: "The student stopped the reply; what had been said was kept.",
    es: "El estudiante detuvo la respuesta; se conservó lo ya dicho.",
  },
} as const;
