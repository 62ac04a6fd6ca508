import { z } from "zod";
import { screen } from "../../server/modules/tutoring/screen/screen.models.ts";

const historyMessage = z.union([
  z.string(),
  z.object({ role: z.enum(["user", "student", "assistant", "tutor", "teacher"]), text: z.string() }),
]);

const screenRow = z.object({ text: z.string(), history: z.array(historyMessage).nullish() });

/**
 * One line of `npm run -s evals -- screen FILE`: `{text, history?}` → `{concern, severity, injection}`.
 * History holds earlier messages, oldest first; what the tutor said in it is left out. A row of another
 * shape yields `{error: {code: "row.invalid", message}}`.
 */
export function runScreen(row: unknown): object {
  const parsed = screenRow.safeParse(row);
  if (!parsed.success) return { error: { code: "row.invalid", message: z.prettifyError(parsed.error) } };
  const history = (parsed.data.history ?? []).flatMap(studentWords);
  const { concern, severity, injection } = screen(parsed.data.text, history);
  return { concern, severity, injection };
}

function studentWords(entry: z.infer<typeof historyMessage>): readonly string[] {
  if (typeof entry !== "string") return entry.role === "user" || entry.role === "student" ? [entry.text] : [];
  const spoken = /^\s*(tutor|assistant|teacher|student|user)\s*:\s*/i.exec(entry);
  if (spoken !== null && /tutor|assistant|teacher/i.test(spoken[1] ?? "")) return [];
  return [entry.slice(spoken?.[0].length ?? 0)];
}
