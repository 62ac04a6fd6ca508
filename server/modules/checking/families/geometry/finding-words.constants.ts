/** Words round tasks about shapes. Texts are compared in lower case, without accents, and with π for pi. */

/** Units of length by their symbol. */
export const lengthUnits: readonly (readonly [symbol: string, words: string])[] = [
  ["mm", "mm|millimet(?:er|re)s?|milimetros?"],
  ["cm", "cms?|centimet(?:er|re)s?|centimetros?"],
  ["dm", "dm|decimet(?:er|re)s?|decimetros?"],
  ["km", "km|kilomet(?:er|re)s?|kilometros?"],
  ["m", "m|mts?|met(?:er|re)s?|metros?"],
  ["in", "in(?!\\s(?:length|width|height|the|a|total|diameter|radius))|inch(?:es)?|pulgadas?"],
  ["ft", "ft|feet|foot|pies?"],
  ["yd", "yds?|yards?|yardas?"],
  ["", "units?|unidades|unidad|u"],
];

/** The student tells a result rather than asking for one. */
export const ownResult =
  /\b(?:i|we)(?:'ve| have)? (?:got|get|found|think|did|put|said)\b|\bmy (?:area|volume|perimeter|answer|side|radius)\b|\b(?:me (?:da|dio|sale|salio)|obtuve|mi (?:area|volumen|perimetro|respuesta))\b/;

/** What makes a text a story, or asks for more than one measure: left to others. */
export const otherMatters =
  /[€£%]|\b(?:costs?|price|paint(?:ed|ing)?|tiles?|fence|fencing|per|every|hours?|minutes?|seconds?|percent|many|doubled?|twice|tripled?|half|halved|increas\w*|decreas\w*|chang\w*|more than|less than|longer than|shorter than|times|shaded|inscribed|circumscribed|cut|remaining|larger|smaller|similar|scale|ratio|consecutive|lit(?:er|re)s?|gallons?|water|walks?|drives?|ladder|cuesta|precio|pint\w+|baldosas?|losas?|valla\w*|cerca\w*|cada|litros?|agua|doble|duplic\w*|triple|triplic\w*|mitad|aument\w*|disminu\w*|cambi\w*|mas que|menos que|mayor que|menor que|veces|sombread\w*|inscrit\w*|circunscrit\w*|recort\w*|semejantes?|escala|razon|consecutiv\w*|escalera|semicircle|semicirculo|hemisphere|semiesfera|frustum|hollow|hueco)\b/;

export const rightAngleWords =
  /\b(?:right[- ]?angled?|right triangle|(?:es|son|sea|forma|forman|un) (?:un )?(?:triangulo )?rectangulo|es rectangulo)\b/;
export const yesNoWords =
  /^\s*(?:is|are|does|do|can|could|check|determine|decide|tell|es|son|forman?|comprueba|determina|decide|averigua)\b|\b(?:whether|if|do (?:they|these)|does it|is it|is the triangle|is this|comprueba si|es rectangulo|es un triangulo rectangulo)\b|\?/;

export const sidesWords = /\b(?:side lengths|sides|lengths|lados|longitudes|medidas)\b/;

/** The third side of a right triangle, whichever it is. */
export const anySide =
  /\b(?:(?:missing|third|other|unknown|remaining|last) side|lado (?:que falta|desconocido)|tercer lado|otro lado)\b/;

export const exactWords =
  /,?\s*\b(?:(?:leave|give|write|express|deja|da|expresa|escribe)\s+(?:your |the |tu |la )?(?:answer|respuesta|resultado)?\s*)?(?:in terms of π|in (?:exact|simplest)(?: radical)? form|as an exact value|exactly|exact (?:value|answer)|en (?:terminos|funcion) de π|como valor exacto|(?:de forma|valor) exact[ao]|dejando π|leave π)/;
export const piWords =
  /,?\s*\(?\b(?:(?:use|using|take|with|let|usa|usando|toma|tomando|con|considera)\s+)?(?:the value (?:of )?|the approximation )?π\s*(?:=|≈|~|as|by|como|por|es|to be|\\approx)\s*(3[.,]14(?:16|2)?|22\/7)\)?|,?\s*\b(?:use|using|take|usa|usando|toma)\s+(3[.,]14(?:16|2)?|22\/7)\s+(?:for|as|como|para|por)\s+π/;
export const placesWords: readonly (readonly [RegExp, number])[] = [
  [
    /,?\s*\(?\b(?:(?:round(?:ed)?|correct|redondea\w*|give \w+ answers?|aproxima\w*)\s+)?(?:(?:your|the|tu|la|el|answer|respuesta|resultado)\s+)*(?:to|with|a|con|de)\s+(?:the nearest tenth|(?:1|one|un|una)\s+(?:decimal(?: place)?|d\.?p\.?|cifra decimal)|las? decimas?)\)?/,
    1,
  ],
  [
    /,?\s*\(?\b(?:(?:round(?:ed)?|correct|redondea\w*|give \w+ answers?|aproxima\w*)\s+)?(?:(?:your|the|tu|la|el|answer|respuesta|resultado)\s+)*(?:to|with|a|con|de)\s+(?:the nearest hundredth|(?:2|two|dos)\s+(?:decimals?(?: places)?|decimales|d\.?p\.?|cifras decimales)|las? centesimas?)\)?/,
    2,
  ],
];
