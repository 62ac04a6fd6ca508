import type { Signals } from "./signals.models.ts";

const wh = "(?:por que|porque|como|si|que|cual|cuando|donde|quien|para que)";
const thought = "(?:pensaba|pense|creia|crei|suponia|supuse|esperaba|dije|juraba|estaba segur[oa])";

/** What Spanish sentences do. Students leave accents out, so `por que` is read by what stands around it. */
export const spanish: Signals = {
  explains: [
    /\bporque\b(?! si$| ?$)/,
    /(?<!(?:entiendo|entendi|entender|se|saber|sabe|pregunto|sobre|claro|y|o|,|explica|de|bien) )\bpor que (?=\w)(?<!^por que )/,
    /\b(?:ya|puesto|dado) que (?!(?:esta|estamos|estoy)\b)/,
    /\bpor (?:eso|esto|lo tanto|ende)\b|\bdebido a\b|\bgracias a\b|\bpor culpa\b|\ba causa de\b/,
    /\w+(?: ,)? asi que\b/,
    /\bpor (?:no |andar |haber )?(?!lugar|ayer|favor|mujer|deber|poder|primer|tercer|cualquier|doquier)\w+(?:ar|er|ir)(?:me|lo|la|se|nos|los|las)?\b/,
    /\b(?:la (?:razon|causa)|el motivo) (?:es|fue|era|de|por|principal)\b/,
    /\bo sea que\b|\b(?:significa|quiere decir|demuestra|muestra) que\b/,
    /(?<!no )\bme di cuenta\b(?! tarde$)|\bcai en (?:la )?cuenta\b/,
    /(?<!no )(?:entendi|entiendo|comprendi|descubri|aprendi|vi|supe) (?:bien |por fin |ya )?por ?que\b/,
    /\b(?:por fin|ahora) (?:si )?(?:entendi|entiendo|comprendo|veo) (?:que|como)\b|\btiene sentido (?:porque|que|ahora)\b/,
    /\basi fue como\b|\b(?:causo|causa|provoca|produjo) (?:que|el|la|un|una)\b|\bel (?:truco|secreto) (?:es|era|fue|esta)\b|\bfue (?:por )?(?:mi|su) culpa\b|\bculpa mia\b/,
    /\blo que (?:mas )?(?:me |nos )?(?:ayudo|sirvio|funciono|confundio|cambio|arruino|complico|salvo)(?: \w+){0,4} (?:es|fue|era)\b/,
    /\bexplica (?:por ?que|como|que)\b/,
    /\b(?:mi|el|nuestro) (?:gran |unico )?(?:error|problema|fallo) (?:es|fue|era|estuvo|esta)\b|\b(?:ese|eso) (?:era|fue|es) el (?:problema|error|motivo)\b|\blo que (?:fallo|salio mal) (?:es|fue)\b/,
    /\b(?:hizo|hace|hacia|hicieron) que\b|\bme (?:hizo|hace|ayudo a|ayuda a) (?:pensar|ver|sentir|entender|notar|recordar|darme|acordarme)\b/,
    /^(?:y )?como (?:no |ya |yo |me |nos |el |la |todo )*(?:estaba|estabamos|estaban|era|eran|tenia|teniamos|habia|habiamos|queria|sabia|entendia|iba|dormi|estudie|faltaba|faltaban)\b/,
    /\bes que (?!si\b)\w+|\bya que\b|\beso (?:hizo|provoco|causo|mato|hace)\b/,
    /\bentonces no (?:puede|debe)\b|\bpara que (?:no )?(?:se|me|nos|sea|salga|quede|entre)\b/,
  ],
  questions: [
    /\bme pregunto\b|\b(?:me gustaria|quiero|quisiera|me encantaria) (?:saber|entender|averiguar|descubrir|aprender) (?:mas |bien )?(?:por ?que|como|si|que|cual|cuando|quien|cuanto)\b/,
    /\bsera (?:que|la|el|un|una|por)\b|\bque pasaria\b|\by si (?:hubiera|hubieramos|en vez|fuera|lo|la)\b|\b(?:tengo|me queda) (?:la |una )?duda\b/,
    new RegExp(
      `(?<!\\bcuando )\\bno (?:me )?(?:lo )?(?:se|entiendo|entendi|comprendo|tengo claro|estoy segur[oa]|queda claro|veo)(?: bien| muy bien| todavia| aun)?(?: de)? ${wh} (?!hacer|decir|poner|escribir)`,
    ),
    /\b(?:deberia|debi|debimos|deberiamos|podria|podriamos|tendria que|tenia que|tendriamos que) haber(?:lo|la|le|me|nos|los|las|se)?\b/,
    /\b(?:hubiera|hubiese|hubieramos|hubieran)\b/,
    new RegExp(`\\b${thought}\\b.*\\b(?:pero|en realidad|resulta|sin embargo|aunque|al final)\\b`),
    new RegExp(`\\bantes (?:yo )?${thought}\\b|\\bcambie de (?:idea|opinion)\\b`),
    /\bal principio\b.*\b(?:pense|pensaba|creia|crei|senti)\b.*\b(?:pero|despues|ahora|luego)\b/,
    /\b(?:estoy|quede|me quede|sigo) (?:un poco |muy |re |medio |mas )?confundid[oa]\b|\bno (?:siempre )?es lo mismo\b|\ben su lugar\b|\bme hace dudar\b|\bno (?:me )?explico (?:por que|como)\b/,
    /\b(?:otros|otras personas|alguien|algunos|ellos) (?:podria|podrian|dirian|diria|pensarian) (?:decir|pensar|ver)?/,
    /\blo que no (?:me queda claro|entiendo|entendi|comprendo) es\b/,
    /\bpor otro lado\b|\bpunto de vista\b|\bdesde (?:su|el) lugar\b|\bponiendome en\b/,
    /\b(?:no|nunca) (?:lo |la |me )?(?:habia|lo habia) (?:visto|pensado|mirado|puesto)\b/,
    /\b(?:mirandolo|pensandolo|viendolo) bien\b|\bno me (?:entra|cabe) en la cabeza\b|^(?:quizas?|tal vez|a lo mejor|capaz que) (?!.*\bporque\b)|\b(?:quizas?|tal vez|a lo mejor) (?:depende|deberia|podria|tendria|tenia|hubiera|yo)\b/,
  ],
  asksAtTheHead:
    /^(?:y |pero |o )*(?:por que (?!no )(?:hay|se|tiene|tienen|la|el|los|las)\b(?=.*(?:\?|$))(?!.*\b(?:me|yo)\b)|que pasa si|cual es|quien \w+)\b/,
  earlierBelief: new RegExp(`\\b(?:yo )?${thought}\\b`),
  turn: /^(?:pero|en realidad|resulta|y resulta|sin embargo|al final|ahora)\b/,
  intends:
    /\bvoy a\b|\bvamos a\b|\bla proxima(?: vez| clase| semana| prueba| reunion)?\b|\b(?:para|en) (?:el|la) proxim[oa]\b|\bel proximo \w+\b|\b(?:planeo|pienso|decidi|quiero|necesito|intentare|debo|me propongo|prefiero|tengo que|tenemos que|hay que) (?=\w+(?:ar|er|ir))|\bmi (?:plan|meta|objetivo|proximo paso) (?:es|para)\b|\b(?:de ahora en adelante|desde ahora|a partir de (?:ahora|hoy|manana)|de hoy en adelante|en adelante)\b|\bplan ,|\b(?:manana|esta (?:noche|tarde)|hoy a la noche|(?:el|este|cada|los) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|finde|fin de semana))\b(?=.*\b(?:llevo|hago|practico|repaso|ensayo|leo|releo|escribo|pregunto|pruebo|dibujo|estudio|miro|uso|empiezo|pido|cambio|agrego|preparo|reviso|traigo|ayudo|arreglo|termino|busco|anoto|marco|toco|corro|apunto|pongo|compro|borro|ordeno)\b)/,
  denies:
    /\bno (?:voy|vamos|quiero|pienso|planeo|necesito|tengo)\b|\bnunca voy a\b|\btengo que entregar\b|\bvoy a (?:reprobar|desaprobar|suspender|sacar|jalar)\b/,
  acts: /\b(?:practic|dibuj|revis|repas|le[eo]|leer|releer|relee|pregunt|escrib|subray|marc|us[aoe]|compar|prob|prueb|explic|estudi|hacer|hago|haga|pong|poner|anot|medi|mid[eo]|cont|resolv|resuelv|empez|empiez|apunt|cronometr|dej|mezcl|agreg|mir|busc|arm[aeo]|separ|dividi|toc|llev[oa]|ensay|agreg|prepar|traig|jug|jueg|escuch|hablar|mostr|muestr|seguir|sigo|cambi|cubr|orden|ensay|memoriz|habl|par[ao]r|esper|respir|sac[aoe]|guard|llev|pedi|pid[eo]|verific|comprob|comprueb)\w*/,
  when: /\b(?:manana|hoy|esta noche|(?:el|los|cada|este|antes del) (?:lunes|martes|miercoles|jueves|viernes|sabado|sabados|domingo|domingos|dia|fin de semana)|por dia|antes|despues|cada|cuando|primero|minutos?|min|horas?|todos los dias|a la noche|por la (?:tarde|manana|noche))\b/,
  vague:
    /\b(?:esforz\w+|mejorar|portar\w+|concentrar\w+|prestar|poner|atender)(?: (?:mas|mejor|bien|atencion|mas atencion))*|\b(?:estudi|practic|trabaj|le|revis|repas)\w+ (?:mucho )?(?:mas|mejor|bien)\b|\b(?:hacerlo|hago|hacer(?:las cosas)?) (?:mejor|bien|mas)\b|\bser mejor\b|\b(?:trabaj|estudi|entren)\w+ duro\b|\bcreer en mi\b|\bponer(?:le)? (?:mas )?(?:ganas|empeno|atencion|esfuerzo)\b|\bsacar (?:una )?(?:buena|mejor)(?:es)? notas?\b|\bdar lo mejor\b/,
  hollow:
    /^(?:no se(?: que (?:poner|decir|escribir))?|nose|ni idea|nada|nada mas|ninguno|ninguna|si|no|ok|bueno|x|lo mismo|igual|me da igual|cosas|hola|listo|jaja|prueba|bla(?: bla)*|no tengo idea)(?: jaja\w*| la verdad)?$/,
  chore:
    /\b(?:puedo (?:ir|salir|terminar)|tengo que (?:hacer|escribir)|(?:ya )?(?:esta|estara) bien asi|que (?:pongo|escribo|hago aca|hago aqui|tengo que)|ya termine|es para nota|cuenta para nota|cuando se entrega)\b/,
  excuse:
    /\bporque (?:(?:me|nos) (?:obliga|obligan|mandaron|mando|hicieron|dijeron)|(?:la |el )?(?:profe|maestra|maestro|mama|papa) (?:dijo|quiere|manda)|si$)/,
};
