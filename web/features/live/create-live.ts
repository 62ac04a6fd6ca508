import { type Accessor, createEffect, createSignal, on } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import {
  type LiveCard,
  type LiveClass,
  liveEventSchema,
} from "../../../server/modules/review/live/live.schemas.ts";
import type { Api } from "../../lib/api.ts";
import { followEvents } from "../../lib/follow-events.ts";
import { cardsAfter } from "./live.models.ts";

/** A class as it is now, kept up to date where it stands: a change touches what changed in its card and nothing else. */
export function createLive(options: { readonly api: Api; readonly classId: Accessor<string | null> }) {
  const [shown, setShown] = createStore<{ cards: LiveCard[] }>({ cards: [] });
  const [group, setGroup] = createSignal<LiveClass>();
  createEffect(
    on(options.classId, () => {
      setGroup(undefined);
      setShown("cards", []);
    }),
  );
  const connected = followEvents({
    send: options.api.send,
    path: () => {
      const id = options.classId();
      return id === null ? null : `/api/classes/${encodeURIComponent(id)}/live`;
    },
    // Whoever comes back gets the whole class anew.
    lastEventId: () => undefined,
    schema: liveEventSchema,
    onEvent(event) {
      if (event.class) setGroup(event.class);
      setShown("cards", reconcile(keyed(cardsAfter(shown.cards, event)), { key: "key", merge: true }));
    },
  });
  return { cards: () => shown.cards, class: group, connected };
}

/** Cards are matched by their student. */
function keyed(cards: readonly LiveCard[]): (LiveCard & { key: string })[] {
  return cards.map((card) => ({ ...card, key: card.student.id }));
}
