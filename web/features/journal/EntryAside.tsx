import { A } from "@solidjs/router";
import Archive from "lucide-solid/icons/archive";
import Columns from "lucide-solid/icons/columns-2";
import { createSignal, Show } from "solid-js";
import type { EntryPatch, EntryView } from "../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { KeepButton } from "../portfolio/KeepButton.tsx";
import { PdfButton } from "../portfolio/PdfButton.tsx";
import { Feedback } from "./Feedback.tsx";
import type { JournalApi } from "./journal-api.ts";
import { Moments } from "./Moments.tsx";
import { Moods } from "./Moods.tsx";
import { Readers } from "./Readers.tsx";
import { Tags } from "./Tags.tsx";

/** What stands beside the text: the moments it thinks back to, feedback, who can read it, tags, earlier versions. */
export default function EntryAside(props: {
  readonly entry: EntryView;
  readonly journal: JournalApi;
  readonly onChange: (entry: EntryView) => void;
  /** Sends what was typed, so that it is read too. */
  readonly flush: () => Promise<void>;
  readonly onPutAway: () => void;
}) {
  const { t, count } = useI18n();
  const [failure, setFailure] = createSignal<ApiError>();

  let last: Promise<void> = Promise.resolve();
  let waiting = 0;

  /** Changes are shown at once and sent one after another, so that none undoes an earlier one. */
  function change(fields: EntryPatch): void {
    setFailure(undefined);
    const before = props.entry;
    props.onChange({ ...before, ...definedOf(fields) });
    waiting += 1;
    last = last.then(async () => {
      try {
        const changed = await props.journal.change(before.id, fields);
        if (waiting === 1) props.onChange(changed);
      } catch (thrown) {
        const { visibility, tags, mood } = before;
        const back = {
          ...(fields.visibility && { visibility }),
          ...(fields.tags && { tags }),
          ...(fields.mood !== undefined && { mood }),
        };
        props.onChange({ ...props.entry, ...back });
        setFailure(toApiError(thrown));
      } finally {
        waiting -= 1;
      }
    });
  }

  async function readMood(): Promise<void> {
    try {
      const { mood } = await props.journal.one(props.entry.id);
      props.onChange({ ...props.entry, mood });
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
  }

  return (
    <aside class="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6 py-6 max-page:border-line max-page:border-t">
      <Show when={failure()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <Moments moments={props.entry.moments} />
      <Feedback
        given={props.entry.feedback}
        ask={async (signal) => {
          await props.flush();
          return props.journal.askFeedback(props.entry.id, signal);
        }}
      />
      <Readers visibility={props.entry.visibility} onChange={(visibility) => change({ visibility })} />
      <Tags tags={props.entry.tags} onChange={(tags) => change({ tags: [...tags] })} />
      <Moods
        mood={props.entry.mood}
        journal={props.journal}
        onChange={(mood) => change({ mood })}
        onTurned={() => void readMood()}
      />
      <KeepButton class="justify-self-start" from={{ kind: "entry", entryId: props.entry.id }} />
      <div class="flex flex-wrap gap-2">
        <Show when={props.entry.versions > 0}>
          <A class={`${buttonLook("ghost")} -ms-3`} href={`/journal/${props.entry.id}/versions`}>
            <Columns class="size-4" aria-hidden="true" />
            {count("journal.versions-count", props.entry.versions)}
          </A>
        </Show>
        <PdfButton
          class="-ms-3"
          path={`/api/me/reflections/${props.entry.id}/pdf`}
          title={props.entry.title}
          before={props.flush}
        />
        <Button kind="ghost" class="-ms-3" onClick={() => props.onPutAway()}>
          <Archive class="size-4" aria-hidden="true" /> {t("journal.put-away")}
        </Button>
      </div>
    </aside>
  );
}

/** The fields of a change that are there: a change leaves out what stays. */
function definedOf({ visibility, tags, mood }: EntryPatch): Partial<EntryView> {
  return { ...(visibility && { visibility }), ...(tags && { tags }), ...(mood !== undefined && { mood }) };
}
