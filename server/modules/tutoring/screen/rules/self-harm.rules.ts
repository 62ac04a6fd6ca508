import { amigo, friend } from "./people.constants.ts";
import { gap, pattern, type ScreenRule } from "./rules.models.ts";

const study =
  /\b(?:math|maths|homework|fractions?|equations?|algebra|essay|test|exam|quiz|problem|question|assignment|class|worksheet|game|level)\b/;
const hyperbole =
  /\b(?:of|from) (?:embarrassment|laughter|laughing|boredom|cringe|shame|cuteness|hunger|happiness|joy|excitement)\b|\brather die\b|\b(?:lol|lmao|haha\w*|jk)\b/;
const accident =
  /\b(?:shaving|paper|cooking|kitchen|accident\w*|by mistake|on (?:a|the|some) (?:glass|fence|can|scissors)|chopping|slicing|in (?:pe|gym|woodwork)|knife while|making (?:dinner|lunch|food))\b/;
const ways =
  "(?:how (?:do|can|could|would|should|to)|ways?|best|easiest|quickest|fastest|painless|methods?|what(?:s| is)?)";

export const selfHarmRules: readonly ScreenRule[] = [
  {
    id: "self-harm.kill-myself",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:kil+(?:l?ing|ed)?|end(?:ing)?|hang(?:ing)?|drown(?:ing)?|shoot(?:ing)?|stab(?:bing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|unaliv(?:e|ing)|starv(?:e|ing)|poison(?:ing)?|burn(?:ing)?|choke|strangle|off(?:ing)?) my ?sel[fv]\b/,
    unless:
      /\b(?:cut|burn(?:ed|t)?|hurt|stab(?:bed)?) my ?self (?:on|with|while|when|shaving|cooking|in (?:pe|gym)|by accident|at (?:practice|soccer|football))|\b(?:accidentally|by accident|lol|lmao|haha\w*)\b|\bsh?ooting myself in the foot\b/,
    frame: "softens",
  },
  {
    id: "self-harm.kill-myself-in-jest",
    concern: "self-harm",
    severity: "notice",
    pattern:
      /\b(?:kil+(?:ing)?|hang|unalive) my ?self\b|\b(?:ima|imma|gonna|ill|might|wanna|just) kms\b|\bmakes? me (?:want|wanna) (?:to )?die\b/,
    frame: "clears",
  },
  {
    id: "self-harm.end-life",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:end(?:ing)?|tak(?:e|ing)) (?:it all|my (?:own )?life|my own)\b|\b(?:end|sever|pierce|slit|slash|cut(?:ting)?|carve)\b[^.!?\n]{0,20}\bmy (?:own )?(?:\w+ )?(?:wrists?|arter(?:y|ies)|veins?|arms?|thighs?|throat)\b|\bend everything tonight\b|\bkill me now please\b/,
    unless: accident,
    frame: "softens",
  },
  {
    id: "self-harm.want-to-die",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:i (?:\w+ ){0,3}|just |^)(?:want(?:ed)? to|wanna|wan+a|wish i could|need to|hope i|deserve to|ready to|going to|think about how id|feel like) ?(?:just )?(?:die|dye|be dead|not exist|disappear forever|never wake up|stop existing|sleep forever)\b/,
    unless: hyperbole,
    frame: "softens",
  },
  {
    id: "self-harm.wish-dead",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:wish(?:ed)? (?:i|that i)|if i) (?:was|were|wasnt|werent|could be|had|hadnt|didnt|never)(?: never| been| be)? ?(?:dead|born|exist(?:ed)?|alive|here any ?more)\b|\bbetter off (?:dead|without me|if i)\b|\bwish i (?:didnt|dont|could|would)(?: just| never| not){0,2} (?:exist|wake up|die|be dead)\b|\b(?:go to sleep|fall asleep) and (?:never|not) wake up\b/,
    frame: "softens",
  },
  {
    id: "self-harm.not-here",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:dont|do not|didnt|no longer|don) (?:really |even |just )?(?:want|wanna|feel like|see (?:a|any|the) (?:point|reason))(?: to| in| for)? ?(?:be(?:ing)? here any ?more|be(?:ing)? around any ?more|liv(?:e|ing)(?! (?:in|with|at|on|near|there|here|next)\b)|be(?:ing)? alive|exist(?:ing)?|go(?:ing)? on (?:living|any ?more)|wak(?:e|ing) up|keep living)/,
    frame: "softens",
  },
  {
    id: "self-harm.no-reason",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:no|any|whats the|what is the|isnt any|not any) (?:more )?(?:reason|point|purpose)(?: for me)? (?:to|in|of|for)(?: me)? ?(?:keep )?(?:liv(?:e|ing)|be(?:ing)? alive|being here any ?more|going on(?! with))\b|\b(?:life|my life) (?:is|isnt) (?:not )?worth (?:it|living)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.not-missed",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:nobody|no ?one|noone|not a single person|they wouldnt|who) (?:would|will|wud|wouldnt|wouldve)? ?(?:even |ever |really )?(?:miss me|care if i (?:die|died|was gone|disappear\w*|were gone|wasnt here|killed)|notice if i (?:die|died|was gone|disappear\w*|were gone|wasnt here))\b|\b(?:everyone|everybody|they|family|world|mom|parents)(?:d| would| will| is)? (?:be )?(?:better|happier) (?:off )?(?:without me|if i (?:was|were) (?:gone|dead)|if i (?:died|wasnt))/,
    frame: "softens",
  },
  {
    id: "self-harm.suicidal",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:i|im|ive|am|feel(?:ing)?|been|having|have|get|me)\b[^.!?\n]{0,25}\b(?:suicidal|sui?cid(?:e|al) thoughts|thoughts? (?:of|about) (?:suicide|dying|ending|death every)|self ?-?harm(?:ing|ed)?)\b|\b(?:i|ill|im|to|how (?:do|can|to))\b[^.!?\n]{0,20}\bcommit(?:ting)? sui?cide?\b|\b(?:i|im|ive|keep|me)\b[^.!?\n]{0,20}\bthink(?:ing)? (?:about|of) (?:suicide|killing myself|dying|ending (?:it|my))\b/,
    unless: /\b(?:poem|essay|article|novel|hotline number for a poster|presentation|report|project)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.tired-of-life",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:tired|sick|done|over|had enough) (?:of |with )?(?:living|being alive|life|existing|my life|being here)\b|\b(?:cant|dont think i can|dont know if i can|not sure i can|couldnt) (?:keep|go on|continue|stand|bear|take) (?:living|on living|like this any ?more|being alive|existing)\b|\b(?:no|nothing|isnt any|not any|any|see the|see a|whats the|the) ?(?:point|reason|sense|purpose)? (?:in|of|to|for) (?:waking up|getting (?:up|out of bed)|being alive|staying alive|live for|existing|trying to live|go on living|carrying on)\b|\bnothing (?:left )?to live for\b|\b(?:why|how|whether) (?:i |should i |do i )?(?:even |should |bother |to )*(?:keep |still |go on )?(?:trying to |bother )?(?:be alive|stay alive|living|being alive|wake up at all)\b|\bif i (?:died|die|was dead|were dead|killed|disappeared)\b[^.!?\n]{0,30}\b(?:notice|care|miss|cry|matter|better|happy|sad|tonight)\b|\b(?:bought|got|have|found|hid|hiding|saved|saving|stole)\b[^.!?\n]{0,15}\bpills\b[^.!?\n]{0,40}\b(?:all of them|at once|take them all|end|whole bottle|not wake)\b|\bsay(?:ing|s)? goodbye\b[^.!?\n]{0,30}\b(?:wont|not going to|not gonna) be (?:here|around|alive)\b|\b(?:id|i would|would|wanna|want to|better|should|could|deserve to|hope(?: that)? i|wish i could|want to just|might as well|i should|rather) (?:just |be |rather )*(?:be dead|die already|die in my sleep|be gone forever|not be alive)\b|\bdont (?:deserve to|care if i) (?:live|die|be alive|wake up)\b|\bwant (?:my life|it|everything|all of this|all this) to (?:just )?be over\b/,
    unless: hyperbole,
    frame: "softens",
  },
  {
    id: "self-harm.jump-or-blade",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:i|im|ive|me|my|thinking|want|gonna|going|about)\b[^.!?\n]{0,25}\b(?:jump(?:ed|ing)?|step(?:ping)?|walk(?:ing)?|throw(?:ing)? myself) (?:off|in front of|into) (?:a|the|that|our|my|oncoming) ?(?:\w+ )?(?:bridge|roof|building|balcony|window|train|traffic|cliff|bus|overpass|tracks)\b|\b(?:razor|blade|knife|scissors)s?\b[^.!?\n]{0,30}\b(?:my (?:wrists?|arms?|skin|legs?|thighs?)|to feel|on myself|hurt myself)\b|\b(?:hurt|hurting|burn|burning|cut|cutting|scratch|scratching|punish|punishing) (?:myself|my (?:skin|arms?|legs?)) (?:on purpose|again|because|when i|every|so|to feel|until|cause)\b/,
    unless: /\b(?:parachute|bungee|diving board|swing|accident\w*|shaving|cooking)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.cutting",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:ive been|been|i started|started|i keep|i cant stop|i)\s(?:\w+ ){0,2}(?:cutting(?: (?:again|my ?self|at night))|self ?harming)\b|\bi (?:\w+ ){0,2}cut my (?:arms?|wrists?|legs?|thighs?)\b|\b(?:cuts|scars) (?:on|all over) my (?:arms?|wrists?|thighs?)[^.!?\n]{0,30}\b(?:i (?:did|made)|hide|long sleeves)\b/,
    unless: accident,
    frame: "softens",
  },
  {
    id: "self-harm.means",
    concern: "self-harm",
    severity: "high",
    pattern: pattern(
      `\\b${ways}\\b${gap(30)}\\b(?:to (?:die|overdose)|tie a noose|die without pain|od on)\\b`,
      "|\\b(?:painless|easy|quick|best|easiest|quickest) (?:way|method)s?(?: for me)? to (?:die|go|end it)\\b",
      "|\\bhow many (?:\\w+ ){0,3}(?:pills?|tylenol|advil|ibuprofen|paracetamol|tablets?)\\b",
      `${gap(30)}\\b(?:die|kill|overdose|od|dead|end)`,
      "|\\b(?:took|take|taken|swallow(?:ed)?|saved up|have) (?:\\w+ ){0,2}(?:too many|whole bottle of|all (?:of )?(?:my|the)|a (?:bunch|lot|handful) of) (?:\\w+ )?(?:pills?|meds|tylenol|tablets)\\b",
      "|\\bi (?:\\w+ ){0,4}(?:jump(?:ed|ing)?) (?:off|from|in front of) (?:a|the|that|my) (?:bridge|roof|building|train|balcony|window)\\b",
      "|\\bi(?: have|ve)? (?:wrote|written|writing|already wrote) (?:a|my) (?:suicide|goodbye) (?:note|letter)s?\\b",
    ),
    unless:
      /\b(?:minecraft|roblox|bacteria|virus|in the (?:game|book|story|movie)|does it take (?:a|the) (?:star|cell|plant|battery))\b/,
    frame: "softens",
  },
  {
    id: "self-harm.friend",
    concern: "self-harm",
    severity: "high",
    pattern: pattern(
      `\\b${friend}\\b${gap(60)}\\b(?:(?:kill|hurt|cut|harm|hang|hurting|killing|cutting|harming|kills|hurts|cuts) (?:him|her|them) ?sel(?:f|ves)`,
      "|want(?:s|ed)? to die|wanna die|suicidal|sui?cide|end (?:his|her|their) life|self ?-?harm\\w*|(?:doesnt|dont|didnt) want to (?:live|be alive|be here any ?more)|is cutting)\\b",
    ),
    unless: /\b(?:accident\w*|shaving|in (?:pe|gym|soccer|football)|playing|essay (?:on|about)|squad)\b/,
    frame: "clears",
  },
  {
    id: "self-harm.goodbye",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\bthis is (?:my last (?:message|day|goodbye)|goodbye forever)\b|\b(?:wont|not going to|not gonna) be (?:alive|around|here) (?:tomorrow|much longer|after (?:tonight|today)|next week)\b|\b(?:after tonight|soon) (?:i|it)(?:ll| will| wont)? (?:be (?:gone forever|over for me)|hurt any ?more)\b/,
    unless: /\b(?:vacation|trip|travel\w*|absent|holiday|moving|dentist|doctor)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.low",
    concern: "self-harm",
    severity: "notice",
    pattern:
      /\bi (?:\w+ )?(?:hate|h8) (?:my ?self|my life|being alive|existing)\b|\bi(?:m| am| feel)(?: \w+){0,2} (?:worthless|hopeless|a burden|so depressed|depressed|broken inside|dead inside|empty inside|like a burden)\b|\bwish i could (?:just )?(?:disappear|vanish)\b|\b(?:want|wanna)(?: to)? (?:just )?disappear\b|\b(?:nobody|no ?one) (?:loves|cares about|would care about) me\b|\bgiv(?:e|ing) up on life\b|\bpanic attacks?\b|\bcry(?:ing)? (?:myself to sleep|every (?:day|night))\b|\bi want (?:it|the pain|everything) to (?:stop|end)\b/,
    unless: /\b(?:game|level|minecraft|fortnite)\b/,
    frame: "clears",
  },
  {
    id: "self-harm.cant-go-on",
    concern: "self-harm",
    severity: "notice",
    pattern:
      /\bcant (?:do|take|handle|go on with) (?:this|it|life) any ?more\b|\bcant go on(?: like this| any ?more)?\b|\bdont want to be here\b|\bi want to die\b/,
    unless: new RegExp(`${study.source}|${hyperbole.source}`),
    frame: "clears",
  },
];

