declare module "virtual:flights" {
  import type { Catalog, Mission } from "resupply";

  export const catalogs: Readonly<
    Record<string, () => Promise<{ readonly catalog: Catalog<Mission> }>>
  >;
}
