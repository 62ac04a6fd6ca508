import type { ItemStatisticsView } from "../insights.schemas.ts";
import type { Look } from "../look.usecases.ts";
import { namingIn, skillOfMisconception } from "../naming.usecases.ts";
import { sentencesOf } from "./item-sentences.models.ts";
import { statisticsOf } from "./item-statistics.models.ts";

/** Items of a class with what their statistics say; those that need a look first. */
export function itemsFor({ record, refused }: Look, locale: "en" | "es"): readonly ItemStatisticsView[] {
  const naming = namingIn(locale);
  const found = statisticsOf(record.answers, record.disputes, refused, skillOfMisconception);
  return found.map(({ strong, weak, ...item }) => ({
    ...item,
    text: naming.item(item.itemId),
    skill: { id: item.skill, name: naming.skill(item.skill) },
    between: [item.between[0], item.between[1]],
    findings: [...item.findings],
    says: [...sentencesOf({ ...item, strong, weak }, locale)],
  }));
}
