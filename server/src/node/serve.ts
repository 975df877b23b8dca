import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../server';
import { nodeRuntime } from './nodeRuntime';

/** The server over what the command line names: `--node-ipc`, `--stdio`, `--pipe=…` or `--socket=…`. */
export function serveByArguments(): void {
  startServer(createConnection(ProposedFeatures.all), nodeRuntime());
}

/** The server over standard input and output. */
export function serveStdio(): void {
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  process.stdin.on('end', () => process.exit(0));
  startServer(connection, nodeRuntime());
}
