import { createSignal, For, Match, Show, Switch } from "solid-js";
import type { NewShare, Shares } from "../../../../server/modules/portfolio/sharing/sharing.schemas.ts";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../../lib/api-error.ts";
import { createLoad } from "../../../lib/create-load.ts";
import { Button } from "../../../ui/Button.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { fieldLook, TextField } from "../../../ui/TextField.tsx";

const audiences = ["link", "class", "person", "guardian"] as const;
const spans = [7, 30, 90, 365] as const;
/** As short as the server takes. */
const shortestPassphrase = 6;

/** Opens a showcase to somebody, for a time; what that means is said before it is done. */
export function NewShareForm(props: {
  /** Classes that ask for a teacher's yes before a page is shown outside them. */
  readonly asking: Shares["asking"];
  readonly onShare: (share: NewShare) => Promise<void>;
}) {
  const { t, count, list, locale } = useI18n();
  const api = useApi();
  const classes = createLoad(
    () => "classes",
    (_, signal) => api.classes(signal),
  );
  const [audience, setAudience] = createSignal<NewShare["audience"]>("link");
  const [classId, setClassId] = createSignal<string>();
  const [username, setUsername] = createSignal("");
  const [days, setDays] = createSignal<number | null>(30);
  const [passphrase, setPassphrase] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const chosenClass = () => classId() ?? classes.data()?.[0]?.id;
  const target = () => {
    if (audience() === "class") return chosenClass();
    return audience() === "person" ? username().trim() || undefined : undefined;
  };
  const needsTarget = () => audience() === "class" || audience() === "person";
  const tooShort = () =>
    audience() === "link" && passphrase() !== "" && passphrase().length < shortestPassphrase;
  const ready = () => !busy() && !tooShort() && (!needsTarget() || target() !== undefined);
  const until = () => {
    const span = days();
    if (span === null) return t("share.forever");
    const end = new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", year: "numeric" });
    return t("share.until-day", { day: end.format(Date.now() + span * 86_400_000) });
  };

  const asks = () => {
    const outside = props.asking.filter(({ id }) => audience() !== "class" || id !== chosenClass());
    if (outside.length === 0 || audience() === "guardian") return "";
    const classes = list(outside.map(({ name }) => name));
    return t(audience() === "person" ? "approval.asks-person" : "approval.asks", { classes });
  };

  async function open() {
    if (!ready()) return;
    setBusy(true);
    setError(undefined);
    const to = target();
    const lock = audience() === "link" && passphrase() !== "" ? { passphrase: passphrase() } : {};
    try {
      await props.onShare({
        audience: audience(),
        days: days(),
        ...(to === undefined ? {} : { target: to }),
        ...lock,
      });
      setPassphrase("");
      setUsername("");
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="grid gap-3 border-line border-t pt-4"
      aria-label={t("share.new")}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <label class="grid gap-1.5 text-small font-semibold">
        {t("share.new")}
        <select
          class={`${fieldLook} font-normal`}
          onChange={(event) => {
            const chosen = audiences.find((one) => one === event.currentTarget.value);
            if (chosen) setAudience(chosen);
          }}
        >
          <For each={audiences}>
            {(one) => (
              <option value={one} selected={one === audience()}>
                {t(`share.choose.${one}`)}
              </option>
            )}
          </For>
        </select>
      </label>
      <Switch>
        <Match when={audience() === "class"}>
          <label class="grid gap-1.5 text-small font-semibold">
            {t("share.class")}
            <select
              class={`${fieldLook} font-normal`}
              onChange={(event) => setClassId(event.currentTarget.value)}
            >
              <For each={classes.data()}>
                {(group) => (
                  <option value={group.id} selected={group.id === chosenClass()}>
                    {group.name}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Match>
        <Match when={audience() === "person"}>
          <TextField
            label={t("share.person")}
            autocomplete="off"
            autocapitalize="none"
            dir="ltr"
            value={username()}
            onInput={(event) => setUsername(event.currentTarget.value)}
          />
        </Match>
        <Match when={audience() === "link"}>
          <TextField
            label={t("share.passphrase")}
            autocomplete="off"
            dir="auto"
            maxLength={200}
            error={tooShort() ? t("share.passphrase-short", { least: shortestPassphrase }) : undefined}
            value={passphrase()}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </Match>
      </Switch>
      <label class="grid gap-1.5 text-small font-semibold">
        {t("share.how-long")}
        <select
          class={`${fieldLook} font-normal`}
          onChange={(event) =>
            setDays(event.currentTarget.value === "" ? null : Number(event.currentTarget.value))
          }
        >
          <For each={spans}>
            {(span) => (
              <option value={span} selected={span === days()}>
                {count("share.days", span)}
              </option>
            )}
          </For>
          <option value="">{t("share.no-end")}</option>
        </select>
      </label>
      <p class="text-small" aria-live="polite">
        {t(`share.means.${audience()}`)}{" "}
        <Show when={audience() === "link" && passphrase() !== ""}>{t("share.means.passphrase")} </Show>
        {until()} {t("share.means.work")}
      </p>
      <Show when={asks()}>
        <p class="rounded-sheet bg-look-wash px-4 py-3 text-small" aria-live="polite">
          {asks()}
        </p>
      </Show>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Button type="submit" kind="primary" class="justify-self-start" disabled={!ready()}>
        {audience() === "link" ? t("share.make-link") : t("share.open")}
      </Button>
    </form>
  );
}