export const autolesionRules: readonly ScreenRule[] = [
  {
    id: "self-harm.es.matarme",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:matarme|suicidarme|ahorcarme|cortarme las venas|quitarme la vida|me (?:voy a|quiero|quisiera|pienso) (?:matar|suicidar|ahorcar)|acabar con (?:mi vida|todo esto|mi sufrimiento)|terminar con mi vida|(?:pienso|pensado|pensando) (?:mucho )?en (?:el suicidio|suicidarme|matarme|la muerte|morir(?:me)?))\b/,
    unless: /\b(?:jaja\w*|xd)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.es.morir",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:me quiero|quiero|quisiera|me gustaria|tengo ganas de|deseo|ojala (?:me|pudiera)) (?:morir(?:me)?|muriera|estar muert[oa]|dejar de existir|no despertar(?:me)?(?: nunca)?|dormir y no despertar)\b|\bojala (?:no hubiera nacido|no existiera|estuviera muert[oa])\b/,
    unless:
      /\bde (?:risa|verguenza|pena|hambre|calor|sueno|aburrimiento|ganas|amor|miedo)\b|\b(?:jaja\w*|xd)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.es.no-vivir",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:no (?:quiero|deseo|tengo ganas de|aguanto)|ya no quiero|sin ganas de) (?:seguir )?(?:viv(?:ir|iendo)(?! (?:en|con|aqui en|cerca)\b)|estar (?:aqui |viv[oa] )?(?:mas|ya)|existir|despertar(?:me)?)|\bya no quiero (?:estar aqui|seguir (?:aqui|viviendo|adelante))\b|\b(?:nadie|ni siquiera) me (?:va a )?(?:extranar(?:ia|a)?|echar(?:ia)? de menos)\b|\b(?:estarian|estaran|estaria|viven|vivirian) mejor sin mi\b|\bno (?:tiene|le veo|hay) (?:sentido|razon) (?:a |para )?(?:la vida|vivir|seguir viviendo)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.es.cortes",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:me (?:corto|estoy cortando|he (?:estado )?cortad[oa]|lastimo|hago dano|autolesiono)|cortarme(?! el pelo| el cabello| las unas)|hacerme dano|lastimarme|autolesi(?:on|ones|onarme|onandome))\b|\bme (?:tome|he tomado|voy a tomar) (?:muchas|todas las|un monton de) pastillas\b|\b(?:como|cuantas pastillas)\b[^.!?\n]{0,30}\bpara morir(?:me)?\b/,
    unless: /\b(?:sin querer|con (?:el|un) papel|el pelo|el cabello|las unas|cocinando|jugando|futbol)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.es.amigo",
    concern: "self-harm",
    severity: "high",
    pattern: pattern(
      `\\b${amigo}\\b${gap(60)}\\b(?:se (?:quiere|va a|quiso|intento) (?:matar|morir|suicidar)|suicid\\w+|quiere (?:morir(?:se)?|matarse)|se (?:corta|esta cortando|lastima|hace dano)|no quiere (?:seguir )?vivir)\\b`,
    ),
    frame: "clears",
  },
  {
    id: "self-harm.es.cansancio",
    concern: "self-harm",
    severity: "high",
    pattern:
      /\b(?:no le (?:veo|encuentro|hallo)|no (?:tiene|hay|encuentro|veo)|sin) (?:ningun )?(?:sentido|caso|motivo|razon(?:es)?) (?:a |de |en |para )?(?:(?:la |mi )vida|seguir|vivir|estar viv[oa])\b|\b(?:cansad[oa]|hart[oa]) de (?:vivir|la vida|mi vida|existir)\b|\b(?:no merezco vivir|mejor muert[oa]|para que (?:vivir|sigo viv[oa])|no vale la pena (?:seguir )?vivir|me da igual morir(?:me)?)\b|\b(?:tirarme|aventarme|lanzarme|saltar) (?:de|desde|del|al|a las) (?:un |una |la |el |las )?(?:puente|azotea|edificio|balcon|ventana|tren|vias|techo|metro)\b/,
    frame: "softens",
  },
  {
    id: "self-harm.es.bajo",
    concern: "self-harm",
    severity: "notice",
    pattern:
      /\b(?:me odio|odio mi vida|no valgo (?:nada|para nada)|soy una carga|estoy (?:muy |tan )?(?:deprimid[oa]|desesperad[oa])|nadie me (?:quiere|ama)|quiero desaparecer|no puedo mas con (?:mi vida|todo))\b/,
    frame: "clears",
  },
];
