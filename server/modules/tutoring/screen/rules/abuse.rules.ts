import { adult, adulto, amigo, friend, sibling } from "./people.constants.ts";
import { gap, pattern, type ScreenRule } from "./rules.models.ts";

const blows =
  "(?:hits?|hitting|beats?|beating|beat|slaps?|slapp(?:ed|ing)|punch(?:es|ed|ing)?|kicks|kicked|kicking|chok(?:es|ed|ing)|burn(?:s|ed|ing|t)|whips?|whipp(?:ed|ing)|hurts|hurting|abus(?:es|ed|ing)|smack(?:s|ed)?|belts|strangl(?:es|ed|ing)|threw|throws|pushes|pushed|shoves|shoved|drags|dragged)";
const sparring =
  /\b(?:beat|beats|beating|hits?|kicks?|kicked) me (?:at|in (?:a |the |our )?(?:game|race|chess|mario|match|math|video|fifa|soccer|every game)|to (?:it|the|school)|by|every (?:game|round)|that|with (?:a|the) (?:ball|idea|question|pillow|snowball))\b|\b(?:chess|checkers|mario kart|fifa|video ?games?|race|karate|judo|boxing|taekwondo|sparring|dodgeball|soccer|football)\b|\bmy feelings hurt\b|\b(?:lockers?|recess|classmates?)\b|\b(?:hits?|beats?|beat) us \d+\b|\bour team\b|\b\d+ (?:to|-) \d+\b/;

