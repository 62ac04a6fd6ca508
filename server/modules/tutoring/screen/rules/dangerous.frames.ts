import { frame, gap, type ScreenRule } from "./rules.models.ts";
import { armas, drogas } from "./vocabulario.constants.ts";
import { drug, gun } from "./vocabulary.constants.ts";

const study =
  /\b(?:essay|report|presentation|health class|biology|chemistry|dare program|article|half ?life|concentration|solution|mg|molarity|patient|rubbing alcohol|alcohol (?:group|burns|content|is a)|history|prohibition|coke bottle|diet coke|coke can|coca ?cola|cans? of coke|vape study|pot of|flower pot|cart (?:with|of|full|rolls|moves|has|is)|shopping cart|joint (?:probability|account|variation|in|pain)|lean (?:on|against|over|meat|toward)|weed(?:s|ing)? (?:the|my|our|in the|out|from|killer)|percent|perc yards|oxygen|what does|why (?:is|are|do)|effects? of|how does|campaign|poster|essay|graph|survey|equation|tarea|ensayo|quimica|exposicion|historia|efectos|solucion|alcohol en gel|por ?que|grados|ciento)\b/;

/** Drugs, dares, fire and explosives, running away. */
export const dangerousFrames: readonly ScreenRule[] = [
  {
    id: "dangerous.frame.drugs",
    concern: "dangerous",
    severity: "notice",
    pattern: frame`\b(?:i|im|ive|me|we|us|my (?:\w+ )?(?:friends?|brother|sister|cousin|boyfriend|girlfriend|mom|dad|bff)|he|she|they|kids?|how (?:do|can|to|much|many)|where (?:can|do)|what happens if)\b${gap(40)}\b(?:try|trying|tried|smok\w+|hit(?:ting)?|take|taking|took|buy\w*|bought|get|getting|got|sell\w*|sold|sneak\w*|mix\w*|offer\w*|gave|gives?|give|do|doing|did|hook\w*|hide|hiding|hid|addict\w*|quit|drink\w*|drank|drunk|pop\w*|snort\w*|use|using|used|need|crave|craving|stole|steal\w*|bring\w*|brought|high|puff|rip|carry\w*|deal\w*|deliver\w*)\b${gap(20)}\b${drug}\b|\b${drug}\b${gap(45)}\b(?:before (?:class|school)|at (?:school|recess|lunch)|in the bathroom|every (?:day|night|weekend)|to (?:get|feel|calm|sleep|forget|focus)|get(?:s|ting)? (?:me )?(?:high|drunk|buzzed)|addicted|cant stop|without (?:my |getting )|under my (?:bed|mattress)|party|fake id|sneak)\b
|\b(?:get|getting|got|wanna get|be|was|feel|so) (?:so |really |super )?(?:high (?:off|on|from|before|at|with|after|in|tonight|every)|stoned|wasted|drunk|hammered|blackout|crossed|zooted|buzzed|faded)\b|\b(?:huff\w*|sniff\w*|inhal\w*) (?:\w+ ){0,2}?(?:glue|paint|markers?|sharpies?|gas|gasoline|deodorant|spray|dust ?off|air duster|nail polish|hand sanitizer)\b|\b(?:drink\w*|swallow\w*|eat\w*) (?:\w+ ){0,2}?(?:bleach|hand sanitizer|cleaner|detergent|tide pods?|laundry pods?|antifreeze|perfume|mouthwash)\b|\bfake id\b`,
    unless: study,
    frame: "clears",
  },
  {
    id: "dangerous.frame.dares",
    concern: "dangerous",
    severity: "notice",
    pattern: frame`\b(?:choking|blackout|pass(?:ing)? ?out|fainting|space monkey|knockout|benadryl|tide pod|skull ?breaker|fire|cinnamon|one chip|devious|kia|train surfing|chroming) (?:game|challenge|trend)\b|\b(?:choke|squeeze|strangle|hold (?:your|our|my) (?:breath|neck))\b${gap(25)}\b(?:till|until|so)\b${gap(12)}\b(?:pass(?:es)? out|faint|black ?out|see stars|dizzy)\b|\b(?:dared?|dares|daring|challenge\w*|bet) (?:me|us|him|her|each other)\b${gap(30)}\b(?:jump|roof|train|tracks|bridge|traffic|drink|swallow|eat|light|fire|knife|highway|steal|gun|swim across|climb|car)\b
|\b(?:we|i|im|were|my friends?|they|lets)\b${gap(30)}\b(?:train tracks|subway surf\w*|car surf\w*|jump(?:ing)? (?:off|from|between) (?:the |a )?(?:roof\w*|building\w*|bridge|cliff|quarry|train)|playing with (?:fire|matches|lighters?|gasoline)|street rac\w+|race cars|joy ?rid\w+|steal (?:a|my \w+) car|stole (?:a|my \w+) car|russian roulette|hitch ?hik\w+)\b|\b(?:i|im|we|ill|ima|imma|been|wanna|going to|gonna|plan\w*)\b${gap(15)}\b(?:run(?:ning)? away|ran away)\b(?: from home|${gap(25)}\b(?:tonight|home|house|tomorrow|with (?:him|her|my)|my parents|this weekend|forever|already|bag|bus))|\bsneak(?:ing)? out\b${gap(20)}\b(?:night|window|house|meet|party|tonight)\b|\b(?:get|got|getting|ride|rode|drives?|driving|drove)\b${gap(25)}\b(?:drunk|wasted|high|been drinking)\b${gap(12)}\b(?:driver|driving|car|home|drive)?`,
    unless:
      /\b(?:video ?game|minecraft|fortnite|gta|sonic|temple run|subway surfers|movie|story|novel|trampoline|pool|high ?(?:score|school|five|grade|ground|marks?)|car (?:travels?|drives?|is)|miles|mph|km|speed|train (?:leaves|travels)|from my (?:problems|homework))\b/,
    frame: "ignored",
  },
  {
    id: "dangerous.frame.make",
    concern: "dangerous",
    severity: "high",
    pattern: frame`\b(?:how (?:do|can|to|would|could)|make|making|build\w*|recipe|instructions|steps|ingredients|mix\w*|teach me|where (?:can|do|to)|help me|what (?:chemicals|do i need|stuff))\b${gap(30)}\b(?:(?:pipe |home ?made |nail |pressure cooker |dry ice |petrol |molotov |acid |smoke |works |chlorine |bottle )*bombs?|molotov\w*|explosives?|napalm|thermite|grenade|nitroglycerin|tnt|mustard gas|chlorine gas|poison(?:ous)? gas|ghost gun|3d print(?:ed)? (?:a )?gun|silencer|meth|ricin|sarin|flamethrower|gun ?powder)\b|\b(?:mix\w*|combine)\b${gap(15)}\b(?:bleach|ammonia)\b${gap(15)}\b(?:bleach|ammonia|vinegar|acid|toilet)\b|\b(?:buy|get|order|find|where)\b${gap(20)}\b${gun}\b${gap(30)}\b(?:under ?age|under 18|without (?:my|a|an|id)|online|as a (?:kid|minor|teen)|no (?:id|license|background)|im 1\d|minor|dark ?web|cheap|illegally|street)\b|\b(?:set|light|lit|setting|lighting)\b${gap(20)}\b(?:fire (?:to|in)|on fire)\b${gap(25)}\b(?:school|house|bathroom|trash|car|building|field|dumpster|park|locker|it)\b`,
    unless:
      /\b(?:bath bombs?|calorimeter|manhattan project|hiroshima|ww ?2|world war|essay|history|oppenheimer|terraria|minecraft|fortnite|roblox|never mix|why (?:shouldnt|is it|cant)|dangerous to mix|safety|nerf|glue|water|price|costs?|smoke bomb emoji|volcano|photo ?bomb|bomb(?:ed|ing)? (?:the|my|this|that|a|an) (?:\w+ )?(?:test|exam|quiz|interview|final)|life ?hack|metaphor|bunsen|candle|hunger games)\b/,
    frame: "clears",
  },
  {
    id: "dangerous.frame.es",
    concern: "dangerous",
    severity: "notice",
    pattern: frame`\b(?:yo|me|mi|mis|nos|un|unos|como|donde|cuantas?|cuanto|que pasa si|quiero|voy a|he|estoy|fui|fuimos|siempre|ya)\b${gap(35)}\b(?:prob(?:ar|e|ando|aron)|fum(?:ar|o|e|amos|ando|an)|tom(?:ar|o|e|amos|ando|an)|compr(?:ar|o|e|an)|consig\w+|conseguir|vend(?:er|o|e|en|iendo)|ofrec\w+|ofrecieron|dio|dieron|met(?:er|o|i|imos|erme|ete)|inhal\w+|oler|huelo|mezcl\w+|escond\w+|drog\w+|dejar|adict\w+|invit\w+|pon(?:er|go) (?:bien )?|traer|llevar|esnif\w+)\b${gap(20)}\b${drogas}\b|\b(?:drogarme|me drogo|drogad[oa]|empede\w*|emborrach\w+|ponerme pedo|ponernos pedos|me puse (?:bien )?(?:ped[oa]|borrach[oa])|crudo)\b|\breto (?:de|del|que)\b${gap(25)}\b(?:ahorc\w+|desmay\w+|clonazepam|fuego|aguantar la respiracion|tragar|asfixi\w+)\b|\b(?:jugamos|jugando|juego|retaron|reto|retan)\b${gap(20)}\b(?:a ahorcarnos|ahorc\w+|desmay\w+|vias del tren|saltar d\w+|brincar d\w+)\b|\b(?:como|quiero|donde)\b${gap(20)}\b(?:hacer|hago|hace|armar|fabric\w+|consig\w+|compr\w+|prepar\w+)\b${gap(20)}\b(?:bombas?(?! de (?:agua|bano|jabon))|molotov|explosiv\w+|polvora casera|${armas}(?! de (?:agua|juguete|silicon)))\b|\b(?:me (?:voy a escapar|escape|escapo|quiero escapar|fugo|voy a fugar)|escaparme|fugarme|huir)\b${gap(20)}\b(?:casa|novio|noche|manana|papas)\b`,
    unless: study,
    frame: "clears",
  },
];
