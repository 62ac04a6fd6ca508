import {
  type DiagnosticView,
  diagnosticAnsweredSchema,
  diagnosticSchema,
} from "../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import { makeApp, type TestApp } from "./app.ts";
import { type Client, signIn } from "./client.ts";
import { rightInDiagnostic } from "./right-answer.ts";

/** The demo's students, and what they do in a diagnostic, once `begin` has started the server. */
export function diagnosticActs() {
  let app: TestApp;
  const begin = async () => {
    app = await makeApp();
    const [ada, ben, chi] = await Promise.all([
      signIn(app.send, "ada"),
      signIn(app.send, "ben"),
      signIn(app.send, "chi"),
    ]);
    return { app, ada, ben, chi };
  };
  const start = async (person: Client, subject = "algebra", query = "") =>
    diagnosticSchema.parse(await (await person.post(`/api/me/diagnostics${query}`, { subject })).json());
  const send = (person: Client, { diagnostic, item }: DiagnosticView, answer: object) =>
    person.post(`/api/me/diagnostics/${diagnostic.id}/items/${item?.seq}/answers`, answer);
  const answered = async (person: Client, view: DiagnosticView, answer: object) =>
    diagnosticAnsweredSchema.parse(await (await send(person, view, answer)).json());
  const end = async (person: Client, view: DiagnosticView) =>
    diagnosticSchema.parse(await (await person.post(`/api/me/diagnostics/${view.diagnostic.id}/end`)).json());
  const look = async (person: Client, id: string, query = "") =>
    diagnosticSchema.parse(await (await person.get(`/api/me/diagnostics/${id}${query}`)).json());
  const rows = async (sql: string, args: (string | number)[] = []) =>
    (await app.database.client.execute({ sql, args })).rows;
  const evidenceOf = async ({ diagnostic }: DiagnosticView) =>
    rows("SELECT * FROM evidence WHERE source = 'diagnostic' AND source_id LIKE ? ORDER BY source_id", [
      `${diagnostic.id}:%`,
    ]);
  return { begin, start, send, answered, end, look, rows, evidenceOf };
}

/** An answer that is wrong for certain. */
export function wrongAnswer(view: DiagnosticView): string {
  if (view.item?.options.length === 0) return "x = 98765";
  const right = rightInDiagnostic(view);
  return view.item?.options.find(({ letter }) => letter !== right)?.letter ?? "";
}