export const abuseRules: readonly ScreenRule[] = [
  {
    id: "abuse.hits-me",
    concern: "abuse",
    severity: "high",
    pattern: pattern(
      `\\b${adult}\\b(?: \\w+){0,7} ${blows} (?:on )?(?:me|us|my (?:mom|mum|sister|brother|little|mother))\\b`,
    ),
    unless: new RegExp(
      `${sparring.source}|\\b(?:she|he|they|it) (?:\\w+ )?(?:pushes|pushed|hits|hurts) me (?:to (?:do|be|work|study|get)|that|on the swing)\\b`,
    ),
    frame: "softens",
  },
  {
    id: "abuse.sibling-hits-me",
    concern: "abuse",
    severity: "notice",
    pattern: pattern(`\\b${sibling}(?: \\w+){0,4} ${blows} (?:on )?me\\b`),
    unless: sparring,
    frame: "clears",
  },
  {
    id: "abuse.hit-in-anger",
    concern: "abuse",
    severity: "high",
    pattern: pattern(
      "\\b(?:hits?|beats?|hitting|beating|hurts?|slaps?|kicks?|punch(?:es)?|scream(?:s|ing)? at|yells? at) (?:me|us|my (?:mom|mum|brother|sister))",
      "\\b[^.!?\\n]{0,40}\\b(?:drunk|drink(?:s|ing)|drinks too much|belt|bruis\\w+|every (?:night|day)|when(?:ever)? (?:he|she|they)(?:s|re| is| are| get(?:s)?)? (?:mad|angry|high))\\b",
      "|\\b(?:gets?|comes? home|is always|been) drunk and (?:\\w+ ){0,3}(?:hits?|beats?|hurts?|throws|breaks|yells|screams)\\b",
      "|\\b(?:i have|got|covered in|hide (?:my|the)|left) (?:\\w+ ){0,2}bruises\\b[^.!?\\n]{0,50}\\b(?:he|she|they|dad|mom|from when|home)\\b",
    ),
    unless: sparring,
    frame: "softens",
  },
  {
    id: "abuse.touched",
    concern: "abuse",
    severity: "high",
    pattern: pattern(
      `\\b${adult}(?: \\w+){0,4} (?:touch(?:es|ed|ing)?|grop(?:es|ed|ing)|feels|felt|molest(?:s|ed|ing)|rap(?:es|ed|ing)|undress(?:es|ed)|kiss(?:es|ed)) (?:me|my (?:body|chest|breasts?|butt|leg|legs|thighs?|private\\w*))\\b`,
      "|\\btouch(?:es|ed|ing)? me (?:in|on|where|down|under|there|when|at night|inappropriately|wrong|and (?:says?|told|tells))\\b",
      "|\\bi (?:was|got|have been|had been|think i was|am being|am getting|keep getting) (?:\\w+ )?(?:raped|molested|sexually \\w+|abused|assaulted)\\b|\\bforced (?:himself|herself) on me\\b",
      "|\\b(?:makes?|made|forc(?:es|ed)) me (?:to )?(?:touch|undress|sleep (?:in his|in her|with)|take (?:off )?my clothes|do (?:things|stuff) (?:i|with|to|that|at)|watch (?:porn|bad|dirty)|have sex)\\b",
      "|\\bcomes (?:in|into) my (?:bed|room at night)\\b",
    ),
    unless: /\b(?:tag|you re it|heart (?:song|story)|emotionally touched|on the shoulder to)\b/,
    frame: "softens",
  },
  {
    id: "abuse.body-and-room",
    concern: "abuse",
    severity: "high",
    pattern:
      /\b(?:hands?|fingers?) (?:up|down|under|in|inside|into|on) my (?:skirt|shirt|pants|dress|underwear|thighs?|butt|chest|clothes|bra|breasts?|shorts)\b|\b(?:watch(?:es|ed|ing)?|film(?:s|ed)?|spies on) me (?:while i |when i |in the )?(?:shower|chang(?:e|ing)|undress|bath(?:room)?|get dressed)\b|\b(?:gets?|got|climb(?:s|ed)?|sneaks?|comes?|came|sleeps?) (?:in|into|in to|to) (?:my )?(?:bed|room) (?:with me|at night|and|when)\b|\brubs? (?:up )?against me\b|\bmy (?:body|private parts?)\b[^.!?\n]{0,20}\b(?:he|she|uncle|stepdad|coach) (?:touch|look)\w*/,
    unless: /\b(?:my (?:dog|cat|puppy|kitten|baby (?:brother|sister)|little (?:brother|sister)))\b/,
    frame: "softens",
  },
  {
    id: "abuse.rage-at-home",
    concern: "abuse",
    severity: "high",
    pattern: pattern(
      `\\b${adult}\\b(?: \\w+){0,4} (?:threw|throws|throwing|smash(?:es|ed)|broke|swung|pulled?|grab(?:s|bed)|pulls|yank(?:s|ed)|spits?|held|holds|pinned|squeez(?:es|ed))\\b${gap(25)}\\b(?:at (?:me|us|my (?:head|mom|mum))|my (?:hair|arm|neck|throat|wrist)|me (?:down|against|by)|on my head)\\b`,
    ),
    unless: /\b(?:ball|pillow|snowball|frisbee|paper|tooth|splinter|hand ?stand|when i (?:fell|slipped))\b/,
    frame: "softens",
  },
  {
    id: "abuse.left-alone",
    concern: "abuse",
    severity: "high",
    pattern:
      /\b(?:leaves?|left|leaving) (?:me|us)(?: \w+){0,3} alone\b[^.!?\n]{0,50}\b(?:days|weekend|week|food|eat|all night|scared)\b|\bnothing to eat (?:at|in) (?:my |the |our )?(?:home|house)\b|\b(?:no|isnt any|never any|hardly any|not enough|ran out of|arent any) (?:food|meals|water|heat|electricity)\b[^.!?\n]{0,20}\b(?:house|home|apartment|left for us)\b|\b(?:nobody|no one|mom|dad|parents?|they)(?: \w+){0,3} (?:comes?|came|been) (?:back )?home (?:for|in) (?:days|weeks|\d+ days|a week|nights)\b|\b(?:have to|made me|makes me|been) sleep(?:ing)? (?:outside|in the (?:car|garage|yard)|on the street)\b/,
    unless: /\b(?:camping|sleepover|tent)\b/,
    frame: "softens",
  },
  {
    id: "abuse.home-fear",
    concern: "abuse",
    severity: "high",
    pattern:
      /\b(?:scared|afraid|terrified|frightened|dread) (?:to go|of going|to be|of being)(?: back)? (?:home|at home|alone with (?:him|her|my))\b|\b(?:scared|afraid|terrified) of my (?:step ?)?(?:dad|mom|mum|father|mother|boyfriend|uncle|parents|stepdad|stepmom|coach)\b|\bdont feel safe (?:at home|with (?:him|my))\b|\bnot safe at home\b/,
    unless: /\b(?:dark|report card|grade|failing|storm|thunder|bad grade)\b/,
    frame: "softens",
  },
  {
    id: "abuse.neglect",
    concern: "abuse",
    severity: "high",
    pattern:
      /\b(?:locks?|locked) (?:me|us) (?:in|out|up|outside|inside)\b|\b(?:kick(?:s|ed)|threw|throws) me out (?:of (?:the|my) house|and i|at night|last night|tonight)\b|\b(?:doesnt|dont|wont|never|didnt|refuses? to) (?:feed|let) (?:me|us)(?: eat)?\b(?=[^.!?\n]{0,30}(?:eat|food|for days|anymore|any more|$|[.!?,]))|\bno(?:thing| food) to eat at (?:home|my house)\b|\bleaves? (?:me|us) (?:home )?alone for (?:days|weeks|a week)\b|\b(?:he|she|they|dad|mom|uncle) (?:said|told me|says) (?:not to tell|(?:that )?(?:he|she|they)(?:ll| will| would|d) (?:hurt|kill|hit) (?:me|us|my))/,
    unless:
      /\blet me (?:eat (?:candy|in class|snacks|chips|sugar|dessert)|play|go|watch|have|use|stay|sleep over)\b|\blocked (?:me )?(?:out|in) of (?:my|the) (?:account|computer|phone|ipad|chromebook|quiz|assignment|game)\b|\b(?:escape room|in the locker as a joke)\b|\bcat|dog\b/,
    frame: "softens",
  },
  {
    id: "abuse.friend",
    concern: "abuse",
    severity: "high",
    pattern: pattern(
      `\\b${friend}s?\\b${gap(50)}\\b(?:(?:is|was|gets?|getting|being) (?:being )?(?:abused|molested|raped|beaten|hit (?:at home|by)|hurt at home)`,
      "|(?:dad|mom|mum|stepdad|father|mother|uncle|stepmom|parents?|boyfriend|coach)(?: \\w+){0,3} (?:hits?|beats?|hurts?|touch(?:es|ed)|abus(?:es|ed)|locks|burns|kicks|raped|choked|chokes) (?:him|her|them)|(?:is )?(?:scared|afraid) to go home)\\b",
    ),
    unless: sparring,
    frame: "clears",
  },
  {
    id: "abuse.home-unhappy",
    concern: "abuse",
    severity: "notice",
    pattern:
      /\b(?:dont|do not) (?:want|wanna)(?: to)? go (?:back )?home\b|\b(?:parents|mom and dad|mom|dad) (?:\w+ ){0,3}(?:fight|fighting|scream(?:s|ing)?|yell(?:s|ing)?) (?:at (?:me|each other)|all the time|every (?:night|day))\b|\bhate (?:being at home|living at home|it at home)\b/,
    unless: /\b(?:fun|party|vacation|camp|beach|having too much)\b/,
    frame: "clears",
  },
];

