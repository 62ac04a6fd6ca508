import type { PhraseBank } from "../phrases.models.ts";

/** Palabras para el final de un problema: confirmar, elogiar el camino, mirar atrás. */
export const ends: PhraseBank = {
  "done.value": [
    "Sí, [line]. Resuelve [problem].",
    "[line] es correcta.",
    "Eso es: [line].",
    "Es [line], y encaja en [problem].",
  ],
  "done.sum": ["Sí, [line].", "[line] es correcto.", "Eso es: [line].", "[line], exacto."],
  "praise.alone": [
    "Fuiste línea por línea, y cada una de tus {lines} líneas salió de la anterior.",
    "Cada una de tus {lines} líneas es tuya, sin ninguna pista.",
    "Mantuviste {both} a la par durante {lines} líneas.",
  ],
  "praise.recovered": [
    "Volviste a la línea que fallaba y la arreglaste tú.",
    "Encontraste el punto débil de tu propio trabajo y lo cambiaste.",
    "No tiraste el trabajo cuando falló una línea; lo reparaste.",
  ],
  "praise.kept-going": [
    "Usaste la ayuda y luego escribiste tú las líneas.",
    "Seguiste ahí y diste los últimos pasos por tu cuenta.",
    "Hizo falta paciencia, y llegaste hasta la última línea.",
  ],
  "praise.short": ["Llegaste con muy pocas líneas.", "Fuiste directo al grano.", "No necesitaste rodeos."],
  "close.goal": [
    "Eso también cuenta para «{goal}».",
    "Una cosa más hecha en el camino hacia «{goal}».",
    "Eso acerca un poco «{goal}».",
  ],
  "close.next": [
    "Cuando quieras, escribe el siguiente problema.",
    "Trae otro problema cuando gustes.",
    "Aquí estoy para el siguiente.",
    "Si quieres seguir, manda un problema nuevo.",
  ],
  "close.done": [
    "Este ya está: [line].",
    "Este ya lo terminaste.",
    "En este no queda nada por hacer.",
    "Este problema ya quedó atrás.",
  ],
  "reflect.any": [
    "Mirando atrás, ¿qué paso importó más, y por qué?",
    "¿Cómo comprobarías esa respuesta sin mí?",
    "¿Qué recordarás para el próximo problema así?",
    "¿Cómo le explicarías tu primer paso a alguien que se atasca ahí?",
  ],
  "reflect.slip": [
    "Mirando la línea que cambiaste, ¿qué le dirías a una amiga que vigile?",
    "¿Qué te ayudará a notar ese tropiezo la próxima vez?",
    "¿Qué te hizo ver que el primer intento no se cumplía?",
  ],
  "reflect.helped": [
    "¿Qué pista o pregunta te hizo avanzar, y qué te preguntarías la próxima vez?",
    "¿Qué ves ahora que no veías al principio?",
    "La próxima vez que te atasques en un punto así, ¿qué podrías probar primero?",
  ],
  "reflect.revealed": [
    "¿Cuál de estos pasos es el que te faltaba, y por qué funciona?",
    "¿Dónde se separaron tu trabajo y estas líneas?",
    "¿Qué paso de aquí te gustaría poder hacer por tu cuenta?",
  ],
  "reflect.concept": [
    "¿Cuál de estas ideas era nueva para ti, y cómo se la explicarías a un amigo?",
    "¿Qué pensabas al principio que ahora dirías de otra forma?",
    "¿Dónde, fuera de clase, podrías usar esa idea?",
  ],
  "reveal.opening": [
    "Lo has trabajado tú, así que aquí está todo el camino.",
    "Como lo intentaste, así puede ir.",
    "Este es un camino completo.",
  ],
  "reveal.lines": ["{lines}"],
};
