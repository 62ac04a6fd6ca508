import type { PhraseBank } from "../phrases.models.ts";

/** Palabras sobre el paso que viene: `start` al empezar, `next` tras una línea correcta, `small` lo mínimo. */
export const steps: PhraseBank = {
  "start.any": [
    "¿Qué harías primero con [line], y por qué eso?",
    "¿Por dónde empezarías con [line]?",
    "¿De qué parte de [line] te ocuparías primero?",
    "¿Qué notas en [line] antes de escribir nada?",
  ],
  "start.distribute": [
    "¿Qué te gustaría hacer primero con el paréntesis de [line], y por qué?",
    "¿Cómo abrirías [bracket]?",
    "¿Qué te pide el [factor] que está delante del paréntesis?",
  ],
  "start.combine": [
    "Algunos términos de [line] cuentan lo mismo. ¿Cuáles podrían ir juntos?",
    "¿Qué podrías ordenar en [line] antes de mover nada?",
    "¿Qué términos de [line] se parecen?",
  ],
  "start.collect": [
    "Hay [unknown] en los dos lados de [line]. ¿Qué harías con eso, y por qué?",
    "En [line], ¿en qué lado te gustaría tener los términos con [unknown]?",
    "¿Qué harías primero con [leftTerm] y [rightTerm]?",
  ],
  "start.constant": [
    "¿Qué le han hecho a [unknown] en [line], y qué desharías primero?",
    "¿Qué número de [line] quitarías primero de en medio, y cómo?",
    "¿Qué harías primero en los dos lados de [line]?",
  ],
  "start.coefficient": [
    "¿Qué le están haciendo a [unknown] en [line], y cómo lo desharías?",
    "¿Cómo dejarías sola a [unknown] en [line]?",
    "¿Qué harías en los dos lados de [line]?",
  ],
  "start.flip": [
    "¿Qué le están haciendo a [unknown] en [line], y qué hay que vigilar al deshacerlo?",
    "¿Cómo desharías el número que está delante de [unknown] en [line]?",
    "¿Qué cambia en [line] por el signo menos delante de [unknown]?",
  ],
  "start.clear-fractions": [
    "¿Qué harías primero con la fracción de [line], y por qué?",
    "¿Cómo podrías librarte de la fracción en [line]?",
    "¿Qué número convertiría en enteras todas las fracciones de [line]?",
  ],
  "start.common-denominator": [
    "¿Qué notas en los dos denominadores de [line]?",
    "¿Qué tiene que ser igual antes de juntar las fracciones de [line]?",
    "¿Qué harías primero con [line], y por qué?",
  ],
  "start.multiply-fractions": [
    "¿Cómo harías [line]?",
    "¿Qué haces con los números de arriba y los de abajo en [line]?",
    "¿Cómo sería [line] en un dibujo?",
  ],
  "start.divide-fractions": [
    "¿Qué pregunta la división de [line], con tus palabras?",
    "¿Cómo empezarías con [line]?",
    "¿En qué podrías convertir la división de [line]?",
  ],
  "start.multiply": [
    "¿Qué parte de [line] hay que calcular primero, y cómo lo sabes?",
    "¿Qué va primero en [line], y por qué?",
    "¿Qué operación de [line] no puede esperar?",
  ],
  "start.brackets": [
    "¿Qué parte de [line] hay que calcular primero, y cómo lo sabes?",
    "¿Qué va primero en [line], y por qué?",
    "¿Qué te dice el paréntesis de [line]?",
  ],
  "start.powers": [
    "¿Qué parte de [line] hay que calcular primero, y cómo lo sabes?",
    "¿Qué va primero en [line], y por qué?",
    "¿Qué significa el número pequeño de arriba en [line]?",
  ],
  "start.percent": [
    "¿Qué significa el porcentaje de [line], con tus palabras?",
    "¿Cómo hallarías una parte así de un número, como en [line]?",
    "¿De qué total es parte eso, en [line]?",
  ],
  "start.decimal": [
    "Antes de calcular [line], ¿más o menos de qué tamaño será el resultado?",
    "¿Cómo colocarías [line]?",
    "¿Qué harías primero con [line]?",
  ],
  "next.any": [
    "¿Cuál es tu siguiente línea?",
    "¿Qué harías ahora?",
    "¿Adónde vas desde [line]?",
    "¿Qué viene después de [line]?",
    "¿Cuál es el siguiente paso?",
  ],
  "next.distribute": [
    "¿Qué harás con el paréntesis?",
    "¿Cómo abres [bracket]?",
    "¿En qué se convierte [bracket]?",
  ],
  "next.combine": [
    "¿Qué se puede juntar en [line]?",
    "¿Qué términos de [line] se parecen?",
    "¿Cómo podrías acortar [line]?",
  ],
  "next.collect": [
    "¿Cuál es la siguiente línea, si todas las [unknown] deben quedar en un lado?",
    "¿Cómo llevarías [leftTerm] y [rightTerm] al mismo lado?",
    "¿Qué harías con que haya [unknown] en los dos lados?",
  ],
  "next.constant": [
    "¿Qué dejaría solo a [multiple]?",
    "¿Qué queda todavía junto a [multiple], y cómo lo deshaces?",
    "¿Qué número quitarías ahora de en medio?",
    "¿Qué haces en los dos lados de [line]?",
  ],
  "next.coefficient": [
    "¿Qué le siguen haciendo a [unknown], y cómo lo deshaces?",
    "¿Cómo pasas de [multiple] a una sola [unknown]?",
    "En [line] queda un movimiento. ¿Cuál es?",
    "¿Qué convertiría [multiple] en solo [unknown]?",
  ],
  "next.flip": [
    "¿Cómo pasas de [multiple] a una sola [unknown], y qué vigilas?",
    "En [line] queda un movimiento. ¿Qué le pasa a cada parte, también al signo?",
    "¿Qué haces ahora en los dos lados de [line]?",
  ],
  "next.swap": [
    "¿Cómo se suele escribir [line], con [unknown] delante?",
    "¿Qué dice [line] leída de derecha a izquierda?",
  ],
  "next.common-denominator": [
    "¿Qué tiene que ser igual antes de juntarlas?",
    "¿Cómo las escribirías con un solo denominador?",
  ],
  "next.add-fractions": [
    "¿Cuántas de esas partes hay ahora?",
    "¿Qué haces con los números de arriba de [line]?",
    "¿Cómo queda [line] en una sola fracción?",
  ],
  "next.simplify": [
    "Ese valor es correcto. ¿Puedes escribirlo más simple?",
    "¿Hay un número que divida arriba y abajo en [line]?",
    "¿Cuál es la forma más corta de escribir [line]?",
  ],
  "next.multiply": ["¿Qué va ahora en [line], y cómo lo sabes?", "¿Qué calcularás primero en [line]?"],
  "next.add": ["¿Qué falta por hacer en [line]?", "¿Cuánto da eso?"],
  "next.percent": ["¿Cómo tomas esa parte del número?", "¿En qué convierte eso a [line]?"],
  "ask.into-line": [
    "¿Qué da eso, escrito como línea después de [line]?",
    "¿Cómo sería la siguiente línea?",
    "¿Cómo lo escribirías debajo de [line]?",
    "¿Qué línea sale de ahí?",
    "¿En qué se convierte [line]?",
  ],
};
