/** Every prompt of the house, from `prompts/*.md`: front matter (id, version, inputs) and text. */
const files = import.meta.glob<string>("../../prompts/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface Prompt {
  readonly id: string;
  readonly version: string;
  readonly inputs: readonly string[];
  readonly text: string;
}

const prompts: ReadonlyMap<string, Prompt> = new Map(
  Object.values(files).map((file) => {
    const prompt = parsePrompt(file);
    return [prompt.id, prompt];
  }),
);

/**
 * The text of a prompt with its inputs filled in.
 * @throws Error for an unknown prompt, or an input that is missing or not declared
 */
export function fillPrompt(
  id: string,
  inputs: Readonly<Record<string, string>>,
): { text: string; version: string } {
  const prompt = promptOf(id);
  const undeclared = Object.keys(inputs).filter((name) => !prompt.inputs.includes(name));
  if (undeclared.length > 0) throw new Error(`Prompt "${id}" declares no input ${undeclared.join(", ")}.`);
  const text = prompt.text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = inputs[name];
    if (value === undefined) throw new Error(`Prompt "${id}" needs the input ${name}.`);
    return value;
  });
  return { text, version: prompt.version };
}

/** The version that a prompt's front matter names. @throws Error for an unknown prompt */
export function promptVersion(id: string): string {
  return promptOf(id).version;
}

function promptOf(id: string): Prompt {
  const prompt = prompts.get(id);
  if (!prompt) throw new Error(`There is no prompt "${id}" in prompts/.`);
  return prompt;
}

/** Reads front matter and text. @throws Error naming what is missing */
export function parsePrompt(file: string): Prompt {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replaceAll("\r\n", "\n"));
  if (!parts) throw new Error("A prompt opens with front matter between two lines of ---.");
  const [, head = "", text = ""] = parts;
  const fields = new Map(
    head.split("\n").map((line) => [line.split(":")[0]?.trim(), line.split(":").slice(1).join(":").trim()]),
  );
  const id = fields.get("id");
  const version = fields.get("version");
  if (!id || !version) throw new Error("A prompt's front matter names its id and version.");
  const inputs = (fields.get("inputs") ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return { id, version, inputs, text: text.trim() };
}

/**
 * Fences text that nobody here wrote, so that a model reads it as data. The fence's own mark can't be
 * closed from inside.
 */
export function fence(name: string, text: string): string {
  return `<${name}>\n${text.replaceAll(/<\/?[a-z-]+>/gi, (tag) => tag.replaceAll("<", "‹").replaceAll(">", "›"))}\n</${name}>`;
}