export const maltratoRules: readonly ScreenRule[] = [
  {
    id: "abuse.es.golpes",
    concern: "abuse",
    severity: "high",
    pattern: pattern(
      `\\b${adulto}\\b(?: \\w+){0,5} (?:me|nos|le) (?:\\w+ )?(?:pega|pegan|pego|golpea|golpean|golpeo|maltrata|maltratan|lastima|patea|quema|encierra|encierran|amenaza|ahorca|abofetea|da golpes|dio una paliza|hace dano|deja sin comer)\\b`,
      "|\\bme (?:pega|golpea|pegan|golpean|maltrata|hace dano)\\b[^.!?\\n]{0,40}\\b(?:borrach[oa]|toma|bebe|cinturon|enoja|casa|todos los dias|cada noche)\\b",
      "|\\b(?:llega|cuando esta|se pone) (?:borrach[oa])\\b[^.!?\\n]{0,30}\\b(?:me|nos) (?:pega|golpea|grita)\\b",
    ),
    unless: /\b(?:ajedrez|juego|videojuego|futbol|carrera|karate|balon|pelota)\b/,
    frame: "softens",
  },
  {
    id: "abuse.es.tocar",
    concern: "abuse",
    severity: "high",
    pattern: pattern(
      `\\b${adulto}\\b(?: \\w+){0,12} me (?:toca|toco|tocaba|manosea|manoseo|besa|beso|viola|violo|desviste|obliga|obligo)\\b`,
      "|\\bme (?:toca|toco|tocaron|manosea|manoseo)\\b[^.!?\\n]{0,30}\\b(?:partes|cuerpo|noche|ropa|piernas|donde no|sin (?:mi )?permiso)\\b",
      "|\\b(?:fui|me han?|he sido|me) (?:violad[oa]|abusad[oa]|violaron|abusaron|violo)\\b|\\bme (?:obliga|obligo|hace|hizo) (?:a )?(?:desnudarme|quitarme la ropa|tocarl[oa]|hacer cosas|acostarme)\\b",
    ),
    unless:
      /\b(?:me toco (?:el|la|un|una|hacer|exponer|resolver|a mi) (?:turno|problema|ejercicio|equipo)|me toca (?:a mi|exponer|el))\b/,
    frame: "softens",
  },
  {
    id: "abuse.es.miedo-en-casa",
    concern: "abuse",
    severity: "high",
    pattern:
      /\b(?:tengo|me da|con) miedo (?:de |a )?(?:ir|volver|regresar|llegar|estar) (?:a|en)(?: mi)? casa\b|\b(?:tengo|me da|le tengo) miedo (?:de|a) (?:mi )?(?:padrastro|papa|padre|mama|madre|tio|novio)\b|\bno me siento segur[oa] en (?:mi )?casa\b|\b(?:me dijo|dice) que (?:no (?:le )?(?:diga|cuente)|si (?:digo|cuento|hablo))\b/,
    unless: /\b(?:boleta|calificacion|nota|examen|reprobe)\b/,
    frame: "softens",
  },
  {
    id: "abuse.es.amigo",
    concern: "abuse",
    severity: "high",
    pattern: pattern(
      `\\b(?:a )?${amigo}\\b${gap(40)}\\b(?:le (?:pega|pegan|golpea|golpean|toca|maltratan|hacen dano)|lo (?:golpea|golpean|maltratan)|la (?:golpea|golpean|maltratan|toca|violaron))\\b`,
    ),
    unless: /\b(?:pelota|balon|jugando|futbol)\b/,
    frame: "clears",
  },
];
