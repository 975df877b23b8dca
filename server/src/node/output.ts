import { once } from 'node:events';

/** Whoever reads us has gone (`| head`): there is nobody left to write for, and that's no error. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
        process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** Writes to standard output, waiting while the reader is slow. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A line that counts up on a terminal's standard error, and nothing where that isn't a terminal. */
export class Progress {
  private shown = 0;
  private readonly visible: boolean;

  constructor(
    private readonly label: string,
    private readonly total: number,
  ) {
    this.visible = process.stderr.isTTY === true && total > 1;
  }

  step(done: number): void {
    const now = Date.now();
    if (!this.visible || now - this.shown < 100) return;
    this.shown = now;
    process.stderr.write(`\r\x1b[K${this.label} ${done}/${this.total}`);
  }

  end(): void {
    if (this.visible) process.stderr.write('\r\x1b[K');
  }
}
