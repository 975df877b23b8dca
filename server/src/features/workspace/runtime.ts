/** What the host (Node, a web worker) gives to the server. */
export interface Runtime {
  /** Calls back once pending input has been read, so that a cancellation can come in. */
  afterInput(callback: () => void): void;
  /** Calls back after `ms` milliseconds unless the returned function is called before. */
  delay(callback: () => void, ms: number): () => void;
  /** Files by URI, where the host has any. */
  readonly files: {
    /** The text of a UTF-8 file; null when it isn't there or can't be read. */
    read(uri: string): Promise<string | null>;
    /** Writes a file and the folder round it. */
    write(uri: string, text: string): Promise<void>;
  } | null;
}
