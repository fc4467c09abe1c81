#!/usr/bin/env node
import { supportNode20 } from "./node-20.ts";
import { run } from "./run.ts";

supportNode20();
await run(process.argv.slice(2));
