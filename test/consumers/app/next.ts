import { command } from "../bundler.ts";
import { byHand, constants, first, second } from "../flights.ts";
import type { Files } from "../project.ts";
import { toolScript } from "../tools.ts";
import { type App, loadLate } from "./app.ts";

const shown = (ids: readonly string[], from: string) => `"use client";
  import { ${constants(...ids)} } from ${JSON.stringify(from)};
  export default function Page() {
    return <pre>{JSON.stringify([${constants(...ids)}])}</pre>;
  }`;

const root = `new URL("..", import.meta.url).pathname`;

const files: Files = {
  "next.config.mjs": `export default {
    turbopack: { root: ${root} },
    outputFileTracingRoot: ${root},
  };`,
  "by-hand.js": byHand,
  "app/layout.js": `export default function Layout({ children }) {
    return <html lang="en"><body>{children}</body></html>;
  }`,
  "app/used/page.js": shown([first], "resupply"),
  "app/hand/page.js": shown([first], "../../by-hand.js"),
  "app/many/page.js": shown(second, "resupply"),
  "app/late/page.js": `"use client";
    import { useState } from "react";
    import { loadMission } from "resupply/lazy";
    export default function Page() {
      const [name, setName] = useState("none");
      const load = () => ${loadLate("../../by-hand.js")}.then((flight) => setName(flight.name));
      return <button onClick={load}>{name}</button>;
    }`,
  "app/text/page.js": `import { getMission, toJsonLdScript } from "resupply";
    export default function Page() {
      const __html = toJsonLdScript(getMission(${JSON.stringify(first)}));
      return <div dangerouslySetInnerHTML={{ __html }} />;
    }`,
};

/** Next with its App Router, and either bundler that it has. */
export const next: readonly App[] = ["Turbopack", "webpack"].map((bundler) => {
  return {
    name: `Next (${bundler})`,
    tool: "next",
    modules: false,
    files,
    async build(folder) {
      await command(
        folder,
        await toolScript("next", "next"),
        "build",
        `--${bundler.toLowerCase()}`,
      );
    },
    page: (name) => `.next/server/app/${name}.html`,
    scripts: { path: /static\/chunks\/[^"'\\?]+\.js/g, below: ".next" },
  };
});
