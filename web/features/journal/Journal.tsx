import { useLocation, useNavigate } from "@solidjs/router";
import CalendarDays from "lucide-solid/icons/calendar-days";
import Plus from "lucide-solid/icons/plus";
import { createMemo, createSignal, onMount, Show } from "solid-js";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { type Month, monthOf } from "./calendar.models.ts";
import { EarlierYears } from "./EarlierYears.tsx";
import { EntryList } from "./EntryList.tsx";
import { journalApi } from "./journal-api.ts";
import { moodsOf } from "./moods.ts";
import { Prompts } from "./Prompts.tsx";
import { type PutAway, PutAwayNotice } from "./PutAwayNotice.tsx";
import { sendLeftovers } from "./sync/leftovers.ts";

const MonthCalendar = lazily(["journal"], () => import("./MonthCalendar.tsx"));
const TemplateChoices = lazily([], () => import("./TemplateChoices.tsx"));

/** The journal: what was written, by search, tag or day, and ways to begin a page. */
export default function Journal() {
  const { t, locale } = useI18n();
  const session = useSession();
  const journal = journalApi(useApi(), locale);
  const navigate = useNavigate();
  const location = useLocation<{ readonly putAway?: PutAway }>();
  createTitle(() => t("journal.title"));
  const [choosing, setChoosing] = createSignal(false);
  const [calendarOpen, setCalendarOpen] = createSignal(false);
  const [month, setMonth] = createSignal<Month>(monthOf(new Date()));
  const [day, setDay] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<ApiError>();
  /** Counts what changed elsewhere, so that the list is read again. */
  const [round, setRound] = createSignal(0);
  const calendar = createLoad(
    () => ({ month: month(), round: round() }),
    (wanted, signal) => journal.calendar(wanted.month, signal),
    { keepOld: true },
  );
  const counts = createMemo(
    () => new Map(calendar.data()?.days.map(({ day: name, reflections }) => [name, reflections.length])),
  );
  const moods = createMemo(
    () => new Map(calendar.data()?.days.map(({ day: name, reflections }) => [name, moodsOf(reflections)])),
  );
  const ofDay = () => {
    if (day() === null) return null;
    return calendar.data()?.days.find((one) => one.day === day())?.reflections ?? [];
  };

  // What was typed without network in a page that is no longer open goes to the server now.
  onMount(() => {
    const user = session.user();
    if (user) void sendLeftovers(user.id, journal).then((sent) => sent > 0 && setRound((count) => count + 1));
  });

  async function begin(fields: { readonly template: string; readonly title?: string }) {
    setBusy(true);
    setFailure(undefined);
    try {
      navigate(`/journal/${await journal.create(fields)}`, { state: { fresh: true } });
    } catch (thrown) {
      setFailure(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] gap-5 px-4 py-6 desk:px-7 desk:py-10">
        <div class="flex flex-wrap items-center gap-2">
          <h1 class="flex-1 font-serif text-[1.6rem]">{t("journal.title")}</h1>
          <Button
            kind="tool"
            class="min-h-10"
            aria-pressed={calendarOpen()}
            onClick={() => {
              setDay(null);
              setCalendarOpen(!calendarOpen());
            }}
          >
            <CalendarDays class="size-4" aria-hidden="true" />
            <span class="max-sm:sr-only">{t("journal.calendar")}</span>
          </Button>
          <Button kind="primary" aria-expanded={choosing()} onClick={() => setChoosing(!choosing())}>
            <Plus class="size-4" aria-hidden="true" /> {t("journal.new")}
          </Button>
        </div>
        <Show when={location.state?.putAway}>
          {(page) => <PutAwayNotice page={page()} onTakenOut={() => setRound((count) => count + 1)} />}
        </Show>
        <Show when={failure()}>{(error) => <ErrorNotice error={error()} />}</Show>
        <Show when={choosing()}>
          <section class="grid gap-3" aria-labelledby="journal-begin">
            <h2 id="journal-begin" class="text-[1rem]">
              {t("journal.begin")}
            </h2>
            <Later shape={<Skeleton rows={3} />}>
              <TemplateChoices busy={busy()} onChoose={(template) => void begin({ template })} />
            </Later>
          </section>
        </Show>
        <Show when={calendarOpen()}>
          <Later shape={<Skeleton rows={3} />}>
            <MonthCalendar
              month={month()}
              onMonth={(next) => {
                setDay(null);
                setMonth(next);
              }}
              counts={counts()}
              moods={moods()}
              today={new Date().toLocaleDateString("sv")}
              chosen={day()}
              onChoose={setDay}
            />
          </Later>
          <Show when={calendar.error()}>
            {(error) => <ErrorNotice error={error()} onRetry={() => void calendar.reload()} />}
          </Show>
        </Show>
        <Prompts busy={busy()} onChoose={(fields) => void begin(fields)} />
        <EarlierYears entries={calendar.data()?.earlier ?? []} />
        <EntryList
          journal={journal}
          round={round()}
          ofDay={ofDay()}
          onWhole={() => setDay(null)}
          busy={busy()}
          hideStart={choosing()}
          onBegin={(template) => void begin({ template })}
        />
      </div>
    </div>
  );
}
