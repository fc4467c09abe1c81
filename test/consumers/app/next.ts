import { command } from "../bundler.ts";
import { byHand, first, second } from "../flights.ts";
import type { Files } from "../project.ts";
import { toolScript } from "../tools.ts";
import { type App, flightAddress } from "./app.ts";
import { late, shown } from "./react.ts";

const inClient = (page: string) => `"use client";${page}`;

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
  "app/used/page.js": inClient(shown([first], "resupply")),
  "app/hand/page.js": inClient(shown([first], "../../by-hand.js")),
  "app/many/page.js": inClient(shown(second, "resupply")),
  "app/late/page.js": inClient(late("../../by-hand.js")),
  "app/text/page.js": `import { getMission, toJsonLdScript } from "resupply";
    export default function Page() {
      const __html = toJsonLdScript(getMission(${JSON.stringify(first)}));
      return <div dangerouslySetInnerHTML={{ __html }} />;
    }`,
  "app/api/[id]/route.js": `import { getMission, isMissionId } from "resupply";
    export async function GET(request, { params }) {
      const { id } = await params;
      return isMissionId(id) ? Response.json(getMission(id)) : new Response("", { status: 404 });
    }`,
  "pages/served.js": `import { getMission } from "resupply";
    export const getStaticProps = () => {
      return { props: { name: getMission(${JSON.stringify(first)}).name } };
    };
    export default function Page({ name }) {
      return <pre>{name}</pre>;
    }`,
};

/** With webpack, Next 16.4 can't build this: it looks for a manifest that it has not written. */
const edgeRoute: Files = {
  "app/edge/route.js": `import { findMission } from "resupply";
    export const runtime = "edge";
    export const GET = () => Response.json(findMission(${JSON.stringify(first)}));`,
};

const script = () => toolScript("next", "next");

/** Next with both its routers, and either bundler that it has. */
export const next: readonly App[] = ["Turbopack", "webpack"].map((bundler) => {
  const hasEdge = bundler === "Turbopack";
  return {
    name: `Next (${bundler})`,
    tool: "next",
    modules: false,
    files: hasEdge ? { ...files, ...edgeRoute } : files,
    async build(folder) {
      await command(folder, await script(), "build", `--${bundler.toLowerCase()}`);
    },
    page: (name) => `.next/server/${name === "served" ? "pages" : "app"}/${name}.html`,
    scripts: { path: /static\/chunks\/[^"'\\?]+\.js/g, below: ".next" },
    server: {
      command: async (port) => [await script(), "start", "-p", String(port)],
      flightAt: [flightAddress(first), ...(hasEdge ? ["/edge"] : [])],
    },
  };
});
