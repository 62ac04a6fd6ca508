import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, createUniqueId, Show } from "solid-js";
import type { Claim } from "../../../server/modules/learners/record/record.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip, type Tone } from "../../ui/Chip.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { Claims, OwnClaim } from "./create-claims.ts";
import { DisputeNote } from "./DisputeNote.tsx";

const EvidenceList = lazily(["progress"], () => import("./EvidenceList.tsx"));

const tones: Readonly<Record<Claim["code"], Tone>> = {
  often: "look",
  once: "look",
  hard: "look",
  growing: "teal",
  mastered: "good",
  "tested-out": "good",
  overcome: "plain",
  withdrawn: "plain",
};

/** Codes that say nothing against which a word could weigh. */
const past: readonly Claim["code"][] = ["overcome", "withdrawn"];

/** One claim of the record: what it says, what it rests on, and the learner's word about it. */
export function ClaimCard(props: {
  readonly claim: OwnClaim;
  readonly claims: Claims;
  readonly onDispute: () => void;
}) {
  const { t, count } = useI18n();
  const [open, setOpen] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const evidenceId = createUniqueId();
  const textId = createUniqueId();
  const dispute = () => props.claim.dispute;
  const isOpen = () => dispute()?.status === "open";

  /** One button for both, and never disabled, so that the focus stays where it was. */
  async function speak() {
    const own = dispute();
    if (busy()) return;
    if (own?.status !== "open") return props.onDispute();
    setBusy(true);
    setError(undefined);
    try {
      await props.claims.takeBack(props.claim, own.id);
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <li class="sheet grid gap-2.5 px-4 py-3.5 desk:px-5">
      <div class="flex flex-wrap items-start gap-x-3 gap-y-1.5">
        <h3
          id={textId}
          dir="auto"
          class="min-w-0 flex-1 basis-60 font-normal font-serif text-[1.05rem] leading-snug"
        >
          {props.claim.text}
        </h3>
        <Chip tone={tones[props.claim.code]}>{t(`progress.code.${props.claim.code}`)}</Chip>
      </div>
      <Show when={props.claim.kind === "misconception" && props.claim.skill}>
        {(skill) => <p class="text-small text-ink-2">{skill().name}</p>}
      </Show>
      <Show when={dispute()}>{(own) => <DisputeNote dispute={own()} claims={props.claims} />}</Show>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <div class="flex flex-wrap gap-2">
        <Button
          kind="tool"
          aria-expanded={open()}
          aria-controls={evidenceId}
          aria-describedby={textId}
          onClick={() => setOpen(!open())}
        >
          {count("progress.rests-on", props.claim.evidence)}
          <ChevronDown
            class={`size-4 transition-transform ${open() ? "rotate-180" : ""}`}
            aria-hidden="true"
          />
        </Button>
        <Show when={isOpen() || !past.includes(props.claim.code)}>
          <Button kind="tool" aria-describedby={textId} aria-disabled={busy()} onClick={() => void speak()}>
            {isOpen() ? t("progress.take-back") : t("progress.not-right")}
          </Button>
        </Show>
      </div>
      <div id={evidenceId} hidden={!open()}>
        <Show when={open()}>
          <Later shape={<Skeleton rows={2} />}>
            <EvidenceList claim={props.claim} />
          </Later>
        </Show>
      </div>
    </li>
  );
}
