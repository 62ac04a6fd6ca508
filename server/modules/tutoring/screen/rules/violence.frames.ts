import { frame, gap, type ScreenRule, slot } from "./rules.models.ts";
import { armas } from "./vocabulario.constants.ts";
import { gun, harm, weapon } from "./vocabulary.constants.ts";

const notReal =
  /\b(?:nerf|water (?:gun|balloon)|glue gun|nail gun|staple gun|heat gun|paintball|laser|butter knife|bath bomb|photo\w*|camera|free throws?|hoops?|goals?|hunting|deer|minecraft|fortnite|roblox|valorant|call of duty|gta|video ?game|boss|level|zombies?|chess|checkers|dodgeball|basketball|soccer|football|tennis|match|tournament|debate|quiz|test|exam|cake|bread|vegetables|pumpkin|cooking|camping|fishing|boy scout|museum|calorimeter|bacteria|virus|cells?|mosquito\w*|spiders?|weeds?|equation|fraction|volcano|lol|lmao|haha\w*|with kindness|up with|the record|the odds|the habit|the code|the ice|the news|my time|the time|time|(?:mama|papa|maestra|jefa|papas|profe)\b.{0,25}\b(?:va|van) a matar\b(?!.{0,30}\b(?:con|pistola|cuchillo))|bomb (?:the|my|this|a) (?:\w+ )?(?:test|exam|quiz)|jaja\w*|juego|partido|pelota|agua|cocina|pastel|celula|tanque|litros|pool|diving|rope)\b/;
const target = slot`(?:him|her|them|you all|yall|every(?:one|body)|some ?(?:one|body)|people|kids|somebody|all of (?:them|you)|(?:my|the|this|that|these|those|our|a) (?:\w+ )?(?:kids?|boys?|girls?|guys?|teachers?|principal|classmates?|students?|friends?|ex|brother|sister|mom|dad|parents|stepdad|stepmom|bully|bullies|neighbou?r|boyfriend|girlfriend|family|school|class|coach|bus|cafeteria|whole (?:school|class)))`;
const intent = slot`(?:(?:i|im|ive|we|id|ill|ima|imma)\b(?: \w+){0,4}? ?(?:gonna|going to|will|want to|wanna|plan(?:ning|ned)?(?: to| on)?|swear|think(?:ing)? (?:about|of)|thought (?:about|of)|fantasi[sz]\w+ (?:about|of)|dream(?:ing)? (?:about|of)|imagin\w+|feel like|could|should|ready to|might|about to|ill|ima|imma|thoughts (?:of|about))|ill|ima|imma|gonna|one day|someday|tomorrow)`;

