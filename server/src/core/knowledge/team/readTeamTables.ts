import { emptyTeamKnowledge, type TeamKnowledge } from '../createKnowledge';
import { parseTeamFile, type TeamProblem } from './parseTeamFile';

/**
 * The tables of one `.qingyang` folder as {@link TeamKnowledge}; `files` maps file names to their text, other files are passed over.
 * `problems` has an entry for every table that was there, also for one without problems. Never throws.
 */
export function readTeamTables(files: ReadonlyMap<string, string>): {
  readonly team: TeamKnowledge;
  readonly problems: ReadonlyMap<string, readonly TeamProblem[]>;
} {
  const problems = new Map<string, readonly TeamProblem[]>();
  function read<N extends Parameters<typeof parseTeamFile>[0]>(name: N) {
    const text = files.get(name);
    if (text === undefined) return null;
    const parsed = parseTeamFile(name, text);
    problems.set(name, parsed.problems);
    return parsed.records;
  }
  const team: TeamKnowledge = {
    officials: read('officials.csv') ?? emptyTeamKnowledge.officials,
    slogans: read('slogans.csv') ?? emptyTeamKnowledge.slogans,
    organs: read('organs.csv') ?? emptyTeamKnowledge.organs,
    terms: read('terms.csv') ?? emptyTeamKnowledge.terms,
  };
  return { team, problems };
}
