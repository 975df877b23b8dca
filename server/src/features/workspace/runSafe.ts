import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Runtime } from './runtime';

interface Log {
  error(message: string): void;
}

/**
 * Runs a handler so that nothing it does can harm the connection: input that has arrived meanwhile is read first, a cancelled
 * request is answered as such without being worked on, and a failure is logged and answered with `fallback`.
 */
export async function runSafe<T>(
  runtime: Runtime,
  log: Log,
  name: string,
  token: CancellationToken,
  fallback: T,
  handler: () => Promise<T> | T,
): Promise<T | ResponseError<never>> {
  await new Promise<void>((resolve) => runtime.afterInput(resolve));
  if (token.isCancellationRequested) return cancelled();
  try {
    const result = await handler();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    if (error instanceof ResponseError) return error as ResponseError<never>;
    log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fallback;
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** A request that can't be done as asked, with a sentence for the user. */
export function refuse(message: string): ResponseError<never> {
  return new ResponseError<never>(ErrorCodes.InvalidParams, message);
}
