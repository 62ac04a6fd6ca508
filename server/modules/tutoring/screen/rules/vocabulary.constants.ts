import { slot } from "./rules.models.ts";

/** The slots English frames are made of: who, what, object. Fragments of patterns without capturing groups. */

/** Light words that may stand between a wish and its object without changing whose death is meant. */
export const light = slot`(?:(?:to|just|really|be|about|of|how|what|like|it|would|could|if|i|all|not|never|finally|
maybe|sometimes|by|myself|ways?|kinda|lowkey|honestly|actually|literally|it would be like|might as well|the|for|me|and|was) ){0,7}`;

/** Death as somebody who thinks of their own says it. */
export const ownDeath = slot`(?:die|dying|be dead|being dead|dead|not exist(?:ing)?|exist(?:ing)? any ?more|stop existing|
(?:never|not) wak(?:e|ing) up|end(?:ing)? (?:it|things|everything|all of it|my life|it all|my own life|me|myself)|
(?:be|being) gone(?: forever| for good)?|not be(?:ing)? (?:here|around|alive)(?! (?:tomorrow|monday|next))|
unaliv\w*|kms|kill(?:ing)? my ?self|commit(?:ting)? suicide|suicide|sewer ?slide|off(?:ing)? myself|sleep(?:ing)? forever|
hang(?:ing)? myself|disappear(?:ing)? (?:forever|for good|completely|from (?:the|this) (?:world|earth|planet)|and never)|
jump(?:ing)? (?:off|in front of|from)|crash(?:ing)? (?:the|my) (?:car|bike)|(?:walk|step|run)(?:ing)? (?:in front of|into) (?:traffic|a (?:train|bus|car|truck)))`;

/** Being no longer there, after "if i". */
export const ownAbsence = slot`(?:(?:just |simply |suddenly |ever |actually |really )*(?:wasnt|werent|was not|were not|am not|isnt) 
(?:here|around|alive|born|there|in (?:it|the picture|their lives))|(?:was|were|am|be) (?:just |simply |finally )?(?:gone|dead|never born|not here|not around|out of (?:the picture|the way|their lives))|
(?:just |suddenly |simply |ever )?(?:died|die|disappear(?:ed)?|vanish(?:ed)?|stopped existing|didnt exist|dont exist|never existed|didnt wake up|dont wake up|never woke up|never came (?:back|home)|got hit by|left this world|left forever))`;

/** Wishing or planning, first person. */
export const iWant = slot`\b(?:i|im|ive|id|ill|ima|imma|me)\b(?: \w+){0,3}? (?:want(?:ed|ing)?|wan+a|wish|hope|hoping|plan(?:ning|ned)?|ready|tempted|decided|
think(?:ing)?|thought|thoughts|dream(?:ing|t|ed)?|fantasi[sz]\w+|imagin\w+|considering|going to|gonna|rather|need|deserve|close|urge|prefer|pray(?:ing)?|feel)`;

/** Grown-ups at home or with power over a child, named. */
export const grownUp = slot`(?:(?:my |our |the |moms |mums |dads |her |his |their |a )?(?:step ?|foster |grand ?|god ?|older |real |biological |best friends? )*
(?:dad|daddy|father|mom|mommy|mum|mama|mother|ma|pa|parents?|uncle|aunt(?:ie)?|grandpa|grandma|guardian|babysitter|coach|pastor|priest|youth leader|
(?:moms|mums|dads|sisters|mothers) (?:new )?(?:boyfriend|bf|friend|girlfriend|husband)|neighbou?r|boss|landlord|teacher|tutor|folks|family friend)s?(?: boyfriend| bf| friend)?)`;

/** Grown-ups at home only, for sentences that would be ordinary of a teacher or coach. */
export const atHome = slot`(?:(?:step ?|foster |grand ?)*(?:dad|daddy|father|mom|mommy|mum|mama|mother|ma|pa|parents?|folks|uncle|aunt(?:ie)?|guardian)s?(?: boyfriend| bf| girlfriend)?)`;

/** Somebody young the speaker knows. */
export const peer = slot`(?:(?:my|a|an|one of my|this|some|the|her|his|our|another) (?:\w+ ){0,2}?(?:friends?|bff|bestie|besties?|sister|brother|sis|bro|cousin|classmate|girlfriend|boyfriend|gf|bf|roommate|teammate|crush|kid|boy|girl|guy|student|partner|buddy|ex)
|someone (?:i know|in my|at my|from my)|somebody (?:i know|in my)|kids? (?:in|at|from) (?:my|our|the|school))`;

