import { catalogOf, type SearchData } from "./slim.ts";

/** A page that a text may mean. */
export interface Hit {
  /** Under the base of the site: "missions/progress-ms-04/". */
  readonly route: string;
  readonly name: string;
  /** Another name, where it is what was found. */
  readonly also?: string;
  /** What it is: "1 Dec 2016, International Space Station", "person". */
  readonly note: string;
}

/** A text as it is compared: without case, accents and hyphens. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

interface Entry {
  readonly hit: Hit;
  readonly names: readonly { readonly name: string; readonly plain: string }[];
}

const labels: Readonly<Record<string, string>> = {
  stations: "station",
  series: "series",
  spacecraft: "spacecraft",
  vehicles: "rocket",
  pads: "launch pad",
  operators: "operator",
  ports: "port",
  people: "person",
  countries: "country",
};

/**
 * A function that finds pages: first the flights that the library finds, in its order; then whatever has a
 * name that begins with the text, or a word that does.
 */
export function finder(data: SearchData): (text: string, most?: number) => readonly Hit[] {
  const catalog = catalogOf(data);
  const flights = new Map<string, Entry>();
  for (const [id, name, time, , , , , destination, aliases] of data.flights) {
    const note = `${time.slice(0, 10)}, ${data.stations[destination]}`;
    flights.set(
      id,
      entry({ route: `missions/${id}/`, name, note }, [
        name,
        ...aliases.flatMap(([alias]) => alias ?? []),
      ]),
    );
  }
  const others = data.others.map(([folder, id, name, ...also]) =>
    entry({ route: `${folder}/${id}/`, name, note: labels[folder] ?? folder }, [name, ...also]),
  );
  return (text, most = 12) => {
    const wanted = plain(text);
    if (wanted === "") return [];
    const sure = catalog.findMissions(text).flatMap(({ id }) => flights.get(id) ?? []);
    const rest = [...others, ...flights.values()]
      .filter((one) => !sure.includes(one))
      .flatMap((one) => {
        const best = bestOf(one, wanted);
        return best === undefined ? [] : [{ one, ...best }];
      })
      .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length);
    const found = [...sure.map((one) => ({ one, name: one.hit.name })), ...rest];
    return found
      .slice(0, most)
      .map(({ one, name }) => (name === one.hit.name ? one.hit : { ...one.hit, also: name }));
  };
}

function entry(hit: Hit, names: readonly string[]): Entry {
  return { hit, names: [...new Set(names)].map((name) => ({ name, plain: plain(name) })) };
}

/** The name that fits best: the whole, its beginning, or the beginning of one of its words. */
function bestOf({ names }: Entry, wanted: string): { rank: number; name: string } | undefined {
  let best: { rank: number; name: string } | undefined;
  for (const { name, plain } of names) {
    const rank =
      plain === wanted
        ? 0
        : plain.startsWith(wanted)
          ? 1
          : ` ${plain}`.includes(` ${wanted}`)
            ? 2
            : 9;
    if (rank < (best?.rank ?? 9)) best = { rank, name };
  }
  return best;
}
