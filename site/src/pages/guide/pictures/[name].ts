import type { APIRoute } from "astro";
import { pictureFiles } from "../../../guide/documents.ts";

export const getStaticPaths = () =>
  pictureFiles.map(({ name, svg }) => ({ params: { name }, props: { svg } }));

export const GET: APIRoute = ({ props }) =>
  new Response(props["svg"] as string, { headers: { "content-type": "image/svg+xml" } });
