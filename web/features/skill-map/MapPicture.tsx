import { createEffect, createMemo, For, Show } from "solid-js";
import type { SkillStanding } from "../../../server/modules/learners/skills/skills.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { BoxSize, layoutMap, Place } from "./layout.models.ts";
import { StandingMark } from "./StandingMark.tsx";
import { firstToSee, type MapSkill } from "./skill-map.models.ts";

/** Lengths of the layout are sixteenths of a rem, so that the map grows with the text. */
const rem = (length: number) => `${length / 16}rem`;

/** Pixels below which a window is a phone's. */
const narrow = 600;

const looks: Readonly<Record<SkillStanding, string>> = {
  mastered: "border-transparent bg-good-wash",
  "under-way": "border-own-line bg-own",
  ready: "border-teal bg-raised",
  later: "border-dashed border-line-strong bg-paper text-ink-2",
};

/** The map drawn: boxes in columns, each after what it builds on, in a region that scrolls. */
export function MapPicture(props: {
  readonly layoutMap: typeof layoutMap;
  readonly skills: readonly MapSkill[];
  /** The skills whose names may be told as prerequisites, shown or not. */
  readonly all: readonly MapSkill[];
  readonly highlight: string | null;
  readonly label: string;
  readonly onChoose: ((id: string) => void) | undefined;
}) {
  const { t } = useI18n();
  const box = boxSize();
  const map = createMemo(() => props.layoutMap(props.skills, box));
  let region: HTMLElement | undefined;
  createEffect(() => {
    map();
    const first = firstToSee(props.skills, props.highlight);
    const found = [...(region?.querySelectorAll<HTMLElement>("[data-skill]") ?? [])].find(
      (one) => one.dataset.skill === first,
    );
    if (region && found) showInMiddle(region, found);
  });
  return (
    <section
      ref={region}
      tabindex="0"
      aria-label={t("map.region", { label: props.label })}
      class="relative max-h-[min(70vh,34rem)] overflow-auto rounded-sheet border border-line bg-desk/50"
    >
      <div class="relative" style={{ width: rem(map().width), height: rem(map().height) }}>
        <svg
          aria-hidden="true"
          class="absolute inset-0 size-full text-line-strong"
          viewBox={`0 0 ${map().width} ${map().height}`}
        >
          <For each={map().lines}>
            {(line) => (
              <path
                d={line.path}
                fill="none"
                stroke="currentColor"
                stroke-width="1.5"
                class={line.to === props.highlight ? "text-teal" : ""}
              />
            )}
          </For>
        </svg>
        <ul>
          <For each={map().places}>
            {(place) => (
              <SkillBox
                place={place}
                size={box}
                all={props.all}
                highlighted={place.skill.id === props.highlight}
                onChoose={props.onChoose}
              />
            )}
          </For>
        </ul>
      </div>
    </section>
  );
}

function SkillBox(props: {
  readonly place: Place<MapSkill>;
  readonly size: BoxSize;
  readonly all: readonly MapSkill[];
  readonly highlighted: boolean;
  readonly onChoose: ((id: string) => void) | undefined;
}) {
  const { t, list } = useI18n();
  const skill = () => props.place.skill;
  const before = () =>
    props.all.filter(({ id }) => skill().prerequisites.includes(id)).map(({ name }) => name);
  const look = () =>
    `flex size-full items-center gap-2 overflow-hidden rounded-control border px-2.5 text-start text-tiny leading-[1.3] ${looks[skill().standing]} ${props.highlighted ? "ring-2 ring-teal" : ""}`;
  const words = () =>
    [
      t(`map.standing.${skill().standing}`),
      ...(props.highlighted ? [t("map.highlight")] : []),
      ...(before().length > 0 ? [t("map.builds-on", { names: list(before()) })] : []),
    ].join(", ");
  const content = () => (
    <>
      <StandingMark standing={skill().standing} />
      <span class="min-w-0 hyphens-auto [overflow-wrap:anywhere]">{skill().name}</span>
    </>
  );
  return (
    <li
      data-skill={skill().id}
      class="absolute"
      style={{
        left: rem(props.place.x),
        top: rem(props.place.y),
        width: rem(props.size.width),
        height: rem(props.size.height),
      }}
    >
      <Show
        when={props.onChoose}
        fallback={
          <div class={look()}>
            {content()}
            <span class="sr-only">{words()}</span>
          </div>
        }
      >
        {(choose) => (
          <button
            type="button"
            class={`${look()} hover:border-edge`}
            aria-label={`${skill().name}, ${words()}`}
            onClick={() => choose()(skill().id)}
          >
            {content()}
          </button>
        )}
      </Show>
    </li>
  );
}

/**
 * A skill's box: room for three lines of a name, and more where the reader has asked for larger spacing. Narrow on a
 * phone, so that a skill and the one before it are seen together.
 */
function boxSize(): BoxSize {
  const spacious = document.documentElement.dataset.spacing === "larger";
  if (window.innerWidth < narrow) return spacious ? { width: 184, height: 104 } : { width: 136, height: 84 };
  return spacious ? { width: 216, height: 84 } : { width: 176, height: 64 };
}

/** Scrolls a region, and nothing around it, until a box stands in its middle. */
function showInMiddle(region: HTMLElement, box: HTMLElement): void {
  region.scrollLeft = box.offsetLeft + box.offsetWidth / 2 - region.clientWidth / 2;
  region.scrollTop = box.offsetTop + box.offsetHeight / 2 - region.clientHeight / 2;
}
