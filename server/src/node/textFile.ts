import { readFileSync, writeFileSync } from 'node:fs';
import { encodeGb18030 } from './gb18030';
import { UsageError } from './messages';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** A text with all that is needed to write it back as it was. */
export interface TextFile {
  /** Without the byte-order mark; line ends as they are. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

const STDIN = 0;
const BOM = '\ufeff';

/** Reads a file; `-` is standard input. @throws UsageError when it can't be read or isn't text. */
export function readTextFile(file: string): TextFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? STDIN : file);
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
  const decoded = decodeText(bytes);
  if (decoded) return decoded;
  throw new UsageError(
    `无法解码 ${file}：既不是 UTF-8，也不是 GB18030`,
    `cannot decode ${file}: neither UTF-8 nor GB18030`,
  );
}

/** UTF-8, else UTF-16 with a byte-order mark, else GB18030; null when none of them decodes. */
export function decodeText(bytes: Uint8Array): TextFile | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  for (const encoding of utf16 ? [utf16 as Encoding] : (['utf-8', 'gb18030'] as const)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
      const byteOrderMark = text.startsWith(BOM);
      return { text: byteOrderMark ? text.slice(1) : text, encoding, byteOrderMark };
    } catch {
      // The next encoding gets its turn.
    }
  }
  return null;
}

/** The bytes of a new text in the encoding and with the byte-order mark of the old. @throws UsageError when that can't be. */
export function encodeText(file: string, before: TextFile, text: string): Buffer {
  const whole = before.byteOrderMark ? BOM + text : text;
  switch (before.encoding) {
    case 'utf-8':
      return Buffer.from(whole, 'utf8');
    case 'utf-16le':
      return Buffer.from(whole, 'utf16le');
    case 'utf-16be':
      return Buffer.from(whole, 'utf16le').swap16();
    case 'gb18030': {
      const bytes = encodeGb18030(whole);
      // The encoder is only trusted as far as the decoder reads the same text back.
      if (bytes && new TextDecoder('gb18030').decode(bytes) === text) return bytes;
      throw new UsageError(
        `${file} 是 GB18030 编码，结果不能用它写回；请先转成 UTF-8`,
        `${file} is GB18030 and the result can't be encoded in it; convert it to UTF-8 first`,
      );
    }
  }
}

/** @throws UsageError when the file can't be written. */
export function writeTextFile(file: string, bytes: Buffer): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`无法写入 ${file}（${code}）`, `cannot write ${file} (${code})`);
  }
}

function unreadable(file: string, { code }: NodeJS.ErrnoException): UsageError {
  if (code === 'ENOENT') return new UsageError(`找不到 ${file}`, `no such file: ${file}`);
  if (code === 'EACCES' || code === 'EPERM') {
    return new UsageError(`没有权限读取 ${file}`, `no permission to read ${file}`);
  }
  return new UsageError(`无法读取 ${file}（${code}）`, `cannot read ${file} (${code})`);
}