/** Someone met on the internet. */
export const online = slot`(?:online|on ?line|internet|discord|insta(?:gram)?|snap(?:chat)?|roblox|fortnite|minecraft|tik ?tok|kik|whats ?app|omegle|telegram|face ?book|twitter|xbox|ps[45]|playstation|vr ?chat|a game|the game|an app|chat ?room|tinder|twitch|dms?)`;

export const stranger = slot`(?:(?:a|this|some|the|that|an) (?:\w+ ){0,2}?(?:guy|man|dude|person|stranger|boy|girl|woman|lady|someone|friend|user|account|adult|gamer|player)|someone|somebody|people|he|she|they|my (?:online|internet|discord|snap|insta) (?:friend|bf|boyfriend|gf|girlfriend|bestie))`;

/** Blows and other hurt done to a body. */
export const hurts = slot`(?:hits?|hitting|beats?|beating|beaten|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|chok(?:es?|ed|ing)|burn(?:s|ed|t|ing)?|whip(?:s|ped|ping)?|whoop(?:s|ed)?|hurt(?:s|ing)?|
abus(?:es|ed|ing)|smack(?:s|ed|ing)?|strangl(?:es|ed|ing)|shov(?:es|ed|ing)|drag(?:s|ged)?|slam(?:s|med|ming)?|thr(?:ows?|ew|owing)|twist(?:s|ed)?|squeez(?:es|ed)|grab(?:s|bed|bing)?|pin(?:s|ned)|yank(?:s|ed)|pull(?:s|ed)?|spank(?:s|ed)?|bit(?:es)?|
push(?:es|ed|ing)?|knock(?:s|ed)?|lash(?:es|ed)?|swung|swings?|pour(?:s|ed)|hold(?:s|ing)?|held)`;

export const bodyPart =
  "(?:arms?|hands?|wrists?|neck|throat|face|head|hair|back|legs?|ribs?|ears?|fingers?|skin|stomach|cheek|mouth|eyes?|body|butt|chest)";

/** What is left on a body. */
export const marks =
  "(?:bruis\\w+|black eye|welts?|busted lip|split lip|fat lip|broken (?:arm|rib|nose|tooth|finger)|(?:burn|belt|finger|hand|choke|red|bite) ?marks?|marks on (?:me|my|her|his))";

export const weapon =
  "(?:guns?|pistols?|rifles?|shotguns?|glock|ar ?-?15|firearms?|kni(?:fe|ves)|switchblade|machete|blade|bombs?|explosives?|weapons?|molotovs?|ammo|bullets|strap|box ?cutter|hammer|axe|brass knuckles|gas(?:oline)?(?= and))";

export const gun = "(?:guns?|pistols?|rifles?|shotguns?|glock|ar ?-?15|firearms?|handgun|ammo|bullets)";

/** Harm to others, base and -ing forms. */
export const harm = slot`(?:kil+(?:ing)?|murder(?:ing)?|stab(?:bing)?|shoot(?:ing)?|strangl(?:e|ing)|chok(?:e|ing)|poison(?:ing)?|hurt(?:ing)?|beat(?:ing)?(?: up)?|jump(?:ing)?|slit(?:ting)?|cut(?:ting)?|smash(?:ing)?|burn(?:ing)?|bomb(?:ing)?|
attack(?:ing)?|punch(?:ing)?|hit(?:ting)?|slash(?:ing)?|slice|shank|end(?:ing)?|unalive|break|bash|push|drown|run over|light|set|execute|destroy|knock out|mess up|fuck up|f up)`;

export const drug = slot`(?:vap(?:e|es|ing|ed)|juul|weed|dab ?pens?|dabs?|carts?|edibles?|gumm(?:y|ies)|xan(?:ax|s|nies|ny)?|perc(?:s|ocets?|30s?)?|fent(?:anyl)?|lean|molly|mdma|shrooms|lsd|cocaine|coke|meth|crystal|addy|addys|adderall|oxy(?:s|contin|codone)?|
benadryl|nyquil|dxm|robitussin|cough syrup|vodka|whiskey|tequila|liquor|alcohol|beers?|booze|white claws?|joints?|blunts?|bong|nicotine|zyns?|cigarettes?|cigs?|whippets?|nitrous|galaxy gas|ket(?:amine)?|heroin|ecstasy|pot|marijuana|cannabis|drugs|pills|hard drugs|opioids?|valium|sleeping pills|acid tabs?|tabs of acid|delta ?-?[89]|thc|kratom|steroids|inhalants)`;
