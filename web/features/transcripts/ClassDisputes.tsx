import { For, Show } from "solid-js";
import {
  classDisputesSchema,
  type ClassDisputes as Disputes,
} from "../../../server/modules/learners/record/record.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Chip } from "../../ui/Chip.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";

type Dispute = Disputes["disputes"][number];

/** Students who say that their record is not right; nothing at all where nobody does. */
export function ClassDisputes(props: { readonly classId: string | undefined }) {
  const { t, locale } = useI18n();
  const api = useApi();
  const disputes = createLoad(
    () => (props.classId === undefined ? null : `${locale()} ${props.classId}`),
    async (_, signal) => {
      const path = `/api/classes/${encodeURIComponent(props.classId ?? "")}/disputes?locale=${locale()}`;
      return (await api.get(classDisputesSchema, path, signal)).disputes.filter(
        ({ status }) => status !== "taken-back",
      );
    },
  );
  return (
    <>
      <Show when={disputes.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void disputes.reload()} />}
      </Show>
      <Show when={disputes.data()?.length}>
        <details class="sheet px-4 py-3" open={disputes.data()?.some(({ status }) => status === "open")}>
          <summary class="cursor-pointer font-semibold text-small pointer-coarse:py-1.5">
            {t("disputes.title")}
          </summary>
          <ul class="mt-2 grid">
            <For each={disputes.data()}>{(dispute) => <DisputeRow dispute={dispute} />}</For>
          </ul>
        </details>
      </Show>
    </>
  );
}

function DisputeRow(props: { readonly dispute: Dispute }) {
  const { t, moment } = useI18n();
  return (
    <li class="grid gap-1 border-line border-t py-2.5 text-small">
      <div class="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <span class="font-semibold" dir="auto">
          {props.dispute.student.name}
        </span>
        <span class="text-ink-2">{moment(props.dispute.createdAt)}</span>
        <Chip tone={props.dispute.status === "open" ? "look" : "plain"} class="ms-auto">
          {t(`disputes.${props.dispute.status}`)}
        </Chip>
      </div>
      <p class="text-ink-2">
        <q dir="auto">{props.dispute.text}</q>
      </p>
      <Show when={props.dispute.words}>
        <p dir="auto" class="rounded-control bg-own px-3 py-1.5 font-serif [overflow-wrap:anywhere]">
          {props.dispute.words}
        </p>
      </Show>
    </li>
  );
}
