import type { PhraseBank } from "../phrases.models.ts";

/** Palabras de un diálogo sobre una idea. */
export const concept: PhraseBank = {
  "concept.opening": [
    "Buena pregunta, y vale más que una respuesta de una línea.",
    "Construyámoslo desde lo que sabes.",
    "Primero me gustaría oír tu idea.",
  ],
  "concept.covered": [
    "Sí. {idea}",
    "Esa es una parte importante. {idea}",
    "Esta parte ya la tienes. {idea}",
    "Correcto. {idea}",
  ],
  "concept.doubt": [
    "Pongamos a prueba esa idea.",
    "Quiero mirar contigo una parte de eso.",
    "Detente un momento en eso.",
    "Veamos si se sostiene.",
  ],
  "concept.not-yet": [
    "Es un comienzo.",
    "Hay más que encontrar.",
    "Miremos una parte.",
    "Sigue pensando en esa dirección.",
    "Déjame señalarte algo.",
    "Otro ángulo.",
  ],
  "concept.hollow": [
    "Está bien.",
    "Aquí tienes algo con qué pensar.",
    "Lo hago más concreto.",
    "Mejor imagina esto.",
    "Prueba por este lado.",
  ],
  "concept.help": [
    "Aquí tienes algo para orientarte.",
    "Te señalo una parte.",
    "Prueba con esto.",
    "Piensa un momento en esto.",
  ],
  "concept.decline": [
    "Quiero que sea con tus palabras, así que aquí va una pista.",
    "Una frase hecha no se te quedaría. Prueba con esto.",
    "No te la dicto, pero te ayudo.",
  ],
  "concept.discouraged": [
    "Es una idea grande, así que por partes.",
    "Lo difícil se vuelve fácil en trozos.",
    "Sin prisa con esto.",
  ],
  "concept.complete": ["Ya lo tienes todo.", "Con eso está completo.", "Ya está cada parte."],
  "concept.closing": ["Hasta aquí llegamos juntos por ahora.", "Lo junto todo.", "Así queda completo."],
  "concept.told": ["Esta parte te la doy: {idea}", "Esta te la digo: {idea}", "Aquí está esa parte: {idea}"],
  "ask.own-words": [
    "¿Cómo lo dirías con tus palabras?",
    "¿Se te ocurre un ejemplo?",
    "¿Cómo encaja con lo que dijiste?",
  ],
  "ask.fill": [
    "Intenta terminar esta frase: {text} ¿Qué va en el hueco?",
    "{text} ¿Qué palabras faltan?",
    "Aquí está casi toda la frase: {text} ¿Cómo la completarías?",
  ],
  "ask.text": [
    "{text}",
    "Piensa en esto: {text}",
    "Otra vez desde aquí: {text}",
    "Volvamos a esto: {text}",
    "Prueba de nuevo con esto: {text}",
  ],
  text: ["{text}", "En resumen: {text}"],
};
