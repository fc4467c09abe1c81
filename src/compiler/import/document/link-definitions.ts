import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, RootContent } from "mdast";
import { linksIn } from "../../markdown/links.ts";
import { startOf } from "../../markdown/position.ts";
import type { PlacedNote } from "../note.ts";
import { paragraph, text } from "./nodes.ts";

interface Resolved {
  readonly nodes: readonly RootContent[];
  /** Notes on marks of footnotes that have no address. */
  readonly notes: readonly PlacedNote[];
}

/**
 * Blocks in which `[1]` and `[^1]` are links to where they are defined, and in which each definition
 * is a paragraph, as one of the references.
 */
export function withDefinitions(nodes: readonly RootContent[]): Resolved {
  const definitions = nodes.filter((node) => node.type === "definition");
  const footnotes = nodes.filter((node) => node.type === "footnoteDefinition");
  if (definitions.length + footnotes.length === 0) return { nodes, notes: [] };
  const resolver = new Resolver(definitions, footnotes);
  const resolved = nodes.flatMap((node): RootContent[] => {
    if (node.type === "definition") return [asReference(node)];
    if (node.type === "footnoteDefinition") return resolver.resolve(node.children);
    return resolver.resolve([node]);
  });
  return { nodes: resolved, notes: resolver.notes };
}

function asReference({ url, position }: Definition): RootContent {
  const at = position === undefined ? {} : { position };
  const link = { type: "link" as const, url, children: [{ ...text(url), ...at }], ...at };
  return { ...paragraph([link]), ...at };
}

class Resolver {
  readonly notes: PlacedNote[] = [];
  /** Addresses by identifier; where something is defined twice, the first definition counts. */
  readonly #addresses = new Map<string, string>();

  constructor(definitions: readonly Definition[], footnotes: readonly FootnoteDefinition[]) {
    for (const { identifier, url } of definitions.toReversed()) {
      this.#addresses.set(identifier, url);
    }
    for (const { identifier, children } of footnotes.toReversed()) {
      const [link] = linksIn(children);
      const address = link?.address ?? addressIn(children);
      if (address !== undefined) this.#addresses.set(`^${identifier}`, address);
    }
  }

  /** Some nodes in which references are links. */
  resolve<Node extends Nodes>(nodes: readonly Node[]): Node[] {
    return nodes.flatMap((node): Node[] => {
      const { position } = node;
      const at = position === undefined ? {} : { position };
      if (node.type === "footnoteReference") {
        const mark = `[^${node.label ?? node.identifier}]`;
        const url = this.#addresses.get(`^${node.identifier}`);
        if (url === undefined) {
          const message = `${mark} leads to no address and is left out`;
          this.notes.push({ rule: "citation-mark", message, place: startOf(node) });
          return [];
        }
        const name = { ...text(node.label ?? ""), ...at };
        return [{ type: "link", url, children: [name], ...at } as Nodes as Node];
      }
      if (!("children" in node)) return [node];
      const children = this.resolve(node.children as PhrasingContent[]);
      if (node.type !== "linkReference") return [{ ...node, children }];
      const url = this.#addresses.get(node.identifier) ?? "";
      return [{ type: "link", url, children, ...at } as Nodes as Node];
    });
  }
}

/** The first address in the text of some nodes. */
function addressIn(nodes: readonly Nodes[]): string | undefined {
  for (const node of nodes) {
    const address =
      node.type === "text"
        ? /https?:\/\/[^\s)\]>]+/.exec(node.value)?.[0]
        : "children" in node
          ? addressIn(node.children)
          : undefined;
    if (address !== undefined) return address;
  }
  return undefined;
}
