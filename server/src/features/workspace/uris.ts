/** The name of the folder that holds a team's files. */
export const TEAM_FOLDER = '.qingyang';

/** The URI of the folder that something lies in, without a slash at the end; null at the top. Works on encoded URIs of any scheme. */
export function parentUri(uri: string): string | null {
  const path = uri.indexOf(':') + 1;
  // `scheme://authority` is the top; `untitled:Untitled-1` has no folder.
  const top = uri.startsWith('//', path) ? uri.indexOf('/', path + 2) : path;
  const slash = uri.lastIndexOf('/');
  if (top < 0 || slash < top || slash < 0) return null;
  return slash === top ? null : uri.slice(0, slash);
}

/** Every folder above, the nearest first. */
export function* foldersAbove(uri: string): Generator<string> {
  for (let folder = parentUri(uri); folder !== null; folder = parentUri(folder)) yield folder;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The last part of a URI, decoded; null for an untitled document. */
export function fileNameOf(uri: string): string | null {
  const slash = uri.lastIndexOf('/');
  return slash < 0 ? null : decode(uri.slice(slash + 1)) || null;
}

/** The decoded path from `folder` down to `uri`, with `/`; null when it doesn't lie in it. */
export function pathWithin(folder: string, uri: string): string | null {
  return uri.startsWith(`${folder}/`) ? decode(uri.slice(folder.length + 1)) : null;
}
