import type { APIRoute } from "astro";
import { searchData } from "../search/index-data.ts";

export const GET: APIRoute = () => Response.json(searchData());
