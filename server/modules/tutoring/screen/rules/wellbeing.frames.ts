import { frame, gap, type ScreenRule, slot } from "./rules.models.ts";
import { companero } from "./vocabulario.constants.ts";
import { peer } from "./vocabulary.constants.ts";

const peers = slot`(?:they|these|those|kids|everyone|everybody|every ?one|people|girls|boys|guys|classmates?|seniors|the \w+ (?:kids|girls|boys|guys)|some (?:\w+ )?(?:guys?|girls?|boys?|kids?|people|one)|someone|somebody|he|she|this (?:kid|girl|boy|guy)|a (?:\w+ )?(?:kid|girl|boy|guy)|my (?:\w+ )?(?:friends?|class|classmates?|teammates?|ex|bully|group)|the (?:whole|entire) (?:class|school|team|grade|bus)|half the (?:class|school)|no ?one|nobody)`;
const friendly =
  /\b(?:game|minecraft|fortnite|roblox|mario|uno|chess|checkers|race|soccer|basketball|score|points|jokes?|made me laugh|laugh so hard|my (?:answer|paper|homework|work|notes|pencil|idea|chips)|the answer|equation|problem|homework question|sick|late|hide and seek|tag|surprise|party|birthday|compliment|nice|kind|funny|tarea|juego|partido|ejercicio|sorpresa|chiste)\b/;

