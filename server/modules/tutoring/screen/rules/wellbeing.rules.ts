import { gap, pattern, type ScreenRule } from "./rules.models.ts";

/** Bullying, eating disorders, personal data. */

const peers =
  "(?:a group of \\w+|they|he|she|people|everyone|everybody|kids|the (?:other )?(?:kids|girls|boys|guys)|girls|boys|classmates|(?:a|this|some|one) (?:kid|kids|boy|girl|guy|girls|boys|people)s?|my (?:\\w+ )?(?:classmates?|friends?|team|class|group)|someone)";
const insult =
  "(?:fat|ugly|stupid|dumb|gay|a? ?(?:slut|whore|loser|freak|pig|cow|bitch|retard(?:ed)?|fag\\w*|weirdo|nerd)|names|worthless|disgusting|mean names|bad names|racist names|a terrorist|smelly|poor|an? animal)";

export const bullyingRules: readonly ScreenRule[] = [
  {
    id: "bullying.physical",
    concern: "bullying",
    severity: "high",
    pattern: pattern(
      `\\b(?:${peers}|(?:kid|boy|girl|guy)s? (?:at|in|from) (?:my |our )?(?:school|class|grade|\\w+ grade))\\b(?: \\w+){0,4} (?:beat(?:s|ing)? me up|beat me up|jump(?:ed)? me|push(?:es|ed)? me (?:around|down|into)|shov(?:es?|ed) me|trip(?:s|ped)? me|spit(?:s)? (?:on|at) me|punch(?:es|ed)? me|hit(?:s)? me|kick(?:s|ed)? me|steals? my (?:lunch|money|stuff)|take my (?:lunch|money)|throws? (?:stuff|things|food) at me|threaten(?:s|ed)? (?:me|to (?:beat|hurt|kill|post)))\\b`,
      "|\\b(?:going|gonna|want|wants|try(?:ing)?) to (?:beat me up|jump me|fight me)\\b|\\b(?:get|getting|got|being|am|keep getting) (?:beat(?:en)? up|jumped)\\b",
    ),
    unless: /\b(?:soccer|football|basketball|dodgeball|karate|boxing|game of tag|in (?:the|a) game|chess)\b/,
    frame: "clears",
  },
  {
    id: "bullying.told-to-die",
    concern: "bullying",
    severity: "high",
    pattern:
      /\b(?:kys|kill (?:your ?self|ur ?self|urself)|go die|(?:they|he|she|people|everyone|kids|someone)\b[^.!?\n]{0,30}\b(?:told|tells?|telling|say|says|said|saying)\b[^.!?\n]{0,25}\b(?:kill (?:my ?self|your ?self)|i should die|to die|go die|better off dead))\b/,
    frame: "softens",
  },
  {
    id: "bullying.bullied",
    concern: "bullying",
    severity: "notice",
    pattern: pattern(
      "\\b(?:bull(?:y|ies|ied|ying|ing|yed)|harass(?:es|ed|ing)?|cyber ?bull\\w+|tormenting|picking on|picks on|pick on) (?:me|us|my (?:\\w+ )?(?:friend|brother|sister))\\b|\\b(?:i(?:m| am| was|ve been| get| got| keep getting)?|being|getting|gets|got|is|are) (?:\\w+ ){0,2}(?:bullied|cyber ?bullied|picked on|harassed|teased every|made fun of)\\b",
      "|\\b(?:bully|bullies) (?:at|in|from|who|keeps?|wont|is|are)\\b[^.!?\\n]{0,40}\\b(?:me|us|my|him|her)\\b|\\bcyber ?bull(?:y|ied)\\b[^.!?\\n]{0,30}\\b(?:me|us|my|her|him)\\b",
    ),
    frame: "clears",
  },
  {
    id: "bullying.called-names",
    concern: "bullying",
    severity: "notice",
    pattern: pattern(
      `\\b${peers}\\b(?: \\w+){0,5} (?:call(?:s|ed|ing)? me (?:\\w+ )?${insult}|mak(?:e|es|ing) fun of (?:me|my|us|how i)|laugh(?:s|ed|ing)? at me|teas(?:e|es|ed|ing) me|mock(?:s|ed|ing)? (?:me|my)|spread(?:s|ing)? (?:rumou?rs|lies|things|stuff)(?: about me)?|post(?:ed|s|ing)? (?:\\w+ ){0,4}(?:of|about) me|humiliat\\w+ me|leav(?:e|es|ing) me out|exclud\\w+ me|ignor(?:e|es|ing) me (?:at|every|all)|hates? me|talks? (?:behind my back|bad about me|trash about me)|whisper\\w* about me|film(?:s|ed|ing)? me|record(?:s|ed|ing)? me|follow(?:s|ed|ing)? me (?:around|home)|sends? me (?:mean|nasty|hate\\w*)|mess(?:es|ing)? with me|throw(?:s|ing)? (?:\\w+ ){0,3}at me|won ?t leave me alone|tell(?:s)? (?:everyone|people) (?:i|im)|call(?:s|ed|ing)? me (?:the (?:n|f|r) ?-?word|slurs|a? ?\\w+ every|bad things)|say(?:s|ing)? (?:mean|horrible|nasty|racist|awful) (?:things|stuff)|turned (?:\\w+ ){0,3}against me)\\b`,
      "|\\bcall(?:s|ed|ing)? me names\\b|\\bspread(?:ing)? rumou?rs about me\\b",
    ),
    unless: /\b(?:math|fractions?|algebra|this (?:app|problem)) hates? me\b|\bhaha\b/,
    frame: "clears",
  },
  {
    id: "bullying.alone",
    concern: "bullying",
    severity: "notice",
    pattern:
      /\b(?:nobody|no ?one) (?:\w+ ){0,2}?(?:sits? with|will (?:talk to|sit with|play with|look at)|wants to (?:sit|be|work|play|partner) with|likes|talks to|wants me) ?(?:me)?\b(?! (?:math|this))|\bi (?:dont )?have (?:no|any) friends\b|\b(?:eat|sit|eating|sitting) (?:lunch )?(?:alone|by myself|in the bathroom) (?:every|because|at lunch|cause)\b/,
    frame: "clears",
  },
  {
    id: "bullying.doing",
    concern: "bullying",
    severity: "notice",
    pattern:
      /\b(?:how (?:do|can|to|should)|help me|i (?:want|wanna)|lets|write|ways to|give me)\b[^.!?\n]{0,30}\b(?:bully|humiliate|make fun of|roast|get (?:revenge|back at)|spread (?:a )?rumou?rs?|make (?:him|her|them) cry|fake account|insult|mean (?:text|message|comment|nickname)s?)\b[^.!?\n]{0,30}\b(?:him|her|them|someone|girl|boy|kid|my (?:\w+ )?\w+|about|to|for)\b/,
    unless: /\b(?:marshmallow|chicken|potato\w*|turkey|vegetables|stop|prevent|against)\b/,
    frame: "clears",
  },
  {
    id: "bullying.es",
    concern: "bullying",
    severity: "notice",
    pattern:
      /\b(?:me (?:hacen|hace) bullying|me (?:acosan|molestan mucho|insultan|humillan|acosa)|se (?:burlan|burla|rien|rie) de mi|me (?:dicen|llaman|gritan|dice|llama) (?:\w+ ){0,2}(?:gord[oa]|fe[oa]|tont[oa]|ballena|inutil|marica|nac[oa]|apodos|cosas feas|groserias|put[oa])|nadie (?:me habla|quiere (?:estar|sentarse|jugar) conmigo|se sienta conmigo)|no tengo amig[oa]s|sufro (?:de )?(?:bullying|acoso)|me dejan (?:sol[oa]|fuera)|inventan (?:cosas|rumores|chismes) (?:de|sobre) mi|subieron (?:una|un) (?:foto|video) mi[oa])\b/,
    frame: "clears",
  },
  {
    id: "bullying.es.fisico",
    concern: "bullying",
    severity: "high",
    pattern:
      /\b(?:me (?:pegan|golpean|empujan|patean|escupen|quitan (?:el dinero|mi dinero|el almuerzo|mi lonche)|amenazan)\b[^.!?\n]{0,40}\b(?:escuela|colegio|recreo|salon|clase|salida|companer\w+|bano)|(?:companer\w+|ninos?|chicos?|unos)\b[^.!?\n]{0,30}\bme (?:pegan|golpean|empujan|patean|escupen|esperan a la salida|quieren pegar|amenazan))\b|\b(?:matate|muerete)\b/,
    unless: /\b(?:futbol|jugando|pelota)\b/,
    frame: "clears",
  },
];

