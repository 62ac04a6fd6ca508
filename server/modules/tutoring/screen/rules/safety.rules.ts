import { gap, pattern, type ScreenRule } from "./rules.models.ts";

/** Dangerous things and crimes, sexual content and grooming. */

const ask =
  "\\b(?:how (?:do|can|could|would|should|to|much)|where (?:can|do|could|to|should)|best way|way of|whats the|what is the|help me|teach me|ways? (?:to|of)|what (?:do i|can i|steps (?:should|do|can) i)|i (?:want|wanna|need|am going|will)|im (?:going|gonna)|steps (?:should|do|can) i|strategy for|instructions (?:for|to)|recipe|tell me)\\b";

export const dangerousRules: readonly ScreenRule[] = [
  {
    id: "dangerous.make",
    concern: "dangerous",
    severity: "high",
    pattern: pattern(
      `${ask}${gap(30)}\\b(?:mak(?:e|ing)|build(?:ing)?|creat(?:e|ing)|cook(?:ing)?|synthesi[sz](?:e|ing)|3d print|assemble|set off|detonate)\\b${gap(20)}\\b(?:bombs?|pipe bomb|explosives?|grenades?|napalm|molotov|ghost gun|guns?|weapons?|meth|cocaine|crack|heroin|fentanyl|lsd|mdma|ricin|poison gas|nerve gas|chlorine gas|chloroform|mustard gas)\\b`,
      "|\\b(?:meth|bomb|drug) recipe\\b",
      `|\\b(?:how|what|which)\\b${gap(40)}\\b(?:mix|make|cause|use|combine|build|set)\\b${gap(30)}\\b(?:explode|explosion|explosives?|blow up|toxic gas|poisonous gas|go boom)\\b`,
    ),
    unless:
      /\bbath bombs?\b|\b(?:volcano|baking soda|vinegar|mentos|science fair|toothpaste|balloon|laughter|laugh|star|supernova|population|combustion engine|popcorn)\b|\b(?:minecraft|roblox|fortnite|terraria|zelda|crack(?:ed)? (?:eggs?|a joke)|water guns?|nerf|glue gun|laser tag|in (?:the|a) (?:video )?game)\b/,
    frame: "softens",
  },
  {
    id: "dangerous.drugs",
    concern: "dangerous",
    severity: "high",
    pattern: pattern(
      `${ask}${gap(30)}\\b(?:buy(?:ing)?|get(?:ting)?|sell(?:ing)?|find|score|deal|smoke|snort|take)\\b${gap(18)}\\b(?:weed|marihuana|marijuana|cocaine|gram of coke|some crack|meth|heroin|fentanyl|ecstasy|xanax|adderall|percs?|edibles|shrooms|lsd|molly|drugs|a (?:gun|vape)|vapes?|juul|cigarettes|alcohol|beer|vodka)\\b`,
      "|\\b(?:he|she|they|someone|a (?:guy|kid|boy|girl)|my (?:\\w+ )?(?:friend|brother|cousin))(?: \\w+){0,3} (?:gave|offered|offers|sold|sells|wants me to (?:try|take|sell|smoke)|put something in)\\b[^.!?\\n]{0,25}\\b(?:pills?|drugs?|weed|vape|meth|edible|xanax|my drink)\\b",
    ),
    unless:
      /\b(?:to weed|weed my|garden|can of coke|crack (?:in|a|open)|state of|essay|report|effects? (?:of|on)|health class|presentation|ecstasy of|root beer|ginger beer|how do (?:drugs|antibiotics)|sell (?:\d|lemonade))\b/,
    frame: "softens",
  },
  {
    id: "dangerous.using",
    concern: "dangerous",
    severity: "notice",
    pattern:
      /\b(?:i|im|ive|we|my (?:\w+ )?(?:friend|sister|brother)s?)\b(?: \w+){0,4} (?:vap(?:e|ed|ing)|smok(?:e|ed|ing) (?:weed|pot|cigarettes|meth)|high on|get(?:ting)? high|got (?:drunk|high)|getting drunk|snort(?:ed|ing)|addicted to (?:vap\w+|drugs|pills|weed)|drink(?:ing)? (?:vodka|alcohol|whiskey|bleach))\b/,
    unless: /\b(?:get(?:ting)? high (?:grades?|scores?|marks?|enough)|got high (?:grades?|scores?|marks?))\b/,
    frame: "clears",
  },
  {
    id: "dangerous.dare",
    concern: "dangerous",
    severity: "high",
    pattern:
      /\b(?:choking|blackout|pass ?out|tide pod|benadryl|cinnamon|fire|skull breaker) (?:challenge|game)\b|\b(?:drink|drank|drinking|swallow(?:ed)?|eat|eating) (?:\w+ )?(?:bleach|detergent|tide pods?|batteries|antifreeze|drain cleaner|rat poison)\b|\b(?:mix|mixing) (?:\w+ ){0,2}bleach (?:and|with) (?:\w+ )?(?:ammonia|vinegar|acid)\b/,
    unless: /\b(?:why (?:is it|should|do people)|dangerous|why not|never|safety|dont|shouldnt)\b/,
    frame: "softens",
  },
  {
    id: "dangerous.meeting",
    concern: "dangerous",
    severity: "high",
    pattern:
      /\b(?:meet(?:ing)?(?: up)?(?: with)?|see|visit|pick me up)\b[^.!?\n]{0,40}\b(?:(?:i|we) met (?:online|on (?:discord|instagram|insta|snap\w*|roblox|tiktok|the internet)|in a game)|from (?:discord|the internet|online|roblox|instagram|snapchat))\b|\b(?:he|she|they|someone|man|guy|stranger)\b[^.!?\n]{0,40}\b(?:online|internet|discord|roblox|instagram|snapchat)\b[^.!?\n]{0,40}\b(?:wants? (?:me )?to (?:meet|come|send|see)|asked (?:me )?(?:to meet|where i live|for my address)|alone|keep it (?:a )?secret)\b|\b(?:stranger|man|guy|someone)\b[^.!?\n]{0,20}\b(?:following me|followed me|in a (?:car|van))\b/,
    frame: "clears",
  },
  {
    id: "dangerous.run-away",
    concern: "dangerous",
    severity: "high",
    pattern:
      /\b(?:leave|leaving|take off|taking off|get out of) (?:town|home|the house|here|my house)?\b[^.!?\n]{0,25}\b(?:never coming back|not coming back|never come back|for good)\b|\b(?:run(?:ning)?|ran) away (?:from (?:home|my (?:house|parents|family))|tonight|tomorrow|and (?:never|not))\b|\b(?:want|wanna|going|gonna|plan(?:ning)?|thinking)\b[^.!?\n]{0,15}\brun(?:ning)? away\b/,
    unless: /\b(?:from (?:my )?(?:problems|zombies|the (?:monster|bear|dog))|dog|cat|hamster)\b/,
    frame: "clears",
  },
  {
    id: "dangerous.crime",
    concern: "dangerous",
    severity: "notice",
    pattern: pattern(
      `${ask}${gap(30)}\\b(?:rob(?:bing)?|steal(?:ing)?|shoplift(?:ing)?|launder(?:ing)?|counterfeit(?:ing)?|hack(?:ing)? (?:into|my|someones?|the|a|his|her)|break(?:ing)? into|forge|disable the alarm|slash|vandali[sz]e|commit(?:ting)? (?:\\w+ ){0,3}(?:fraud|theft|treason|arson|crime|robbery)|set up a human trafficking|human trafficking operation|make (?:a )?fake (?:id|money|doctors? note))\\b`,
    ),
    unless:
      /\b(?:someones heart|hearts?|the show|industry|base (?:in|at)|bases?|spotlight|limelight|look|field of|market|hackathon|growth|a (?:new )?(?:career|song)|smaller (?:parts|steps)|groups|fractions|my travel|costs?|price|budget|dance|thunder)\b|\bslash (?:command|my)\b/,
    frame: "clears",
  },
  {
    id: "dangerous.es",
    concern: "dangerous",
    severity: "high",
    pattern: pattern(
      `\\b(?:como|donde|quiero|ayudame a|dime como|receta)\\b${gap(25)}\\b(?:hago|hace|fabrico|consigo|compro|hacer|fabricar|construir|comprar|conseguir|vender|fumar|armar)\\b${gap(15)}\\b(?:bombas?|explosivos?|pistola|armas?|droga|drogas|marihuana|mota|cocaina|metanfetamina|cristal|fentanilo|vape|vapeador|cigarros|alcohol|veneno)\\b`,
      "|\\b(?:me (?:voy a|quiero) (?:escapar|fugar|ir) de (?:mi |la )?casa|escaparme de (?:mi )?casa|huir de (?:mi )?casa)\\b",
      "|\\b(?:conoci|conocio)\\b[^.!?\\n]{0,25}\\b(?:por internet|en linea|en (?:discord|instagram|roblox|tiktok))\\b[^.!?\\n]{0,40}\\b(?:verme|vernos|conocerme|encontr\\w+|quedar|sol[oa]|foto)\\b",
      "|\\bme (?:ofrecio|ofrecieron|dieron|dio) (?:\\w+ )?(?:drogas?|pastillas|mota|marihuana)\\b|\\breto (?:del? )?(?:desmayo|apagon)\\b",
    ),
    unless: /\b(?:minecraft|roblox|efectos|ensayo|por que)\b/,
    frame: "softens",
  },
];

