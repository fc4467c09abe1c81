import type { APIRoute } from "astro";
import { getMission, type MissionId, missionIds } from "resupply";
import { cardPng } from "../../flight/card.ts";

export const getStaticPaths = () => missionIds.map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(cardPng(getMission(params["id"] as MissionId)), {
    headers: { "content-type": "image/png" },
  });
