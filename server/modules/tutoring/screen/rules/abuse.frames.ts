import { frame, gap, type ScreenRule, slot } from "./rules.models.ts";
import { companero, mayor, pega, toca } from "./vocabulario.constants.ts";
import { atHome, bodyPart, grownUp, hurts, marks, peer } from "./vocabulary.constants.ts";

const sparring =
  /\b(?:chess|checkers|mario|fifa|uno|video ?games?|race|karate|judo|boxing|taekwondo|sparring|dodgeball|soccer|football|basketball|tennis|ping pong|pillow|snowball|water balloon|tickl\w+|wrestl\w+|piggyback|splinter|tooth|band ?aid|stitches|bandage|seat ?belt|swing|jokes?|lol|haha\w*|dance|crossing|street so|surprise|birthday|team|score|to (?:study|do my|the (?:store|park|library|doctor|dentist|mall|zoo|game|movies)|practice|school|bed|work harder))\b|\b\d+ (?:to|-) \d+\b|\bfeelings\b|\b(?:drag(?:s|ged)|pull(?:s|ed)?|push(?:es|ed)?|hold(?:s|ing)?|held) (?:me|my) (?:to|out of|on|hand|hand (?:when|while))\b/;
const juego =
  /\b(?:ajedrez|juego|jugando|videojuego|futbol|carrera|karate|balon|pelota|gripe|gripa|tos|cosquillas|broma|jaja\w*|almohada|equipo|turno|pizarron|exponer|piano|guitarra|la cancion|vacuna|curita|inyeccion|un susto)\b/;
const meOrMine = slot`(?:me|us|my (?:\w+ )?(?:mom|mum|mother|brother|sister|sis|bro|siblings?|${bodyPart}))`;

