import { constants } from "../flights.ts";
import { loadLate } from "./app.ts";

/** A page of React that shows flights. */
export const shown = (ids: readonly string[], from: string) => `
  import { ${constants(...ids)} } from ${JSON.stringify(from)};
  export default function Page() {
    return <pre>{JSON.stringify([${constants(...ids)}])}</pre>;
  }`;

/** A page of React that loads a flight when its button is clicked. */
export const late = (byHand: string) => `
  import { useState } from "react";
  import { loadMission } from "resupply/lazy";
  export default function Page() {
    const [name, setName] = useState("none");
    const load = () => ${loadLate(byHand)}.then((flight) => setName(flight.name));
    return <button onClick={load}>{name}</button>;
  }`;
