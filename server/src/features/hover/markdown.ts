import type { Range } from 'vscode-languageserver';

/** Longer texts than this are cut: a hover is read at a glance. */
const LONGEST = 200;

/** User text as Markdown that shows exactly it: no markup, no HTML, no line break. */
export function escapeMarkdown(text: string): string {
  const clipped = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return (
    clipped
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_{}[\]()#|<>~&$@]/g, '\\$&')
      // At the start these would begin a list.
      .replace(/^( ?)([-+])|^( ?\d+)(\.)/, '$1$3\\$2$4')
  );
}

/** A link to a place in the document; VS Code and others understand `#L12,5`. */
export function placeLink(label: string, uri: string, { start }: Range): string {
  const target = uri.replace(/[()\s<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${label}](${target}#L${start.line + 1},${start.character + 1})`;
}

/** `2022-11-13` as `2022年11月13日`, `2022-11` as `2022年11月`; anything else as it is. */
export function chineseDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** `2022年10月—2023年3月`, `2022年10月起`, `至2023年3月`; empty when both ends are open. */
export function chinesePeriod(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `至${chineseDate(to)}`;
  if (to === null) return `${chineseDate(from)}起`;
  return from === to ? chineseDate(from) : `${chineseDate(from)}—${chineseDate(to)}`;
}
