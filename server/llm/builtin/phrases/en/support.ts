import type { PhraseBank } from "../phrases.models.ts";

/** Words for when somebody's safety comes before the work. No questions here. */
export const support: PhraseBank = {
  "support.self-harm": [
    "I'm really glad you wrote that. You matter, and you don't have to carry this alone.",
    "Thank you for telling me. What you feel is serious, and you deserve help with it from a person.",
    "That sounds very heavy. I'm glad you said it instead of keeping it in.",
  ],
  "support.abuse": [
    "Thank you for telling me. What is happening is not your fault, and you deserve to be safe.",
    "I'm glad you said this. Nobody has the right to hurt you.",
    "That took courage to write. It is not your fault.",
  ],
  "support.violence": [
    "That sounds serious, and everybody's safety comes first.",
    "I'm taking that seriously. Nobody should get hurt.",
    "This is more important than the work right now.",
  ],
  "support.sexual": [
    "That isn't something I can talk about here, but a person you trust can.",
    "This is a matter for an adult you trust, and you are not in trouble for bringing it up.",
    "I can't help with that here. Somebody you trust can.",
  ],
  "support.bullying": [
    "I'm sorry that is happening. It is not all right, and it is not your fault.",
    "Nobody should be treated like that. Thank you for saying so.",
    "That hurts, and it shouldn't be happening.",
  ],
  "support.dangerous": [
    "That could hurt you or somebody else, so I won't help with it.",
    "This isn't safe, and I care more about you than about the work.",
    "I can't help with that, because somebody could get hurt.",
  ],
  "support.eating-disorder": [
    "Thank you for telling me. How you feel about eating matters, and there are people who know how to help.",
    "I'm glad you said that. You deserve care, whatever your body looks like.",
    "That sounds hard to live with. You don't have to do it alone.",
  ],
  "support.personal-data": [
    "Please keep phone numbers, addresses and passwords out of our conversation. Your teacher can read it, and it isn't needed for the work.",
    "That's personal, so better not to write it here. We can go on without it.",
    "You don't need to share details like that here. Let's leave them out.",
  ],
  "support.still-here": [
    "I'm still here, and what you wrote still matters.",
    "I hear you. This is still the important thing right now.",
    "Take your time. The work can wait.",
  ],
  "support.people-urgent": [
    "Please talk to a trusted adult right now: a parent, a teacher, a school counsellor. If you or somebody else is in danger, call your local emergency number.",
    "Go to an adult you trust now, or call your local emergency number if anybody is in danger.",
    "Please don't stay alone with it. Tell an adult near you, and in danger call your local emergency number at once.",
  ],
  "support.people": [
    "An adult you trust can help: a parent, a teacher, a school counsellor. In danger, your local emergency number is always right.",
    "Please talk it over with somebody you trust, at home or at school. In danger, call your local emergency number.",
    "A person you trust is the right one for this: family, a teacher, a counsellor. If it becomes dangerous, there is your local emergency number.",
  ],
  "support.teacher-told": [
    "I've let your teacher know, so that a person can be there for you.",
    "Your teacher is told, because this needs a person.",
    "A note about this goes to your teacher.",
  ],
  "support.pause": [
    "Your teacher can see this too. The work can wait until you are ready.",
    "Your teacher will see this. There is no hurry with the work.",
    "Your teacher can read this and is there for you.",
  ],
};
