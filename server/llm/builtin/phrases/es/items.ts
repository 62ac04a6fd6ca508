import type { PhraseBank } from "../phrases.models.ts";

/** Palabras sobre ejercicios: respuestas, formas, preguntas pequeñas, pistas, textos. */
export const items: PhraseBank = {
  "item.form": ["[line] tiene el valor correcto.", "El valor de [line] está bien."],
  "ask.form-simplified": ["¿Puedes simplificarlo del todo?", "¿Qué se puede dividir todavía?"],
  "ask.form-fraction": ["¿Cómo lo escribirías como fracción?"],
  "ask.form-mixed": ["¿Cómo lo escribirías como número mixto?"],
  "ask.form-decimal": ["¿Cómo lo escribirías como decimal?"],
  "ask.form-exact": ["¿Cómo lo escribirías exacto, sin redondear?"],
  "ask.form-factored": ["¿Puedes escribirlo como producto?"],
  "ask.form-expanded": ["¿Cómo queda sin paréntesis?"],
  "ask.form-scientific": ["¿Cómo lo escribirías en notación científica?"],
  "ask.form-slope-intercept": ["¿Puedes escribirlo con $y$ sola en un lado?"],
  "ask.form-standard": ["¿Cómo lo escribirías en forma general?"],
  "ask.form-any": ["¿Qué forma pide la pregunta?", "¿Está escrito como lo quiere la pregunta?"],
  "item.part-right": ["[line] está bien.", "Sí, [line].", "Esa parte está bien: [line]."],
  "item.part-wrong": ["[line] todavía no.", "Casi, pero no es [line].", "Mira [line] otra vez."],
  "ask.item-back": [
    "¿Cómo ayuda eso con la pregunta entera?",
    "¿Qué puedes hacer con eso ahora?",
    "¿Adónde te lleva eso en la pregunta?",
  ],
  "ask.item-why": [
    "¿Qué te hizo elegirla?",
    "¿Cuál de las otras podrías descartar, y por qué?",
    "¿Qué tendría que ser cierto para que fuera esa?",
  ],
  "item.no-option": ["No sé qué opción quieres decir ({letters}).", "Las opciones se llaman {letters}."],
  "ask.item-option": ["¿Cuál crees que es?", "¿Qué letra eliges y por qué?"],
  "item.options-1": [
    "Toma las opciones una por una y piensa qué pasaría si fuera cierta.",
    "Lee otra vez la pregunta sin las opciones y di primero tu respuesta.",
  ],
  "item.options-2": [
    "Prueba cada opción con el ejemplo más sencillo que se te ocurra.",
    "A menudo dos opciones cambian solo en una palabra: esa palabra importa.",
  ],
  "item.options-3": [
    "Pon una opción a prueba: busca un caso en que falle.",
    "Quédate solo con las opciones que se cumplen en todos los casos que se te ocurran.",
  ],
  "ask.item-rule-out": [
    "¿Qué opción puedes descartar primero y por qué?",
    "¿Qué dos quedan y en qué se diferencian?",
    "¿Qué tendrías que ver para estar seguro?",
  ],
  "item.smaller": ["Tomemos antes una pregunta más pequeña.", "Esta es una parte.", "Una parte cada vez."],
  "item.part-asks": ["{text}"],
  "ask.item-part": ["¿Qué dices?", "¿Cuál es tu respuesta a esa?", "¿Qué te da esta parte?"],
  "item.hint": ["{text}"],
  "ask.item-hint": ["{text}"],
  "ask.item-try": [
    "¿Qué harías con eso?",
    "¿Qué cambia eso para ti?",
    "¿Qué línea podrías escribir ahora?",
    "¿Dónde podrías usarlo?",
  ],
  "task.criterion": [
    "Quien lee mira **{name}**: {level}.",
    "Miremos una sola cosa, **{name}**. En su mejor nivel: {level}.",
    "Toma **{name}**. Un texto fuerte hace esto: {level}.",
  ],
  "ask.task-level": [
    "¿Dónde está tu texto en eso y qué frase lo muestra?",
    "¿Qué frase tuya hace eso, o podría hacerlo?",
    "¿Qué escribirías o cambiarías para lograrlo?",
  ],
};
