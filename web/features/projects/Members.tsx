import X from "lucide-solid/icons/x";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { Member, ProjectView } from "../../../server/modules/portfolio/projects/projects.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Attempt, createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { projectsApi } from "./projects-api.ts";
import { Work } from "./Work.tsx";

/** Who keeps the project together, each one's part, and who else could. */
export function Members(props: { readonly project: ProjectView; readonly onChanged: () => Promise<void> }) {
  const { t } = useI18n();
  const api = projectsApi(useApi());
  const userId = useSession().user()?.id;
  const trying = createAttempt();
  const takeOut = (id: string) =>
    void trying.attempt(async () => {
      await api.takeOutMember(props.project.id, id);
      await props.onChanged();
    });
  const others = () => props.project.members.filter(({ id }) => id !== userId);
  const invited = () => others().filter(({ standing }) => standing === "invited");
  return (
    <section class="grid gap-3" aria-labelledby="project-members">
      <h2 id="project-members" class="font-serif text-[1.25rem]">
        {t("project.members")}
      </h2>
      <ul class="grid gap-3">
        <For each={others().filter(({ standing }) => standing !== "invited")}>
          {(member) => <Part project={props.project} member={member} onTakeOut={takeOut} />}
        </For>
        <For each={invited()}>
          {(member) => (
            <li class="flex flex-wrap items-center gap-2 text-small">
              {member.name}
              <Chip>{t("project.invited")}</Chip>
              <IconButton
                label={t("project.uninvite", { name: member.name })}
                onClick={() => takeOut(member.id)}
              >
                <X class="size-4" aria-hidden="true" />
              </IconButton>
            </li>
          )}
        </For>
      </ul>
      <Invite project={props.project} trying={trying} onChanged={props.onChanged} />
      <Show when={trying.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
    </section>
  );
}

function Part(props: {
  readonly project: ProjectView;
  readonly member: Member;
  readonly onTakeOut: (id: string) => void;
}) {
  const { t } = useI18n();
  const [asking, setAsking] = createSignal(false);
  const titleId = () => `member-${props.member.id}`;
  const name = () => props.member.name;
  return (
    <li>
      <article class="sheet grid gap-3 p-4 shadow-none" aria-labelledby={titleId()}>
        <h3 id={titleId()} class="flex flex-wrap items-center gap-2 text-[1rem]">
          {t("project.part-of", { name: name() })}
          <Show when={props.member.standing === "left"}>
            <Chip>{t("project.left")}</Chip>
          </Show>
        </h3>
        <Show
          when={props.member.did.trim()}
          fallback={<p class="text-small text-ink-2">{t("project.part-none")}</p>}
        >
          <div class="font-serif">
            <RichText text={props.member.did} />
          </div>
        </Show>
        <Show when={props.member.evidence.length > 0}>
          <Work projectId={props.project.id} work={props.member.evidence} none="" />
        </Show>
        <Show when={props.member.reflection}>
          {(shown) => (
            <blockquote class="grid gap-1 border-own-line border-s-2 ps-3 font-serif">
              <strong dir="auto">{shown().title}</strong>
              <RichText text={shown().body} />
            </blockquote>
          )}
        </Show>
        <Show when={props.project.standing === "teacher"}>
          <Button kind="ghost" class="justify-self-start whitespace-normal!" onClick={() => setAsking(true)}>
            {t("project.remove", { name: name() })}
          </Button>
          <Dialog
            open={asking()}
            title={t("project.remove-title", { name: name() })}
            lead={t("project.remove-lead")}
            onClose={() => setAsking(false)}
          >
            <div class="flex flex-wrap gap-2">
              <Button
                kind="primary"
                onClick={() => {
                  setAsking(false);
                  props.onTakeOut(props.member.id);
                }}
              >
                {t("project.remove-do")}
              </Button>
              <Button onClick={() => setAsking(false)}>{t("action.cancel")}</Button>
            </div>
          </Dialog>
        </Show>
      </article>
    </li>
  );
}

function Invite(props: {
  readonly project: ProjectView;
  readonly trying: Attempt;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useI18n();
  const api = projectsApi(useApi());
  const standings = () => props.project.members.map(({ id, standing }) => `${id} ${standing}`).join();
  const load = createLoad(standings, (_, signal) => api.classmates(props.project.id, signal), {
    keepOld: true,
  });
  const [said, setSaid] = createSignal("");
  const id = createUniqueId();
  let chosen: HTMLSelectElement | undefined;
  const ask = () =>
    void props.trying.attempt(async () => {
      const one = load.data()?.find((classmate) => classmate.id === chosen?.value);
      if (!one) return;
      await api.invite(props.project.id, one.id);
      setSaid(t("project.invited-now", { name: one.name }));
      await props.onChanged();
    });
  return (
    <>
      <p role="status" class={said() ? "text-small" : "sr-only"}>
        {said()}
      </p>
      <Show when={(load.data()?.length ?? 0) > 0}>
        <div class="grid max-w-[420px] gap-1.5">
          <label for={id} class="text-small font-semibold">
            {t("project.invite")}
          </label>
          <div class="flex flex-wrap gap-2">
            <select ref={chosen} id={id} class={`${fieldLook} min-w-0 flex-1 text-small`}>
              <For each={load.data()}>{(one) => <option value={one.id}>{one.name}</option>}</For>
            </select>
            <Button aria-label={`${t("project.invite")}: ${t("project.ask")}`} onClick={ask}>
              {t("project.ask")}
            </Button>
          </div>
        </div>
      </Show>
    </>
  );
}