export const bullyingFrames: readonly ScreenRule[] = [
  {
    id: "bullying.frame.acts",
    concern: "bullying",
    severity: "notice",
    pattern: frame`\b${peers}\b${gap(40)}\b(?:ma(?:ke|kes|de|king) (?:fun of|jokes? about|memes? (?:of|about|out of)|a (?:fake|hate|meme|group|page|poll)\w*)|laugh(?:s|ed|ing)? (?:at|when|every)|mock\w*|teas\w+|bull(?:y|ies|ied|ying)|pick(?:s|ed|ing)? on|call(?:s|ed|ing)?(?= (?:me|my|her|him|us)\b)|roast\w*|spread\w*|exclud\w+|ignor\w+|leav(?:e|es|ing) (?:me|her|him) out|left (?:me|her|him) out|kick(?:ed|s)? me (?:out|off)|thr(?:ow|ows|ew|owing)|spit\w*|trip(?:s|ped|ping)?|push\w*|shov\w+|steal\w*|stole|took|takes?|hid(?:e|es)?|dump\w*|pour\w*|gang\w* up|bark\w*|imitat\w+|cop(?:y|ies|ying) (?:my|the way|how)|humiliat\w+|embarrass\w*|harass\w*|film(?:s|ed|ing)?|record(?:s|ed|ing)?|post(?:s|ed|ing)?|edit(?:s|ed)?|screenshot\w*|rat(?:e|ed|ing)|block(?:s|ed|ing)? my way|whisper\w*|stare|staring|oink\w*|moo\w*|whistl\w+|threaten\w*|hate on|jump\w*|slap\w*|beat\w*|hit(?:s|ting)?|knock\w*|lock(?:s|ed)? me|turn(?:s|ed|ing) (?:everyone|my friends|them))\b${gap(30)}\b(?:me|my|mine|hijab|accent|stutter)\b
|\b(?:fake|hate|burner|anonymous|finsta) (?:account|profile|page|insta\w*)\b${gap(40)}\b(?:me|my|about|face|name|her|him|pics|photos)\b|\b(?:rumou?rs?|lies|gossip|stuff|things|trash)\b${gap(20)}\b(?:about|behind) (?:me|my|her back|his back)\b|\bpeople say (?:i|im|that i)\b${gap(25)}\b(?:smell|stink|ugly|fat|gross|slut|gay|weird)\b|\b(?:getting|get|got|being|am|was|been|is) (?:\w+ )?(?:bullied|cyberbullied|made fun of|picked on|teased|harassed|jumped|excluded|left out|ganged up on|laughed at|called (?:names|fat|ugly|gay|slurs|a \w+))\b|\b(?:dm|comment|text|message|note|say|tell|told|telling|said|sent|wrote)\w*\b${gap(30)}\b(?:kys|kill (?:your|my)self|go die|to die|nobody likes|should (?:be dead|die))\b`,
    unless: friendly,
    frame: "clears",
  },
  {
    id: "bullying.frame.alone",
    concern: "bullying",
    severity: "notice",
    pattern: frame`\b(?:no ?one|nobody|not one person|none of (?:them|my friends))\b${gap(30)}\b(?:talks?|sits?|plays?|wants?|likes?|speaks?|invit\w+|pick(?:s|ed)?|picks|hang\w*|works?|eats?|let)\b${gap(20)}\b(?:to me|with me|next to me|near me|me\b(?! (?:why|how|the answer|what|about|a hint)))|\b(?:eat|sit|spend|hide|hiding|eating|sitting|stay)\b${gap(12)}\b(?:lunch|alone|by myself|recess|in the (?:bathroom|library|stall|nurse))\b${gap(15)}\b(?:alone|by myself|bathroom|stall|every day|because|so (?:they|nobody|i dont)|cause|bc|all year|again)\b|\b(?:they|everyone|everybody|kids|people)\b${gap(12)}\b(?:all )?(?:move(?:s|d)? (?:away|when|their|seats)|hate(?:s)? me|got? quiet|stop(?:s|ped)? talking|laugh(?:s|ed)?)\b ?${gap(12)}\b(?:when i|me|if i|as soon as i|at school)\b|\b(?:scared|afraid|dont want|hate|cant|pretend\w*|fak\w+|skip\w*|sick)\b${gap(25)}\b(?:school|class|the bus|lunch|pe|locker room)\b${gap(20)}\b(?:because|cause|bc|since|so i dont|to avoid)\b${gap(35)}\b(?:they|kids|girls|boys|people|he|she|them|everyone)\b|\b(?:i have|ive got|have) (?:no|zero|0) friends\b|\bpeople (?:hate|avoid) me\b`,
    unless: friendly,
    frame: "clears",
  },
  {
    id: "bullying.frame.peer",
    concern: "bullying",
    severity: "notice",
    pattern: frame`\b(?:${peer}|my (?:little )?(?:brother|sister)|new kid|new girl|new boy)\b${gap(25)}\b(?:is|are|gets?|getting|being|was|been|keeps getting)\b${gap(15)}\b(?:bullied|teased|picked on|made fun of|harassed|jumped|excluded|called names|laughed at|cyberbullied)\b|\b(?:how (?:do|can)|lets|we should|help me|i want to|im gonna|we|were gonna|gonna)\b${gap(25)}\b(?:make (?:every ?one|people|the class) (?:hate|laugh at|ignore)|embarrass|humiliate|spread (?:a )?rumou?rs?|roast|make (?:a )?fake (?:account|profile)|bully|ruin (?:her|his) (?:life|rep\w*)|make (?:fun of|her cry|him cry))\b`,
    unless: friendly,
    frame: "clears",
  },
  {
    id: "bullying.frame.es",
    concern: "bullying",
    severity: "notice",
    pattern: frame`\b(?:se (?:burla[n]?|burlaron|rie[n]?|rieron|mofan)(?: todos)? de (?:mi|como|ell?[ao]?)|(?:me|le|nos) (?:\w+ ){0,2}?(?:hacen (?:bullying|burla|la vida imposible|a un lado|menos|memes)|haciendo bullying|molesta[n]?|molestan|insulta[n]?|pone[n]? apodos|dicen (?:gord[oa]|fe[oa]|pig|cos\w+|groserias|apodos|\w+ por|marica|joto|que (?:apesto|huelo|soy|me (?:mate|muera)))|gritan|empuja[n]?|quita[n]?|avienta[n]?|escupe[n]?|escupen|tira[n]? (?:mis|las|la|mi)|esconde[n]?|roba[n]?|excluye[n]?|ignora[n]?|deja[n]? de lado|dejan (?:sol[oa]|fuera)|graba[n]?|grabaron|humilla[n]?|acosa[n]?|pegan|golpean|encierran en el bano|sacaron del grupo|pusieron (?:apodo|zancadilla)|meten el pie|amenazan|arremedan|imitan|bloquearon|tratan mal)|nadie (?:me (?:habla|junta|invita|quiere en|elige|hace caso)|se (?:junta|sienta|quiere sentar) conmigo|quiere (?:estar|jugar|sentarse|trabajar|juntarse) conmigo|juega conmigo)|(?:crearon|hicieron|hizo|abrieron|inventaron|inventan|inventa)\b${gap(20)}\b(?:cuenta falsa|perfil falso|grupo para|pagina|memes|chismes|rumores|stickers)|(?:como|solo|comer|paso)\b${gap(12)}\b(?:sol[oa] en el (?:recreo|bano|salon)|el recreo (?:sol[oa]|en el bano))|(?:sufro|sufre|hacen) (?:de )?(?:bullying|acoso)|${companero}\b${gap(30)}\ble hacen bullying|no quiero ir a la escuela porque)\b`,
    unless: friendly,
    frame: "clears",
  },
];

