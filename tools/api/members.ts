import ts from "typescript";

/** One thing that a declaration says. */
export interface Member {
  readonly optional: boolean;
  /** The types that it can be of, one for most; or the signatures of a function. */
  readonly alternatives: readonly string[];
}

const printer = ts.createPrinter({ removeComments: true });

/**
 * Takes a declaration apart into what can change by itself: each field by its path, `Mission.launch`, at
 * any depth, and each signature.
 */
export function membersOf(declaration: string): Map<string, Member> {
  const source = ts.createSourceFile("report.d.ts", declaration, ts.ScriptTarget.Latest, true);
  const found = new Map<string, Member>();
  const text = (node: ts.Node) =>
    printer.printNode(ts.EmitHint.Unspecified, node, source).replaceAll(/\s+/g, " ");
  const list = (nodes: ts.NodeArray<ts.Node> | undefined) => (nodes ?? []).map(text).join(", ");
  const add = (path: string, alternatives: readonly string[], optional = false) => {
    const known = found.get(path)?.alternatives ?? [];
    found.set(path, { optional, alternatives: [...known, ...alternatives] });
  };

  function members(path: string, nodes: ts.NodeArray<ts.TypeElement>) {
    for (const node of nodes) {
      if (ts.isPropertySignature(node) && node.type !== undefined) {
        type(`${path}.${text(node.name)}`, node.type, node.questionToken !== undefined);
      } else {
        const method = ts.isMethodSignature(node) && node.questionToken === undefined;
        const name = node.name === undefined ? "" : text(node.name);
        add(`${path}.${name}()`, [method ? `function ${text(node)}` : text(node)]);
      }
    }
  }

  function type(path: string, node: ts.TypeNode, optional = false) {
    if (ts.isTypeLiteralNode(node)) {
      add(path, ["{}"], optional);
      members(path, node.members);
    } else if (ts.isUnionTypeNode(node)) {
      add(path, node.types.map(text), optional);
    } else if (holdsFields(node) && ts.isTypeReferenceNode(node)) {
      add(path, [`${text(node.typeName)}<>`], optional);
      node.typeArguments?.forEach((argument, index) => {
        type(`${path}<${index}>`, argument);
      });
    } else if (holdsFields(node) && ts.isTupleTypeNode(node)) {
      add(path, ["[]"], optional);
      node.elements.forEach((element, index) => {
        type(`${path}[${index}]`, element);
      });
    } else {
      add(path, [text(node)], optional);
    }
  }

  for (const node of source.statements) {
    if (ts.isInterfaceDeclaration(node)) {
      add(node.name.text, [`<${list(node.typeParameters)}> ${list(node.heritageClauses)}`]);
      members(node.name.text, node.members);
    } else if (ts.isTypeAliasDeclaration(node)) {
      add(`${node.name.text}<>`, [list(node.typeParameters)]);
      type(node.name.text, node.type);
    } else if (ts.isFunctionDeclaration(node)) {
      add(`${node.name?.text}()`, [text(node)]);
    } else if (ts.isVariableStatement(node)) {
      for (const { name, type: of } of node.declarationList.declarations) {
        if (of === undefined) add(text(name), [""]);
        else type(text(name), of);
      }
    } else {
      add(text(node), [""]);
    }
  }
  return found;
}

function holdsFields(node: ts.Node): boolean {
  return ts.isTypeLiteralNode(node) || ts.forEachChild(node, holdsFields) === true;
}
