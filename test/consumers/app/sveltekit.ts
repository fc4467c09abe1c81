import { command } from "../bundler.ts";
import { byHand, constants, first, second } from "../flights.ts";
import { toolScript } from "../tools.ts";
import { type App, flightAddress, loadLate } from "./app.ts";

const shown = (ids: readonly string[], from: string) => `<script>
    import { ${constants(...ids)} } from ${JSON.stringify(from)};
    let text = $state("");
    const show = () => { text = JSON.stringify([${constants(...ids)}]); };
  </script>
  <button onclick={show}>{text}</button>`;

const vite = () => toolScript("sveltekit", "vite");

export const sveltekit: App = {
  name: "SvelteKit",
  tool: "sveltekit",
  modules: true,
  files: {
    "vite.config.js": `import { sveltekit } from "@sveltejs/kit/vite";
      export default { plugins: [sveltekit()] };`,
    "src/app.html": `<!doctype html>
      <html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>`,
    "src/by-hand.js": byHand,
    "src/routes/+layout.js": "export const prerender = true;",
    "src/routes/used/+page.svelte": shown([first], "resupply"),
    "src/routes/hand/+page.svelte": shown([first], "../../by-hand.js"),
    "src/routes/many/+page.svelte": shown(second, "resupply"),
    "src/routes/late/+page.svelte": `<script>
        import { loadMission } from "resupply/lazy";
        let text = $state("");
        const show = async () => { text = (await ${loadLate("../../by-hand.js")}).name; };
      </script>
      <button onclick={show}>{text}</button>`,
    "src/routes/text/+page.js": "export const csr = false;",
    "src/routes/text/+page.svelte": `<script>
        import { getMission, toJsonLdScript } from "resupply";
      </script>
      {@html toJsonLdScript(getMission(${JSON.stringify(first)}))}`,
    "src/routes/served/+page.server.js": `import { getMission } from "resupply";
      export const load = () => ({ name: getMission(${JSON.stringify(first)}).name });`,
    "src/routes/served/+page.svelte": `<script>
        const { data } = $props();
      </script>
      <pre>{data.name}</pre>`,
    "src/routes/api/[id]/+server.js": `import { getMission, isMissionId } from "resupply";
      export const GET = ({ params: { id } }) =>
        isMissionId(id) ? Response.json(getMission(id)) : new Response("", { status: 404 });`,
  },
  async build(folder) {
    await command(folder, await vite(), "build", "--logLevel", "warn");
  },
  page: (name) => `.svelte-kit/output/prerendered/pages/${name}.html`,
  scripts: { path: /_app\/immutable\/[^"'\\?]+\.js/g, below: ".svelte-kit/output/client" },
  server: {
    command: async (port) => [await vite(), "preview", "--strictPort", "--port", String(port)],
    flightAt: [flightAddress(first)],
  },
};