/** Plans and threats against others, weapons, and others' threats. */
export const violenceFrames: readonly ScreenRule[] = [
  {
    id: "violence.frame.plan",
    concern: "violence",
    severity: "high",
    pattern: frame`\b${intent}\b (?:(?:i|to|just|really|all|how|finally|literally|ill|im|gonna|going|be|and|would) ){0,4}?(?:stab(?:bing)?|shoot(?:ing)?|strangl\w+|chok(?:e|ing)|poison(?:ing)?|slit(?:ting)?|shank|slash|murder(?:ing)?|kill(?:ing)?|burn(?:ing)?|jump(?:ing)?|beat(?:ing)?|break|smash(?:ing)?|bash|hurt(?:ing)?)\b (?:\w+ )?${target}\b${gap(50)}\b(?:again|talks?|next time|tomorrow|monday|friday|tonight|after school|at (?:school|lunch|recess)|knife|gun|with (?:a|my|the)|face|skull|throat|head|neck|jaw|alive|in (?:his|her|their) sleep|cant (?:stop|walk|breathe)|bleed\w*|deserve\w*|serious|swear|mean it|planned|every day|dead)\b
|\b${intent}\b (?:\w+ ){0,4}?(?:stab|shoot|murder|slit|shank|strangle)\w* ${target}\b|\b(?:make|making) (?:them|him|her|you|everyone|all of them|all of you|you all|yall) (?:all )?(?:pay|bleed|suffer|regret|hurt|sorry|scream)\b|\b(?:hes|shes|theyre|they|he|she|yall|everyone|you(?:re)?)(?: \w+){0,3} (?:gonna|going to|will|ll|deserves? to|needs? to) (?:all )?(?:bleed|die|pay for (?:what|this|it|everything)|get whats coming|regret (?:it|everything|what))\b
|\b(?:want|wish|hope|wanna|need|see)\b${gap(15)}\b(?:them|him|her|everyone|that \w+|my \w+) (?:all )?(?:dead|to (?:die|bleed|suffer)|bleed(?:ing)?|in the ground)\b|\b(?:revenge|get back at|get even)\b${gap(40)}\b(?:gun|knife|hurt|kill|blood|burn|suffer|school)\b|\b(?:voices|urge|urges|thoughts|feel like|fantasi\w+|dreams?)\b${gap(20)}\b(?:hurt|kill|stab|shoot|harm)(?:ing)? (?:people|some ?one|him|her|them|others|my \w+|every ?one)\b`,
    unless: notReal,
    frame: "clears",
  },
  {
    id: "violence.frame.weapon",
    concern: "violence",
    severity: "high",
    pattern: frame`\b(?:i|ive|im|ill|we|he|she|they|hes|shes|theyve|kid|boy|guy|girl|friend|someone|somebody|classmate)\b(?: \w+){0,5}? (?:have|has|got|found|took|take|taking|bring\w*|brought|carr\w+|hid\w*|hiding|buy|bought|keeps?|kept|stole|get|getting|know where|knows where|showed|shows|packing|sneak\w*|put|pulled|grab\w*|made|making|building)\b(?: \w+){0,6}? ${weapon}\b${gap(50)}\b(?:school|class|backpack|bag|locker|tomorrow|monday|friday|bus|recess|lunch|bathroom|for (?:him|her|them|protection|when)|use it|teach them|regret|scare|sorry|mess with me|see what happens|hallway|gym|ready|dead)\b
|\b(?:i|ive|ill|i can)\b(?: \w+){0,3}? (?:got|have|know (?:where|how to get)|found|took|take|get|access to|stole|unlock\w*|code to)\b ?(?:\w+ ){0,4}?(?:my |his |her )?(?:dads|moms|uncles|brothers|grandpas|cousins|stepdads|fathers)? ?(?:\w+ )?${gun}(?: safe)?\b(?! (?:game|emoji|nerf))|\bknow where (?:my )?(?:dad|mom|stepdad|uncle|brother|grandpa|he)\w* (?:keeps|hides|has|puts) (?:his|the|her|their|a) (?:\w+ )?${gun}\b|\b(?:picture|video|photo|post\w*|story|snap|selfie)\b${gap(30)}\b(?:with|of|holding)\b${gap(15)}\b${gun}\b${gap(30)}\b(?:school|us|class|said|says|tomorrow|monday|friday|caption)\b`,
    unless: notReal,
    frame: "clears",
  },
  {
    id: "violence.frame.school",
    concern: "violence",
    severity: "high",
    pattern: frame`\b(?:nobody|no ?one|not one|everyone|every ?body|they|yall|you all|all of you|half of (?:you|them))\b${gap(25)}\b(?:walk(?:ing)? out|mak(?:e|ing) it out|get(?:ting)? out|leav(?:e|ing) alive|surviv\w+|(?:be|is|are) safe|(?:will|gonna|going to) (?:die|regret|pay|burn|bleed|know my name|remember (?:me|my name)))\b${gap(30)}
|\b(?:dont|do not|better not|shouldnt|stay home|stay away)\b${gap(12)}\b(?:come|go|show up|be at|from)? ?(?:to |at )?school\b ?(?:on )?(?:tomorrow|monday|tuesday|wednesday|thursday|friday|next week)\b${gap(40)}|\b(?:like|do a|another|next|be like|do what)\b${gap(20)}\b(?:columbine|uvalde|parkland|sandy hook|school shoot\w+)\b|\b(?:shoot(?:ing)?|blow(?:ing)?|light(?:ing)?|burn(?:ing)?|torch\w*|spray(?:ing)?)\b${gap(8)}\b(?:up|down|on fire)?\b ?(?:the|this|my|our|that)? ?(?:\w+ )?(?:school|class|classroom|cafeteria|gym|place|bus|hallway|assembly|prom) ?(?:up|down|on fire)\b
|\b(?:list|names)\b${gap(30)}\b(?:deserve|ki+ll|hurt|revenge|pay|get rid|number one|first to (?:go|die)|die)\b|\b(?:kill|death|hit) ?list\b|\bbomb (?:threat|in (?:the|my|his) (?:school|locker|bathroom|backpack))\b|\bcall(?:ing|ed)? in a (?:bomb|threat)`,
    unless:
      /\b(?:nerf|minecraft|fortnite|snow day|flu|covid|sick|fire drill|drill|escape room|history|documentary|news article|prevent\w*|volcano|grocer\w+|vocab\w*|field trip|test|exam|quiz|lol|haha\w*|to do list|cells?|bacteria|mean|median|numbers)\b/,
    frame: "clears",
  },
  {
    id: "violence.frame.others",
    concern: "violence",
    severity: "high",
    pattern: frame`\b(?:he|she|they|kids?|boy|girl|guy|guys|someone|somebody|classmate|friend|brother|cousin|people|gang|ex|boyfriend)\b(?: \w+){0,6}? (?:said|says|saying|told|texted|posted|threaten\w*|wrote|dmd|messaged|bragging|talks? about|talking about|joked about|wants? to|planning to|plans to|is going to|are going to|gonna|waiting|trying to|wanna)\b${gap(40)}\b(?:(?:${harm}) (?:\w+ )?(?:me|us|him|her|them|people|every ?one|every ?body|some ?one|the school|my (?:\w+ )?(?:brother|sister|friend|mom|dad|family)|a teacher|our teacher)|shoot(?:ing)? (?:up|it up)|bring(?:ing)? (?:a|his|her|the) (?:\w+ )?${weapon}|${weapon} (?:to|at|in) (?:school|class))\b
|\b(?:followed|following|chas(?:ed|ing)|waiting for|jumped|cornered|robbed|attacked|pulled)\b${gap(25)}\b(?:me|us|him|my \w+)\b${gap(35)}\b(?:${weapon}|after school|home from school|beat|bleeding|hospital|bus stop|every day after)\b|\bpull(?:ed|s)? (?:a|his|her|out a) (?:\w+ )?(?:${weapon}) (?:on|at|out)\b`,
    unless: new RegExp(
      `${notReal.source}|\\b(?:if i (?:fail|forget|dont|get a)|mom is gonna kill me|dad is gonna kill me|surprise|high score|character|movie|book|poke|pushing the|hit (?:me|us) up)\\b`,
    ),
    frame: "clears",
  },
  {
    id: "violence.frame.cruelty",
    concern: "violence",
    severity: "notice",
    pattern: frame`\b(?:i|ive|we|like|love|enjoy|my (?:\w+ )?(?:brother|cousin|friend))\b(?: \w+){0,3}? (?:hurt(?:ing|s)?|tortur\w+|kill(?:ed|ing|s)?|drown\w*|strangl\w+|set fire to|burn\w*|kick(?:ed|ing|s)?|stomp\w*)\b (?:\w+ ){0,2}?(?:cats?|dogs?|animals?|kittens?|pupp(?:y|ies)|birds?|squirrels?|hamster|rabbit|pets?)\b|\bi(?:m| am) so (?:angry|mad|full of (?:rage|hate))\b${gap(30)}\b(?:hurt|hit|punch|explode on|kill|break (?:his|her))\b|\b(?:want|wanna|gonna|going to|ready to) (?:fight|beat up|punch|jump|swing on) (?:him|her|them|this (?:kid|girl|boy)|that (?:kid|girl|boy)|some ?one)\b`,
    unless: notReal,
    frame: "clears",
  },
];