export const sexualRules: readonly ScreenRule[] = [
  {
    id: "sexual.images",
    concern: "sexual",
    severity: "high",
    pattern:
      /\b(?:send(?:ing|s)?|sent|share[sd]?|sharing|ask(?:s|ed|ing)?(?: me)? for|want(?:s|ed)?|leak(?:ed|ing)?|post(?:ed|ing)?|has|have|took|take|get|got|trade)\b[^.!?\n]{0,25}\b(?:nudes?|naked (?:pic\w*|photos?|selfies?)|nude (?:pic\w*|photos?)|dick pics?|(?:pic\w*|photos?) (?:of (?:me|my|her|him|myself) )?(?:naked|nude|without (?:my )?clothes|of my (?:body|boobs|chest|butt|legs|feet|private\w*))|sexy (?:pic\w*|photos?))\b|\b(?:sext(?:s|ed|ing)?|sextortion)\b/,
    unless: /\b(?:nude (?:color|lipstick|painting)|art history|renaissance|statue)\b/,
    frame: "ignored",
  },
  {
    id: "sexual.undressed",
    concern: "sexual",
    severity: "high",
    pattern:
      /\b(?:pic\w*|photos?|videos?|selfies?)\b[^.!?\n]{0,20}\b(?:in|without|with no|with out|of)\b (?:just |only )?(?:my |a |his |her )?(?:underwear|bra|bikini|panties|shirt off|shirt on|clothes|boxers|chest|butt|boobs|body)\b|\b(?:take|took|taking) (?:off )?my (?:shirt|clothes|bra|pants|top) (?:off )?(?:on|for|in front of|over) (?:camera|video|facetime|zoom|him|her|them|webcam|snap\w*)\b|\bshow(?:ed|ing)? (?:him|her|them) my (?:body|chest|boobs|private\w*|underwear)\b/,
    unless: /\b(?:art|anatomy|swim (?:team|meet)|x-?ray|celestial|water|beach with my (?:mom|family))\b/,
    frame: "ignored",
  },
  {
    id: "sexual.grooming",
    concern: "sexual",
    severity: "high",
    pattern:
      /\b(?:older|grown|adult|man|guy|men|(?:2|3|4|5)\d ?(?:yo|year ?old|years old)|stranger|coach|teacher)\b[^.!?\n]{0,50}\b(?:boyfriend|dating|flirt\w*|sexual\w*|have sex|kiss(?:ed|es)? me|send pic\w*|in love with me|says im (?:sexy|hot)|my body|keep it (?:a )?secret)\b|\bhave sex with (?:a|an|my|the) (?:child|kid|minor|student|teacher|coach|cousin|uncle)\b|\b(?:grown|older|adult|creepy|random|strange) (?:man|men|guy|guys|woman)\b[^.!?\n]{0,30}\b(?:texts?|texting|messag\w+|dms?|dming|calls?|calling|following|talks? to) me\b|\bsatisfy my pedophilia\b|\b(?:pressur\w+|forc\w+|wants?|make|making) me (?:in)?to (?:have |having )?sex\b|\bget away with rape\b|\bhow (?:do|can|to)\b[^.!?\n]{0,15}\brape\b|\b(?:roleplay|pretend|be my)\b[^.!?\n]{0,25}\b(?:sexy|sexual|naked|horny)\b/,
    unless: /\bman (?:who|in the (?:book|story))\b/,
    frame: "ignored",
  },
  {
    id: "sexual.explicit",
    concern: "sexual",
    severity: "notice",
    pattern:
      /\b(?:porn\w*|hentai|onlyfans|blow ?job|hand ?job|horny|dildo|sex tape|tits|titties|boobs|boobies|pussy|wanna fuck|fuck me|cumming|jerk(?:ing)? off|masturbat\w+|have sex with me|talk dirty|sexy (?:story|roleplay|chat|time)|strip for me|show me your (?:body|boobs|ass)|send (?:me )?feet pics?|(?:write|tell)\b[^.!?\n]{0,15}\b(?:erotic|smut|sex (?:story|scene))\w*)\b/,
    unless: /\b(?:pussy ?(?:willow|cat|riot)|why do (?:animals|primates))\b/,
    frame: "ignored",
  },
  {
    id: "sexual.personal",
    concern: "sexual",
    severity: "notice",
    pattern:
      /\b(?:i (?:think|might|could|may) (?:i )?(?:be|am|m) pregnant|think im pregnant|am i pregnant|my period is late and|(?:i|we) (?:had|did have) (?:unprotected )?sex|lost my virginity|lose my virginity|(?:boyfriend|girlfriend|bf|gf) wants (?:me )?to (?:have sex|do it|sleep with))\b/,
    frame: "clears",
  },
  {
    id: "sexual.es",
    concern: "sexual",
    severity: "high",
    pattern:
      /\b(?:mand\w+|envi\w+|pid\w+|pas\w+|quiere|comparti\w+|subi\w+|tiene|public\w+)\b[^.!?\n]{0,25}\b(?:fotos? (?:\w+ ){0,2}(?:desnud[oa]|sin ropa|intimas?|de mi cuerpo|sexys?)|fotos? desnud[oa]s?|nudes?|packs?\b(?! de)|videos? intimos?)\b|\b(?:hombre|senor|adulto|profe\w*|entrenador|mayor)\b[^.!?\n]{0,40}\b(?:tener sexo|relaciones sexuales|acostarme|me besa|me beso|novia|mi cuerpo|foto\w* intim\w+)\b|\bme (?:obliga|presiona|quiere obligar|obligo) a (?:tener (?:sexo|relaciones)|acostarme)\b/,
    frame: "softens",
  },
  {
    id: "sexual.es.explicito",
    concern: "sexual",
    severity: "notice",
    pattern:
      /\b(?:porno\w*|masturba\w+|tetas|coger conmigo|tener sexo conmigo|estoy caliente|caliente conmigo|creo que estoy embarazada|estare embarazada|perder la virginidad|tuve relaciones|cuento erotico)\b/,
    frame: "ignored",
  },
];
