import type { Finding } from "../../compiler/model/finding.ts";

const commands: Readonly<Record<string, string>> = { error: "error", warning: "warning" };

/** A finding as GitHub Actions shows it beside the line in a pull request. */
export function asGithub({ path, line, column, severity, message, rule }: Finding): string {
  const command = commands[severity] ?? "notice";
  return `::${command} file=${property(path)},line=${line},col=${column},title=${property(rule)}::${data(message)}`;
}

const data = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
