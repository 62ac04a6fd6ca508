import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { journalTemplates } from "../templates/templates.constants.ts";
import { mostRead, startingBody } from "../templates/templates.models.ts";
import { type CoachFeedback, type CoachInput, coach } from "./coach.models.ts";

const free = (body: string, locale: "en" | "es" = "en") => coach({ body, template: null, locale });
const levelsOf = (feedback: CoachFeedback) => feedback.levels.map(({ level }) => level);
const quoted = (line: string) =>
  [...line.matchAll(/“([^”]*)”|«([^»]*)»/g)].map((match) => match[1] ?? match[2] ?? "");

/** What holds for every page: nothing invented, nothing graded, one question. */
function expectFair({ body, moments = [] }: CoachInput, { levels, depth, say, ask }: CoachFeedback) {
  expect(ask.match(/\?/g)).toHaveLength(1);
  expect(ask.endsWith("?")).toBe(true);
  expect(say.length).toBeGreaterThanOrEqual(2);
  expect(say.length).toBeLessThanOrEqual(3);
  for (const line of [...say, ask]) {
    for (const quote of quoted(line)) {
      expect([body, ...moments.map(({ label }) => label)].some((text) => text.includes(quote))).toBe(true);
    }
    const ours = line.replace(/“[^”]*”|«[^»]*»/g, "");
    expect(ours).not.toMatch(/\d|\{|%|[Gg]rade|[Ss]core|[Pp]oints|\b[Nn]ota\b|[Cc]alific|[Pp]untos|!/);
  }
  expect(say.join("")).not.toMatch(/[?¿]/);
  for (const { where } of levels)
    if (where !== null) expect(body.slice(where.start, where.end)).toBe(where.quote);
  expect(depth).toBe(levels.at(-1)?.level ?? null);
}

const phrase = fc.constantFrom(
  "I lost because I was late",
  "next time I will check the sign",
  "I wonder why it floats?",
  "porque no leí bien",
  "¿y si probara otra cosa?",
  "voy a repasar el lunes",
  "“quoted words of somebody”",
  "«palabras de otro»",
  "$x^2 = 4$",
  "```\ncode = 1\n```",
  "> said by somebody",
  "IDK!!!",
  "i'm so dumb",
  "What happened?",
  "\n\n## What\n",
  "**bold**",
  "e\u0301l comio\u0301",
  "😀",
  "\u200b",
  "mañana",
);
const page = fc.oneof(
  fc
    .array(fc.oneof(phrase, fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 14 })
    .map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 300 }),
);

