import IdCard from "lucide-solid/icons/id-card";
import Plus from "lucide-solid/icons/plus";
import UsersRound from "lucide-solid/icons/users-round";
import { createSignal, For, Show } from "solid-js";
import type { Member, SignInCard } from "../../../server/modules/accounts/school/school.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createDebounced } from "../../lib/create-debounced.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { fieldLook, TextField } from "../../ui/TextField.tsx";
import { NewColleagueForm } from "./NewColleagueForm.tsx";
import { peopleApi } from "./people-api.ts";

const Cards = lazily(["classes"], () => import("../classes/Cards.tsx"));
const roles = ["teacher", "administrator", "student", "guardian"] as const;

/** The people of the school, for its administrators: who is there, and cards to sign in with. */
export default function People() {
  const { t } = useI18n();
  const api = peopleApi(useApi());
  createTitle(() => t("school.title"));
  const [query, setQuery] = createSignal("");
  const [role, setRole] = createSignal("");
  const settled = createDebounced(query, 250);
  const list = createLoad(
    () => ({ query: settled().trim(), role: role() }),
    (find, signal) => api.list(find, signal),
    { keepOld: true },
  );
  const [adding, setAdding] = createSignal(false);
  const [card, setCard] = createSignal<SignInCard>();
  const action = createAttempt();

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[820px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="flex flex-wrap items-end justify-between gap-3">
          <div class="grid gap-1">
            <h1 class="font-serif text-[1.7rem]">{t("school.title")}</h1>
            <p class="max-w-[56ch] text-ink-2">{t("school.lead")}</p>
          </div>
          <Button kind="primary" onClick={() => setAdding(true)}>
            <Plus class="size-4" aria-hidden="true" /> {t("school.add")}
          </Button>
        </header>
        <div class="flex flex-wrap items-end gap-2">
          <TextField
            class="min-w-[min(100%,240px)] flex-1"
            label={t("school.find")}
            type="search"
            maxLength={200}
            value={query()}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <select
            class={`${fieldLook} w-auto`}
            aria-label={t("school.role")}
            onChange={(event) => setRole(event.currentTarget.value)}
          >
            <option value="">{t("school.all-roles")}</option>
            <For each={roles}>{(one) => <option value={one}>{t(`role.${one}`)}</option>}</For>
          </select>
        </div>
        <Show when={list.error() ?? action.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void list.reload()} />}
        </Show>
        <Show when={list.data()} fallback={<Show when={!list.error()}>{<Skeleton rows={4} />}</Show>}>
          {(found) => (
            <Show
              when={found().people.length > 0}
              fallback={
                <EmptyState
                  title={t("school.none")}
                  lead={t("school.none-lead")}
                  icon={<UsersRound class="size-6" aria-hidden="true" />}
                />
              }
            >
              <ul class="grid">
                <For each={found().people}>
                  {(member) => (
                    <Row
                      member={member}
                      onCard={() => void action.attempt(async () => setCard(await api.renew(member.id)))}
                    />
                  )}
                </For>
              </ul>
              <Show when={found().more}>
                <p class="text-small text-ink-2">{t("school.more")}</p>
              </Show>
            </Show>
          )}
        </Show>
      </div>
      <Dialog open={adding()} title={t("school.add")} onClose={() => setAdding(false)}>
        <NewColleagueForm
          onAdd={async (input) => {
            setCard(await api.add(input));
            setAdding(false);
            await list.reload();
          }}
        />
      </Dialog>
      <Dialog
        open={card() !== undefined}
        title={t("school.card")}
        lead={t("school.card-lead")}
        onClose={() => setCard(undefined)}
      >
        <Show when={card()}>
          {(one) => (
            <Later>
              <Cards cards={[one()]} />
            </Later>
          )}
        </Show>
      </Dialog>
    </div>
  );
}

function Row(props: { readonly member: Member; readonly onCard: () => void }) {
  const { t, list } = useI18n();
  const canRenew = () =>
    props.member.invited || props.member.role === "teacher" || props.member.role === "administrator";
  return (
    <li class="flex items-center gap-2 border-line border-b py-2">
      <div class="grid min-w-0 flex-1 gap-0.5">
        <span class="flex flex-wrap items-center gap-x-2">
          <span class="min-w-0 break-words font-semibold" dir="auto">
            {props.member.name}
          </span>
          <span class="text-small text-ink-2">{props.member.username}</span>
          <Show when={props.member.invited}>
            <Chip>{t("school.invited")}</Chip>
          </Show>
        </span>
        <span class="break-words text-small text-ink-2">
          {t(`role.${props.member.role}`)}
          <Show when={props.member.classes.length > 0}> · {list(props.member.classes)}</Show>
        </span>
      </div>
      <Show when={canRenew()}>
        <IconButton label={t("school.card-for", { name: props.member.name })} onClick={props.onCard}>
          <IdCard class="size-[18px]" aria-hidden="true" />
        </IconButton>
      </Show>
    </li>
  );
}
