import { filled } from "../../../shared/filled.ts";
import { dayWords, section } from "../reports/document.models.ts";
import type { LetterLanguage } from "../reports/letter-languages.constants.ts";
import type { ReportDocument, ReportSection } from "../reports/reports.schemas.ts";
import { dayOf, day as oneDay } from "../reports/weeks.models.ts";
import type { Interval } from "./intervals.models.ts";
import { fewest, fewestAnswers } from "./pilot.models.ts";
import type { PilotFigures } from "./pilot.schemas.ts";
import { type PilotWord, pilotWords } from "./pilot-words.constants.ts";

/** How a language says what was counted. */
interface Saying {
  readonly language: LetterLanguage;
  say(word: PilotWord, values?: Readonly<Record<string, string | number>>): string;
  count(number: number): string;
  /** A share of 0..1 as a percentage. */
  share(value: number): string;
  /** A difference of shares in percentage points, with its sign. */
  points(value: number): string;
}

function sayingIn(language: LetterLanguage): Saying {
  const words = pilotWords[language];
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return {
    language,
    say: (word, values = {}) => filled(words[word], { fewest, ...values }),
    count: (number) => whole.format(number),
    share: (value) => percent.format(value),
    points: (value) => signed.format(100 * value),
  };
}

/** A pilot's report, in words and tables. @param name of the class; null for the school */
export function pilotDocument(
  figures: PilotFigures,
  name: string | null,
  language: LetterLanguage,
): ReportDocument {
  const saying = sayingIn(language);
  const { say } = saying;
  const of = name === null ? "school" : "class";
  const values = { name: name ?? "", to: dayOf(figures.to - oneDay) };
  return {
    title: say(`${of}-title`, values),
    subtitle: say("period", {
      from: dayWords(figures.from, language),
      to: dayWords(figures.to - oneDay, language),
    }),
    language,
    sections: [
      glance(figures, saying),
      ...(figures.active < fewest
        ? []
        : [learning(figures, saying), ...use(figures, saying), help(figures, saying)]),
      teachers(figures, saying),
      section(say("cannot"), {
        list: [
          say("cannot-cause"),
          say("cannot-who"),
          say("cannot-same"),
          say("cannot-estimate"),
          say("cannot-feel"),
          say("cannot-better"),
        ],
      }),
    ],
    note: say("note"),
    file: say(`${of}-file`, values),
  };
}

function glance({ active, students, alone }: PilotFigures, { say, count, share }: Saying): ReportSection {
  if (active < fewest) return section(say("glance"), { paragraphs: [say("too-few")] });
  const paragraphs = [say("active", { active: count(active), students: count(students) })];
  if (alone) {
    const { low, high } = alone.change;
    const finding = low > 0 ? "more" : high < 0 ? "less" : "same";
    paragraphs.push(
      say(`glance-alone-${finding}`, {
        first: share(alone.first.interval.value),
        last: share(alone.last.interval.value),
      }),
    );
  }
  return section(say("glance"), { paragraphs });
}

function learning({ mastery, alone }: PilotFigures, saying: Saying): ReportSection {
  const { say, count, share, points } = saying;
  const change = ({ value, low, high }: Interval) => ({
    change: points(value),
    low: points(low),
    high: points(high),
  });
  const changeCell = ({ value, low, high }: Interval) =>
    say("points-cell", { value: points(value), low: points(low), high: points(high) });
  const shareCell = ({ value, low, high }: Interval) =>
    say("share-cell", { value: share(value), low: share(low), high: share(high) });
  const rows = [
    ...(mastery
      ? [[say("mastery-row"), share(mastery.start), share(mastery.end), changeCell(mastery.change)]]
      : []),
    ...(alone
      ? [
          [
            say("alone-row"),
            shareCell(alone.first.interval),
            shareCell(alone.last.interval),
            changeCell(alone.change),
          ],
        ]
      : []),
  ];
  return section(say("learning"), {
    paragraphs: [
      alone
        ? say("alone-sentence", {
            firstRight: count(alone.first.right),
            firstOf: count(alone.first.of),
            lastRight: count(alone.last.right),
            lastOf: count(alone.last.of),
            students: count(alone.students),
            ...change(alone.change),
          })
        : say("alone-few", { answers: fewestAnswers }),
      mastery
        ? say("mastery-sentence", {
            start: share(mastery.start),
            end: share(mastery.end),
            students: count(mastery.students),
            skills: count(mastery.skills),
            ...change(mastery.change),
          })
        : say("mastery-few"),
      ...(rows.length === 0 ? [] : [say("interval-note")]),
    ],
    table:
      rows.length === 0
        ? null
        : {
            caption: say("learning-table"),
            head: [say("measure"), say("first-third"), say("last-third"), say("change")],
            rows,
          },
  });
}

function use({ use: used }: PilotFigures, { say, count, language }: Saying): readonly ReportSection[] {
  if (!used) return [];
  const several = (number: number | null) => (number === null ? `< ${fewest}` : count(number));
  return [
    section(say("use"), {
      paragraphs: [say("minutes-note")],
      table: {
        caption: say("use-table"),
        head: [say("use-what"), say("number")],
        rows: [
          [say("sessions"), count(used.sessions)],
          [say("minutes"), count(used.minutes)],
          [say("middle-minutes"), count(used.middleMinutes)],
          [say("days"), count(used.days)],
        ],
      },
    }),
    section(say("weeks-table"), {
      table: {
        caption: say("weeks-table"),
        head: [say("week"), say("column-students"), say("column-minutes")],
        rows: used.weeks.map(({ from, students, minutes }) => [
          dayWords(from, language),
          several(students),
          several(minutes),
        ]),
      },
    }),
  ];
}

const levels = [0, 1, 2, 3, 4] as const;

function help({ help: given }: PilotFigures, { say, count, share }: Saying): ReportSection {
  if (!given) return section(say("help"), { paragraphs: [say("help-none")] });
  const { replies, told, seeking, held } = given;
  return section(say("help"), {
    paragraphs: [
      say("told-sentence", { told: count(told), replies: count(replies), share: share(told / replies) }),
      say("seeking-sentence", { count: count(seeking) }),
      say("held-sentence", { count: count(held) }),
    ],
    table: {
      caption: say("help-table"),
      head: [say("help"), say("replies"), say("share")],
      rows: levels.map((level) => {
        const number = given.levels[level] ?? 0;
        return [say(`level-${level}`), count(number), share(number / replies)];
      }),
    },
  });
}

function teachers({ teachers: done }: PilotFigures, { say, count }: Saying): ReportSection {
  const { closed, middleMinutes, withinDay, open, notes, read } = done;
  const closing =
    middleMinutes === null
      ? say("closed-none", { open: count(open) })
      : say("closed-sentence", {
          closed: count(closed),
          middle: timeWords(middleMinutes, say, count),
          withinDay: count(withinDay),
          open: count(open),
        });
  return section(say("teachers"), {
    paragraphs: [closing, say("notes-sentence", { notes: count(notes), read: count(read) })],
  });
}

function timeWords(minutes: number, say: Saying["say"], count: Saying["count"]): string {
  if (minutes < 120) return say("time-minutes", { count: count(minutes) });
  if (minutes < 48 * 60) return say("time-hours", { count: count(minutes / 60) });
  return say("time-days", { count: count(minutes / (24 * 60)) });
}
