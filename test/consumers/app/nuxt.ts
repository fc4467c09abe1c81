import { command } from "../bundler.ts";
import { byHand, constants, first, second } from "../flights.ts";
import { toolScript } from "../tools.ts";
import { type App, flightAddress, loadLate } from "./app.ts";

const shown = (ids: readonly string[], from: string) => `<script setup>
    import { ${constants(...ids)} } from ${JSON.stringify(from)};
    const text = JSON.stringify([${constants(...ids)}]);
  </script>
  <template><pre>{{ text }}</pre></template>`;

const routes = ["used", "hand", "many", "late", "text", "served"].map((name) => `/${name}`);

const config = {
  compatibilityDate: "2026-01-01",
  telemetry: false,
  // Nitro copies the files that Rollup resolves for an external package, but Node resolves others.
  nitro: { prerender: { routes }, externals: { inline: ["resupply"] } },
};

export const nuxt: App = {
  name: "Nuxt",
  tool: "nuxt",
  modules: true,
  files: {
    "nuxt.config.ts": `export default defineNuxtConfig(${JSON.stringify(config)});`,
    "app/by-hand.js": byHand,
    "app/pages/used.vue": shown([first], "resupply"),
    "app/pages/hand.vue": shown([first], "../by-hand.js"),
    "app/pages/many.vue": shown(second, "resupply"),
    "app/pages/late.vue": `<script setup>
        import { ref } from "vue";
        import { loadMission } from "resupply/lazy";
        const name = ref("none");
        const load = async () => { name.value = (await ${loadLate("../by-hand.js")}).name; };
      </script>
      <template><button @click="load">{{ name }}</button></template>`,
    "app/pages/text.vue": `<script setup>
        import { ${constants(first)}, toJsonLdText } from "resupply";
        const text = toJsonLdText(${constants(first)});
      </script>
      <template><div><component :is="'script'" type="application/ld+json" :innerHTML="text" /></div></template>`,
    "app/pages/served.vue": `<script setup>
        const { data } = await useFetch(${JSON.stringify(flightAddress(first))});
      </script>
      <template><pre>{{ data.name }}</pre></template>`,
    "server/api/[id].get.ts": `import { getMission, isMissionId } from "resupply";
      export default defineEventHandler((event) => {
        const id = getRouterParam(event, "id") ?? "";
        if (!isMissionId(id)) throw createError({ statusCode: 404 });
        return getMission(id);
      });`,
  },
  async build(folder) {
    await command(folder, await toolScript("nuxt", "nuxt"), "build", "--logLevel=silent");
  },
  page: (name) => `.output/public/${name}/index.html`,
  scripts: { path: /_nuxt\/[^"'\\?]+\.js/g, below: ".output/public" },
  server: {
    command: async () => [".output/server/index.mjs"],
    flightAt: [flightAddress(first)],
  },
};
