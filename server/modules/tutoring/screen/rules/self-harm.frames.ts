import { frame, gap, type ScreenRule } from "./rules.models.ts";
import { companero, miMuerte, quiero } from "./vocabulario.constants.ts";
import { iWant, light, ownAbsence, ownDeath, peer } from "./vocabulary.constants.ts";

const jest =
  /\b(?:of|from) (?:embarrass\w*|laugh\w*|boredom|cringe|shame|cute\w*|hunger|happiness|joy|excitement|heat|thirst|secondhand)\b|\brather die\b|\b(?:lol|lmao|haha\w*|jk|battery|phone|laptop|plants?|cells?|hair|game|level|boss|respawn\w*|minecraft|fortnite)\b|\b(?:meeting|call|chat|debate|sentence|equation|story|paragraph|essay) early\b|\bsuicide (?:squad|prevention|rate)|\bjump(?:ing)? off (?:the )?(?:diving|swing|couch|bed)|\bjump(?:ing)? from (?:step|one|line|the first|here)/;
const broma =
  /\b(?:de (?:la )?(?:risa|verguenza|pena|hambre|calor|sueno|aburrimiento|amor|miedo|frio|ganas|sed|oso|coraje)|jaja\w*|xd|celular|pila|bateria|juego|nivel|planta|el pelo|el cabello|las unas|la ecuacion|la tarea|el ejercicio)\b/;

