import type { Knowledge, OfficialRecord } from '../knowledge/knowledge';
import type { PostMention } from '../mentions/mention';
import { parsePostChainBefore } from '../mentions/post/postChain';
import type { Provenance } from './facts';
import { type Resolved, unitOf } from './jurisdictions';
import { hasUnit } from './unitIndex';

/**
 * The jurisdiction of a post without a place from the dated roster: only when the roster has this person, on the day of publication,
 * in the same post of exactly one division or state.
 */
export function jurisdictionFromRoster(
  name: string,
  post: PostMention,
  day: string | null,
  knowledge: Knowledge,
): Resolved | null {
  if (day === null || post.qualifier !== null || post.place !== null) return null;
  const unit = unitOf(post);
  const found = knowledge.officialsAsOf(name, day).flatMap((record) => {
    const jurisdiction = record.jurisdiction ?? nationalJurisdiction(record);
    const isSame = record.post.endsWith(unit === null ? post.text : post.text.slice(unit.length));
    const fits = jurisdiction !== null && (unit === null || hasUnit(jurisdiction, unit));
    return isSame && fits ? [{ record, jurisdiction }] : [];
  });
  const first = found[0];
  if (!first || found.some(({ jurisdiction }) => jurisdiction !== first.jurisdiction)) return null;
  return { name: first.jurisdiction, from: provenanceOf(first.record) };
}

/** 国务院总理 is of the state, although the roster names no division. */
function nationalJurisdiction({ post }: OfficialRecord): string | null {
  return parsePostChainBefore(post, post.length)?.posts.at(-1)?.level === 'national' ? '中国' : null;
}

/** Where a record of the roster comes from. */
export function provenanceOf(record: OfficialRecord): Provenance {
  return record.origin === 'team'
    ? { type: 'team', file: 'officials.csv', line: record.line ?? 1, source: record.source || null }
    : { type: 'builtIn', source: record.source, from: record.from, to: record.to };
}
