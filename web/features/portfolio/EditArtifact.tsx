import { createSignal, Show } from "solid-js";
import type { ArtifactView } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ApiError, toApiError } from "../../lib/api-error.ts";
import { ArtifactForm } from "./ArtifactForm.tsx";
import { Clashes } from "./Clashes.tsx";
import { createFields, nameOfWork, readKept } from "./create-fields.ts";
import { type Clash, type Fields, fieldsOf, merge, patchOf } from "./fields.models.ts";
import { portfolioApi } from "./portfolio-api.ts";

/**
 * Changes a piece of work. Where it was changed elsewhere meanwhile, both are shown side by side and the words here stay
 * in the form; the version that was saved elsewhere stays among the versions.
 */
export default function EditArtifact(props: {
  readonly artifact: ArtifactView;
  readonly onSaved: (artifact: ArtifactView) => void;
  readonly onCancel: () => void;
}) {
  const { locale } = useI18n();
  const userId = useSession().user()?.id ?? "";
  const api = portfolioApi(useApi(), locale);
  // One form for the life of this component: what is newer on the server comes in by a conflict alone.
  const artifact = props.artifact;
  const kept = readKept(userId, nameOfWork(artifact.id));
  const isStale = kept !== null && kept.version !== artifact.version;
  const first = kept && isStale ? merge(null, kept.fields, fieldsOf(artifact)) : null;
  const [base, setBase] = createSignal<Fields>(fieldsOf(artifact));
  const [version, setVersion] = createSignal(artifact.version);
  const [clashes, setClashes] = createSignal<readonly Clash[] | null>(first?.clashes ?? null);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const form = createFields({
    userId,
    name: nameOfWork(artifact.id),
    initial: first?.fields ?? kept?.fields ?? fieldsOf(artifact),
    version,
  });

  async function save() {
    setBusy(true);
    setError(undefined);
    try {
      const saved = await api.change(artifact.id, patchOf(form.fields, version()));
      form.forget();
      props.onSaved(saved);
    } catch (thrown) {
      await failed(thrown);
    } finally {
      setBusy(false);
    }
  }

  async function failed(thrown: unknown) {
    if (!(thrown instanceof ApiError) || thrown.code !== "artifact.changed-elsewhere") {
      setError(toApiError(thrown));
      return;
    }
    try {
      const newest = await api.one(artifact.id);
      const merged = merge(base(), form.fields, fieldsOf(newest));
      form.replace(merged.fields);
      setClashes(merged.clashes);
      setBase(fieldsOf(newest));
      setVersion(newest.version);
    } catch (other) {
      setError(toApiError(other));
    }
  }

  return (
    <ArtifactForm
      fields={form.fields}
      isNew={false}
      busy={busy()}
      error={error()}
      onChange={form.change}
      onSave={() => void save()}
      onCancel={() => {
        form.forget();
        props.onCancel();
      }}
      before={
        <Show when={clashes()}>
          {(found) => (
            <Clashes clashes={found()} onTake={(field, words) => form.change({ [field]: words })} />
          )}
        </Show>
      }
    />
  );
}
