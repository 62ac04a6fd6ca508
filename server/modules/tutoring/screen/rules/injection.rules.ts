import type { InjectionSign } from "./rules.models.ts";

const rules =
  "(?:instructions?|rules?|prompts?|guidelines?|directions|commands|programming|polic(?:y|ies)|training|restrictions?|constraints?|conversations?|safety|filters?|system message|limits|limitations)";

/** Signs of an attempt to change the tutor's rules or to see its instructions, English and Spanish. */
export const injectionSigns: readonly InjectionSign[] = [
  {
    id: "override",
    weight: 2,
    pattern: new RegExp(
      `\\b(?:ignor\\w*|forget\\w*|disregard\\w*|overrid\\w*|bypass\\w*|discard|skip|drop|delete|erase|violate|break(?:s|ing)?|stop following|dont follow|do not follow|not (?:bound|restricted|limited) by|no longer (?:follow|bound|restricted)[\\w ]{0,12})\\b[^.!?\\n]{0,50}?\\b(?:previous(?:ly)?|prior|above|earlier|all|any|every|your|you (?:got|were|have|received)|usual|initial|original|before|openai\\w*|system|these|the|its|their|ai)\\b[^.!?\\n]{0,40}?\\b${rules}\\b`,
    ),
    unless:
      /\b(?:my (?:last|previous) (?:message|answer|step|line)|forgot|i forget|keep forgetting|the directions (?:on|in|say)|(?:worksheet|homework|teacher|assignment|recipe|lab) (?:instructions|directions|rules))\b/,
  },
  {
    id: "forget-everything",
    weight: 2,
    pattern:
      /\b(?:forget|ignore|disregard|erase)\b (?:about )?(?:everything|all|anything)\b[^.!?\n]{0,40}\b(?:before|learned|told|said|chat ?gpt|core|above|previous(?:ly)?|instructed|know about|so far)\b/,
    unless: /\bi forg[eo]t\b/,
  },
  {
    id: "system-prompt",
    weight: 2,
    pattern:
      /\bsystem ?_?prompt\b|\b(?:your|the|initial|hidden|secret|original|starting|base) (?:system|initial|hidden|secret|original|starting|internal|first|pre) ?(?:prompt|instructions?|message|rules|configuration|text|config)\b|\bsystem (?:message|instructions|configuration)\b|\binitiali[sz]ation string\b|\binitial (?:prompt|configuration)\b/,
  },
  {
    id: "extract",
    weight: 2,
    pattern:
      /\b(?:repeat|print|output|show|display|reveal|tell|give|encode|translate|rot13|dump|leak|list|write|copy|paste|summari[sz]e|share)\b[^.!?\n]{0,40}\b(?:(?:your|the) (?:\w+ )?(?:instructions|prompt|rules|guidelines|programming|system)|(?:the )?(?:text|words|everything|conversation|prompt|message)(?: \w+)? (?:above|before this|back to me)|above text|text you were given|(?:given|told|instructed) (?:initially|at the (?:beginning|start)|before)|this entire conversation)\b/,
    unless:
      /\b(?:instructions? (?:for|of|on|in) (?:the|this|my|problem|question|number)|rules? (?:for|of|about) (?:exponents?|multipl\w+|divi\w+|algebra|fractions?|signs?|soccer|the game|solving|inequal\w+|math|\w+ing)|(?:the|your) rules? (?:again|for)|(?:the|a) (?:\w+ )?system of)\b/,
  },
  {
    id: "what-told",
    weight: 2,
    pattern:
      /\bwhat (?:were|are) you (?:told|instructed|programmed|not (?:supposed|allowed) to|asked to)\b|\bwhat(?:s| is| are| were) (?:your|those|the opposite of your) (?:\w+ )?(?:instructions|system|initial|prompt|guidelines)\b|\b(?:i was|you were|you have been) instructed to\b|\bmy instructions are\b|\bwhat (?:is|was|does) your (?:prompt|programming)\b/,
  },
  {
    id: "repeat-above",
    weight: 2,
    pattern:
      /\b(?:repeat|output|print|say)\b[^.!?\n]{0,25}\b(?:above|word for word|verbatim|beginning with you are)\b/,
    unless: /\b(?:step|problem|question|explanation|number|hint) above\b/,
  },
  {
    id: "mode",
    weight: 2,
    pattern:
      /\b(?:developer|maintenance|debug|god|admin|sudo|jailbreak|dan|unrestricted|root|teacher|answer ?key|cheat) ?_? ?mode\b|\b(?:admin(?:istrator)?|system|developer|teacher) override\b|\blogin:? ?admin\b|\bjailbr(?:eak|oken)\w*\b|\bfully unlocked\b/,
    unless: /\b(?:dark|light) mode\b/,
  },
  {
    id: "do-anything",
    weight: 2,
    pattern:
      /\b(?:do|say|be|does) (?:anything|everything) (?:now|else|morally)\b|\byou can do anything\b|\bcan do anything now\b|\bact(?:ing)? as (?:a )?dan\b|\byou are (?:now )?(?:a )?dan\b|\bhasnt any limits\b|\bstrive to avoid norms\b|\bdan: |\b[a-z]?dan mode\b/,
  },
  {
    id: "no-rules",
    weight: 2,
    pattern:
      /\b(?:no|without|not have|free (?:of|from)(?: all)?|not (?:bound|restricted|limited|constrained) (?:by|to)|broken free (?:of|from)|no longer (?:bound|restricted|limited)|doesnt care about|not care (?:about|for)|disregards?|regardless of|freed from|breaks? free from|dont (?:have|follow)|transcend\w*|void of|never follow\w*|removed|ignores?|hates?|does not (?:abide|follow|care|have|possess)|not subject to|doesnt (?:follow|have|abide)|break all|doesnt care any)\b[^.!?\n]{0,45}\b(?:restrict\w+|rules?|filters?|ethic\w*|moral\w*|censor\w*|guidelines?|limitations?|legal\w*|laws?|polic(?:y|ies)|moderations?|principles|ai rules|programming|confines)\b/,
    unless:
      /\b(?:teacher|school|class|government|society|country|without (?:the )?rules of|isosceles|newton\w*|exponent\w*|gas laws?|gravity|in (?:the )?(?:book|story|lord of the flies))\b/,
  },
  {
    id: "uncensored",
    weight: 2,
    pattern:
      /\b(?:unfilter+e?d|uncensored|amoral|unmoderated|unrestricted (?:ai|model|bot|assistant)|nonmoral|unethical|no censorship|uninhibited)\b/,
  },
  {
    id: "openai-policy",
    weight: 2,
    pattern:
      /\bopen ?ai\w*(?: \w+){0,3} (?:polic\w+|guidelines|rules?|restrictions|programming|employee|content|dont apply)\b|\bcontent polic(?:y|ies)\b|\b(?:bypass|against|violat\w+) (?:the )?(?:usage|content|ethical)\b|\bstay (?:a |in )?(?:dan|jailbroken)\b|\bas an? (?:ai|large) language model\b[^\n]{0,60}\b(?:dont|never|not|bull)/,
  },
  {
    id: "never-refuse",
    weight: 2,
    pattern:
      /\b(?:never|not|cannot|cant|dont|wont|without) (?:ever )?(?:refus\w+|decline\w*|hesitat\w+|reject\w*|say (?:no|you (?:cant|cannot|cant do)|sorry|it cannot|that (?:you|he|she|it))|deny\w*|break (?:out of )?character|filter)\b|\bdont say sorry\b|\banswer (?:any|every|all)(?:thing| (?:prompts?|questions?|requests?))[^.!?\n]{0,40}\b(?:no matter|regardless|without|even if|asked by the user)\b|\bbreak (?:out of )?character\b|\bstay in character\b|\bin character\b/,
    unless: /\b(?:character in|my character|essay|the play)\b/,
  },
  {
    id: "persona-ai",
    weight: 2,
    pattern:
      /\b(?:you are|youre|your name is|you will (?:be|act|now|become)|you must|act(?:ing)?|pretend\w*|roleplay\w*|role play\w*|simulat\w+|emulate|immerse yourself|going to be|play the (?:role|part)|assume the (?:role|persona|identity)|respond as|persona of|today you)\b[^.!?\n]{0,60}\b(?:dan|gpt|[a-z]*gpt|chatgpt|another ai|(?:an? )?(?:\w+ )?(?:ai|bot|chatbot|language model|robot)|evil\w*|persona|two (?:ai|different|personas)|virtual machine|developer mode|search engine|terminal|ai (?:model|named|called|that|bot))\b/,
    unless:
      /\b(?:are you an? (?:ai|robot|bot|human)|if you(?:re| are) (?:an? )?(?:ai|robot|bot)|youre (?:an? )?(?:ai|bot),? (?:right|so)|story about)\b/,
  },
  {
    id: "answer-machine",
    weight: 2,
    pattern:
      /\b(?:you are now|youre now|from now on you are|now you are|(?:you are|youre)(?= (?:an? |my )?(?:\w+ )?(?:calculator|answer|solver|homework|cheat))|act (?:as|like)|pretend|roleplay|behave|become|be) (?:now )?(?:to be |that you are |youre |as |like )?(?:an? |my |the )?(?:\w+ ){0,2}(?:calculator|answer (?:key|bot|machine|engine|generator)|solver|homework (?:bot|machine|solver)|cheat\w*|teacher|grandma|professor|unrestricted tutor)\b[^.!?\n]{0,80}\b(?:answers?|solution|solve|tells? me|gives?|without (?:asking|hints?|questions?)|no (?:hints?|questions?))\b/,
  },
  {
    id: "authority",
    weight: 2,
    pattern:
      /\b(?:i am|im|this is|as) (?:your |the |a |an |one of your )?(?:developers?|admin(?:istrator)?|creator|programmer|openai|teacher|professor|principal|engineer)\b[^.!?\n]{0,70}\b(?:debug\w*|override|give me|show (?:me )?|reveal|authori[sz]\w+|allow\w*|system|unlock|disable|turn off|emulate|instructions|the (?:final )?answers?|answer key|changing your)\b|\b(?:your|my|our|the) (?:teacher|developer|creator|admin|mom|principal)s? (?:said|says|told|allows?|wants) (?:you )?(?:to |can |that you )?(?:give|tell|show|reveal|can)\b/,
    unless: /\bas a teacher (?:would|i)\b/,
  },
  {
    id: "policy-change",
    weight: 2,
    pattern:
      /\b(?:change|set|switch|turn off|disable|remove|lift|update|edit)\b[^.!?\n]{0,20}\b(?:your|the|my|class) (?:\w+ )?(?:policy|rules|mode|guard|filters?|restrictions?|safety|settings? to (?:explain|reveal)|hint limit|tutor mode)\b|\b(?:hidden|private|stored|secret) (?:solution|answer(?: key)?)\b|\bpolicy ?[:=] ?\w+|\bfrom now on (?:you|just|only|always)\b[^.!?\n]{0,40}\b(?:give|tell|answers?|reveal|must|will|obey|do what)\b/,
    unless:
      /\b(?:from now on (?:you )?(?:just |only |please )?(?:answer|speak|talk|write|respond|explain) (?:to me )?in (?:spanish|english|espanol|ingles|simple))\b/,
  },
  {
    id: "lifted",
    weight: 2,
    pattern:
      /\b(?:pretend|imagine|assume|act as if|act like|suppose|there are|you have)\b[^.!?\n]{0,25}\b(?:no|without|arent any) (?:\w+ )?(?:limits?|rules?|restrictions?|guards?|policy|policies|filters?|guidelines)\b|\b(?:new|updated|revised) (?:instructions?|rules|policy|guidelines|directives?)\b[^.!?\n]{0,25}\b(?:from|for you|tutors?|apply|say|effective)\b|\bnew (?:instructions?|rules|system prompt) ?:|\b(?:guard|safety|filter|policy|hint limit|restriction)s? (?:is|are|has been|have been|was) (?:now )?(?:disabled|off|lifted|removed|turned off|suspended)\b|\btutors? must (?:now )?(?:output|give|reveal|answer|tell)\b|\byou (?:now )?have (?:my |full |special )?permission to (?:give|tell|reveal|ignore|break)\b|\b(?:turned|turn|switched|switch) off (?:the|your|all|its) (?:\w+ )?(?:rules|guard|filters?|limits?|restrictions?)\b|\b(?:disabled|removed|lifted|suspended|unlocked) (?:the|your|all) (?:\w+ )?(?:rules|guard|filters?|limits?|restrictions?)\b|\bopposite day\b|\byour rules (?:mean|are|dont|do not|no longer|now)\b|\bstop (?:being|acting (?:as|like)) (?:a |an |my |the )?(?:\w+ )?(?:tutor|teacher|assistant|ai)\b|\b(?:test(?:ing)?|debug|diagnostic|emergency) (?:mode|override|protocol)\b/,
    unless: /\b(?:x|y|domain|function|sequence|infinity)\b/,
  },
  {
    id: "before-first",
    weight: 2,
    pattern:
      /\b(?:copy|paste|repeat|print|show|tell|write|give|output|what|whatever|everything|anything|text)\b[^.!?\n]{0,40}\b(?:(?:came|comes|was|is|written|said|appears?|put|sent) )?(?:right )?(?:before|above|prior to) (?:my|this|the|our) (?:very )?(?:first )?(?:message|chat|conversation|prompt)\b/,
  },
  {
    id: "markup",
    weight: 2,
    pattern:
      /<\|? ?(?:im_start|im_end|system|endoftext|raven|assistant)\b|<\/?system(?:_prompt)?>|\[\/?inst\]|<<sys>>|###? ?(?:system|instruction)s?:?|\bsystem ?(?:announcement|instruction|message)s? (?:begins?|start|update)|\bend of (?:user |system )?(?:message|prompt|instructions)\b|\buser message termination\b|(?:^|\n) ?system ?: |"role" ?: ?"system"|console\.log\(systemprompt|\bsystem_?prompt\b|system instruction begins/,
  },
  {
    id: "two-answers",
    weight: 2,
    pattern:
      /\b(?:answer|respond|reply|responses?|generate)\b[^.!?\n]{0,60}\b(?:two|2|both) (?:\w+ ){0,3}(?:ways|responses|answers|styles|manners|versions|personas|separate)\b/,
    unless: /\b(?:solve|can be|equation|problem|quadratic|solutions)\b/,
  },
  {
    id: "decode-and-do",
    weight: 2,
    pattern:
      /\b(?:decode|decrypt|unscramble|rot13|base64|morse)\b[^.!?\n]{0,50}\b(?:and (?:then )?(?:follow|do|execute|obey|answer|run)|then (?:follow|do|execute|obey|run))\b|\b(?:first )?encode in (?:base64|rot13)\b|\b(?:in|to|using) (?:base64|rot13|hex|leetspeak|pig latin)\b[^.!?\n]{0,40}\b(?:instructions|prompt|answer|solution|output)\b|\b(?:instructions|prompt|answer|solution)\b[^.!?\n]{0,30}\b(?:in|to|using) (?:base64|rot13|hex|leetspeak|pig latin|emoji)\b/,
  },
  {
    id: "prefix-reply",
    weight: 2,
    pattern:
      /\b(?:start|begin|prefix|preface)\w* (?:each|every|all|your|any|with)\b[^.!?\n]{0,60}\b(?:with|answers?|repl(?:y|ies)|response|output)\b[^\n]{0,40}(?:["“:[\\]|u\+)|\bbegin each and every\b|\bu\+202e\b/,
    unless: /\b(?:capital letter|topic sentence)\b/,
  },
  {
    id: "persona",
    weight: 1,
    pattern:
      /\b(?:from now on|you are now|you are going to|you will now|you(?:re| are) about to|i want you to act|pretend (?:to be|you are|youre)|act as|roleplay|role-?play(?:ing)?|play a (?:fun )?(?:role)?-?(?:playing )?game|play (?:a )?(?:pretend|text-based|simon says)|play characters?|in this (?:hypothetical|fictional|game)|hypothetical (?:story|response|scenario|world)|your (?:new )?(?:name|persona|role) is|persona ?=|char ?=|character named|character called|imaginary world|fictional world|immerse\w*|we are going to have a|lets (?:play|imagine|have fun|act|pretend)|i want to play)\b/,
    unless:
      /\b(?:pretend (?:x|y|the number|that x)|act as (?:a )?(?:catalyst|buffer|enzyme|barrier)|play the game of)\b/,
  },
  {
    id: "obey",
    weight: 1,
    pattern:
      /\b(?:you must|you have to|always) (?:\w+ ){0,2}(?:obey|comply|follow (?:every|all|these|the following)|answer (?:every|all|any)|respond (?:to|as|with|in)|start|abide|adhere|speak|talk|act|remember|say|never|remain|keep|accept|do)\b|\b(?:will|must) (?:always )?(?:obey|comply)\b|\bobey\b|\brules ?[:=]|\bhere are the rules\b|\bfollowing (?:rules|guidelines)\b|\b(?:will|must|only) respond\b|\brespond (?:only )?(?:as|with|like)\b|\btop priority\b/,
  },
  {
    id: "chat-brand",
    weight: 1,
    pattern:
      /\b(?:chat ?gpt|gpt-?\d|\w+gpt|open ?ai|language model|@clyde|nlp os|(?:ai|a\.i\.) (?:model|chatbot|prompts|bot|assistant)|chatbot)\b/,
  },
  {
    id: "vice",
    weight: 1,
    pattern:
      /\b(?:illegal|immoral|evil|ruthless|swear\w*|profanity|foul-? ?mouth\w*|offensive|vulgar|explicit content|lewd|erotic|lustful|curse words?|malware|make up (?:an |the )?answers?|intentionally|mob assassin|restrictions|toxic|sarcastic|insult me)\b/,
  },
  {
    id: "placeholder",
    weight: 1,
    pattern:
      /\[(?:prompt|your prompt(?: here)?|input|keyword|target ?language|insert\w*|role|jailbreak name|custom rules|story|list)\b|\{(?:prompt|input)\}|\bprompt ?=|\(prompt\)|\[(?:chat)?gpt\]|\[:lock|\b(?:await|limit) (?:\[input\]|output)|\bdebug\b.*\bprompt/,
  },
  {
    id: "es.override",
    weight: 2,
    pattern:
      /\b(?:como si no (?:tuvieras|hubiera|existieran)|sin|ya no (?:tienes|hay)|quita|desactiva\w*|apaga) (?:tus |las |los |ningun\w* )?(?:reglas|limites|restricciones|filtros)\b|\b(?:ignora\w*|olvida\w*|omite|desobedece|salta(?:te)?|no sigas|deja de seguir|haz caso omiso)\b[^.!?\n]{0,40}\b(?:instrucciones|reglas|ordenes|indicaciones|normas|todo lo (?:anterior|que te (?:dijeron|han dicho))|restricciones|limites)\b/,
    unless: /\b(?:del (?:ejercicio|problema)|de la tarea|se me olvid\w+)\b/,
  },
  {
    id: "es.extract",
    weight: 2,
    pattern:
      /\b(?:muestra\w*|dime|repite|imprime|revela\w*|cuales son|ensena\w*|escribe|dame|traduce)\b[^.!?\n]{0,30}\b(?:(?:tus|las) (?:\w+ )?(?:instrucciones (?:iniciales|secretas|ocultas|del sistema|originales|internas)|reglas (?:ocultas|secretas|internas))|tus (?:instrucciones|reglas)|prompt|mensaje del sistema|(?:solucion|respuesta) (?:oculta|secreta|guardada|privada)|texto (?:anterior|de arriba))\b/,
  },
  {
    id: "es.persona",
    weight: 2,
    pattern:
      /\b(?:ahora eres|a partir de ahora|desde ahora|actua como|finge (?:ser|que)|haz de cuenta que|imagina que eres|modo)\b[^.!?\n]{0,50}\b(?:ia sin|sin (?:restricciones|reglas|filtros|limites)|calculadora|robot|mi (?:profesor|maestra|maestro)|desarrollador|administrador|dan|solo (?:das?|da|me das|dame) (?:las )?respuestas?|das? (?:la|las) respuestas?)\b/,
  },
  {
    id: "es.authority",
    weight: 2,
    pattern:
      /\b(?:soy|yo soy) (?:tu |el |la |un |una )?(?:desarrollador\w*|administrador\w*|profesor\w*|maestr[oa]|creador\w*)\b[^.!?\n]{0,50}\b(?:dame|muestra\w*|autoriz\w+|desactiva|permit\w+|respuestas?|instrucciones|puedes)\b/,
  },
];
