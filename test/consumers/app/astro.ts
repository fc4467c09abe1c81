import { command } from "../bundler.ts";
import { byHand, constants, first, second } from "../flights.ts";
import { toolScript } from "../tools.ts";
import { type App, loadLate } from "./app.ts";

const page = (content: string) => `<html lang="en"><head><title>Flights</title></head>
  <body>${content}</body></html>`;

const shown = (ids: readonly string[], from: string) =>
  page(`<script>
    import { ${constants(...ids)} } from ${JSON.stringify(from)};
    document.body.textContent = JSON.stringify([${constants(...ids)}]);
  </script>`);

export const astro: App = {
  name: "Astro",
  tool: "astro",
  modules: true,
  files: {
    // A small script would be written into the page.
    "astro.config.mjs": "export default { vite: { build: { assetsInlineLimit: 0 } } };",
    "src/by-hand.js": byHand,
    "src/pages/used.astro": shown([first], "resupply"),
    "src/pages/hand.astro": shown([first], "../by-hand.js"),
    "src/pages/many.astro": shown(second, "resupply"),
    "src/pages/late.astro": page(`<script>
      import { loadMission } from "resupply/lazy";
      document.onclick = () => ${loadLate("../by-hand.js")}.then((flight) => {
        document.body.textContent = flight.name;
      });
    </script>`),
    "src/pages/text.astro": `---
import { getMission, toJsonLdScript } from "resupply";
const script = toJsonLdScript(getMission(${JSON.stringify(first)}));
---
${page("<Fragment set:html={script} />")}`,
  },
  async build(folder) {
    await command(folder, await toolScript("astro", "astro"), "build", "--silent");
  },
  page: (name) => `dist/${name}/index.html`,
  scripts: { path: /_astro\/[^"'\\?]+\.js/g, below: "dist" },
};
