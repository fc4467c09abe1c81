import { stations } from "../lib/stations.ts";
import { stillSvg } from "../timeline/still.ts";

export function GET(): Response {
  return new Response(stillSvg(stations), { headers: { "content-type": "image/svg+xml" } });
}
