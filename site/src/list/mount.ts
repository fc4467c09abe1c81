import { addressOf, filterNames, filtersIn, isLeft, type RowData } from "./filters.ts";

/** Makes the filters of the list of flights work: they are in the address, and the rows follow it. */
export function mountFilters(form: HTMLFormElement, table: HTMLTableElement): void {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const status = form.querySelector("[role=status]");
  const selects = filterNames.flatMap(
    (name) => form.querySelector<HTMLSelectElement>(`[name=${name}]`) ?? [],
  );

  const apply = () => {
    const filters = filtersIn(location.search);
    for (const select of selects) select.value = filters[select.name as keyof typeof filters] ?? "";
    let left = 0;
    for (const row of rows) {
      row.hidden = !isLeft(row.dataset as unknown as RowData, filters);
      if (!row.hidden) left++;
    }
    if (status) status.textContent = `${left} of ${rows.length} flights`;
  };
  form.addEventListener("change", () => {
    const chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    history.replaceState(null, "", addressOf(chosen) || location.pathname);
    apply();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    history.replaceState(null, "", location.pathname);
    apply();
  });
  addEventListener("popstate", apply);
  form.hidden = false;
  apply();
}
