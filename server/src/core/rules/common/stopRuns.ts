import type { Span } from '../../text/span';
import { STOPS } from './characters';

const isStop = new Uint8Array(65536);
for (const mark of STOPS) isStop[mark.charCodeAt(0)] = 1;

const none: readonly Span[] = Object.freeze([]);

let lastText = '';
let lastRuns = none;

/**
 * The places where two or more full-width 点号 (，。、；：！？) stand side by side. The last result is remembered, since several rules ask
 * for the same paragraph.
 */
export function stopRuns(text: string): readonly Span[] {
  if (text === lastText) return lastRuns;
  let runs: Span[] | null = null;
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const stop = isStop[text.charCodeAt(i)]!;
    if (stop === 1 && previous === 1) {
      const start = i - 1;
      let end = i + 1;
      while (end < text.length && isStop[text.charCodeAt(end)] === 1) end++;
      (runs ??= []).push({ start, end });
      i = end - 1;
    }
    previous = stop;
  }
  lastRuns = runs ?? none;
  lastText = text;
  return lastRuns;
}
