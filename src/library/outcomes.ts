/** How a flight can have ended, or not yet. */
export const OUTCOMES: readonly string[] = ["success", "partial", "failure", "in-flight"];
