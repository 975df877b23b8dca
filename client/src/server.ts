import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NotificationName, RequestName } from '../../server/src/protocol';

/** The language server with our own requests, typed by the names of protocol.ts. */
export interface Server {
  /** Undefined when the server couldn't answer: it is starting anew, was stopped, or the request was cancelled. */
  ask<Params, Result>(name: RequestName<Params, Result>, params: Params): Promise<Result | undefined>;
  tell<Params>(name: NotificationName<Params>, params: Params): void;
}

/** Requests that come while the server starts wait for it. */
export function serverOf(started: Promise<BaseLanguageClient>, output: LogOutputChannel): Server {
  return {
    async ask(name, params) {
      try {
        const client = await started;
        return await client.sendRequest(name as string, params);
      } catch (error) {
        output.appendLine(`${name}: ${String(error)}`);
        return undefined;
      }
    },
    tell(name, params) {
      started
        .then((client) => client.sendNotification(name as string, params))
        .catch((error: unknown) => output.appendLine(`${name}: ${String(error)}`));
    },
  };
}
