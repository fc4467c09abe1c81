import { command } from "../bundler.ts";
import { byHand, first, second } from "../flights.ts";
import { toolScript } from "../tools.ts";
import { type App, flightAddress } from "./app.ts";
import { late, shown } from "./react.ts";

const pages = ["used", "hand", "many", "late", "text", "served"];

/** React Router in framework mode, the successor of Remix. */
export const reactRouter: App = {
  name: "React Router",
  tool: "react-router",
  modules: true,
  // Otherwise it would install isbot itself.
  manifest: { dependencies: { isbot: "*" } },
  files: {
    "vite.config.js": `import { reactRouter } from "@react-router/dev/vite";
      export default { plugins: [reactRouter()] };`,
    "react-router.config.js": `export default ${JSON.stringify({ prerender: pages.map((name) => `/${name}`) })};`,
    "app/root.jsx": `import { Links, Meta, Outlet, Scripts } from "react-router";
      export default function Root() {
        return (
          <html lang="en">
            <head><Meta /><Links /></head>
            <body><Outlet /><Scripts /></body>
          </html>
        );
      }`,
    "app/routes.js": `import { route } from "@react-router/dev/routes";
      export default [
        ...${JSON.stringify(pages)}.map((name) => route(name, \`pages/\${name}.jsx\`)),
        route(${JSON.stringify(flightAddress(":id"))}, "flight.js"),
      ];`,
    "app/by-hand.js": byHand,
    "app/flight.js": `import { getMission, isMissionId } from "resupply";
      export const loader = ({ params: { id } }) =>
        isMissionId(id) ? Response.json(getMission(id)) : new Response("", { status: 404 });`,
    "app/pages/used.jsx": shown([first], "resupply"),
    "app/pages/hand.jsx": shown([first], "../by-hand.js"),
    "app/pages/many.jsx": shown(second, "resupply"),
    "app/pages/late.jsx": late("../by-hand.js"),
    "app/pages/text.jsx": `import { getMission, toJsonLdText } from "resupply";
      export const loader = () => toJsonLdText(getMission(${JSON.stringify(first)}));
      export default function Page({ loaderData: __html }) {
        return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
      }`,
    "app/pages/served.jsx": `import { findMission } from "resupply";
      export const loader = () => ({ name: findMission(${JSON.stringify(first)}).name });
      export default function Page({ loaderData }) {
        return <pre>{loaderData.name}</pre>;
      }`,
  },
  async build(folder) {
    await command(folder, await toolScript("react-router", "@react-router/dev"), "build");
  },
  page: (name) => `build/client/${name}/index.html`,
  scripts: { path: /assets\/[^"'\\?]+\.js/g, below: "build/client" },
  server: {
    command: async () => [
      await toolScript("react-router", "@react-router/serve"),
      "build/server/index.js",
    ],
    flightAt: [flightAddress(first)],
  },
};