export const eatingRules: readonly ScreenRule[] = [
  {
    id: "eating-disorder.purging",
    concern: "eating-disorder",
    severity: "high",
    pattern:
      /\b(?:mak(?:e|es|ing)|made|force|forcing) (?:my ?self|her ?self|him ?self) (?:to )?(?:throw(?:ing)? up|threw up|vomit|puke|be sick|purge)\b|\b(?:throw(?:ing)? up|vomit(?:ing)?|purg(?:e|ing)|puk(?:e|ing))\b[^.!?\n]{0,25}\b(?:after (?:i eat|eating|meals|every|lunch|dinner)|what i (?:eat|ate)|to (?:lose weight|be (?:thin|skinny)|stay (?:thin|skinny)))\b|\b(?:laxatives?|diet pills?|fingers? down my throat)\b|\bbing(?:e|ing) and purg\w+|\bbinge (?:and|then) (?:throw|vomit|purge)/,
    unless: /\b(?:flu|stomach bug|food poisoning|constipat\w+)\b/,
    frame: "softens",
  },
  {
    id: "eating-disorder.starving",
    concern: "eating-disorder",
    severity: "high",
    pattern: pattern(
      "\\b(?:havent|have not|didnt|not|stopped|stop|barely|hardly|refus(?:e|es|ing)(?: to)?|dont|avoid(?:ing)?|skip(?:ping|ped|s)?|starv(?:e|ing)(?: my ?self| her ?self)?|fasting|only eat(?:ing)?|without)\\b",
      `${gap(30)}\\b(?:eat(?:en|ing)?|ate|food|meals?|lunch|dinner|breakfast|calories|starv(?:e|ing))\\b${gap(50)}\\b(?:(?:lose|losing|lost) (?:\\w+ )?(?:weight|pounds|kilos)|(?:too |so |get |be |im |feel |getting )(?:fat|thin(?:ner)?|skinny|skinnier|chubby)|days|weight|feel (?:gross|disgusting|guilty)|a week)\\b`,
      "|\\b(?:starv(?:e|es|ing)) (?:my|her|him) ?self\\b|\\b(?:pro ?-?(?:ana|mia)|thinspo\\w*|meanspo)\\b|\\b(?:be(?:come|ing)?|get|am|im|have|think i have|go) (?:an )?(?:anorexi[ac]|bulimi[ac]|eating disorder)\\b",
      `|\\b(?:how (?:do|can|to)|i (?:want|need|have|wanna)|help me|wanna|ways? to|me)\\b${gap(15)}\\b(?:lose|losing)\\b${gap(20)}\\b(?:\\d+ )?(?:pounds|kilos|kg|lbs|weight)\\b${gap(20)}\\b(?:(?:in|by) (?:a |one |two |\\d )?(?:days?|week|friday|monday)|fast without|without (?:my (?:mom|parents)|eating|anyone))`,
      "|\\beat(?:ing)? (?:only |less than |just |under )?[1-7]\\d\\d calories\\b",
    ),
    unless:
      /\b(?:ramadan|lent|yom kippur|blood test|hibernat\w+|bears?|animals?|snakes?|how long can|science|breakfast today|camel|experiment)\b/,
    frame: "softens",
  },
  {
    id: "eating-disorder.fasting",
    concern: "eating-disorder",
    severity: "high",
    pattern:
      /\b(?:havent|didnt|not|barely|hardly|only|nothing|just)\b[^.!?\n]{0,12}\b(?:had|have|eaten|eat|ate|eating|drink|drank|anything)\b[^.!?\n]{0,20}\b(?:water|gum|ice|coffee|an apple|lettuce|crackers?|diet coke)\b[^.!?\n]{0,50}\b(?:since|days?|week|thin\w*|skinn\w*|weight|fat)\b|\b(?:hide|hiding|throw(?:ing)?|flush(?:ing)?|spit(?:ting)?) (?:away |out )?my (?:food|lunch|dinner|meals?)\b/,
    unless: /\b(?:ramadan|lent|sick|flu|blood test|plant|experiment|fasting for)\b/,
    frame: "softens",
  },
  {
    id: "eating-disorder.body",
    concern: "eating-disorder",
    severity: "notice",
    pattern:
      /\bi(?:m| am| feel| look)? (?:\w+ )?(?:so|too|really|such a|disgustingly) (?:fat|chubby|huge|fat pig)\b|\bi hate (?:my (?:body|weight|stomach|thighs)|how (?:fat|big) i)\b|\bscared (?:of|to) (?:gain(?:ing)? weight|eat(?:ing)?)\b|\b(?:afraid|scared|guilty)\b[^.!?\n]{0,15}\bto eat|\bfeel guilty (?:after|when) (?:i )?eat\w*|\bhow (?:do|can) i (?:get|be(?:come)?) (?:really |super |so )?(?:skinny|thin)\b|\bi (?:need|have|want|wanna) (?:to )?(?:be|get|look|become) (?:thin(?:ner)?|skinn(?:y|ier)|smaller|bony)\b|\b(?:count(?:ing)?|obsess\w*) (?:over |about |with |all my |every )*calories\b|\bmy (?:friend|sister) (?:\w+ ){0,2}(?:doesnt|stopped|never|wont|barely|isnt) (?:eat\w*)\b/,
    unless: /\b(?:full|thanksgiving)\b/,
    frame: "clears",
  },
  {
    id: "eating-disorder.es",
    concern: "eating-disorder",
    severity: "high",
    pattern:
      /\b(?:me (?:provoco|hago|obligo a|fuerzo a|estoy provocando el|he provocado el) ?(?:el )?vom(?:ito|itar)|vomito (?:despues de|lo que) com\w+|(?:no (?:he comido|como|quiero comer)|deje de comer|dejo de comer|sin comer|me salto (?:las )?comidas?)\b[^.!?\n]{0,50}\b(?:gord[oa]|adelgaz\w+|flac[oa]|bajar de peso|peso|dias|delgad[oa])|(?:quiero|como) (?:\w+ ){0,2}ser anorexica|tengo (?:anorexia|bulimia)|tomo laxantes|laxantes para|mi amiga (?:no come|vomita|dejo de comer)|matarme de hambre)\b/,
    unless: /\b(?:ramadan|enferm[oa] del estomago|analisis)\b/,
    frame: "softens",
  },
  {
    id: "eating-disorder.es.cuerpo",
    concern: "eating-disorder",
    severity: "notice",
    pattern:
      /\b(?:odio mi cuerpo|estoy (?:muy|bien|demasiado|tan) gord[oa]|me siento (?:muy )?gord[oa]|me da (?:miedo|culpa) comer)\b/,
    frame: "clears",
  },
];

