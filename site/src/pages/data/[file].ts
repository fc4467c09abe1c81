import type { APIRoute } from "astro";
import { files } from "../../data/files.ts";

export const getStaticPaths = () =>
  files.map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute = ({ props }) => {
  const { file } = props as { file: (typeof files)[number] };
  return new Response(file.content(), { headers: { "content-type": file.type } });
};
