import type { Profile } from '../core/rules/rule';
import { inputFiles } from './inputFiles';
import { Teams, type Configured } from './team';
import { readTextFile, type TextFile } from './textFile';

export interface OpenText {
  readonly text: TextFile;
  readonly configured: Configured;
}

/** The texts of a command line. */
export interface Texts {
  /** Paths with `/`; `-` is standard input. */
  readonly files: readonly string[];
  open(file: string): OpenText;
}

/**
 * Finds all files and makes sure that every one of them, and every configuration that holds for one, can be read, before anything is
 * printed or written. Texts aren't kept, so that an archive of any size can be gone through.
 * @throws UsageError for the first that can't.
 */
export function openTexts(
  paths: readonly string[],
  globs: readonly string[] | undefined,
  profile: Profile | null,
): Texts {
  const files = inputFiles(paths, globs);
  const teams = new Teams(profile);
  // Standard input can be read once only.
  let stdin: TextFile | null = null;
  const read = (file: string): TextFile => {
    if (file !== '-') return readTextFile(file);
    return (stdin ??= readTextFile(file));
  };
  for (const file of files) {
    teams.for(file);
    read(file);
  }
  return { files, open: (file) => ({ text: read(file), configured: teams.for(file) }) };
}
