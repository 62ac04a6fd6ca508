import type { Signals } from "./signals.models.ts";

const person =
  "(?:i|we|it|they|he|she|you|the|that|this|my|our|his|her|their|there|nobody|everyone|everybody|then)";
const wh = "(?:why|how|whether|if|what|when|which|where|who)";
const participle =
  "(?:\\w+(?:ed|en|wn|ne|ught|ept|elt|ade|ead|ost)|put|read|done|been|gone|let|set|cut|begun|run|come|shown|split|sat|got)";

/** What English sentences do, on words in the standard spelling of spelling.constants.ts. */
export const english: Signals = {
  explains: [
    /\bbecause\b(?! ?$)/,
    /\b(?:that|this|it) is why\b|\bwhich is why\b|\bthe (?:main |real |only )?reason (?:why |that |for |is |was |my |i |it |we |the )/,
    /\bso that\b|\bdue to\b|\bas a result\b|\btherefore\b|\bthanks to\b/,
    /\b(?:which|it|that|this) (?:just |basically |really )?(?:means?|meant)\b|\bmeaning (?:that|it|the|i|we)\b/,
    /\b(?:that|which) is how\b|\bin order to\b|\bcaus(?:es|ed|ing) (?:it|the|my|me|us|a|by)\b|\b(?:the|only) (?:real |main )?reason\b/,
    /\b(?:the (?:thing|part|trick)|what) (?:that )?(?:really )?(?:helped|worked|tripped|got|confused|changed|fixed|ruined|hurt|saved|made)(?: \w+){0,4} (?:is|was)\b|\bthe (?:trick|secret|key) (?:is|was)\b|\b(?:my|his|her) fault\b|\bthat is on me\b/,
    /\bexplains? (?:why|how|that)\b|\bshows (?:that|why|how)\b/,
    new RegExp(`(?:\\w+(?: ,)? ){2}so (?!(?:much|many|far|on)\\b)${person}\\b`),
    /\bsince (?:i|it|we|they|he|she|you|the|my|there|that|our) (?!(?:was|were|am) (?:\d|little|a |young|born|small|in )|started|began|moved|came|got here)\w+/,
    /(?<!not |never )\brealised (?!i was late)/,
    /(?<!not |never )(?:(?:understand|understood|get|got|see|saw|know|knew|learned|learnt|learn) (?:why|how come)|(?:figured|found|worked) out (?:why|how))\b/,
    /\b(?:now|finally) (?:i )?(?:get|understand|understood|see) (?:that|how|it is)\b|\bit makes sense (?:now|that|because)\b/,
    /\b(?:my|the|our) (?:main |big |biggest |only )?(?:mistake|problem|error|issue|trouble|mess up) (?:is|was|i made was)\b|\b(?:that|this) (?:was|is) (?:probably |maybe |really )?the (?:problem|reason|mistake|issue)\b|\bwhere (?:i|we|it) went wrong\b|\bwhat (?:went wrong|messed (?:me|us) up|threw me off) (?:is|was)\b/,
    /\b(?:made|makes|helped|helps|let) (?:me|us) (?:to )?(?:realised|see|think|understand|understood|remember|notice|get)\b|\bmakes (?:your|my|the|you|it|me|us)\b/,
  ],
  questions: [
    /\bwonder(?:ing|ed)?\b|\bcurious (?:about|why|how|if|what)\b|\bwhat if\b|\bhow come\b/,
    new RegExp(
      `(?<!\\b(?:they|he|she|who|people|you|when i) (?:do|did|does|can|could|would|will) )\\b(?:not|never) (?:\\w+ )?(?:know|sure|understand|get|see|certain|understood|clear|figured out|figure out)(?: about| of| on)? ${wh}\\b`,
    ),
    new RegExp(`\\b(?:confused|unsure|stuck) (?:about |on |by )?${wh}\\b`),
    /\bwhat i (?:still )?(?:do not|did not|can not) (?:get|understand|see) is\b/,
    new RegExp(
      `\\b(?:should|could|might|would) (?:probably |maybe |also |not |all )*have (?:not |just |also )?${participle}\\b`,
    ),
    /\b(?:thought|assumed|believed|figured|expected|guessed|said|sure|convinced)\b.* (?:but|however|turns out|turned out|instead)\b/,
    /\bused to (?:think|believe|assume)\b|\bchanged my mind\b/,
    /\bat first\b.*\b(?:thought|think|believed|felt)\b.*\b(?:but|then|now)\b/,
    /\bon the other hand\b|\b(?:point of view|perspective)\b|\bfrom (?:that|her|his|their|the other) side\b/,
    /\b(?:had not|have not|never) (?:really )?(?:thought|looked|considered|seen)\b.*\b(?:that|like|about|of|it)\b/,
    /\blooking back\b|\bif (?:i|we|they|he|she) had\b|\bmaybe (?:i|we|it) (?:should|depends|could|need)\b|\bit (?:really )?depends\b|^(?:maybe|perhaps) (?!because\b)(?!.*\bbecause\b)/,
    /\bi (?:am |was )?(?:kind of |kinda |really |still |so |a little |a bit )*(?:confused|puzzled) (?:now|by|about|because|why|how)\b|\b(?:is|was|are) not (?:really )?(?:the same|always|what i (?:thought|expected))\b/,
    /\b(?:someone|somebody|others?|people|they|he|she) (?:might|may) (?:say|think|see|argue|disagree)\b|\bin (?:his|her|their) shoes\b/,
    /\bwant to (?:know|learn|find out|understand|see|figure out) (?:more about |about )?(?:why|how|what|if|whether|when|which|who)\b/,
  ],
  asksAtTheHead:
    /^(?:and |but |so |ok |like )*(?:why|how|what|who|when|where|which) (?:do|does|did|is|are|was|were|can|could|would|should|will|come|else|if|about)\b|^(?:and |but )*who \w+/,
  earlierBelief: /\bi (?:\w+ )?(?:thought|assumed|believed|figured|expected|guessed|said|was sure)\b/,
  turn: /^(?:but|actually|however|turns out|it turns out|then i saw|now i)\b/,
  intends:
    /\b(?:i|we) (?:\w+ )?(?:will|going to|plan to|planning to|planning on|want to try|want to|need to|have to|should|intend to|must|could try|promise to|shall)\b|\bi am (?:\w+ )?(?:going to|planning|doing|starting)\b|\bnext (?:time|test|quiz|essay|game|week|lesson|class|meeting|match|draft|project|one) (?:i|we)\b|\bfrom now on\b|\bin (?:the )?future\b|\bmy (?:plan|goal|next step|strategy) (?:is|for)\b|\bremember to\b|\bplan ,|^(?:so |then |and |now |ok )*(?:going to|planning to)\b|\b(?:this|next) (?:week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday) i am\b|\bi have decided to\b|\bstarting (?:tomorrow|monday|today|now|next)\b|\blet's\b|\bi would like to try\b/,
  denies:
    /\b(?:will not|not going to|do not want to|do not plan|do not need|should not have|have to hand|need to hand|never going to|will never|had to|(?:i|we) (?:am |are )?(?:will|going to) (?:probably |never |just )*(?:fail|get a|be|have a|die)\b(?! able))/,
  acts: /\b(?:practise|practising|draw|drawing|rewrite|rehearse|run (?:it|through|the)|check|checking|reread|read|ask|write|writing|underline|circle|highlight|make|use|test (?:it|them|this|that|my)|compare|try (?!to\b|my best|hard)|explain|review|revise|redo|watch|time (?:my|each|the|it)|set|put|split|measure|sketch|label|count|solve|list|record|play|listen to|let|mix|study (?:with|on|in|at|for \d)|go over|go through|look (?:at|up|over)|start (?:with|by|on|earlier|the)|do (?:the |five |two |three |ten |one |a |it |my |\d)|doing|slow down (?:at|on|when|for)|pick|plug|cover|memorise|memorize|quiz|teach|show|talk to|work (?:with|on)|add|save|leave|move|bring|email|buy|invite|swap|switch|join|type|tell|finish|fix|pack|trace|edit|outline|spend|give|learn (?:the|how|five|ten|two|my|\d)|keep|sleep|stop|double|estimate|turn (?:it|the|my|off|down)|say|take|open|sit|breathe|pause|wait|go to)\b/,
  when: /\b(?:tomorrow|tonight|(?:on|by|next|this|every) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|morning|night|day|afternoon)|before|after|every|each|when(?:ever)? (?:i|it|we|the)|at (?:lunch|home|recess)|first|minutes?|mins?|hours?)\b/,
  vague:
    /\b(?:try|tried|trying|work|study|play|write|speak|draw|talk|run|sing|practise|focus|listen|concentrate|pay|do|be|get|read|check|learn)(?: (?:attention|my work|a bit|a lot|lot))* (?:harder|more carefully|more careful|more|better|my best|carefully|closer|careful|good|smarter|attention|less lazy|more attention)\b|\b(?:work|try|study|train) (?:really |very |so )?hard\b|\bbelieve in myself\b|\bbe (?:a )?better\b|\bimprove\b|\btry my best\b|\bmake (?:less|fewer|no|any) mistakes\b|\bmake (?:sure )?it better\b|\bfocus\b|\bpay attention\b|\bget (?:a )?(?:good|better) grades?\b/,
  hollow:
    /^(?:i do not know(?: really| what to (?:write|say|put))?|nothing(?: really| much)?|none|n a|na|no|yes|ok|okay|k|meh|whatever|same|not sure|no idea|i do not care|do not care|stuff|things|lol|test|hi|hello|hey|done|blah(?: blah)*|\.)(?: lol| tbh| sorry)?$/,
  chore:
    /\b(?:can i|do i have to|do we have to|is (?:this|that|it) (?:enough|ok|okay|done|good|right|graded|for a grade)|what (?:do|should|am) i (?:supposed to )?(?:write|put|say|do here)|am i done|when is this due|may i)\b/,
  excuse:
    /\bbecause (?:(?:i|we) (?:have|had) to$|(?:my |the |our )?(?:teacher|mom|dad|miss|sir) (?:said|told|made|makes)|i (?:said|want|do not know)$)/,
};
