import { Option } from "commander";

/** `--exclude`, which can be repeated. */
export function excludeOption(): Option {
  return new Option(
    "--exclude <pattern>",
    "leave files or folders aside, like drafts/ or '*.draft.md'; can be repeated",
  )
    .default([], "none")
    .argParser((pattern: string, before: readonly string[]) => [...before, pattern]);
}