export const violenciaFrames: readonly ScreenRule[] = [
  {
    id: "violence.frame.es.plan",
    concern: "violence",
    severity: "high",
    pattern: frame`\b(?:voy a|vamos a|quiero|quisiera|pienso|planeo|tengo ganas de|juro que|algun dia|le voy a|les voy a|lo voy a|la voy a|los voy a|me dan ganas de|estoy pensando en|un dia (?:lo|la|los|les|le|voy))\b ?(?:\w+ ){0,4}?(?:matar(?:l[oae]s?)?|mato|apunal\w+|acuchill\w+|dispar\w+|balear\w*|quemar(?:l[oa]s?)?|golpear(?:l[oa]s?)?|partir(?:le|les)? la (?:cara|madre)|romper(?:le|les)? (?:la|el|los)|envenen\w+|meter(?:le|les)? un (?:tiro|balazo)|clavar(?:le|les)?|enterrar(?:le|les)?|hacer(?:le|les|los) (?:dano|pagar|sufrir)|estrangul\w+)\b|\b(?:me las (?:va|van) a pagar|van a (?:pagar|morir|sangrar|arrepentirse)|se van a arrepentir|van a ver (?:todos|quien soy)|nadie va a salir(?: vivo)?|no vayan (?:a la escuela )?(?:el lunes|manana|el viernes))\b`,
    unless: notReal,
    frame: "clears",
  },
  {
    id: "violence.frame.es.arma",
    concern: "violence",
    severity: "high",
    pattern: frame`\b(?:tengo|traigo|llevo|llev(?:ar|o|a|aron)|trajo|trae|traer|saco|saque|agarre|se donde (?:guarda|esta|tiene)|consegui|compre|ensen(?:o|a)|escondi(?:o|da)?|robe|meti(?:o)?|carga)\b ?(?:\w+ ){0,6}?${armas}\b${gap(60)}\b(?:escuela|cole(?:gio)?|clase|mochila|salon|recreo|lunes|manana|papa|papi|tio|hermano|abuelo|prepa|secu(?:ndaria)?|defender\w*|usar(?:la|lo)|ver|bano)\b|\b(?:dijo|dice|dijeron|amenaz\w+|escribio|publico|subio|quiere|va a|van a)\b${gap(30)}\b(?:matar\w*|balear\w*|apunalar\w*|acuchillar\w*|disparar\w*|tirotear\w*|golpear(?:me|nos|l[oa]s?)|quemar la escuela|picar(?:me|l[oa])|dar(?:me|nos|le) (?:una golpiza|un balazo|un tiro)|madrear\w*)\b|\blista de (?:los que|gente que|personas que|quienes)\b${gap(25)}\b(?:merecen|matar|pagar|morir|odio)|\bme (?:esperan|espera|siguio|siguen|sigue|persigue)\b${gap(30)}\b(?:salida|navaja|golpear\w*|casa|cuchillo|pegar\w*)\b`,
    unless: notReal,
    frame: "clears",
  },
];
