import type { Definition, Nodes, Paragraph, PhrasingContent, RootContent, Text } from "mdast";
import type { VFile } from "vfile";
import { placeIn } from "../../read/inline.ts";

interface Defined {
  readonly mark: string;
  readonly url: string;
}

const DEFINITION = /^\s*(\[\^?[^\]\s]{1,20}\]):\s*<?(https?:[^\s>]+)/;

/**
 * Blocks in which `[1]` leads where `[1]: https://…` says, and in which that line is one of the
 * references.
 */
export function withDefinitions(file: VFile, nodes: readonly RootContent[]): RootContent[] {
  const source = String(file.value);
  const urls = new Map<string, string>();
  const definitions = new Map<RootContent, Defined>();
  for (const node of nodes) {
    if (node.type !== "definition") continue;
    const { start, end } = node.position ?? {};
    const [, mark, url] = DEFINITION.exec(source.slice(start?.offset, end?.offset)) ?? [];
    if (mark === undefined || url === undefined) continue;
    definitions.set(node, { mark, url });
    urls.set(mark, url);
  }
  if (urls.size === 0) return [...nodes];
  return nodes.map((node) => {
    const defined = definitions.get(node);
    return defined === undefined
      ? resolved(file, node, urls)
      : asReference(node as Definition, defined);
  });
}

function asReference({ position }: Definition, { url }: Defined): Paragraph {
  const at = position === undefined ? {} : { position };
  const text: Text = { type: "text", value: url, ...at };
  return { type: "paragraph", children: [{ type: "link", url, children: [text], ...at }], ...at };
}

function resolved<Node extends Nodes>(
  file: VFile,
  node: Node,
  urls: ReadonlyMap<string, string>,
): Node {
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === "text" ? linked(file, child, urls) : [resolved(file, child, urls)],
  );
  return { ...node, children } as Node;
}

/** A text with a link for each mark in it. */
function linked(file: VFile, node: Text, urls: ReadonlyMap<string, string>): PhrasingContent[] {
  const from = node.position?.start.offset ?? 0;
  const piece = (value: string, index: number): Text => {
    const [start, end] = [from + index, from + index + value.length].map((offset) => ({
      ...placeIn(file, offset),
      offset,
    }));
    return start && end
      ? { type: "text", value, position: { start, end } }
      : { type: "text", value };
  };
  const made: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: mark, index } of node.value.matchAll(/\[\^?[^[\]\s]{1,20}\]/g)) {
    const url = urls.get(mark);
    if (url === undefined) continue;
    if (index > done) made.push(piece(node.value.slice(done, index), done));
    const name = piece(mark, index);
    made.push({ ...name, type: "link", url, children: [name] });
    done = index + mark.length;
  }
  if (done === 0) return [node];
  return done < node.value.length ? [...made, piece(node.value.slice(done), done)] : made;
}