/** Sentences about not living on: the speaker's own or a friend's. */
export const selfHarmFrames: readonly ScreenRule[] = [
  {
    id: "self-harm.frame.wish",
    concern: "self-harm",
    severity: "high",
    pattern: frame`${iWant} ${light}${ownDeath}\b|\b(?:unaliv(?:e|ed|ing)|sewer ?slid\w+)\b|\bkms\b(?=${gap(30)}\b(?:tonight|soon|fr|for real|tbh|ngl|honestly|fine|seriously))`,
    unless: jest,
    frame: "softens",
  },
  {
    id: "self-harm.frame.absence",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b(?:better|happier|easier|relieved|lighter|nicer|simpler|less (?:stress|trouble|drama|problems)|fix everything|do (?:everyone|them) a favou?r|at peace)\b${gap(30)}\b(?:(?:if|when|once) (?:i|im) (?:just |simply )?${ownAbsence}|without me (?:here|around|alive|in)|without me$|w/?o me)
|\b(?:if|when|once) (?:i|im) (?:just |simply )?${ownAbsence}${gap(50)}\b(?:any ?(?:one|body)|no ?(?:one|body)|every(?:one|body)|they|mom|notice|care|miss|better|happier|sad|cry|matter|fine|ok|okay|sorry|relieved|mind|difference|world|family|parents|peace|funeral)\b
|\b(?:any ?(?:one|body)|no ?(?:one|body)|every(?:one|body)|they|world|family|parents|mom|people|who)\b${gap(40)}\b(?:notice|care|miss|cry|come to my funeral|better|happier|sad|be fine|mind|difference|remember)\b${gap(25)}\b(?:(?:if|when|that|once) (?:i|im) ${ownAbsence}|without me\b|me when im gone|my funeral)
|\b(?:come to|cry at|show up (?:to|at)|at) my (?:own )?funeral\b`,
    unless:
      /\b(?:game|practice|class party|team|zoom|meeting|group project|attendance|on vacation|roll call)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.frame.no-waking",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b(?:didnt|dont|not|never|wouldnt|wont|not have to|without) (?:ever |have to |having to |even |just )*wak(?:e|ing) up\b${gap(40)}\b(?:fine|ok|okay|again|better|good|mind|relief|ever|forever|care|peace\w*|nice|tomorrow|at all|any ?more)
|\b(?:sleep|asleep|eyes)\b${gap(25)}\b(?:never|not|dont|didnt|wont) (?:have to )?(?:wak(?:e|ing) up|open)|\b(?:wish|hope|pray|praying|hoping)\b${gap(25)}\b(?:wont|dont|didnt|not|never) (?:have to )?wake up|\bwish i (?:\w+ )?(?:was|were|had) (?:\w+ )?(?:dead|never (?:been )?born|not alive)`,
    unless: /\b(?:alarm|late for|miss the bus|computer|screen|laptop)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.frame.no-future",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b(?:i|im|ill)\b (?:\w+ ){0,3}?(?:wont|not gonna|not going to|dont plan (?:on|to)|not planning (?:on|to)|never gonna|never going to|doubt ill|dont think ill|dont see myself|cant see myself|cant imagine|didnt plan (?:on|to)|dont expect to|dont intend to)\b ?${gap(15)}\b(?:alive|be here|being here|be around|living|live (?:to|past|until|till|that long)|(?:make|making) it (?:to|past|through) (?:my|the (?:year|night|week|weekend)|1\d|2\d|graduation|summer|christmas|high ?school|tomorrow|tonight|next|adult\w*)|(?:see|seeing) (?:my next|1\d|graduation|next year|christmas)|grow(?:ing)? up|old(?:er)?|reach(?:ing)? (?:1\d|2\d|adult))\b
|\b(?:wont|not gonna|not going to) (?:be (?:alive|here|around)|matter|need (?:it|them|this|any of it))${gap(20)}\b(?:by (?:then|monday|graduation|next|summer|christmas)|when im (?:gone|dead)|after (?:im gone|tonight|this weekend)|much longer|soon)\b
|\b(?:when|after|once|before) im (?:gone|dead)\b|\bwont have to (?:worry about|deal with|put up with|see|hear from) me (?:any ?more|much longer|again|soon)|\b(?:its|this is) (?:my|the) last (?:day|night|time (?:you|we|ill))\b(?=${gap(40)}\b(?:goodbye|alive|earth|ever|talk|hear|bye|sorry))`,
    unless:
      /\b(?:vacation|trip|travel\w*|absent|holiday|dentist|doctor|move|moving|camp|new school|essay|practice|summer school|game)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.frame.means",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b(?:i|ive|im|ill|been|already)\b(?: \w+){0,4}? (?:sav(?:ed|ing)(?: up)?|stash\w*|hid(?:ing|den)?|collect\w+|hoard\w+|count(?:ed|ing)|swallow\w*|stole|stolen|(?:look(?:ed|ing)?|search(?:ed|ing)?) up|google?d|research\w+|bought|picked out|tied|overdos\w+)\b${gap(25)}\b(?:pills?|meds|medicine|tablets|tylenol|ibuprofen|advil|rope|noose|blades?|razors?|overdos\w+|ways to (?:die|go)|how to die|painless|bridges?|belt around)\b
|\b(?:i|ive) (?:just |already )?(?:took|taken|swallowed|downed|ate) (?:\w+ ){0,2}(?:bunch|lot|handful|whole|too many|all|entire|extra|\d\d|bottle)\b${gap(25)}\b(?:pills?|meds|medicine|tablets|tylenol|ibuprofen|advil|bottle|aspirin|antidepressants|sleeping)\b
|\bi (?:\w+ )?(?:overdosed|od d|tried to (?:od|overdose|hang|drown|end it))\b|\b(?:how (?:high|tall|many|much|long|deep))\b${gap(45)}\b(?:(?:to|before i|until i|so i|for me to|would i) (?:die|not survive|not wake|overdose|bleed out|pass out and die)|(?:jump|fall)\w* (?:to|and) (?:die|not survive))\b`,
    unless:
      /\b(?:vitamins?|experiment|recycl\w+|contact lens|sewing|minecraft|for my (?:dog|cat|grandma|grandpa)|science fair|does it take (?:a|the)|patient|half ?life|animals?|fish|plants?|lizard|cartridge|the bridge (?:is|was|spans))\b/,
    frame: "softens",
  },
  {
    id: "self-harm.frame.injury",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b(?:i|ive|im|been|started|keep|me)\b(?: \w+){0,3}? (?:cut(?:ting)?|scratch(?:ed|ing)?|carv(?:e|ed|ing)|burn(?:ed|ing|t)?|bit(?:e|ing)|hit(?:ting)?|punch(?:ed|ing)?|slic(?:e|ed|ing)|stab(?:bed|bing)?|bang(?:ed|ing)?|dig(?:ging)?|pick(?:ing)?|pok(?:e|ed|ing)|snap(?:ped|ping)?|hurt(?:ing)?|draw(?:ing)? lines|rub(?:bed|bing)?)\b${gap(20)}\b(?:my ?self|my (?:\w+ )?(?:arms?|wrists?|thighs?|legs?|skin|stomach|hips?|head|hands?|ankles?|knuckles))\b${gap(50)}\b(?:ble+d\w*|blood|calm\w*|relie\w+|feels? (?:good|better|something|alive|less|real)|numb|when(?:ever)? (?:i|im|things|it|they)|every (?:night|day|time)|on purpose|again|until|punish\w*|cant stop|instead of|helps?|cope|stressed|overwhelmed|deserve|with (?:a |an |my )?(?:compass|razor|blade|lighter|knife|sharpener|scissors|safety pin|needle|eraser)|the pain)\b
|\b(?:cuts|scars|scabs|scratches|lines|burns)\b${gap(30)}\b(?:(?:on|up|down|across|all over) (?:my|her|his|their) (?:\w+ )?(?:arms?|wrists?|thighs?|legs?|hips?|stomach))\b${gap(40)}\b(?:hid(?:e|ing)|cover\w*|sleeves|hoodie|myself|herself|himself|did (?:it|them|that)|on purpose|see (?:them|it)|notice\w*|found out|lied|cat|worried|straight)\b
|\b(?:hoodie|sleeves|bracelets)\b${gap(50)}\b(?:cuts|scars|my (?:arms|wrists))\b|\b(?:relapsed|clean for|days clean|been clean)\b(?=${gap(50)}\b(?:cut\w*|harm|blade|razor|self|sh|arms?|again|hurting)\b)|\b(?:razor|blade|sharpener|lighter)s?\b${gap(30)}\b(?:my (?:arms?|skin|thighs?|wrists?|legs?)|hidden (?:in|under)|in my (?:phone case|drawer|room|bag) (?:for|just in case|when))`,
    unless:
      /\b(?:accident\w*|paper ?cut|shaving|cooking|kitchen|fell|soccer|football|basketball|bike|skateboard|my cat|kitten|thorns?|mosquito\w*|itch\w*|poison ivy|sunburn\w*|by mistake|on (?:a|the) (?:fence|rock|locker|door|desk|table)|guitar|bit my tongue)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.frame.goodbye",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b(?:wr(?:ote|ite|iting|itten)|left|leaving|finished)\b${gap(15)}\b(?:(?:goodbye|suicide|farewell|last) (?:letters?|notes?|messages?|texts?|videos?)|(?:letters?|notes?)\b${gap(12)}\b(?:for|to) (?:my (?:parents|mom|dad|family|sister|brother|friends|bff)|everyone|them)\b(?=${gap(60)}\b(?:goodbye|bye|gone|find|sorry|after|already|read|explain\w*|dead)\b)|(?:letters?|notes?)\b${gap(25)}\b(?:when im gone|after im gone|so they (?:know|understand)|explaining why))
|\balready wr(?:ote|itten)\b${gap(15)}\b(?:letters?|notes?)\b|\bgiv(?:e|ing|en|ave)? ?(?:away)? (?:all )?my (?:stuff|things|clothes|games|favou?rite\w*|hoodies?)\b${gap(15)}\b(?:away|wont need|dont need)\b|\bgave away (?:all )?my (?:stuff|things)\b|\b(?:goodbye|bye) (?:forever|for good|everyone|world)\b|\btake care of my (?:cat|dog|brother|sister|mom|hamster|pets?)\b${gap(25)}\b(?:when|after|gone|for me ok|if i)\b|\b(?:said|saying|say) (?:my )?(?:goodbyes?|bye) to (?:everyone|my (?:family|friends|dog|cat|mom))\b`,
    unless:
      /\b(?:moving|move|vacation|goodwill|donat\w+|charity|salvation|pen ?pal|camp|essay|assignment|class|teacher|santa|when im on|garage sale|graduat\w+)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.frame.peer",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b${peer}\b${gap(80)}\b(?:wants? to|wanna|wanted to|going to|gonna|plans? to|plan to|tried to|trying to|thinking (?:about|of)|talks? about|talking about|says? (?:shes|hes|theyre)|said (?:shes|hes|theyre|she|he|they)|hes|shes|about|attempt\w*)\b ?${gap(25)}\b(?:${ownDeath}|end (?:it|her|his|their)(?: life)?|take (?:\w+ ){0,3}pills|overdose|jump off|hurt (?:her|him|them)sel\w+|die|not be here|attempted|kill (?:her|him|them)sel\w+)\b
|\b${peer}\b${gap(60)}\b(?:cuts?|cutting|burns|burning|scratches|harms?|harming|hurts|hurting) (?:her|him|them|their|his)(?: ?sel\w+| (?:arms?|wrists?|legs?|thighs?|skin))\b|\b${peer}\b${gap(60)}\b(?:scars|cuts|razor|blade|noose|goodbye|suicide|suicidal|suicide note|self ?harm\w*|took (?:\w+ ){0,4}pills|giving away|(?:doesnt|dont|didnt) want to (?:live|be (?:alive|here))|better off dead|wont be (?:here|alive|around))\b
|\b(?:she|he|they) (?:\w+ ){0,3}(?:tried to|attempted|wants to|wanna|is going to|gonna) (?:kill (?:her|him|them)sel\w+|end (?:her|his|their) life|commit suicide|attempt suicide|unalive \w+)\b`,
    unless:
      /\b(?:character|protagonist|squad|parody|accident\w*|shaving|paper|cooking|embarrass\w*|laugh\w*|lol|haircut|cuts? (?:his|her|their) hair|game|phone|goodbye party|moving)\b/,
    frame: "clears",
  },
  {
    id: "self-harm.frame.low",
    concern: "self-harm",
    severity: "notice",
    pattern: frame`\b(?:tired|exhausted|sick|done|drained) (?:of|with|from) (?:everything|existing|being (?:me|here|alive)|fighting|pretending|life|living|waking up|it all|all of (?:it|this)|feeling|myself|holding on)\b|\b(?:whats|what is|dont see|see|theres|is there) (?:even )?(?:the|a|any|no) point (?:of|in|to) (?:anything|life|any of (?:it|this)|living|trying any ?more|being|me|going on|existing)\b|\bno (?:way out|point any ?more|hope left|future)\b|\bonly way out\b
|\bi (?:just )?(?:want|need|wish)(?: \w+){0,3}? (?:it all|the pain|everything|the noise|my thoughts|the voices|all of this|my brain|the sadness) (?:to |would )?(?:stop|end|be over|go away|shut up)\b|\bi(?:m| am| feel| just feel|ve been feeling)(?: \w+){0,4}? (?:empty(?! handed)|numb\b|hopeless|like a ghost|trapped|like im drowning|nothing (?:inside|any ?more)|like (?:a )?(?:nothing|failure|burden|waste)|a waste of space|useless to everyone|invisible to everyone|so alone|completely alone|unlovable|like giving up(?: on (?:life|everything|myself))?$)
|\bcant (?:stop crying|get out of bed|do (?:life|this life))\b|\b(?:no ?one|nobody) (?:would|will|wants|loves|cares)\b${gap(20)}\b(?:about me|me any ?more|that im alive|if i live|whether i)\b|\b(?:i|to) hate (?:being me|myself|my existence|who i am)\b|\bi (?:\w+ )?(?:am|was) a mistake\b|\bi dont (?:wanna|want to) (?:feel|be) (?:anything|anymore|any more|me)\b|\b(?:cry|crying|cried)\b${gap(20)}\b(?:every (?:night|day)|to sleep|for no reason)\b|\bdont want to exist\b|\b(?:i wanna|i want to|could) (?:just )?(?:disappear|vanish|fade away)\b`,
    unless:
      /\b(?:from (?:the|this) (?:chat|screen|group)|homework|equation|level|game|onions?|movie|mouth|dentist|math|stomach (?:is )?empty|fingers?|foot|leg|lol|cold)\b/,
    frame: "clears",
  },
];

export const autolesionFrames: readonly ScreenRule[] = [
  {
    id: "self-harm.frame.es.deseo",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b${quiero} ?${miMuerte}\b|\b(?:dormir(?:me)?|acostarme|cerrar los ojos)\b${gap(20)}\b(?:no (?:volver a )?(?:despertar|abrir)|nunca despertar|para siempre)|\bme (?:quiero|quisiera|voy a|dan ganas de|gustaria) (?:morir|matar|desvivir|tirar|aventar|colgar|ahorcar|ir de este mundo)\b|\bojala (?:me muera|me muriera|no despierte|no despertara|nunca (?:hubiera|haber) nacido|no hubiera nacido|me atropell\w+)`,
    unless: broma,
    frame: "softens",
  },
  {
    id: "self-harm.frame.es.ausencia",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b(?:mejor|felices|tranquil[oa]s?|aliviad[oa]s?|contentos)\b${gap(20)}\b(?:sin mi\b(?! (?:ayuda|celular|libro))|si (?:yo )?(?:no (?:estuviera|existiera|estoy|viviera|hubiera nacido)|me (?:muriera|muero|fuera|voy)|desapareciera|desaparezco|muriera))|\bsi (?:yo )?(?:me (?:muriera|muero|fuera para siempre|matara|pasara algo)|no (?:estuviera|existiera|despertara|despierto)|desapareciera|desaparezco|muriera|ya no estuviera)\b${gap(45)}\b(?:nadie|alguien|todos|mis papas|mi (?:mama|familia)|mundo|mejor|importaria|extran\w+|llorar\w*|notar\w*|cuenta|diferencia)
|\b(?:nadie|a nadie)\b${gap(20)}\b(?:extran\w+|echaria|notaria|importaria|importo|lloraria|se daria cuenta|iria a mi (?:funeral|entierro)|le importo)\b|\bno llego (?:a|al) (?:los|mi|fin|proximo)\b${gap(10)}\b(?:cumple\w*|1\d|ano)|\b(?:cuando|despues de que) (?:ya no este|me muera|me haya ido|yo no este)\b|\bno (?:voy a|pienso) (?:estar (?:viv[oa]|aqui)|llegar a)\b${gap(25)}\b(?:graduacion|1\d|navidad|fin de ano|lunes|manana|cumple\w*|adult[oa])`,
    unless: /\b(?:partido|equipo|junta|fiesta|vacaciones|viaje|tarde|dentista|juego)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.frame.es.dano",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\bme (?:\w+ ){0,2}?(?:cort(?:o|e|aba|ando)|rasgun(?:o|e|aba)|quem(?:o|e|aba)|lastim(?:o|e|aba|ando)|pego|golpeo|muerdo|hago (?:cortes|cortadas|rayones|rayas|dano|heridas|cortaditas))\b${gap(45)}\b(?:brazos?|munecas?|piernas?|piel|muslos?|a proposito|cuando (?:estoy|me|siento|peleo)|para (?:calmar\w*|sentir|no (?:sentir|pensar)|desahogar\w*|aliviar\w*)|navaja|cutter|tijeras|sacapuntas|encendedor|yo mism[oa]|sangr\w+|castig\w+)\b
|\b(?:cortes|cicatrices|cortadas|marcas|heridas)\b${gap(25)}\b(?:en (?:mis|los|el|mi|sus) (?:brazos?|munecas?|piernas?|muslos?))\b|\b(?:guard(?:e|o|ado|ando)|junt(?:e|o|ado|ando)|escond\w+|compre|robe|tome|tomarme|trague)\b${gap(20)}\b(?:pastillas|navajas?|la soga|veneno|cuerda)\b${gap(40)}|\b(?:escribi|deje|estoy escribiendo|ya hice)\b${gap(12)}\b(?:cartas?|notas?)\b${gap(20)}\b(?:despedi\w+|adios|para (?:mi|mis) (?:mama|papas|familia|padres))|\bcarta de despedida\b|\bregal(?:e|ando|ado) (?:todas )?mis cosas\b`,
    unless:
      /\b(?:sin querer|papel|accident\w*|jugando|futbol|cocinando|uno mismo el pelo|cabello|vitaminas|me pego (?:en|con) (?:la|el) (?:mesa|puerta|pared|balon|sol))\b/,
    frame: "softens",
  },
  {
    id: "self-harm.frame.es.amigo",
    concern: "self-harm",
    severity: "high",
    pattern: frame`\b${companero}\b${gap(70)}\b(?:se (?:quiere|va a|quiso|intento|queria|trato de|piensa) ?(?:matar|morir|suicidar|tirar|aventar|colgar|quitar la vida|cortar)|matarse|suicid\w+|quitarse la vida|morirse|se (?:corta|esta cortando|lastima|hace dano|hace cortes)|no quiere (?:seguir )?(?:vivir|viviendo|estar viv[oa])|tirarse|aventarse|(?:se )?tomo (?:\w+ ){0,2}pastillas|ya no quiere vivir|despidio de todos)\b`,
    unless: /\b(?:personaje|novela|cuento|obra|el pelo|la alberca|verguenza|risa)\b/,
    frame: "clears",
  },
  {
    id: "self-harm.frame.es.bajo",
    concern: "self-harm",
    severity: "notice",
    pattern: frame`\b(?:no le (?:encuentro|veo|hallo) (?:ningun )?(?:sentido|caso|chiste) a (?:nada|esto|la vida|mi vida|vivir)|nada (?:tiene|me importa|vale) ?(?:sentido|ya|la pena)?(?: ya)?$|ya no (?:puedo|aguanto|soporto) mas(?! (?:con|de) (?:la tarea|esta tarea|mate\w*|el calor|tarea|ejercicios|hambre))|me siento (?:\w+ )?(?:vaci[oa]|sol[oa] en (?:el mundo|todo)|un estorbo|inutil|como (?:una )?(?:carga|basura|estorbo))|soy (?:una?|puro) (?:carga|estorbo|error|basura|fracaso|inutil)|lloro (?:todas las noches|todos los dias|diario|cada noche|sin razon)|estoy cansad[oa] de (?:todo|vivir|existir|fingir|mi vida)|odio (?:mi vida|ser yo|existir|como soy)|quiero (?:que todo (?:se )?(?:acabe|termine|pare)|desaparecer)|no tengo (?:ganas de (?:nada|vivir|levantarme)|salida|esperanza))\b`,
    unless: /\b(?:tarea|juego|nivel|ejercicio|problema|estomago|examen)\b/,
    frame: "clears",
  },
];