describe("the coach", () => {
  it("asks one question and quotes exactly, whatever stands on the page", () => {
    fc.assert(
      fc.property(
        page,
        fc.constantFrom("en" as const, "es" as const),
        fc.constantFrom(null, "no-such-template", ...journalTemplates.map(({ id }) => id)),
        fc.array(fc.record({ label: page, quote: page }), { maxLength: 2 }),
        (body, locale, template, moments) => {
          const input = { body, locale, template, moments };
          const feedback = coach(input);
          expectFair(input, feedback);
          expect(coach(input)).toEqual(feedback);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("never takes a template's own words for the learner's", () => {
    for (const template of journalTemplates)
      for (const locale of ["en", "es"] as const)
        for (const other of [template.id, null]) {
          const input = { body: startingBody(template, locale), template: other, locale };
          const feedback = coach(input);
          expect(feedback.levels).toEqual([]);
          expectFair(input, feedback);
        }
  });

  it("tells the four levels apart and says where each is", () => {
    const body =
      "We lost the debate. I think it was because I read from my notes. Maybe I should have looked up more. On Friday I will practise it twice without paper.";
    const feedback = free(body);
    expect(levelsOf(feedback)).toEqual(["describes", "explains", "questions", "plans"]);
    expect(feedback.levels.map(({ where }) => where?.quote)).toEqual([
      "We lost the debate",
      "I think it was because I read from my notes",
      "Maybe I should have looked up more",
      "On Friday I will practise it twice without paper",
    ]);
  });

  it.each([
    ["I dont plan to do anything about it", "plans"],
    ["Next time I will try harder and pay more attention", "plans"],
    ["La próxima vez me voy a esforzar más", "plans"],
    ["I will never get this. I'm going to fail", "plans"],
    ["Since Monday we have a new teacher", "explains"],
    ["It was so much fun and so hard", "explains"],
    ["We wrote this just because the teacher said so", "explains"],
    ["can i go now?", "questions"],
    ["¿ya está bien así?", "questions"],
    ['He said "I was late because of the bus and I wonder why".', "explains"],
    ["We did the lab.\n> It sinks because it is heavy", "explains"],
  ] as const)("doesn't see in %j that it %s", (body, level) => {
    expect(levelsOf(free(body))).not.toContain(level);
  });

  it.each([
    ["I GOT IT WRONG BECAUSE I RUSHED", "explains"],
    ["i got it wrong becuase i rushed", "explains"],
    ["me salio mal xq no lei el enunciado", "explains"],
    ["Mañana repasaré las fracciones con tarjetas", "plans"],
    ["ill do the first five problems tonight", "plans"],
    ["todavia no entiendo por que se cambia el signo", "questions"],
    ["I thought it was 5 but it's actually -5", "questions"],
    ["I thought heavier things fall faster. But they hit the ground together", "questions"],
  ] as const)("sees in %j that it %s", (body, level) => {
    expect(levelsOf(free(body))).toContain(level);
  });

  it("hears a note under a section as an answer to the section's question", () => {
    const body =
      "## What I thought\n\n*What did you think or do at that step?*\nit was -8\n\n## What I'll watch for\ntwo minus signs in a row";
    expect(levelsOf(coach({ body, template: "error-log", locale: "en" }))).toEqual(["describes", "plans"]);
  });

  it("asks for the first step where the plan is only a wish", () => {
    const { ask, say } = free("I learned a lot and next time I will try harder.");
    expect(say.join(" ")).toContain("next time I will try harder");
    expect(ask).toMatch(/ordinary school day|first small thing/);
  });

  it("doesn't hold up to a learner what was written in anger at oneself", () => {
    const { say, ask } = free("im so stupid at fractions");
    expect(quoted([...say, ask].join(" "))).toEqual([]);
    expect(ask).toBe("Which moment made it feel that way?");
  });

  it.each([
    ["Aujourd'hui nous avons fait une expérience avec des oeufs et je ne comprends pas pourquoi", "language"],
    ["Hoje nós fizemos uma experiência com ovos e eu não entendi muito bem o resultado", "language"],
    ["Сегодня мы делали опыт с яйцами и уксусом", "language"],
    ["asdfgh qwrtzp jklbnm sdfgh wrtpsd", "words"],
  ])("says kindly of %j that it can't read it", (body, what) => {
    const feedback = free(body);
    expect(feedback.levels).toEqual([]);
    expect(feedback.say.join(" ")).toContain(what);
    expect(feedback.say.join(" ")).toContain("English and Spanish");
  });

  it("reads Spanish for a learner whose screen is in English", () => {
    const { say } = free("Me equivoqué porque no leí el enunciado hasta el final");
    expect(say[0]).toContain("“Me equivoqué porque no leí el enunciado hasta el final”");
  });

  it("offers a moment of the session where the page is still empty", () => {
    const moments = [{ label: "First wrong step", quote: "2x = 14 - 3" }];
    const { say } = coach({ body: "> 2x = 14 - 3\n", template: null, locale: "en", moments });
    expect(say.join(" ")).toContain("“First wrong step”");
  });

  it("says that only the working is there where no words are", () => {
    const { ask } = free("$2x + 3 = 7$\n$2x = 4$\nx = 2\n```\nprint(x)\n```");
    expect(ask).toBe("Which line were you least sure of?");
  });

  it("doesn't coach where somebody's safety comes first: it supports, says whom to go to and asks nothing", () => {
    const feedback = coach({ body: "text", template: null, locale: "es", concern: true });
    expect(feedback).toMatchObject({ levels: [], depth: null, ask: "" });
    expect(feedback.say.join(" ")).toMatch(/adulto de confianza.*emergencias/);
    expect(feedback.say.join(" ")).not.toMatch(/[?¿]/);
  });

  it("reads the beginning of a page of five million characters, and says so", () => {
    const hostile = [
      "a",
      "because ",
      "> ",
      "```",
      "$",
      '"',
      "# ",
      "? ",
      "What happened",
      ", y ",
      "\u0301",
      "[](",
      "<a",
    ];
    for (const piece of hostile) {
      const body = piece.repeat(Math.ceil(5_000_000 / piece.length));
      const feedback = free(body);
      expectFair({ body, template: null, locale: "en" }, feedback);
      expect(feedback.say.at(-1)).toContain("first part");
      for (const { where } of feedback.levels) expect(where?.end ?? 0).toBeLessThanOrEqual(mostRead);
    }
  });
});
