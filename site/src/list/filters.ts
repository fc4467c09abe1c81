/** What flights are filtered by, with the name in the address. */
export const filterNames = ["station", "series", "kind", "outcome", "year"] as const;
export type FilterName = (typeof filterNames)[number];

export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** What a row says about its flight. */
export type RowData = Readonly<Record<FilterName, string>>;

/** The filters in an address: "?station=iss&outcome=failure". */
export function filtersIn(search: string): Filters {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = parameters.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** The address of some filters; empty without any. */
export function addressOf(filters: Filters): string {
  const parameters = new URLSearchParams(
    filterNames.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
  );
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether a flight is among those that the filters leave. */
export function isLeft(row: RowData, filters: Filters): boolean {
  return filterNames.every((name) => filters[name] === undefined || row[name] === filters[name]);
}
