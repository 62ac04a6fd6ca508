import { createContext, createEffect, onCleanup, type ParentProps, useContext } from "solid-js";
import {
  type Accommodation,
  type ChangedFact,
  type Fact,
  factAnswerSchema,
  type NewFact,
  type Profile,
  profileSchema,
  type WelcomeOutcome,
  welcomeAnswerSchema,
} from "../../server/modules/learners/profile/profile.schemas.ts";
import { postJson } from "../lib/api.ts";
import { createLoad } from "../lib/create-load.ts";
import { type Session, useSession } from "./session.tsx";

/** A fact to keep; without more, teachers may see it and it comes from the profile. */
export type FactToAdd = Pick<NewFact, "kind" | "text"> & Partial<Pick<NewFact, "visibility" | "source">>;

const path = "/api/me/profile";
const factPath = (id: string) => `${path}/facts/${encodeURIComponent(id)}`;

/** What the student who is signed in said of themselves. Nothing is read for anybody else. Failures are `ApiError`s. */
export function createProfile(session: Pick<Session, "api" | "user">) {
  const { api } = session;
  const load = createLoad(
    () => {
      const user = session.user();
      return user?.role === "student" ? user.id : null;
    },
    (_, signal) => api.get(profileSchema, path, signal),
  );
  const facts = () => load.data()?.facts ?? [];
  const update = (change: (before: Profile) => Profile) => {
    const before = load.data();
    if (before) load.replace(change(before));
  };

  createEffect(() => {
    if (has("larger-spacing")) document.documentElement.dataset.spacing = "larger";
    else delete document.documentElement.dataset.spacing;
  });
  onCleanup(() => delete document.documentElement.dataset.spacing);

  function has(accommodation: Accommodation): boolean {
    return facts().some(({ kind, text }) => kind === "accommodation" && text === accommodation);
  }

  async function add(fact: FactToAdd): Promise<Fact> {
    const response = await api.send(`${path}/facts`, postJson(fact));
    const { fact: kept } = factAnswerSchema.parse(await response.json());
    update((before) => ({ ...before, facts: [...before.facts.filter(({ id }) => id !== kept.id), kept] }));
    return kept;
  }

  async function change(id: string, what: ChangedFact): Promise<void> {
    const response = await api.send(factPath(id), { ...postJson(what), method: "PATCH" });
    const { fact: kept } = factAnswerSchema.parse(await response.json());
    update((before) => ({ ...before, facts: before.facts.map((fact) => (fact.id === id ? kept : fact)) }));
  }

  async function remove(id: string): Promise<void> {
    await api.send(factPath(id), { method: "DELETE" });
    update((before) => ({ ...before, facts: before.facts.filter((fact) => fact.id !== id) }));
  }

  return {
    data: load.data,
    error: load.error,
    reload: load.reload,
    facts,
    /** Whether the student uses an accommodation. */
    has,
    /** What the student wants to be called by, or undefined. */
    called: () => facts().find(({ kind }) => kind === "name")?.text,
    add,
    change,
    remove,
    async switchTo(accommodation: Accommodation, on: boolean): Promise<void> {
      if (on) await add({ kind: "accommodation", text: accommodation });
      else
        for (const { id, kind, text } of facts())
          if (kind === "accommodation" && text === accommodation) await remove(id);
    },
    async endWelcome(outcome: WelcomeOutcome): Promise<void> {
      const response = await api.send(`${path}/welcome`, { ...postJson({ outcome }), method: "PUT" });
      const { welcome } = welcomeAnswerSchema.parse(await response.json());
      update((before) => ({ ...before, welcome }));
    },
  };
}

export type ProfileStore = ReturnType<typeof createProfile>;

const ProfileContext = createContext<ProfileStore>();

export function ProfileProvider(props: ParentProps) {
  return (
    <ProfileContext.Provider value={createProfile(useSession())}>{props.children}</ProfileContext.Provider>
  );
}

export function useProfile(): ProfileStore {
  const profile = useContext(ProfileContext);
  if (!profile) throw new Error("useProfile needs a ProfileProvider above it");
  return profile;
}

/** Whether an accommodation is used; none is where nobody's profile is known. */
export function useAccommodation(accommodation: Accommodation): () => boolean {
  const profile = useContext(ProfileContext);
  return () => profile?.has(accommodation) ?? false;
}
