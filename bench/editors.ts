import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A server of TypeScript as an editor runs it, for one program. */
export interface Editor {
  /** Opens the program. */
  open(): void;
  /** The names that are offered at a place in the program; lines and columns count from 0. */
  completed(line: number, column: number): Promise<readonly string[]>;
  close(): void;
}

/** Starts a server for a program, and waits until it answers. */
export type Start = (file: string) => Promise<Editor>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly request_seq?: number;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly body?: unknown;
}

interface Named {
  readonly entries?: readonly { readonly name: string }[];
  readonly items?: readonly { readonly label: string }[];
}

/** What VS Code asks for by default: names that are not imported yet, too. */
const preferences = {
  includeCompletionsForModuleExports: true,
  includeCompletionsWithInsertText: true,
  includePackageJsonAutoImports: "auto",
};

/** The server of TypeScript 6, with its own protocol. */
export const tsserver: Start = async (file) => {
  const script = resolve("node_modules/typescript/lib/tsserver.js");
  const server = spawn(process.execPath, [script, "--disableAutomaticTypingAcquisition"]);
  const answers = new Map<number, (answer: Message) => void>();
  onMessages(server, (message) => answers.get(message.request_seq ?? 0)?.(message));
  let sent = 0;
  const send = (command: string, given: object) => {
    sent++;
    const request = { seq: sent, type: "request", command, arguments: given };
    server.stdin.write(`${JSON.stringify(request)}\n`);
    return sent;
  };
  const asked = (command: string, given: object) =>
    new Promise<Message>((answer) => answers.set(send(command, given), answer));
  await asked("configure", { preferences });
  return {
    open: () => void send("open", { file }),
    async completed(line, column) {
      const place = { file, line: line + 1, offset: column + 1 };
      const { body } = await asked("completionInfo", place);
      return ((body as Named | undefined)?.entries ?? []).map(({ name }) => name);
    },
    close: () => server.kill(),
  };
};

/** The server of TypeScript 7, with the protocol that editors share. */
export const languageServer: Start = async (file) => {
  const script = resolve("node_modules/typescript7/bin/tsc");
  const server = spawn(process.execPath, [script, "--lsp", "--stdio"]);
  const answers = new Map<number, (answer: Message) => void>();
  const write = (message: object) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  onMessages(server, ({ id, method, params, result }) => {
    if (method === undefined) answers.get(id ?? 0)?.({ result });
    else if (id !== undefined) {
      write({ id, result: params?.items?.map(() => ({ ...preferences, suggest: {} })) ?? null });
    }
  });
  let sent = 0;
  const asked = (method: string, params: object) =>
    new Promise<Message>((answer) => {
      sent++;
      answers.set(sent, answer);
      write({ id: sent, method, params });
    });
  const uri = pathToFileURL(file).href;
  await asked("initialize", {
    processId: process.pid,
    rootUri: new URL(".", uri).href,
    capabilities: { workspace: { configuration: true } },
    initializationOptions: { userPreferences: preferences },
  });
  write({ method: "initialized", params: {} });
  return {
    open() {
      const text = readFileSync(file, "utf8");
      const textDocument = { uri, languageId: "typescript", version: 1, text };
      write({ method: "textDocument/didOpen", params: { textDocument } });
    },
    async completed(line, character) {
      const place = { textDocument: { uri }, position: { line, character } };
      const { result } = await asked("textDocument/completion", place);
      return ((result as Named | undefined)?.items ?? []).map(({ label }) => label);
    },
    close: () => server.kill(),
  };
};

/** Calls back with each message that a server writes. */
function onMessages(server: ChildProcess, received: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  server.stdout?.on("data", (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf("\r\n\r\n");
      const [, length] = /Content-Length: (\d+)/.exec(rest.toString("latin1", 0, head)) ?? [];
      const end = head + 4 + Number(length);
      if (head < 0 || rest.length < end) return;
      received(JSON.parse(rest.toString("utf8", head + 4, end)));
      rest = rest.subarray(end);
    }
  });
}
