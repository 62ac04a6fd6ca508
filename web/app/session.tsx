import { createContext, createSignal, type ParentProps, useContext } from "solid-js";
import type { Role, SessionView } from "../../server/modules/accounts/accounts.schemas.ts";
import { type Api, makeApi } from "../lib/api.ts";
import { type ApiError, toApiError } from "../lib/api-error.ts";
import { drafts } from "../lib/drafts.ts";
import { showGuideStep } from "../lib/guide-step.ts";

export type User = SessionView["user"];

/** Who is using the page. `user` is undefined until the server has answered, null when nobody is signed in. */
export function createSession(fetcher: typeof fetch) {
  const [user, setUser] = createSignal<User | null>();
  const [expired, setExpired] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const leavers = new Set<() => Promise<unknown>>();
  const api: Api = makeApi({
    fetch: fetcher,
    onSignedOut: () => {
      if (user()) setExpired(true);
    },
  });

  async function find(): Promise<void> {
    setError(undefined);
    try {
      setUser(await api.session());
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  function forget(): void {
    // The page of who was here goes first: it would take the end of `expired` for the same person signed in again.
    setUser(null);
    setExpired(false);
  }

  return {
    api,
    user,
    /** The session ended while the page was in use: the page stays, and asks for the password again. */
    expired,
    /** The server could not say who is signed in. */
    error,
    find,
    async signIn(username: string, password: string): Promise<void> {
      const before = user();
      const now = await api.signIn(username, password);
      // What the page still has of somebody else is not theirs to send.
      if (before && before.id !== now.id) return window.location.assign("/");
      setExpired(false);
      setUser(before?.id === now.id ? before : now);
    },
    /** Does something before somebody signs out, such as sending what was just typed. @returns how to stop doing so */
    beforeLeaving(work: () => Promise<unknown>): () => void {
      leavers.add(work);
      return () => leavers.delete(work);
    },
    async signOut(): Promise<void> {
      const leaving = user();
      await Promise.all([...leavers].map((work) => work()));
      await api.signOut();
      if (leaving) drafts.forgetAll(leaving.id);
      showGuideStep("");
      forget();
    },
    /** Gives the expired session up. */
    leave: forget,
  };
}

export type Session = ReturnType<typeof createSession>;

/** Where each role starts. */
export function homeOf(role: Role): string {
  if (role === "student") return "/today";
  if (role === "teacher" || role === "administrator") return "/queue";
  return "/hello";
}

const SessionContext = createContext<Session>();

export function SessionProvider(props: ParentProps & { readonly session: Session }) {
  return <SessionContext.Provider value={props.session}>{props.children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession needs a SessionProvider above it");
  return session;
}

export function useApi(): Api {
  return useSession().api;
}
