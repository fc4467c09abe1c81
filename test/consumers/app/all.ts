import { angular } from "./angular.ts";
import type { App } from "./app.ts";
import { astro } from "./astro.ts";
import { next } from "./next.ts";
import { nuxt } from "./nuxt.ts";
import { reactRouter } from "./react-router.ts";
import { sveltekit } from "./sveltekit.ts";

export const allApps: readonly App[] = [...next, nuxt, reactRouter, sveltekit, astro, angular];
