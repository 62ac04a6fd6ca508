import { createSignal, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { StartPractice } from "../practice/StartPractice.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { createClaims, type OwnClaim } from "./create-claims.ts";

const DisputeDialog = lazily(["progress"], () => import("./DisputeDialog.tsx"));

/** Claims that are shown before "show all". */
const mostAtFirst = 5;

/** What stands out: each claim with what it rests on, and a way to say that it is not right. */
export function ClaimSection() {
  const { t, count } = useI18n();
  const claims = createClaims();
  const [all, setAll] = createSignal(false);
  const [disputed, setDisputed] = createSignal<OwnClaim>();
  const [wasDisputed, setWasDisputed] = createSignal(false);
  const open = (claim: OwnClaim) => {
    setWasDisputed(true);
    setDisputed(claim);
  };
  const shown = () => (all() ? claims.all() : claims.all().slice(0, mostAtFirst));
  return (
    <section aria-labelledby="claims-title" class="grid gap-3">
      <div class="grid gap-1">
        <h2 id="claims-title" class="text-[1.2rem]">
          {t("progress.claims")}
        </h2>
        <p class="text-ink-2">{t("progress.claims-lead")}</p>
      </div>
      <Show when={claims.load.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void claims.load.reload()} />}
      </Show>
      <Show when={claims.load.loading() && !claims.load.data()}>
        <Skeleton rows={3} />
      </Show>
      <Show when={claims.load.data()?.length === 0}>
        <div class="sheet">
          <EmptyState title={t("progress.claims-none")} lead={t("progress.claims-none-lead")}>
            <StartPractice>{t("practice.start")}</StartPractice>
          </EmptyState>
        </div>
      </Show>
      <ul class="grid gap-2.5">
        <For each={shown()}>
          {(claim) => <ClaimCard claim={claim} claims={claims} onDispute={() => open(claim)} />}
        </For>
      </ul>
      <Show when={claims.all().length > mostAtFirst}>
        <Button kind="tool" class="justify-self-start" aria-expanded={all()} onClick={() => setAll(!all())}>
          {all() ? t("progress.claims-fewer") : count("progress.claims-all", claims.all().length)}
        </Button>
      </Show>
      <Show when={wasDisputed()}>
        <Later>
          <DisputeDialog claim={disputed()} claims={claims} onClose={() => setDisputed(undefined)} />
        </Later>
      </Show>
    </section>
  );
}
