import { useNavigate } from "@solidjs/router";
import { createSignal, For } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ArtifactForm } from "./ArtifactForm.tsx";
import { BackLink } from "./BackLink.tsx";
import { createFields, readKept } from "./create-fields.ts";
import { draftOf, emptyFields } from "./fields.models.ts";
import { kindIcons } from "./kinds.ts";
import { portfolioApi } from "./portfolio-api.ts";

const kinds = ["text", "image", "audio", "file", "link", "code"] as const;
const name = "portfolio.new";

/** Adds a piece of work that was not made in Ponder. What is written stays on this device until it is kept. */
export default function NewArtifact() {
  const { t, locale } = useI18n();
  const userId = useSession().user()?.id ?? "";
  const api = portfolioApi(useApi(), locale);
  const navigate = useNavigate();
  createTitle(() => t("work.new"));
  const initial = readKept(userId, name)?.fields ?? emptyFields("text");
  const form = createFields({ userId, name, initial, version: () => 0 });
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();

  async function save() {
    setBusy(true);
    setError(undefined);
    try {
      const made = await api.create(draftOf(form.fields));
      form.forget();
      navigate(`/portfolio/${encodeURIComponent(made.id)}`, { replace: true });
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[700px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <BackLink href="/portfolio">{t("portfolio.title")}</BackLink>
        <h1 class="font-serif text-[1.7rem]">{t("work.new")}</h1>
        <fieldset class="flex flex-wrap gap-2">
          <legend class="mb-1.5 text-small font-semibold">{t("work.what")}</legend>
          <For each={kinds}>
            {(kind) => (
              <Button
                kind="tool"
                aria-pressed={form.fields.kind === kind}
                // A file of one kind is none of another.
                onClick={() => form.change({ kind, ...(kind === form.fields.kind ? {} : { fileId: null }) })}
              >
                <Dynamic component={kindIcons[kind]} class="size-4" aria-hidden="true" />
                {t(`kind.${kind}`)}
              </Button>
            )}
          </For>
        </fieldset>
        <ArtifactForm
          fields={form.fields}
          isNew
          busy={busy()}
          error={error()}
          onChange={form.change}
          onSave={() => void save()}
          onCancel={() => {
            form.forget();
            navigate("/portfolio");
          }}
        />
      </div>
    </div>
  );
}
