import type { progressMs04 } from "resupply";
import { mission } from "resupply/schema";
import type { z } from "zod";

const parsed: z.infer<typeof mission> = mission.parse(null);
const outcome: typeof progressMs04.outcome | "success" | "partial" | "in-flight" = parsed.outcome;

export { outcome };
