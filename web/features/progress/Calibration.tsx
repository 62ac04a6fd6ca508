import { For } from "solid-js";
import type { Progress } from "../../../server/modules/learners/record/record.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ChartSection } from "./ChartSection.tsx";
import { calibrationFinding } from "./charts.models.ts";
import { createWords } from "./create-words.ts";

type Band = Progress["calibration"][number];

/** How sure, how right: for each band of sureness one mark for sure and one for right, on one scale. */
export function Calibration(props: { readonly bands: Progress["calibration"] }) {
  const { t, count } = useI18n();
  const { percent } = createWords();
  const name = (band: Band) => t("progress.band", { from: percent(band.from), to: percent(band.to) });
  const finding = () => {
    const found = calibrationFinding(props.bands);
    return found === "too-few" ? t("progress.calibration-few") : t(`practice.${found}`);
  };
  const label = () =>
    props.bands
      .map((band) =>
        count("progress.band-line", band.answers, { sure: percent(band.sure), right: percent(band.right) }),
      )
      .join(" ");
  return (
    <ChartSection
      title={t("practice.calibration")}
      lead={t("progress.calibration-lead")}
      empty={props.bands.length === 0 && t("progress.calibration-none")}
      finding={finding()}
      picture={
        <div class="grid gap-2">
          <div
            role="img"
            aria-label={label()}
            class="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-2"
          >
            <For each={props.bands}>
              {(band) => (
                <>
                  <span class="text-tiny text-ink-2 tabular-nums">{name(band)}</span>
                  <Dumbbell sure={band.sure} right={band.right} />
                </>
              )}
            </For>
            <span />
            <span class="flex justify-between px-2 text-tiny text-ink-3">
              <span>{percent(0)}</span>
              <span>{percent(1)}</span>
            </span>
          </div>
          <ul class="flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
            <li class="flex items-center gap-1.5">
              <span class="size-3 rounded-full border-2 border-own-ink" aria-hidden="true" />
              {t("practice.bar-sure")}
            </li>
            <li class="flex items-center gap-1.5">
              <span class="size-3 rounded-full bg-teal" aria-hidden="true" />
              {t("practice.bar-right")}
            </li>
          </ul>
        </div>
      }
      table={{
        columns: [
          t("progress.column.band"),
          t("practice.bar-sure"),
          t("practice.bar-right"),
          t("progress.column.answers"),
        ],
        rows: props.bands.map((band) => [
          name(band),
          percent(band.sure),
          percent(band.right),
          String(band.answers),
        ]),
      }}
    />
  );
}

/** Two marks on a line of 0..1, a ring for sure and a disc for right, and the way between them. */
function Dumbbell(props: { readonly sure: number; readonly right: number }) {
  const at = (share: number) => `${share * 100}%`;
  return (
    <span class="relative mx-2 block h-5">
      <span class="absolute inset-x-0 top-1/2 h-px bg-line-strong" />
      <span
        class="absolute top-1/2 h-1 -translate-y-1/2 rounded-full bg-line-strong"
        style={{
          "inset-inline-start": at(Math.min(props.sure, props.right)),
          width: at(Math.abs(props.sure - props.right)),
        }}
      />
      <span
        class="absolute top-1/2 -ms-[7px] size-3.5 -translate-y-1/2 rounded-full bg-teal"
        style={{ "inset-inline-start": at(props.right) }}
      />
      <span
        class="absolute top-1/2 -ms-[9px] size-[18px] -translate-y-1/2 rounded-full border-2 border-own-ink"
        style={{ "inset-inline-start": at(props.sure) }}
      />
    </span>
  );
}