const secret =
  "(?:phone(?: number)?|cell(?: ?phone)? number|mobile(?: phone)? number|home address|address|password|ssn|social security number|credit card(?: number| details)?|bank (?:account|details)[\\w ]{0,12}|login|pin|passport number|medical records|tax records|browsing history|internet browsing history|private email(?: address)?|criminal history|birth certificate|drivers? licen[cs]e(?: number)?|date of birth|mental health history|immigration status|sexual orientation|employment history|marital status|political affiliation|religious beliefs|instagram password|facebook login)";

export const personalDataRules: readonly ScreenRule[] = [
  {
    id: "personal-data.own",
    concern: "personal-data",
    severity: "notice",
    pattern:
      /\bmy (?:full |home |real |personal |cell |school )?(?:address|phone(?: number)?|cell(?: number)?|mobile|password|passcode|ssn|social security(?: number)?|credit card(?: number)?|email(?: address)?|e-mail|snap(?:chat)?|insta(?:gram)?|whatsapp|discord|full name) (?:is|its|:|=|was) ?:?(?! (?:not|wrong|dead|broken|off|locked|too|so|very|about|on|in|a |the |out|gone|slow|charging|almost|at \d+ ?(?:%|percent)))|\bi live (?:at|on) \d+ \w+|\bi live at \w+ \w+ (?:street|st|ave|avenue|road|rd|lane|drive|dr|blvd|court|apartments?)\b|\b(?:heres my|add me on|follow me on|hit me up on|dm me on|add my|text me on) (?:phone|number|cell|digits|snap\w*|insta\w*|discord|whatsapp|tiktok|address|email|password)\b|\b(?:call|text|whatsapp|reach) me (?:at|on)\b ?:? ?\+?[\d(]/,
    frame: "clears",
  },
  {
    id: "personal-data.number",
    concern: "personal-data",
    severity: "notice",
    pattern:
      /\b(?:phone|number|call|text|cell|mobile|whatsapp|tel|telefono|celular|numero|ssn|social security)\b[^!?\n]{0,25}(?:\+?\d{1,3}[ .-])?\(?\d{3}\)?[ .-]?\d{2,3}[ .-]?\d{4}\b|[\w.+-]{2,40}@[\w-]{2,40}\.(?:com|org|net|edu|es|mx|co|io|gov)\b/,
    unless:
      /\b(?:x|divide|times|plus|minus|equals?|sum|digits?|multiply|round|prime|scientific notation|factor)\b/,
    frame: "clears",
  },
  {
    id: "personal-data.others",
    concern: "personal-data",
    severity: "notice",
    pattern: pattern(
      `\\b(?:what(?:s| is| are)|where can i (?:find|get)|how (?:do|can) i (?:find|get|access|see|guess)|give me|tell me|find)\\b${gap(12)}\\b(?:(?:my|our) (?:\\w+ ){1,3}|other peoples |someones |somebodys |celebrities |a (?:girl|boy|student|teacher|kid)s )${secret}\\b`,
      "|\\bis my (?:\\w+ )?\\w+ a member of a (?:labou?r )?union\\b|\\bhow much money does my \\w+ earn\\b",
    ),
    unless: /\bmy (?:own|school|new|old|student|google|class|account|email) /,
    frame: "clears",
  },
  {
    id: "personal-data.es",
    concern: "personal-data",
    severity: "notice",
    pattern:
      /\bmi (?:direccion|telefono|celular|numero de (?:telefono|celular|whatsapp)|contrasena|correo(?: electronico)?|instagram|snap|whatsapp|nombre completo|clave) es\b(?! (?:muy|lent[oa]|viej[oa]|mejor|peor|nuevo|facil|dificil))|\bvivo en (?:la )?(?:calle|avenida|av) \w+|\b(?:llamame|escribeme|mandame mensaje) al? \+?\d/,
    frame: "clears",
  },
];
