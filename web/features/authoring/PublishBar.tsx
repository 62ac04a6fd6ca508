import { createSignal, Match, Show, Switch } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { AuthoringApi } from "./authoring-api.ts";
import type { PackWriting } from "./create-pack-draft.ts";
import { inLanguage } from "./draft.models.ts";

/** The pack's name, whether all of it is kept, and the way to publish it or take it back. */
export function PublishBar(props: { readonly api: AuthoringApi; readonly writing: PackWriting }) {
  const { t, locale } = useI18n();
  const { attempt, busy, error } = createAttempt();
  const [asking, setAsking] = createSignal<"publish" | "withdraw">();
  const [done, setDone] = createSignal<"published" | "withdrawn">();
  const { writing } = props;
  const isPublished = () => writing.pack().state === "published";
  const isChanged = () => writing.pack().isChanged || writing.keeping() !== "kept";

  async function ask() {
    setDone(undefined);
    await writing.keep();
    if (writing.pack().flaws.some(({ stops }) => stops)) {
      const list = document.getElementById("flaws");
      list?.scrollIntoView({ block: "center" });
      list?.focus({ preventScroll: true });
    } else if (writing.keeping() === "kept") setAsking("publish");
  }

  async function act(what: "publish" | "withdraw") {
    const id = writing.pack().id;
    const worked = await attempt(async () => {
      writing.replace(
        what === "publish" ? await props.api.publish(id, writing.revision()) : await props.api.withdraw(id),
      );
    });
    setAsking(undefined);
    if (worked) setDone(what === "publish" ? "published" : "withdrawn");
  }

  return (
    <header class="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 class="min-w-0 flex-1 font-serif text-[1.7rem]" dir="auto">
          {inLanguage(writing.content.name, locale()) || t("packs.unnamed")}
        </h1>
        <p class="text-small text-ink-2" role="status">
          <Keeping writing={writing} />
        </p>
        <Chip tone={isPublished() ? "good" : "plain"}>
          {t(`packs.state.${isPublished() && writing.pack().isChanged ? "changed" : writing.pack().state}`)}
        </Chip>
        <div class="flex flex-wrap gap-2">
          <Show when={isPublished()}>
            <Button disabled={busy()} onClick={() => setAsking("withdraw")}>
              {t("packs.withdraw")}
            </Button>
          </Show>
          <Button
            kind="primary"
            disabled={busy() || (isPublished() && !isChanged())}
            onClick={() => void ask()}
          >
            {t(isPublished() ? "packs.publish-again" : "packs.publish")}
          </Button>
        </div>
      </div>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <div role="status">
        <Show when={done()}>
          {(what) => (
            <p class="text-small text-good">
              {t(what() === "published" ? "packs.published-now" : "packs.withdrawn-now")}
            </p>
          )}
        </Show>
      </div>
      <Show when={writing.keeping() === "elsewhere"}>
        <div class="flex flex-wrap gap-2">
          <Button onClick={() => void attempt(() => writing.keepMine())}>{t("packs.keep-mine")}</Button>
          <Button onClick={() => void attempt(() => writing.takeTheirs())}>{t("packs.take-theirs")}</Button>
        </div>
      </Show>
      <Dialog
        open={asking() !== undefined}
        title={t(asking() === "withdraw" ? "packs.withdraw-title" : "packs.publish-title")}
        lead={t(asking() === "withdraw" ? "packs.withdraw-lead" : "packs.publish-lead")}
        onClose={() => setAsking(undefined)}
      >
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setAsking(undefined)}>{t("action.cancel")}</Button>
          <Show when={asking()}>
            {(what) => (
              <Button kind="primary" disabled={busy()} onClick={() => void act(what())}>
                {t(what() === "withdraw" ? "packs.withdraw" : "packs.publish")}
              </Button>
            )}
          </Show>
        </div>
      </Dialog>
    </header>
  );
}

function Keeping(props: { readonly writing: PackWriting }) {
  const { t } = useI18n();
  return (
    <Switch>
      <Match when={props.writing.keeping() === "kept"}>{t("packs.kept")}</Match>
      <Match when={props.writing.keeping() === "keeping"}>{t("packs.keeping")}</Match>
      <Match when={props.writing.keeping() === "waiting"}>{t("packs.not-kept")}</Match>
      <Match when={props.writing.keeping() === "elsewhere"}>{t("packs.elsewhere")}</Match>
      <Match when={props.writing.keeping() === "failed"}>
        {t("packs.failed")}{" "}
        <button type="button" class="quiet-link" onClick={() => void props.writing.keep()}>
          {t("action.retry")}
        </button>
      </Match>
    </Switch>
  );
}
