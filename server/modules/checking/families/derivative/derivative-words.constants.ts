/** Words and signs by which derivatives are asked for, English and Spanish. Primes and `d/dx` are normalised first. */

/** A sign or word without which no derivative is asked for. */
export const derivativeSigns =
  /\bd[a-z]?\s?\/\s?d[a-z]\b|[a-z]'|\bdifferentiat|\bderiv|\btangent|\brate of change|\btasa de (?:cambio|variaci)|\bd_x\b/i;

/** What this family does not do: it is left to others rather than answered wrongly. */
export const otherTasks =
  /\b(?:second|third|higher|2nd|segunda|tercera) (?:order )?deriv|''|\bd\^|\bimplicit|\bimpl[ií]cit|\bintegra|\bantideriv|\bprimitiva|\bpartial|\bparcial|\bequation of|\becuaci[oó]n de|\bnormal\b|\blimits?\b|\bl[ií]mite|\bfirst principles|\bprimeros principios|\bdefinici[oó]n|\bdefinition|\bmaxim|\bminim|\bm[aá]xim|\bm[ií]nim|\bcritical|\bcr[ií]tic|\bincreas|\bdecreas|\bcrece|\bcreciente|\bhorizontal|\baverage|\bmedia\b|\blogarithmic diff/i;

/** Words right before the expression whose derivative is asked for. */
export const derivativeVerbs =
  /\b(?:differentiated?|differentiating|derive|derivar|deriva(?=\s)|derivando|d\/d[a-z]\b|(?:derivative|derivada)(?:\s+function)?(?:\s+(?:of|for|de|del)\b|\s*:))/i;

/** What may stand between such a word and the expression. */
export const betweenVerbAndBody =
  /^(?:\s|:|,|\bof\b|\bde\b|\bthe\b|\bla\b|\bel\b|\bthis\b|\besta?\b|\bfollowing\b|\bsiguiente\b|\bfunction\b|\bfunci[oó]n\b|\bexpression\b|\bexpresi[oó]n\b|\b(?:with )?respect(?:o)? (?:to|a|de) [a-z]\b)+/i;

/** Where an expression in a sentence certainly ends. */
export const bodyEnd =
  /[;\n?¿!|]|,(?!\d)|\.(?!\d)|(?<!\\)\b(?:and|then|find|what|when|where|at|for|with|evaluate|calculate|determine|using|please|is|if|the|let|so|help|y(?=\s+\p{L}{2,})|entonces|luego|halla|encuentra|calcula|determina|eval[uú]a|en|cuando|con|para|respecto|cu[aá]l|usando|por|si|es|el|la|ayuda)\b/iu;

/** A claim is said back as a question, or asked to be looked at. */
export const asksToCheck = /\?|\b(?:check|right|correct|revisa|comprueba|bien|correct[oa])\b/i;

/** `slope`, next to `tangent`. */
export const slopeWords = /\b(?:slope|gradient|steep|pendiente|inclinaci[oó]n)\b/i;
export const tangentWords = /\btangent/i;
export const rateWords = /\brate of change|\btasa de (?:cambio|variaci)/i;
