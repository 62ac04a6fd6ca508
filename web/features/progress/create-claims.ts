import { createEffect } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import type { Claim, DisputeView } from "../../../server/modules/learners/record/record.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { recordApi } from "./progress-api.ts";

/** A claim with a name of its own, so that its row stays in place when a word against it is added. */
export type OwnClaim = Claim & { readonly id: string };

/** What the record says of the learner, and the learner's words against it. */
export function createClaims() {
  const { locale } = useI18n();
  const api = useApi();
  const record = recordApi(api, locale);
  const load = createLoad(locale, (_, signal) => record.claims(signal), { keepOld: true });
  const [store, setStore] = createStore<{ claims: readonly OwnClaim[] }>({ claims: [] });
  createEffect(() => {
    const read = load.data() ?? [];
    setStore(
      "claims",
      reconcile(read.map((claim) => ({ ...claim, id: `${claim.kind}:${claim.subjectId}` }))),
    );
  });
  const keep = (id: string, dispute: DisputeView) =>
    setStore("claims", (claim) => claim.id === id, "dispute", reconcile(dispute));

  return {
    load,
    all: () => store.claims,
    /** "That's not right": records it. @throws what the server says */
    async dispute(claim: OwnClaim, words: string): Promise<void> {
      keep(claim.id, await record.dispute(claim, words));
    },
    /** @throws what the server says */
    async takeBack(claim: OwnClaim, disputeId: string): Promise<void> {
      keep(claim.id, await record.takeBack(disputeId));
    },
    /** @returns the address of the short check; @throws what the server says */
    async check(disputeId: string): Promise<string> {
      return `/practice/${encodeURIComponent(await record.check(disputeId))}`;
    },
  };
}

export type Claims = ReturnType<typeof createClaims>;