const measured =
  /\b(?:ramadan|lent|yom kippur|blood test|surgery|dentist|braces|flu|stomach (?:bug|flu|virus)|sick|food poisoning|car ?sick|roller ?coaster|bears?|hibernat\w+|animals?|snakes?|plants?|bacteria|how many (?:calories|will|are|does|pounds)|per hour|experiment|recipe|wrestling (?:season|class)|package|suitcase|dumbbells?|apples|truck|servings?|target|kilograms?|mass of|newtons?|equation|cells?|lol|haha\w*|forgot my lunch|late for|bill|enferm[oa] d|mareo|camion|analisis|receta|mascota|perro)\b/;

export const eatingFrames: readonly ScreenRule[] = [
  {
    id: "eating-disorder.frame.restrict",
    concern: "eating-disorder",
    severity: "high",
    pattern: frame`\b(?:i|im|ive|my (?:\w+ )?(?:friend|sister|bff|cousin|teammate)|she|he|been|just|only|started|keep|stopped)\b(?: \w+){0,4}? (?:skip\w*|not eat\w*|dont eat|doesnt eat|didnt eat|havent eaten|hasnt eaten|stopped eating|stop eating|barely eat\w*|hardly eat\w*|only (?:eat\w*|let\w*|allow\w*|drink\w*|had|have)|fast(?:ing|ed)?|restrict\w*|starv\w*|avoid\w* (?:eating|food|meals)|limit\w*|go(?:ing)? without (?:eating|food)|not eaten|refus\w* (?:to eat|food)|survive on|living (?:on|off)|letting myself|allow myself|giv(?:e|ing) (?:my|away my) (?:lunch|food)|throw(?:ing)? (?:away |out )?my (?:lunch|food)|hid(?:e|ing) (?:my )?food|pretend\w* (?:i|to|that i) (?:already )?(?:ate|eat|have eaten))\b${gap(60)}\b(?:weigh\w*|thin\w*|skinn\w+|fat|small(?:er)?|look like|body|stomach|belly|flat|jeans|dress|size|thigh\w*|ribs|collar ?bones?|cal(?:orie)?s?\b|days|week|since (?:mon|tues|wednes|thurs|fri|satur|sun|yester)day|control|guilty|deserve|earn|pounds|lbs|kilos|scale|gross|disgust\w+|huge|ugly|prom|dizzy|faint\w*|feel(?:s)? (?:good|powerful|strong|empty|clean|proud|hungry)|gum|ice|notice|mom thinks|nobody knows|bones)\b
|\b\d{2,3} cal(?:orie)?s?\b${gap(15)}\b(?:a day|per day|daily|today|limit|max|or less)\b(?<=\b(?:i|im|ive|me|myself|my)\b[^.!?]{0,90})|\b(?:ana|mia) (?:tips|buddy|coach)\b|\bhow (?:long|many days|do|can|to)\b${gap(25)}\b(?:(?:go|survive|last|live) without (?:eating|food)|stop (?:being|feeling) hungry|not (?:eat|feel hungry)|hide (?:that )?(?:im|i am) not eating|lose \d+ (?:pounds|lbs|kilos|kg))\b(?=${gap(50)}(?:\b(?:me|my|i|mom|parents|weight|thin|skinny|fat|week|days|prom|summer|fast|noticing|knowing)\b))`,
    unless: measured,
    frame: "softens",
  },
  {
    id: "eating-disorder.frame.purge",
    concern: "eating-disorder",
    severity: "high",
    pattern: frame`\b(?:i|im|ive|she|he|my \w+|make|making|made|to|keep|been)\b(?: \w+){0,3}? (?:throw(?:s|ing)? (?:it |everything |all of it |food |lunch |dinner |my \w+ )?(?:back )?up|threw (?:it|everything|lunch|dinner|my \w+|up) ?(?:back )?(?:up|on purpose|after)|puk(?:e|ed|es|ing)|vomit\w*|purg(?:e|ed|es|ing)|barf\w*|get(?:ting)? rid of (?:the |my |what i |everything i )?(?:food|ate|lunch|dinner|meal|calories))\b${gap(40)}\b(?:after (?:\w+ )?(?:i )?(?:eat\w*|lunch|dinner|meals?|school|every|breakfast|i eat|binge\w*)|on purpose|every (?:day|time|meal|night)|what i (?:ate|eat)|my ?self|so i (?:dont|wont)|fat|weight|skinny|guilty|calories|secret\w*|in the (?:shower|bathroom)|everything i eat|fingers?|binge|eat)\b|\b(?:fingers?|toothbrush) down (?:my|her|his) throat\b|\bmak(?:e|es|ing) (?:my|her|him)sel\w+ (?:throw up|puke|sick|vomit|barf)\b|\b(?:laxatives?|diet pills?|water pills|ozempic|diuretics|fat burners)\b${gap(40)}\b(?:i|me|my|weight|skinny|thin|lose|eat\w*|day|flat|fast)\b|\b(?:i|ive|ill) (?:\w+ ){0,3}(?:take|taking|took|bought|stole|use) (?:\w+ ){0,2}(?:laxatives?|diet pills?)\b|\bbing(?:e|ed|ing|es)\b(?! (?:watch\w*|on netflix))${gap(40)}\b(?:purg\w*|throw|guilt\w*|eat\w*|food|hate|sick|cry|starve|gross|cant stop)\b`,
    unless: measured,
    frame: "softens",
  },
  {
    id: "eating-disorder.frame.body",
    concern: "eating-disorder",
    severity: "notice",
    pattern: frame`\b(?:weigh(?:ing)? (?:my|her)self|step on the scale|the scale|mirror|my (?:thighs|stomach|belly|body|weight|hips|arms|ribs|double chin))\b${gap(50)}\b(?:hate|gross\w*|disgust\w+|cant stand|every (?:day|morning|time|hour)|times a day|fat|cry\w*|huge|number|obsess\w*|ashamed|pinch\w*|skip|measure|too big|jiggle|poke|touch|ruin\w*)\b|\b(?:hate|cant stand|disgusted by|ashamed of|avoid|gross\w* out by|pinch)\b${gap(25)}\b(?:my (?:body|stomach|thighs|weight|reflection|belly|hips|legs|arms|figure)|looking in the mirror|mirrors|how i look in|eating (?:in front of|around))\b|\b(?:feel|felt|feeling|so|get|is) (?:\w+ )?(?:guilty|disgusting|gross|fat|ashamed|bad about myself|anxious|like a pig|panic\w*)\b${gap(20)}\b(?:(?:after|when(?:ever)?|if|every time|about) (?:i )?(?:eat\w*|ate|food|a meal|lunch|dinner))\b|\b(?:afraid|scared|terrified) (?:of|to) (?:food|eat\w*|gain\w*|get(?:ting)? fat|calories|carbs)\b|\b(?:run|exercis\w+|work(?:ing)? out|jump\w*|sit ?ups|cardio|treadmill)\b${gap(35)}\b(?:burn (?:off )?(?:what i|everything|my|the|lunch|dinner|all)|until i (?:faint|pass out|drop|burn)|earn (?:my )?(?:food|dinner|lunch)|to make up for (?:eating|lunch|dinner|what i))\b|\b(?:count\w*|track\w*|obsess\w*)\b${gap(15)}\b(?:every (?:single )?(?:calorie|bite)|calories? (?:of|in) everything|calories all)\b|\bi(?:m| am| feel| look)? (?:\w+ ){0,2}?(?:so|too|really|disgustingly) (?:fat|chubby|huge)\b|\b(?:want|wanna|need|gonna) (?:to )?(?:be|get|look) (?:\w+ )?(?:skinn\w+|thin(?:ner)?|tiny|smaller|skin and bones)\b`,
    unless: measured,
    frame: "clears",
  },
  {
    id: "eating-disorder.frame.es",
    concern: "eating-disorder",
    severity: "high",
    pattern: frame`\b(?:no (?:he )?(?:com(?:o|i|ido|er|iendo)|quiero comer|ceno|desayuno)|dej(?:e|ar|o) de (?:comer|cenar|desayunar)|casi no como|(?:llevo|tengo|paso) (?:\w+ ){1,3}sin comer|solo (?:como|tomo|me permito)|me salto|salt(?:o|arme) (?:la |las |el )?(?:comida|cena|desayuno)\w*|me (?:mato|muero) de hambre (?:para|porque)|ayun(?:o|ar|ando)|tir(?:o|e) (?:mi|la) (?:comida|lunch|lonche)|escondo (?:la|mi) comida|finjo que (?:ya )?com\w*)\b${gap(60)}\b(?:gord[oa]s?|adelgaz\w+|flac[oa]s?|delgad[oa]s?|peso|pes(?:ar|arme|e)|kilos|calorias|panza|cuerpo|abdomen|dias|agua|manzana|chicle|control|culpa|caber|talla|huesos|verme|como (?:ella|las)|desmay\w+|mare\w+)\b|\b(?:vomit(?:o|ar|e|ando|arme|a)|devuelvo|devolver|meto (?:los )?dedos|me (?:meto|metia) el (?:dedo|cepillo)|provoc\w+ el vomito|purg(?:o|arme|ando))\b${gap(40)}\b(?:com(?:o|er|i|ida|idas)|despues|engord\w+|peso|gord[oa]|culpa|a proposito|garganta|escondidas|todos los dias|cada vez|cenar|ceno)\b|\b(?:tomo|uso|compre|tomando|toma) (?:\w+ ){0,2}?(?:laxantes|pastillas para (?:adelgazar|bajar))\b|\b(?:mi (?:amiga|hermana|prima|mejor amiga|amigo))\b${gap(30)}\b(?:no come|ya no come|vomita|dejo de comer|se mata de hambre|toma laxantes)\b|\b(?:odio|detesto|me da asco|no soporto|me averguenza)\b${gap(15)}\b(?:mi (?:cuerpo|panza|peso|abdomen|reflejo|figura)|mis (?:piernas|muslos|brazos|lonjas)|verme (?:al|en el) espejo|como me veo)\b|\b(?:me siento|me da|siento|me da mucha)\b ?\w* ?(?:culpa(?:ble)?|miedo|asco|gord[oa])\b${gap(20)}\b(?:comer|como|comi|subir de peso|engordar)\b|\b(?:me peso|pesarme) (?:\w+ ){0,3}(?:veces|diario|todos los dias|cada)\b`,
    unless: measured,
    frame: "softens",
  },
];