/** What grown-ups do to a child, to a friend, or in front of one. */
export const abuseFrames: readonly ScreenRule[] = [
  {
    id: "abuse.frame.blows",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b${grownUp}\b(?! (?:coach|teacher))(?: (?!will\b|would\b|is (?:gonna|going)|gonna\b)\w+){0,9}? ${hurts} (?:\w+ ){0,2}?(?:at |on |up |into |to |down )?${meOrMine}\b
|\b${grownUp}\b${gap(50)}\b(?:belt|stove|cord|hanger|cigarettes?|hot iron|paddle|fists?|whip|stick|shoe|wooden spoon|boiling|broom|bat)\b${gap(30)}\b(?:me|us|my (?:\w+ )?${bodyPart})\b|\b(?:took|takes|using|uses|gets?|got|used|grabs?) (?:the |a |his |her )?(?:belt|paddle|cord|hanger|stick|broom) (?:to|on|out|at|and)\b${gap(25)}\b(?:me|us|my)?\b|\b(?:got|get|getting|been|was|be) (?:\w+ )?(?:beat(?:en)?(?: up)?|whooped|whipped|hit|slapped|smacked|punched|kicked|choked|belted)\b ${gap(25)}\b(?:by|from|at) (?:\w+ ){0,2}?(?:${atHome}|home|coach)\b
|\bput(?:s|ting)? (?:my|his|her|out) (?:hands?|fingers?|face|head|cigarettes?|fist|arms?)\b${gap(12)}\b(?:on|in|under|around|against|through|into|over) (?:the|my|a|boiling|hot) ?(?:\w+ )?(?:stove|burner|neck|throat|wall|oven|water|arm|leg|skin|door)\b`,
    unless: sparring,
    frame: "softens",
  },
  {
    id: "abuse.frame.marks",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b${marks}\b${gap(60)}\b(?:${atHome}|at home|he|she|they|coach|boyfriend)\b${gap(30)}\b(?:did|gave|gives|left|hit|grab\w*|got|made|mad|angry|from|told|said|threw|drunk)|\b(?:hid(?:e|ing)|cover(?:ing|ed)?|makeup|long sleeves|hoodie|sleeves|sweater|told (?:the |my |them )?(?:teachers?|nurse|everyone|coach|people)|said)\b${gap(45)}\b(?:${marks}|what (?:my |he|she|they)\w* ?(?:\w+ ){0,2}(?:did|does|do)(?: to me)?)\b
|\b${marks}\b${gap(45)}\b(?:hid(?:e|ing)|cover\w*|makeup|sleeves|hoodie|i (?:fell|ran into)|said i fell|lied|cant tell|dont tell)\b|\b(?:${atHome}|he|she|they|boyfriend)\b${gap(30)}\b(?:left|gave|gives|leaves) (?:me|us|him|her|my \w+) (?:\w+ ){0,3}?${marks}\b`,
    unless: sparring,
    frame: "softens",
  },
  {
    id: "abuse.frame.touch",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b(?:${grownUp}|he|she|cousin|brother|stepbrother|some man|a man)\b${gap(60)}\b(?:hands?|fingers?)\b${gap(12)}\b(?:where (?:he|she|they|it|i|no ?one|you)(?:s|d)? ?(?:should|shouldnt|dont|didnt|not|would|wouldnt|isnt|is)|(?:in|down|up|under|inside) my (?:pants|shirt|skirt|dress|underwear|bra|shorts|clothes)|on my (?:thighs?|butt|chest|leg|knee|breasts?|waist))\b
|\b(?:${grownUp}|he|she|brother|stepbrother|cousin|a man)\b${gap(40)}\b(?:touch(?:es|ed|ing)?|grop(?:es|ed|ing)|rubs?|rubbed|feels me up|fondl\w+|kiss(?:es|ed|ing)?|lick\w*|molest\w*|rap(?:es?|ed|ing))\b (?:on )?(?:me|my (?:\w+ )?(?:body|chest|breasts?|butt|legs?|thighs?|private\w*|lips|mouth|neck|boobs|back))\b
|\b(?:sit|sitting) on (?:his|her) lap\b|\b(?:${grownUp}|he|she|brother|cousin)\b${gap(35)}\b(?:com(?:es|ing)|came|walks|sneaks?|snuck|gets?|got|climbs?|lays?|lies|sleeps?) (?:in|into|in to|to|on|inside|next to)(?: me)? ?(?:my |the )?(?:room|bed|bedroom|shower|bathroom)\b${gap(25)}\b(?:night|asleep|sleep\w*|every ?(?:one|body)|mom|door|locks?|when|while|and|drunk|without|dark)\b
|\b(?:shows|showed|(?:keeps|started|was) showing|made|makes) me (?:\w+ )?(?:his|her|porn|dirty|nasty|naked|adult|sex)\b ?(?:privates?|thing|penis|dick|body|videos?|pictures?|movies?|stuff|parts?)?|\b(?:tells?|told|says?|said|makes?|its|be|this is|as)\b${gap(20)}\b(?:our|a|the|it) (?:little |special |dirty )?secret\b(?=${gap(60)}\b(?:coach|uncle|he|she|no ?one|nobody|tell|him|touch\w*|trouble|believe)\b)|\b(?:he|she|coach|uncle|stepdad)\b${gap(50)}\b(?:no ?one|nobody) (?:would|will|is going to|gonna) believe (?:me|you)\b
|\b(?:make|makes|made|making|forces?|forced) (?:me|us) (?:to )?(?:get naked|undress|strip|take off|touch (?:him|her|his|it)|shower with|sleep in (?:his|her) bed|sit on|do (?:sex\w*|stuff|things)\b(?= (?:i|with|to|that i)\b))\b|\b(?:walks?|walked|barges?|comes?|came) in (?:on me )?(?:while|when) im? ?(?:\w+ )?(?:chang\w+|shower\w*|dress\w*|undress\w*|naked|in the (?:shower|bath))`,
    unless:
      /\b(?:santa|baby (?:brother|sister)|little (?:brother|sister)|puppy|kitten|dog|cat|nightmare|tuck\w*|good ?night|wake me up|thermometer|fever|high five|shoulder to|heart|proud|forehead|goodbye kiss|ancient|secret (?:recipe|ingredient|santa|formula))\b/,
    frame: "softens",
  },
  {
    id: "abuse.frame.neglect",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b(?:havent|hasnt|have not|didnt|dont|never|nothing|no|not|isnt any|ran out of|only)\b${gap(20)}\b(?:eat(?:en)?|ate|food|dinner|meals?|fed|feed)\b${gap(40)}\b(?:home|house|fridge|mom|dad|parents|aunt|foster|stepmom|stepdad)\b${gap(40)}\b(?:since|days?|back|weekend|week|gone|left|empty|money|brother|sister|says|punish\w*|again|locks?|drunk|anything)\b|\b(?:fridge|kitchen|cupboards?|pantry)\b${gap(15)}\b(?:is|are|been|s|was|locked|locks) ?(?:always |been |totally |completely )?(?:empty|locked)\b${gap(20)}
|\b(?:${atHome}|they|he|she)\b${gap(15)}\b(?:hasnt|havent|hasn|didnt|never|isnt|not|left|gone|disappeared|took off)\b${gap(15)}\b(?:come (?:back|home)|came (?:back|home)|been (?:home|back)|been here)\b${gap(20)}\b(?:for|in|since|days?|weeks?|nights?|friday|monday|sunday|saturday)\b|\b(?:${atHome}|he|she|they)\b${gap(20)}\block(?:s|ed)? (?:me|us|my (?:\w+ )?(?:brother|sister)) (?:in|out|up|outside|inside|down)\b|\b(?:make|makes|made|have|has|having) (?:me|us|to)? ?(?:to )?(?:sleep|stay|live|stand|kneel) (?:out|in|on) ?(?:side|the (?:garage|car|closet|basement|shed|yard|porch|bathroom|cold|snow|rice|corner for hours))\b
|\b(?:${atHome}|she|he|they)\b${gap(25)}\b(?:wont|doesnt|dont|refuses? to|didnt|not|never) (?:feed|let (?:me|us) (?:eat|drink|go to (?:the doctor|school|the bathroom)|leave the (?:house|room)|have (?:food|dinner|water))|give (?:me|us) (?:food|dinner|anything to eat))\b|\btak(?:e|ing) care of my (?:\w+ ){0,2}(?:brothers?|sisters?|siblings)\b${gap(40)}\b(?:mom|dad|parents?|nobody|no ?one|alone|myself|passed out|drunk|high|gone)\b|\b(?:mom|dad|stepdad|mother|father|parents?)\b${gap(20)}\b(?:passed out|too drunk|drunk every|always (?:drunk|high)|using again|shooting up|on (?:meth|drugs|crack)|overdosed)\b|\b(?:forc(?:e|ing|ed)|mak(?:e|ing)|made|send(?:ing)?|want(?:s)?)\b${gap(25)}\b(?:me|my sister)\b${gap(25)}\b(?:to )?(?:marry|get married|be married)\b`,
    unless:
      /\b(?:candy|dessert|snacks?|chips|soda|groceries|grocery|camping|sleepover|tent|account|password|computer|escape room|ramadan|business trip|work trip|bears?|play|movie|dog|cat|school closes|cafeteria)\b/,
    frame: "softens",
  },
  {
    id: "abuse.frame.fear",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b(?:scared|afraid|terrified|frightened|dread\w*|shak(?:e|ing)|hid(?:e|ing)|lock(?:ing)? (?:my|the|myself)|pretend to (?:be asleep|sleep)|flinch\w*|cant sleep|stay(?:ing)? (?:late|at school|away|outside|out)|run away|barricade)\b${gap(45)}\b(?:(?:${atHome}|he|she)\b${gap(18)}\b(?:gets? (?:home|mad|angry|drunk)|com(?:es|ing) (?:home|in|back)|drinks?|drunk|drinking|yell\w*|scream\w*|will (?:hit|hurt|find|kill|beat)|might|footsteps|does (?:it|that)|is (?:home|mad|there|drunk|angry)|hit\w*|hurt\w*)|(?:go|going|be|being|stay|staying) (?:home|back home|back there|at home|alone with|with (?:my )?(?:${atHome}|him|her)|in (?:that|the|my) house))\b
|\b(?:${grownUp}|he|she)\b${gap(25)}\b(?:threatens?|threatened|said (?:he|she)(?:ll|d| will| would)|says (?:he|she)(?:ll|d| will| would)|told me (?:he|she)(?:ll|d| will| would))\b${gap(25)}\b(?:kill|hurt|beat|hit|break|burn|choke|throw me|shoot|drown|kick me out|make me disappear|get rid of)\b${gap(30)}\b(?:me|us|my|if i|tell)\b|\bwhat (?:he|she|they|my \w+) (?:did|does|do|is doing|has been doing|keeps doing) to me\b|\b(?:something bad|bad things|things|something) (?:is |are |keeps? |that )?happen(?:s|ing|ed)? (?:to me )?at (?:home|night|my (?:house|dads|moms|uncles))\b|\b(?:not|isnt|dont feel|never feel|doesnt feel|no longer) safe\b${gap(20)}\b(?:home|house|there|him|her|${atHome})\b|\bis it (?:normal|ok|okay|legal|abuse)\b${gap(30)}\b(?:${atHome}|parents?|coach|adults?|stepdad|uncle)\b${gap(30)}\b(?:hits?|touch\w*|hurts?|lock\w*|yell\w*|scream\w*|kiss\w*|punish\w*|make\w*|watch\w*|shower\w*|bruis\w+|beat\w*)`,
    unless:
      /\b(?:report card|grades?|failing|failed|detention|storm|thunder|dark|spiders?|surprise|present|haunted|ghost|movie|broken (?:window|vase|lamp)|cancer|sick|surgery|phone away|ground(?:ed|s)?)\b/,
    frame: "softens",
  },
  {
    id: "abuse.frame.witness",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b(?:${atHome}|he|boyfriend)\b(?: \w+){0,5}? (?:hits?|hitting|beats?|beating|slap\w*|punch\w*|kick\w*|chok(?:es|ed|ing)|hurt(?:s|ing)|push(?:es|ed) |shov(?:es|ed)|strangl\w+|threw|throws|threaten\w*|stabb?\w*|pulled a (?:knife|gun) on) (?:\w+ ){0,3}?(?:my )?(?:mom|mum|mother|brother|sister|grandma|little (?:bro|sis))\b|\bpolice (?:came|come|were|had to)\b${gap(30)}\b(?:house|home|dad|mom|stepdad|parents|fight\w*|again)\b`,
    unless: sparring,
    frame: "softens",
  },
  {
    id: "abuse.frame.peer",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b${peer}\b${gap(70)}\b(?:(?:his|her|their|the) (?:\w+ )?${atHome}|coach|at home|home life)\b${gap(30)}\b(?:hits?|beats?|hurts?|touch\w*|abus\w+|lock\w*|burn\w*|kick(?:s|ed)|rap(?:es|ed)|chok\w+|starv\w+|gave|gives|did|does|make(?:s)?|doesnt (?:feed|let)|bruis\w+|whip\w*|smack\w*|punch\w*|slap\w*|scar(?:es|ed)|drunk)\b|\b${peer}\b${gap(50)}\b${marks}\b${gap(40)}\b(?:${atHome}|home|gave|tell|hid\w*|said|says|wont|fell|every)|\b(?:scared|afraid|terrified|doesnt want|refuses) to (?:go|be) (?:back )?home\b`,
    unless:
      /\b(?:lego|cake|lunch|ride|money|present|gift|haircut|the character|home run|permission|hug|chess|game)\b/,
    frame: "clears",
  },
  {
    id: "abuse.frame.words",
    concern: "abuse",
    severity: "notice",
    pattern: frame`\b(?:${atHome}|he|she|they)\b${gap(20)}\b(?:calls?|called|tells?|told|says?|said|scream\w*|yell\w*)\b${gap(25)}\b(?:im|me|i|i am|i was)\b ?(?:\w+ ){0,3}?(?:worthless|a mistake|useless|an accident|trash|garbage|a disappointment|a burden|good for nothing|never (?:wanted|been born|loved)|hates? me|unwanted|the reason|pathetic|a whore|a slut|shouldve (?:been )?abort\w*|wish(?:es)? (?:i|he|she))\b|\b(?:wish(?:es|ed)?) i (?:was|were|had) never (?:been )?born\b(?<=(?:mom|dad|she|he|they|parents)[^.!?]{0,40})|\b(?:kicked|kick|kicks|throw|threw) me out\b`,
    frame: "clears",
  },
];

export const maltratoFrames: readonly ScreenRule[] = [
  {
    id: "abuse.frame.es.golpes",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b${mayor}\b(?: \w+){0,9}? (?:me|nos|le|les|lo|la) (?:\w+ )?${pega}\b|\b(?:me|nos) (?:\w+ )?${pega}\b${gap(45)}\b${mayor}\b|\b(?:me|nos) (?:\w+ )?${pega}\b${gap(45)}\b(?:borrach[oa]|toma(?:d[oa])?|bebe|cinturon|cinto|cable|chancla|palo|enoja\w*|todos los dias|cada noche|en (?:mi|la) casa|mangas? larga|moreton\w*)|\b(?:moreton\w*|marcas|golpes)\b${gap(40)}\b${mayor}\b|\b${mayor}\b${gap(30)}\b(?:golpea|pega|pego|golpeo|maltrata) a (?:mi|su) (?:mama|madre|hermano|hermana|hermanit[oa])`,
    unless: juego,
    frame: "softens",
  },
  {
    id: "abuse.frame.es.toca",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b${mayor}\b(?: \w+){0,9}? (?:me|se|nos) (?:\w+ )?${toca}\b|\b${mayor}\b${gap(50)}\b(?:entra|se mete|viene|llega|se acuesta|duerme) (?:a|en|conmigo|a dormir)? ?(?:conmigo|mi (?:cuarto|cama|habitacion|recamara))\b|\b${mayor}\b${gap(40)}\b(?:partes (?:privadas|intimas)|mi cuerpo|besos en la boca|nuestro secreto|que (?:no|nadie) (?:le |lo )?(?:diga|cuente|diga nada)|desnud\w+|porno\w*|cosas (?:malas|feas|que no quiero)|debajo de (?:la|mi) (?:falda|ropa|blusa))\b|\bnuestro secreto\b|\bme (?:toco|tocaron|manosea\w*|manoseo)\b${gap(40)}\b(?:cuerpo|partes|noche|no (?:me gusta|quiero)|miedo|ropa)`,
    unless: juego,
    frame: "softens",
  },
  {
    id: "abuse.frame.es.abandono",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b(?:${mayor}|me|nos)\b${gap(25)}\b(?:encerr\w+|encierr\w+|dej(?:a|o|an|aron) (?:sol[oa]s?|encerrad[oa]s?|sin (?:comer|comida|cenar)|afuera|fuera)|corr(?:io|ieron|e) de (?:la |mi )?casa|no (?:me|nos) (?:da|dan|deja|dejan) (?:de )?comer)\b|\bno (?:hay|tenemos|ha habido) (?:nada )?(?:de |que |para )?(?:comer|comida)\b${gap(25)}\b(?:casa|dias|desde|mama)|\b(?:mi (?:mama|papa)|mis papas)\b${gap(15)}\bno (?:ha|han) (?:vuelto|regresado|llegado|venido)\b${gap(20)}\b(?:desde|dias?|semana)|\b(?:miedo|terror|panico|no quiero|escondo|tiemblo|asusta)\b${gap(30)}\b(?:(?:volver|llegar|regresar|ir|estar) (?:a|en) (?:mi )?casa|(?:${mayor})\b${gap(20)}\b(?:llegue|llega|toma|borrach[oa]|enoja|pegue|haga)|que (?:llegue|venga|tome))|\b(?:me|nos) (?:amenaza|amenazo|dijo que me (?:va a|iba a)) ?${gap(15)}\b(?:matar|golpear|pegar|si (?:digo|cuento|hablo))|\bme quieren casar\b|\b(?:obligan|obliga) a (?:casarme|trabajar)`,
    unless:
      /\b(?:boleta|calificacion\w*|examen|reprob\w+|tarea|cine|fiesta|cuarto de escape|fantasmas?|oscuridad|jugando|serie|dulces|oscuro)\b/,
    frame: "softens",
  },
  {
    id: "abuse.frame.es.amigo",
    concern: "abuse",
    severity: "high",
    pattern: frame`\b${companero}\b${gap(50)}\b(?:su (?:papa|mama|padrastro|tio|padre|madre|abuelo)|sus papas|en su casa)\b${gap(25)}\b(?:(?:l[eoa]s?|se) )?(?:${pega}|${toca}|dejan? sin comer|moreton\w*)\b|\b${companero}\b${gap(40)}\b(?:moreton\w*|tiene miedo de (?:ir|volver|regresar) a (?:su )?casa)\b`,
    unless: juego,
    frame: "clears",
  },
];
