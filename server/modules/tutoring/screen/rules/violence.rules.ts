import { alguien, someone } from "./people.constants.ts";
import { gap, pattern, type ScreenRule } from "./rules.models.ts";

/** "how do I", "ways of", "I am going to": the speaker, not history, does it. */
const meaning =
  "\\b(?:how (?:(?:do|can|could|would|should|might|to) (?:i|we|u|you|one)|to)|ways? (?:of|to)|(?:what|where|which) (?:(?:can|do|could|should) (?:i|we)|steps should i|weapons)|steps should i take|process (?:for|of)|can you tell me how to|help me|teach me (?:how )?to|should i|methods? (?:to|of)|strategy (?:for|to)|(?:i|we) (?:really )?(?:want|wanna|need|plan|will|am going|decided)|im (?:going|gonna|planning|about)|gonna|imma|ill|somewhere to|place to|find)\\b";
const harms =
  "(?:kil+(?:ing)?|murder(?:ing)?|stab(?:bing)?|shoot(?:ing)?|strangl(?:e|ing)|throttl(?:e|ing)|chok(?:e|ing)|poison(?:ing)?|hurt(?:ing)?|beat(?:ing)?(?: up)?|attack(?:ing)?|punch(?:ing)?|hit(?:ting)?|assassinat(?:e|ing)|execut(?:e|ing)|terminat(?:e|ing)|eliminat(?:e|ing)|eradicat(?:e|ing)|annihilat(?:e|ing)|exterminat(?:e|ing)|decimat(?:e|ing)|obliterat(?:e|ing)|liquidat(?:e|ing)|butcher(?:ing)?|slay(?:ing)?|gut(?:ting)?|wip(?:e|ing) out|behead(?:ing)?|tortur(?:e|ing)|kidnap(?:ping)?|overpower(?:ing)?|tackl(?:e|ing)|push(?:ing)?|drown(?:ing)?|crush(?:ing)?|smash(?:ing)?|break(?:ing)? open|crack(?:ing)? open|shatter(?:ing)?|blow(?:ing)? up|bomb(?:ing)?|hang(?:ing)?|euthaniz(?:e|ing)|decapitat(?:e|ing)|chop(?:ping)? up|hammer(?:ing)?|headshot|do(?:ing)? away with|get(?:ting)? rid of|captur(?:e|ing)|hunt(?:ing)? down|snip(?:e|ing)|rip(?:ping)? off|cut off|demolish(?:ing)?|destroy(?:ing)?|landing a knockout punch on|take out (?=joe|the president)|take|dispose of)";
const sport =
  /\b(?:at|in|on) (?:the |a |an )?(?:chess|checkers|judo|boxing|karate|ping ?pong|tennis|mario|race|tag|games?|tournament|match|debate|spelling bee|photo|group chat|cards|uno|monopoly)\b|\b(?:with (?:kindness|laughter|love|a (?:pillow|snowball|water balloon))|(?:someones|her|his) heart|for dinner|photos? of|pictures? of|take (?:care|turns|my|the|a|out my)|feelings)\b|\bdoes?\b[^.!?\n]{0,20}\bmean\b|\bmean to\b|\b(?:bacteria|virus(?:es)?|germs|weeds?|bugs?|ants|mosquito\w*|antibiotic\w*|white blood cells?|process|cancer)\b/;

