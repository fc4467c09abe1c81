import ts from "typescript";

/** Whether a function with the later signature can be called as with the earlier one: it may take more, if it need not. */
export function fits(earlier: string, later: string): boolean {
  const [was, is] = [parse(earlier), parse(later)];
  if (was === undefined || is === undefined || was.rest !== is.rest) return false;
  return (
    is.parameters.length > was.parameters.length &&
    is.parameters.every(({ text, optional }, index) =>
      index < was.parameters.length ? text === was.parameters[index]?.text : optional,
    )
  );
}

function parse(signature: string) {
  const source = ts.createSourceFile("s.d.ts", signature, ts.ScriptTarget.Latest, true);
  const [node] = source.statements;
  if (node === undefined || !ts.isFunctionDeclaration(node)) return undefined;
  return {
    /** All but the parameters. */
    rest: [node.name, ...(node.typeParameters ?? []), node.type]
      .map((part) => part?.getText())
      .join(),
    parameters: node.parameters.map((parameter) => ({
      text: parameter.getText(),
      optional: parameter.questionToken !== undefined || parameter.dotDotDotToken !== undefined,
    })),
  };
}
