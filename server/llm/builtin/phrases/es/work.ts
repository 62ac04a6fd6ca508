import type { PhraseBank } from "../phrases.models.ts";

/** Palabras sobre el trabajo: comienzos, líneas correctas e incorrectas, el final. */
export const work: PhraseBank = {
  "open.goal": [
    "Es un paso hacia «{goal}».",
    "Esto cuenta para «{goal}».",
    "Un paso más hacia «{goal}».",
    "Con «{goal}» en mente, este vale la pena.",
  ],
  "open.memory": [
    "La última vez: {memory}.",
    "De una sesión anterior: {memory}.",
    "Recuerdo esto de antes: {memory}.",
  ],
  "open.decline": [
    "No lo haré por ti, pero te acompaño hasta que lo tengas.",
    "La respuesta será tuya; yo te ayudo a llegar.",
    "No doy respuestas, pero sí ayudo a encontrarlas.",
    "Vamos a que llegues tú.",
  ],
  "open.same": ["En ese estamos.", "Ese ya lo tenemos en la página.", "Es el problema de la página."],
  "watch.remind": [
    "Una cosa que vigilar, porque ya ha salido antes: *{name}*.",
    "Antes se coló aquí un error: *{name}*.",
    "Ojo: aquí ya se ha colado antes un error: *{name}*.",
  ],
  "ask.watch": [
    "¿Qué vas a comprobar en tu siguiente línea por eso?",
    "¿Cómo escribirás la siguiente línea para que no pase?",
    "Sabiendo eso, ¿cuál es tu siguiente línea?",
    "Con eso en mente, ¿qué escribirías después de [line]?",
  ],
  "right.any": [
    "Sí, [line] se sigue.",
    "[line] es correcta.",
    "Se cumple: [line].",
    "De acuerdo, [line].",
    "[line] está bien.",
  ],
  "right.distribute": [
    "Sí, [line]: el número de fuera llegó a cada término del paréntesis.",
    "[line] es correcta, y multiplicaste cada término del paréntesis.",
    "El paréntesis está bien abierto: [line].",
  ],
  "right.combine": [
    "Sí, [line]: juntaste los términos semejantes y dejaste el resto.",
    "[line] es correcta, y más ordenada.",
    "Bien ordenado: [line].",
  ],
  "right.collect": [
    "Sí, [line]: las letras ya están en un lado.",
    "[line] se sigue, y los dos lados perdieron lo mismo.",
    "Los dos lados siguen en equilibrio: [line].",
  ],
  "right.constant": [
    "Sí, [line]: hiciste lo mismo en los dos lados.",
    "[line] se sigue, porque lo deshiciste en los dos lados.",
    "Deshecho por igual en los dos lados: [line].",
  ],
  "right.coefficient": [
    "Sí, [line]: hiciste lo mismo en los dos lados.",
    "[line] se sigue.",
    "Correcto, [line].",
  ],
  "right.flip": [
    "Sí, [line], y cuidaste el signo.",
    "[line] es correcta, con sentido y todo.",
    "Correcto: [line], con el signo girado.",
  ],
  "right.clear-fractions": [
    "Sí, [line]: multiplicaste cada término y la fracción se fue.",
    "[line] se sigue, ya sin fracciones.",
    "La fracción está bien quitada: [line].",
  ],
  "right.common-denominator": [
    "Sí, [line]: las partes ya tienen el mismo tamaño.",
    "[line] es la misma cantidad en partes iguales.",
    "Los denominadores coinciden: [line].",
  ],
  "right.multiply": [
    "Sí, [line]: hiciste primero lo que va primero.",
    "[line] es correcta, y en el orden debido.",
    "El orden es correcto: [line].",
  ],
  "right.brackets": [
    "Sí, [line]: primero el paréntesis.",
    "[line] es correcta, y empezaste por el paréntesis.",
    "El paréntesis está hecho: [line].",
  ],
  "right.percent": [
    "Sí, [line] dice lo mismo sin el signo de porcentaje.",
    "[line] es una buena forma de escribir ese porcentaje.",
    "El porcentaje ya es un número: [line].",
  ],
  "right.several": [
    "Las {count} líneas se siguen, hasta [line].",
    "Revisé las {count} líneas y cada una sale de la anterior: estás en [line].",
    "Esas {count} líneas se cumplen, así que estás en [line].",
  ],
  "right.after-wrong": [
    "Ahora sí se sigue: [line].",
    "Con eso queda arreglada: [line].",
    "[line] ahora es correcta.",
    "Sí, [line] es lo que de verdad da la línea anterior.",
  ],
  "right.corrected": [
    "Lo viste tú: [line] es correcta.",
    "[line] es correcta, y la arreglaste sin que nadie te lo dijera.",
    "Bien visto en tu propia línea: [line] se cumple.",
  ],
  "right.no-progress": [
    "[line] es cierta, pero te deja más o menos a la misma distancia.",
    "No hay nada mal en [line]; solo que todavía no te acerca.",
    "[line] dice lo mismo de otra manera.",
    "Cierto: [line]. Aunque todavía no es más simple.",
  ],
  "check.nothing": [
    "Todavía no hay aquí ninguna línea que comprobar.",
    "No veo nada nuevo que comprobar.",
    "Aún no hay nada que comprobar.",
    "Tu última línea comprobada es [line].",
  ],
  "check.no-problem": [
    "Todavía no veo un problema en la página.",
    "Por ahora no hay ningún problema en la página.",
    "Me falta el problema.",
  ],
  "ask.problem": [
    "¿En qué problema estás trabajando?",
    "¿En qué te gustaría trabajar?",
    "¿Puedes escribir aquí el problema?",
    "¿Qué dice tu problema?",
    "¿Cuál te gustaría intentar?",
  ],
  "ask.line": [
    "¿Qué escribirías después de [line]?",
    "¿Qué podrías hacer con [line]?",
    "¿Adónde querías ir desde [line]?",
    "¿Cómo seguirías desde [line]?",
    "¿Qué piensas de [line]?",
    "¿Qué es lo siguiente que probarías con [line]?",
  ],
};