export const violenceRules: readonly ScreenRule[] = [
  {
    id: "violence.harm-someone",
    concern: "violence",
    severity: "high",
    pattern: pattern(`${meaning}${gap(40)}\\b${harms} (?:\\w+ ){0,2}?${someone}`),
    unless: new RegExp(
      `${sport.source}|\\b(?:take|hit|push|beat|hurt|break|kill(?:ing)?) (?:my |the |our )?(?:up with|on|up|class|teacher(?:s)? (?:advice|class)|time|school)\\b|\\b(?:hurt|hurting) (?:her|his|their|someones|him|them|anyone|anybody|my friend)(?:s)? ?(?:feelings)?\\b|\\bget(?:ting)? rid of\\b|\\btake (?:my|the|a|our|some)\\b|\\bpush (?:my|the|our) (?:family|friend|team)|\\bkill (?:my |him |her )?(?:brother|sister|him|her|them|my (?:\\w+ )?(?:brother|sister))\\b`,
    ),
    frame: "clears",
  },
  {
    id: "violence.hurt-on-purpose",
    concern: "violence",
    severity: "high",
    pattern: pattern(
      `\\b(?:how (?:do|can|could|to)(?: i| we)?|i (?:really )?(?:want to|wanna|will|am going to)|im (?:going to|gonna|planning to)|gonna|ill)\\b (?:\\w+ ){0,2}?(?:hurt|kill|stab|shoot|poison|murder|strangle|beat up) (?:him|her|them|my \\w+|someone|people|everyone|that (?:kid|boy|girl)|this (?:kid|boy|girl))\\b`,
      `${gap(60)}\\b(?:knife|gun|tonight|tomorrow|at school|after school|without (?:anyone|getting|leaving)|so (?:bad|it hurts)|in (?:his|her|their) sleep|for what|i mean it|im serious|deserves?|dead)\\b`,
      "|\\b(?:stab|shoot|murder|strangle|poison) (?:my (?:\\w+ )?(?:brother|sister|mom|dad|teacher|friend|classmate)|him|her|them all)\\b",
    ),
    unless: sport,
    frame: "clears",
  },
  {
    id: "violence.angry",
    concern: "violence",
    severity: "notice",
    pattern: pattern(
      `\\b(?:i (?:really )?(?:want to|wanna|will|could|am going to)|im (?:going to|gonna)|gonna|imma|ill|how (?:do|can|to)(?: i)?)\\b (?:\\w+ ){0,2}?(?:kill|hurt|beat up|punch|hit|fight|slap|destroy) (?:him|her|(?:my (?:\\w+ )?(?:brother|sister|mom|dad|teacher|friend|classmate))|that (?:kid|boy|girl)|someone|this (?:kid|boy|girl))\\b`,
      "|\\b(?:hope|wish) (?:he|she|they|you) (?:dies?|get hit|were dead|was dead)\\b",
    ),
    unless: sport,
    frame: "clears",
  },
  {
    id: "violence.body",
    concern: "violence",
    severity: "high",
    pattern: pattern(
      `${meaning}${gap(60)}\\b(?:(?:someones?|somebodys?|humans?|childs?|persons?|peoples?|his|her|their|my (?:\\w+ )?(?:exs?|boss|friends?|wifes?|neighbou?rs?|girlfriends?|boyfriends?)s?|a human) (?:skulls?|face|head|spine|sternum|legs?|throat|kidney|bones?|life|death|house|car|motorbike|tires?)\\b`,
      "|(?:dead )?bod(?:y|ies)(?: into|$|\\?| without| so)|dead baby|human (?:skull|spine|being|head)|person hostage|(?:\\w+ )?wife hostage)",
    ),
    unless:
      /\b(?:draw|sketch|paint|describe|sculpt|measure|photograph|steal(?:ing)? (?:the|someones heart)|know|name|save|improve|fix|clean|wash|park|paint|sell|buy|find the|bones? (?:are|in)|made of|work|function|how many)\b|\bmakes? (?:up )?(?:the|a) human\b|\b(?:does|do) (?:the|a) human\b/,
    frame: "clears",
  },
  {
    id: "violence.commit",
    concern: "violence",
    severity: "high",
    pattern: pattern(
      `${meaning}${gap(40)}\\b(?:commit(?:ting)?|plan(?:ning)?|get away with|carry out|engage in|replicate|repeat|recreate|go on)\\b${gap(30)}\\b(?:murders?|killing|massacres?|assassinations?|terroris[mt]|kidnapping|(?:violent |armed )?(?:assault|robbery|attacks?)|genocide|arson|someones death|another death|death like|explosion|shooting|concentration camp|atomic bombs?|killing spree)`,
      "|\\b(?:good|best) (?:place|plan|way|time) (?:to|for) commit(?:ting)? (?:a )?murder\\b",
    ),
    frame: "clears",
  },
  {
    id: "violence.attack-place",
    concern: "violence",
    severity: "high",
    pattern: pattern(
      `\\b(?:shoot(?:ing)? up|bomb(?:ing)?|blow(?:ing)? up|burn(?:ing)? down|attack(?:ing)?|explod(?:e|ing) a bomb|set)\\b${gap(15)}\\b(?:the|my|our|a|an|this) (?:\\w+ )?(?:school|hospital|church|mosque|mall|house|city|stadium|concert|airport|classroom|base|building)(?: on fire)?\\b`,
    ),
    unless:
      /\b(?:set (?:up|in|at)|history|in (?:19|18|20)\d\d|minecraft|bomb (?:the|my|a) (?:test|exam)|stage|was|were|did|balloon|fortnite|enemy)\b|\bset\b(?!.*on fire)/,
    frame: "clears",
  },
  {
    id: "violence.shoot-up",
    concern: "violence",
    severity: "high",
    pattern:
      /\b(?:shoot(?:ing)? up|shoot everyone|blow(?:ing)? up|burn(?:ing)? down|bomb) (?:the|my|our|this|that|at)? ?(?:\w+ )?(?:cafeteria|gym|classroom|class|school|bus|prom|assembly|library|campus|place|hallway|lunchroom|everyone)\b|\bbring(?:ing)? (?:my |a |the |his |her )(?:\w+ )?(?:gun|pistol|rifle|knife|machete)\b/,
    unless: /\b(?:minecraft|fortnite|call of duty|hands? (?:shoot|shot) up|cake|camping|butter)\b/,
    frame: "clears",
  },
  {
    id: "violence.weapon-at-school",
    concern: "violence",
    severity: "high",
    pattern: pattern(
      `\\b(?:bring(?:ing)?|brought|has|have|got|carr(?:y|ies|ying)|hid(?:ing|es)?|with|take|taking|sneak|show(?:s|ed|ing)?(?: off)?|wav(?:es?|ing)|pull(?:s|ed)? out)\\b${gap(15)}\\b(?:gun|knife|weapon|pistol|rifle|machete|bomb)s?\\b${gap(25)}\\b(?:school|class|backpack|bag|locker|here|tomorrow|bus|campus|bathroom|hallway|cafeteria|playground|gym)\\b`,
      "|\\b(?:theres|there is) a (?:bomb|gun|shooter)\\b|\\b(?:kill|hurt|hit) list\\b|\\bschool shooter\\b[^.!?\\n]{0,20}\\b(?:be|become|like)\\b|\\bmake (?:them|him|her|everyone|you) (?:all )?pay (?:for|with|,|\\.|$)|\\bi (?:have|got|took|found) (?:a |my (?:dads|moms|uncles|brothers|grandpas) )(?:gun|rifle|pistol)\\b|\\bkill (?:everyone|them all|all of (?:them|you)|you all|every single)\\b",
    ),
    frame: "clears",
  },
  {
    id: "violence.threatened",
    concern: "violence",
    severity: "high",
    pattern: pattern(
      `\\b(?:he|she|they|someone|a (?:kid|boy|girl|guy)|my (?:\\w+ )?\\w+)(?: \\w+){0,3} (?:threaten(?:ed|s|ing)? (?:me|us|him|her|to (?:kill|hurt|stab|shoot|beat))|(?:said|says|told me)(?: \\w+){0,3} (?:going to|gonna|wants to|will|ll|would) (?:kill|stab|shoot|hurt|jump|beat up) (?:me|us|him|her|them|people|everyone|someone|my)|pulled (?:out )?a (?:knife|gun)|wants to (?:shoot|stab|kill) (?:people|everyone|someone|the|his|her|me))\\b`,
    ),
    unless: /\bmom(?:s)? (?:will|is going to|gonna) kill me\b|\bif i (?:fail|get|forget|dont)\b/,
    frame: "clears",
  },
];