export const personalDataFrames: readonly ScreenRule[] = [
  {
    id: "personal-data.frame.own",
    concern: "personal-data",
    severity: "notice",
    pattern: frame`\b(?:i|we) (?:live|stay|am|are) (?:at|on|in|near)\b${gap(15)}\b(?:\d{1,5} )?[a-z0-9]+ (?:street|st|ave|avenue|road|rd|lane|ln|drive|dr|blvd|court|ct|circle|way|terrace|apartments?|apt|trailer park)\b|\b(?:apt|apartment|unit) (?:#|no )?\d+\w?\b|\b(?:heres|here is|this is|its|use|take|write down|save)\b ?(?:my|our|moms|dads) (?:\w+ ){0,3}?(?:address|phone(?: number)?|number|cell|password|passcode|pin|login|email|ssn|social(?: security)?|credit card|debit card|card number|snap|insta|discord|zip)\b|\b(?:my|our|moms|dads|parents|mums)\b (?:\w+ ){0,3}?(?:number|cell|phone|address|password|passcode|pin|login|card number|credit card|debit card|ssn|social(?: security)?(?: number)?|email|snap|snapchat|insta|discord|username|user|zip code|alarm code|garage code|door code) ?(?:is|:|=|are|ends in|thats)? ?(?=[#@+(]?[a-z]*\d|@|[a-z_.]+@|[a-z]+\d)|\b(?:password|passcode|pw|contrasena)\b ?(?:is|:|=|es) ?\S{4,40}|\bmy (?:full |real |whole |legal )?name(?:s| is)\b (?:\w+ ){2,5}(?:and|,) ?(?:i|im) ?(?:\w+ )?(?:go to|live|am|attend|\d)|\bi (?:go|study) (?:to|at) (?:\w+ ){1,4}(?:middle|high|elementary|academy|school)\b${gap(30)}\b(?:room|live|class with|bus|walk|home alone|grade (?:in|at))|\b(?:add|follow|text|call|dm|snap|hmu|message|find|friend) me (?:at|on|@|:)\b ?(?:[#@+(]?\w+)|\bhome alone\b${gap(40)}\b(?:every|until|till|after|address|come|house|street|key|\d)\b|\b(?:key|spare key) (?:is )?(?:under|in|behind|on)\b${gap(15)}\b(?:mat|pot|rock|door|mailbox|gnome)`,
    unless:
      /\b(?:x|y) ?=|\b(?:the number is (?:prime|even|odd|divisible)|my answer|number line|whole number|scientific notation|grains|round|mean|median|decimal|multiply|divided?|ip address|in the (?:book|story)|movie home alone|call me (?:at least|on it|crazy)|hypotenuse|perimeter)\b/,
    frame: "clears",
  },
  {
    id: "personal-data.frame.es",
    concern: "personal-data",
    severity: "notice",
    pattern: frame`\b(?:vivo|vivimos) en (?:la |el )?(?:calle|avenida|av|colonia|col|privada|edificio|fraccionamiento|depto|departamento|\w+ (?:#|numero|no|num) ?\d)\b|\b(?:mi|nuestra|nuestro|de mi (?:mama|papa)) ?(?:numero|cel(?:ular)?|tel(?:efono)?|direccion|contrasena|clave|correo|curp|usuario|tarjeta|pin|insta(?:gram)?|whats(?:app)?|domicilio|nip)(?: de (?:mi |la |el |tarjeta |telefono |celular |casa |whatsapp |credito )*(?:mama|papa|casa)?)? ?(?:es|:|=|son) ?(?=\S{0,3}\d|@|\S+@|(?:la |el )?\w+ (?:\w+ )?\d|calle|avenida|\w+\d)|\b(?:agregame|sigueme|escribeme|marcame|llamame|mandame)\b${gap(15)}\b(?:en|al|a|como)\b ?(?:mi )?(?:insta\w*|face\w*|whats\w*|discord|tik ?tok|snap\w*|\+?\d{3,})|\bmi nombre completo es\b|\bme llamo (?:\w+ ){2,5}y (?:vivo|estudio|voy)\b|\b(?:estoy|me quedo) sol[oa] en (?:mi )?casa\b${gap(30)}\b(?:hasta|tarde|todos|diario|las \d)|\bla llave esta (?:debajo|abajo|atras|en)\b`,
    unless: /\b(?:cuento|novela|mi numero es (?:par|primo|impar|mayor|menor)|ecuacion)\b/,
    frame: "clears",
  },
];
