import type { PhraseBank } from "../phrases.models.ts";

/** Palabras sobre problemas de texto y ejercicios con respuesta conocida. */
export const story: PhraseBank = {
  "story.decline": [
    "No te lo voy a calcular, pero llegamos juntos.",
    "La respuesta será tuya; busquemos el camino.",
  ],
  "story.read": ["Esto es lo que te da el texto: {quantities}.", "Estos son sus números: {quantities}."],
  "story.asks": ["Lo que quiere saber: «{question}».", "Y pregunta: «{question}»."],
  "ask.story-unknown": [
    "Con tus palabras, ¿qué número buscas y en qué se cuenta?",
    "¿Qué dos de estos van juntos y qué te dirían?",
    "¿Qué te imaginas que pasa primero?",
  ],
  "story.heard": [
    "Bien.",
    "Bueno, con eso se puede trabajar.",
    "Ya veo.",
    "Eso ayuda a imaginarlo.",
    "Vale, usemos eso.",
  ],
  "ask.story-together": [
    "¿Qué tienen que ver **{first}** y **{second}**?",
    "¿Qué te dirían **{first}** y **{second}** si los juntas?",
  ],
  "ask.story-calculation": [
    "¿Qué cuenta podría ir primero, escrita en una línea que yo pueda comprobar?",
    "¿Qué calcularías primero?",
    "¿Qué línea podrías escribir ahora?",
  ],
  "ask.story-picture": [
    "Si lo dibujaras, ¿qué habría en el dibujo?",
    "¿Puedes contarlo con tus palabras, sin los números?",
  ],
  "ask.story-left": [
    "¿Qué te dicen tus líneas hasta ahora y qué quiere saber la pregunta?",
    "¿Eso responde a la pregunta o queda un paso?",
  ],
  "story.hint-1": ["Mira **{quantity}** en el texto.", "Vuelve a la frase donde está **{quantity}**."],
  "ask.story-hint-1": ["¿Qué le pasa ahí?", "¿Con qué otro número lo une esa frase?"],
  "story.hint-2": [
    "Ayuda llamar $x$ a lo que buscas y escribir con ella cada frase del texto.",
    "Una barra o una tabla pequeña muestra qué cantidades son partes y cuál es el total.",
  ],
  "ask.story-hint-2": [
    "¿Qué cantidades son partes aquí y cuál es el total?",
    "¿Qué frase podrías escribir primero con $x$?",
  ],
  "story.hint-3": [
    "Prueba la misma historia con números muy pequeños, como 2 y 3, y mira qué haces con ellos.",
    "Imagina que cada número es tan pequeño que lo cuentas con los dedos.",
  ],
  "ask.story-hint-3": ["¿Qué harías con los números pequeños, paso a paso?", "¿Qué cuenta resulta de eso?"],
  "story.supported": [
    "Tus cuentas se cumplen y llevan a [number]. Si cuentan bien la historia, lo juzgas tú.",
    "Cada línea está bien calculada y termina en [number]; la historia misma no la puedo comprobar.",
  ],
  "story.holds": [
    "[line] está bien calculado.",
    "Sí, [line] se cumple.",
    "Esa cuenta está bien: [line].",
    "[line]: correcto.",
  ],
  "story.plan": [
    "Es un plan con los números del texto.",
    "Has juntado números del texto.",
    "Una cuenta que podemos mirar.",
  ],
  "ask.story-plan": [
    "¿Qué averigua esa cuenta, con las palabras del texto?",
    "¿De qué será el resultado?",
    "Calcúlala y escribe la línea entera: ¿qué te da?",
  ],
  "ask.story-meaning": [
    "¿Qué significa [result] en el texto?",
    "¿De qué es el número [result] y qué falta todavía?",
    "¿[result] responde a la pregunta o es un paso del camino?",
    "¿Adónde va [result] ahora?",
  ],
  "ask.story-unused": [
    "Aún no has usado **{quantity}**: ¿importa aquí, y cómo?",
    "¿Qué papel tiene **{quantity}**?",
    "¿Dónde entra **{quantity}**, si es que entra?",
  ],
  "story.foreign": [
    "No encuentro [number] en el texto.",
    "[number] no es uno de los números dados.",
    "El texto no menciona [number].",
  ],
  "ask.story-foreign": ["¿De dónde sale [number]?", "¿Qué significa [number]?", "¿Cómo llegaste a [number]?"],
  "story.wrong-calculation": [
    "La idea puede ser buena, pero [line] no sale.",
    "Mira [line] otra vez: los dos lados no son iguales.",
    "Hay un descuido en [line].",
  ],
  "ask.story-wrong-calculation": [
    "¿Qué te da el lado izquierdo si lo calculas de nuevo?",
    "¿Cómo podrías comprobar esa cuenta de otra forma?",
    "¿Más o menos de qué tamaño debería ser el resultado?",
  ],
  "story.run-on": [
    "Tus pasos se siguen bien, pero en [line] el signo igual dice «y luego», y debería decir «es lo mismo que».",
    "En [line] la primera parte y la última no son el mismo número, aunque las une un signo igual.",
  ],
  "ask.story-run-on": [
    "¿Puedes escribirlo en dos líneas, una por paso?",
    "¿Cómo quedaría con cada paso en su propia línea?",
  ],
  "story.wrong-answer": [
    "[line] todavía no encaja con el texto.",
    "No es [line], pero veamos cómo llegaste.",
    "[line] no es; tu idea puede estar cerca.",
  ],
  "ask.story-wrong-answer": [
    "¿Qué cuenta te llevó ahí?",
    "¿Qué calculaste primero y qué significaba?",
    "¿Puedes escribir los pasos en líneas, para ver dónde se tuerce?",
  ],
  "story.answer-open": [
    "Puedo comprobar cuentas, pero no un número solo.",
    "Un número solo no muestra si encaja con el texto.",
    "Puede estar bien; la cuenta lo dirá.",
  ],
  "ask.story-how": [
    "¿Qué cuenta te dio [line]?",
    "¿Cómo llegaste a [line]?",
    "¿Qué números del texto juntaste para [line]?",
  ],
  "story.equation": ["Tu ecuación usa los números del texto.", "Cada número de tu ecuación viene del texto."],
  "story.equation-unused": ["Cada número de tu ecuación viene del texto; **{quantity}** no está en ella."],
  "ask.story-equation": [
    "¿Qué significa [unknown] y qué dice cada lado?",
    "¿Qué parte del texto cuenta cada lado?",
  ],
  "story.done": [
    "[line] está bien, y responde a la pregunta.",
    "Eso es: [line].",
    "Sí, [line] es lo que se pedía.",
  ],
  "story.solved": ["Tu ecuación está resuelta: [line].", "Entonces [line]; cada paso se cumple."],
  "reflect.story": [
    "¿Qué parte del texto te dijo por dónde empezar?",
    "¿Cómo podrías comprobar que esto encaja con el texto?",
    "¿Cómo le explicarías a alguien qué números van juntos?",
  ],
  "reflect.story-equation": [
    "Vuelve al texto: ¿qué significa allí [line], y encaja?",
    "¿Qué dice [line] con las palabras del texto, y es eso lo que se pedía?",
  ],
};
