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
    "Todavía hay [unknown] en los dos lados. ¿Qué harías con eso?",
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
    "Ahora las partes tienen el mismo tamaño. ¿Cuántas hay?",
    "¿Qué haces con los números de arriba de [line]?",
  ],
  "next.simplify": [
    "Ese valor es correcto. ¿Puedes escribirlo más simple?",
    "¿Hay un número que divida arriba y abajo en [line]?",
    "¿Cuál es la forma más corta de escribir [line]?",
  ],
  "next.multiply": [
    "¿Qué va ahora en [line], y cómo lo sabes?",
    "¿Qué operación de [line] va primero ahora?",
  ],
  "next.add": ["¿Qué falta por hacer en [line]?", "¿Cuánto da eso?"],
  "next.percent": ["¿Cómo tomas esa parte del número?", "¿En qué convierte eso a [line]?"],
  "small.any": [
    "¿De qué cosa estás seguro en [line]?",
    "Si lees [line] en voz alta, con palabras, ¿qué dice?",
    "¿Qué operación ves primero en [line]?",
    "¿Qué te gustaría quitar de [line]?",
    "¿Qué parte de [line] parece más fácil de cambiar?",
  ],
  "small.distribute": [
    "¿A qué términos de [bracket] multiplica el [factor]?",
    "Si tuvieras [factor] bolsas con [inside] en cada una, ¿qué habría en total?",
    "¿Cuánto es [factor] por [first]?",
    "¿Cuántos términos hay dentro del paréntesis de [line]?",
  ],
  "small.combine": [
    "¿Qué dos términos de [line] cuentan lo mismo?",
    "¿Qué términos de [line] llevan [unknown]?",
    "¿Qué piezas de [line] pondrías en el mismo montón?",
  ],
  "small.collect": [
    "¿Cuál preferirías mover en [line], [leftTerm] o [rightTerm]?",
    "¿Cuántas [unknown] hay en cada lado de [line]?",
    "¿Qué lado de [line] tiene más [unknown]?",
    "¿Qué deshace tener [rightTerm] en un lado?",
  ],
  "small.constant": [
    "En el lado de [unknown], ¿qué número está aparte de [multiple]?",
    "¿Qué deshace [signed]?",
    "Si tapas [multiple] con el dedo, ¿qué dice el resto de [line]?",
    "En [line], ¿el [term] se suma o se resta?",
  ],
  "small.coefficient": [
    "¿Qué significa [multiple], con palabras?",
    "¿Qué operación hay entre el número y la letra en [multiple]?",
    "¿Qué deshace una multiplicación?",
  ],
  "small.flip": [
    "¿Qué significa [multiple], con palabras?",
    "¿Cuál es mayor, $-2$ o $-5$?",
    "Si $2 < 5$, ¿qué pasa con $-2$ y $-5$?",
  ],
  "small.clear-fractions": [
    "¿Qué número está abajo en la fracción de [line]?",
    "¿Qué deshace dividir entre un número?",
    "¿Por cuánto multiplicarías para que esa fracción sea un entero?",
  ],
  "small.common-denominator": [
    "¿Cuáles son los dos números de abajo en [line]?",
    "¿Qué números están en la tabla de los dos denominadores?",
    "¿Son del mismo tamaño las partes de [line]?",
  ],
  "small.add-fractions": [
    "¿De qué tamaño es una parte en [line]?",
    "¿Qué número de [line] cuenta las partes?",
    "¿Qué número queda igual al sumar partes del mismo tamaño?",
  ],
  "small.multiply-fractions": [
    "¿Cuáles son los dos números de arriba en [line]?",
    "¿Qué quiere decir tomar una fracción de otra fracción?",
    "¿Cuáles son los dos números de abajo en [line]?",
  ],
  "small.divide-fractions": [
    "¿Cuántas mitades hay en un entero?",
    "¿Entre qué fracción divides en [line]?",
    "¿Cómo queda al revés esa segunda fracción?",
  ],
  "small.multiply": [
    "¿Qué operaciones ves en [line]?",
    "Según el acuerdo, ¿qué va primero, sumar o multiplicar?",
    "¿Dónde ves en [line] una multiplicación o una división?",
  ],
  "small.brackets": [
    "¿Qué hay dentro del paréntesis de [line]?",
    "¿Qué operaciones ves en [line]?",
    "¿Qué mantienen junto los paréntesis?",
  ],
  "small.powers": [
    "¿Qué cuenta el número de arriba?",
    "¿Qué número se multiplica por sí mismo?",
    "¿Qué operaciones ves en [line]?",
  ],
  "small.percent": [
    "¿Qué significa «por ciento», palabra por palabra?",
    "¿Cómo escribirías el uno por ciento como fracción?",
    "¿Qué número de [line] es el total?",
  ],
  "small.decimal": [
    "¿Qué vale cada cifra del primer número de [line]?",
    "Más o menos, ¿el resultado de [line] es mayor o menor que 1?",
    "¿Dónde está el punto decimal en cada número de [line]?",
  ],
  "small.simplify": [
    "¿Qué números dividen lo de arriba en [line]?",
    "¿Qué números dividen lo de abajo en [line]?",
    "¿Hay un número en cuya tabla estén lo de arriba y lo de abajo?",
  ],
};
