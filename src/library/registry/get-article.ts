import { articles } from "../../generated/article-registry.ts";
import { type MissionId, missionIds } from "../../generated/mission-ids.ts";
import { unknownMission } from "../catalog/unknown-mission.ts";
import type { Article } from "../types/article.ts";

/**
 * The article on a flight. Ships every article; one that needs a few imports their constants.
 *
 * @throws `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * getArticle("progress-ms-04").faqs[0]?.question; // "Why did Progress MS-04 fail?"
 */
/* @__NO_SIDE_EFFECTS__ */
export function getArticle<const Id extends MissionId>(id: Id): Article<Id> {
  const article = articles.find((one) => one.id === id);
  if (article === undefined) throw unknownMission(id, missionIds);
  return article as unknown as Article<Id>;
}
