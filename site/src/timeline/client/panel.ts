import type { Catalog, Mission } from "resupply";
import { count, escapeHtml } from "../../lib/html.ts";
import { type Minutes, unbroken } from "../../lib/instants.ts";
import { isoMinute } from "./address.ts";
import type { StationData } from "./data.ts";

/** What the record says of a station at an instant. */
export interface Report {
  /** "5 flights at 8 ports, 6 people aboard" */
  readonly summary: string;
  readonly html: string;
}

type LinkTo = (mission: Mission) => string | undefined;

/** Writes who was at which port and who was aboard, in the words of the record. */
export function reportOf(
  catalog: Catalog<Mission>,
  { id, ports: order }: StationData,
  at: Minutes,
  linkTo: LinkTo,
): Report {
  const options = { station: id };
  const rank = (port: { readonly id: string } | undefined) =>
    port ? order.indexOf(port.id) : order.length;
  const ports = [...catalog.occupancyAt(isoMinute(at), options)].sort(
    (a, b) => rank(a.port) - rank(b.port),
  );
  const people = catalog.peopleAboardAt(isoMinute(at), options);
  const link = (mission: Mission) => {
    const href = linkTo(mission);
    const name = escapeHtml(mission.name);
    return href ? `<a href="${href}">${name}</a>` : name;
  };

  const portRows = ports.map(({ port, mission, stay, certain }) => {
    const name = escapeHtml(port?.name ?? "Port unknown");
    if (!mission) return row([name, doubt(certain) + muted("free"), "", ""]);
    return row([name, doubt(certain) + link(mission), timeHtml(stay?.from), endHtml(stay)]);
  });
  const personRows = people.map(({ person, role, arrival, departure, certain }) =>
    row([
      doubt(certain) + escapeHtml(person.name),
      escapeHtml(role?.replaceAll("-", " ") ?? ""),
      link(arrival),
      departure ? link(departure) : muted("not known"),
    ]),
  );
  const flights = new Set(ports.flatMap(({ mission }) => mission ?? [])).size;
  return {
    summary: `${count(flights, "flight")} at ${count(ports.length, "port")}, ${count(people.length, "person", "people")} aboard`,
    html:
      table("At the ports", ["Port", "Flight", "Since", "Until"], portRows, "No port was open.") +
      table("Aboard", ["Name", "Role", "Came with", "Left with"], personRows, "Nobody was aboard."),
  };
}

function endHtml(stay: Mission["stays"][number] | undefined): string {
  return stay?.undocked === false ? muted("never undocked") : timeHtml(stay?.to);
}

function timeHtml(time: string | undefined): string {
  return time ? `<time datetime="${time}">${unbroken(time)}</time>` : muted("not known");
}

const doubt = (certain: boolean): string => (certain ? "" : '<span class="doubt">perhaps</span> ');

const muted = (text: string): string => `<span class="muted">${text}</span>`;

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly string[],
  none: string,
): string {
  const body = rows.length > 0 ? rows.join("") : `<tr><td colspan="4">${none}</td></tr>`;
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join("");
  return `<div class="scroll"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
