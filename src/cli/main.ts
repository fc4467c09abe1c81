#!/usr/bin/env node
import "./node-20.ts";
import { run } from "./run.ts";

await run(process.argv.slice(2));