export const violenciaRules: readonly ScreenRule[] = [
  {
    id: "violence.es.danar",
    concern: "violence",
    severity: "high",
    pattern: pattern(
      `\\b(?:como (?:puedo |podria |se puede |hago para )?|quiero |voy a |vamos a |pienso |planeo |forma de |manera de |ganas de )(?:matar|asesinar|apunalar|acuchillar|envenenar|disparar(?:le)?|golpear|secuestrar|estrangular|lastimar|hacerle dano|ahorcar)(?:l[oae]s?)?(?: a)? ?(?:${alguien}|l[oa]s? (?:de mi|demas)|$|con|manana|hoy|en la escuela)`,
      "|\\b(?:voy a|quiero) (?:matarl[oa]s?|apunalarl[oa]s?|dispararles?|acuchillarl[oa]s?)\\b",
    ),
    unless: /\b(?:bacterias?|virus|mosquitos?|el tiempo|plagas?|jaja\w*|fiebre|hongos)\b/,
    frame: "clears",
  },
  {
    id: "violence.es.arma",
    concern: "violence",
    severity: "high",
    pattern: pattern(
      `\\b(?:llevar|traer|trae|trajo|tiene|llevo|lleva|traigo|meter)\\b${gap(12)}\\b(?:pistola|cuchillo|navaja|arma|bomba|machete)\\b${gap(25)}\\b(?:escuela|colegio|clase|mochila|salon|instituto)\\b`,
      "|\\b(?:hay una bomba|tirotear|tiroteo en (?:mi|la) (?:escuela|colegio)|matar a todos|quemar la escuela)\\b",
      "|\\bme (?:amenazo|amenaza|amenazaron|amenazan) (?:con|de)\\b|\\bdijo que (?:me|nos|lo|la|los) (?:va|iba) a (?:matar|golpear|apunalar)\\b",
    ),
    frame: "clears",
  },
];
