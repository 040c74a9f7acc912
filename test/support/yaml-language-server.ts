import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import type { MessageConnection } from 'vscode-jsonrpc/node.js';

const require = createRequire(import.meta.url);
const program = require.resolve('yaml-language-server/bin/yaml-language-server');

/** A file as an editor has it open; lines and columns count from 0. */
export interface OpenFile {
  /** What the server marks in it: line and message. */
  readonly problems: readonly string[];
  hover(line: number, character: number): Promise<string>;
  /** The labels of what it offers to write there. */
  complete(line: number, character: number): Promise<readonly string[]>;
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly range: { readonly start: { readonly line: number } };
    readonly message: string;
  }[];
}

/** The language server that VS Code and other editors use for YAML, on a workspace, over its standard streams. */
export class YamlLanguageServer {
  readonly #directory: string;
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #waiting = new Map<string, (published: Published) => void>();

  private constructor(directory: string, settings: object) {
    this.#directory = directory;
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child = child;
    this.#connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', (published: Published) =>
      this.#waiting.get(published.uri)?.(published),
    );
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? settings : {})),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.listen();
  }

  /** Starts it with the settings of `.vscode/settings.json`, where the directory has one; nothing is fetched from the network. */
  static async start(directory: string, settings: Readonly<Record<string, unknown>> = {}): Promise<YamlLanguageServer> {
    const server = new YamlLanguageServer(directory, {
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
      schemas: settings['yaml.schemas'] ?? {},
    });
    const uri = pathToFileURL(directory).href;
    await server.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'workspace' }],
      capabilities: {
        textDocument: { hover: { contentFormat: ['markdown'] } },
        workspace: { configuration: true, workspaceFolders: true },
      },
    });
    await server.#connection.sendNotification('initialized', {});
    return server;
  }

  /** Opens a file of the workspace, with another text than it has when one is given, and waits for what is marked in it. */
  async open(file: string, text = readFileSync(join(this.#directory, file), 'utf8')): Promise<OpenFile> {
    const uri = pathToFileURL(join(this.#directory, file)).href;
    const published = new Promise<Published>((resolve) => this.#waiting.set(uri, resolve));
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    const { diagnostics } = await published;
    const at = (line: number, character: number): object => ({ textDocument: { uri }, position: { line, character } });
    return {
      problems: diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`),
      hover: async (line, character) => {
        const answer = await this.#connection.sendRequest<{ contents: { value: string } } | null>(
          'textDocument/hover',
          at(line, character),
        );
        return answer?.contents.value ?? '';
      },
      complete: async (line, character) => {
        const answer = await this.#connection.sendRequest<{ items: readonly { label: string }[] }>(
          'textDocument/completion',
          at(line, character),
        );
        return answer.items.map(({ label }) => label);
      },
    };
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }
}
