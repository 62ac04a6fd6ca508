import { A } from "@solidjs/router";
import { For } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

const parts = [
  { href: "/portfolio", key: "portfolio.work", end: true },
  { href: "/portfolio/showcases", key: "portfolio.showcases", end: false },
  { href: "/portfolio/goals", key: "portfolio.goals", end: false },
  { href: "/projects", key: "room.projects", end: false },
  { href: "/portfolio/competencies", key: "portfolio.skills", end: false },
  { href: "/portfolio/take-along", key: "taking.nav", end: false },
] as const;

/** The parts of the portfolio. */
export function PortfolioNav() {
  const { t } = useI18n();
  return (
    <nav aria-label={t("portfolio.title")} class="flex flex-wrap gap-1 border-line border-b">
      <For each={parts}>
        {(part) => (
          <A
            href={part.href}
            end={part.end}
            activeClass="border-teal font-semibold text-teal-ink"
            inactiveClass="border-transparent text-ink-2 hover:text-ink"
            class="-mb-px border-b-2 px-3 py-2 text-[0.92rem] pointer-coarse:min-h-11"
          >
            {t(part.key)}
          </A>
        )}
      </For>
    </nav>
  );
}
