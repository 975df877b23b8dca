import { characterTable } from './characterTable';

/** How a row ends, as far as it matters for the question whether its paragraph goes on. */
export enum EndKind {
  /** In the middle of a sentence: 汉字, letters, digits, 、 and opening marks. */
  Mid = 0,
  Comma = 1,
  /** ； or ： */
  Semicolon = 2,
  /** 。！？… with any closing marks behind it. */
  Stop = 3,
  /** A closing mark behind something that isn't a stop. */
  Closer = 4,
}

const closing = characterTable('”’」』）)》〉】〕]');
const stops = characterTable('。！？!?…');

/** The end kind of the text whose last character stands before `end`. */
export function endOf(source: string, end: number): EndKind {
  let at = end - 1;
  let closed = false;
  for (let i = 0; i < 3 && closing[source.charCodeAt(at)] === 1; i++) {
    closed = true;
    at--;
  }
  const code = source.charCodeAt(at);
  if (stops[code] === 1) return EndKind.Stop;
  if (closed) return EndKind.Closer;
  if (code === 0xff0c || code === 0x2c) return EndKind.Comma;
  if (code === 0xff1b || code === 0xff1a || code === 0x3a || code === 0x3b) return EndKind.Semicolon;
  return EndKind.Mid;
}
