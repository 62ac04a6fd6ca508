import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { viewEntry } from "../../journal/entries/entries.usecases.ts";
import { viewPractice } from "../../learners/practice/practice.usecases.ts";
import { turnsOfOwn } from "../../tutoring/own-turns.usecases.ts";
import { newContent, searchable, titleOf } from "./artifacts.models.ts";
import * as repository from "./artifacts.repository.ts";
import type { ArtifactKind, ArtifactView, Excerpt, PracticeResult, Source } from "./artifacts.schemas.ts";
import { type ArtifactPorts, viewArtifact } from "./artifacts.usecases.ts";

/**
 * "Keep this": a turn, a practice result or a journal entry becomes an artifact that remembers where it came from. It is
 * kept as it was: later changes at its source don't change it. Kept twice, it is one.
 * @throws not-found for a source that isn't the person's own
 */
export async function keepFrom(
  person: Person,
  source: Source,
  locale: Language,
  ports: ArtifactPorts,
): Promise<ArtifactView> {
  const known = await repository.findBySource(person, ports.database, source);
  if (known) return viewArtifact(person, known.id, locale, ports);
  const { kind, title, body, skills } = await takenFrom(person, source, locale, ports);
  const content = newContent({ title, body });
  const id = ports.ids.next();
  const now = ports.clock.now();
  const row = {
    ...content,
    id,
    learnerId: person.id,
    kind,
    status: "kept" as const,
    visibility: "private" as const,
    source,
    version: 1,
    words: searchable(content),
    createdAt: now,
    updatedAt: now,
  };
  await repository.insertArtifact(ports.database, row, {
    skills: skills.map((skill) => ({ skill, strength: "begun" as const })),
    reflections: source.kind === "entry" ? [source.entryId] : [],
  });
  return viewArtifact(person, id, locale, ports);
}

interface Taken {
  readonly kind: ArtifactKind;
  readonly title: string;
  readonly body: string;
  readonly skills: readonly string[];
}

async function takenFrom(
  person: Person,
  source: Source,
  locale: Language,
  ports: ArtifactPorts,
): Promise<Taken> {
  switch (source.kind) {
    case "turns": {
      const all = await turnsOfOwn(person, source.conversationId, ports);
      const known = new Set(all.flatMap(({ messageIds }) => messageIds));
      if (!source.messageIds.every((id) => known.has(id))) throw notFound();
      const turns = all.filter(({ messageIds }) => messageIds.some((id) => source.messageIds.includes(id)));
      const excerpt = turns.flatMap(
        ({ text, reply }): Excerpt => [
          { by: "learner" as const, text },
          ...(reply === "" ? [] : [{ by: "tutor" as const, text: reply }]),
        ],
      );
      return { kind: "excerpt", title: titleOf(excerpt), body: JSON.stringify(excerpt), skills: [] };
    }
    case "practice": {
      const { summary, session } = await viewPractice(person, source.sessionId, locale, ports);
      if (summary === null) throw notFound();
      const { answered, alone, helped, check, skills } = summary;
      const names = skills.map(({ name }) => name);
      const result: PracticeResult = {
        answered,
        alone,
        helped,
        check,
        skills: names,
        endedAt: session.endedAt,
      };
      const ids = skills.map(({ id }) => id);
      return { kind: "practice", title: names.join(", "), body: JSON.stringify(result), skills: ids };
    }
    case "entry": {
      const entry = await viewEntry(person, source.entryId, ports);
      const title = entry.title.trim() === "" ? entry.preview || "…" : entry.title;
      return { kind: "entry", title, body: entry.body, skills: [] };
    }
  }
}
