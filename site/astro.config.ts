import { defineConfig } from "astro/config";
import { flightsPlugin } from "./src/timeline/flights-plugin.ts";

// For GitHub Pages: SITE_URL is the origin (https://example.github.io), BASE the folder (/resupply/).
const { SITE_URL, BASE } = process.env;

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  base: BASE || "/",
  output: "static",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: "directory" },
  vite: {
    plugins: [flightsPlugin()],
    // The package is a link to the folder above.
    server: { fs: { allow: [".."] } },
  },
});
