import type { CompetencyRecord } from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** A skill's confirmations that stand, in words: who, when, by which work. */
export function createConfirmed() {
  const { t, list, moment } = useI18n();
  return (records: readonly CompetencyRecord[], skill: string) =>
    records
      .filter((record) => record.skill.id === skill)
      .map((record) => {
        const work = list(record.evidence.map(({ title }) => title ?? t("records.gone")));
        const said = t("confirm.said", { name: record.confirmedBy.name, at: moment(record.at) });
        return `${said}, ${t("confirm.by-work", { work })}`;
      });
}
