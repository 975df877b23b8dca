import type { OfficialRecord } from '../../core/knowledge/knowledge';
import type { HeldPost, PersonFact, Provenance } from '../../core/people/facts';
import { articleRange, type AnalyzedText } from '../workspace/analyzedText';
import { chineseDate, chinesePeriod, escapeMarkdown, placeLink } from './markdown';

const roles: Record<PersonFact['role'], string> = { official: '官员', reporter: '记者', other: '人物' };

/** More known posts than this aren't read in a hover. */
const MOST_RECORDS = 6;
/** Links to mentions: more are found by the editor's own search for references. */
const MOST_LINKS = 8;

/**
 * Who this is: the posts as this article has them, then the team's file, then what is built in; each statement with where it comes
 * from. People whom only the name joins are said to be so.
 */
export function personHover(text: AnalyzedText, person: PersonFact, commands: boolean): string {
  const lines = [`**${escapeMarkdown(person.name)}** · ${roles[person.role]}`, ''];
  const { group } = person;
  for (const post of person.posts) {
    // A group's title says less than what is said of the group below.
    if (post.span.start !== group?.span.start) lines.push(`- ${postLine(text, post)}`);
  }
  if (group && person.role === 'reporter') {
    lines.push(
      `- 本文${placeLink(escapeMarkdown(group.text), text.document.uri, articleRange(text, group.span))}`,
    );
  } else if (group) {
    const of = group.jurisdictions.length ? `（${group.jurisdictions.map(escapeMarkdown).join('、')}）` : '';
    lines.push(
      `- 列于“${placeLink(escapeMarkdown(group.text), text.document.uri, articleRange(text, group.span))}”名下${of}，本文未分别写明职务`,
    );
  } else if (person.posts.length === 0) {
    lines.push('- 本文没有写明职务');
  }
  lines.push('', mentionsLine(text, person));
  const known = text.analyzer.knowledge.officials(person.name);
  section(
    lines,
    '团队名册',
    known.filter((record) => record.origin === 'team'),
    person,
    text,
  );
  section(
    lines,
    '内置资料',
    known.filter((record) => record.origin === 'builtIn'),
    person,
    text,
  );
  if (commands && person.role !== 'reporter' && !known.some(({ origin }) => origin === 'team')) {
    const argument = encodeURIComponent(JSON.stringify([{ name: person.name }]));
    lines.push('', `[加入团队名册](command:qingyang.addToRoster?${argument})`);
  }
  return lines.join('\n');
}

/** `北京市委副书记（北京市，承上文“北京市委书记”）`: the words of the article first, what was made of them in brackets. */
function postLine(text: AnalyzedText, post: HeldPost): string {
  const link = placeLink(escapeMarkdown(post.text), text.document.uri, articleRange(text, post.span));
  const parts: string[] = [];
  if (post.jurisdiction !== null && post.jurisdictionFrom) {
    parts.push(`${escapeMarkdown(post.jurisdiction)}，${provenance(text, post.jurisdictionFrom)}`);
  } else if (post.jurisdiction === null) {
    parts.push('所属地区本文未写明');
  }
  if (post.qualifier !== null && !post.text.includes(post.qualifier))
    parts.push(`“${escapeMarkdown(post.qualifier)}”`);
  return `${link}${parts.length ? `（${parts.join('；')}）` : ''}`;
}

const inheritedBy = { level: '按级别承前文', chain: '承上一职务', sourceLine: '据出处行' };

/** Where a statement comes from, for people. */
export function provenance(text: AnalyzedText, from: Provenance): string {
  switch (from.type) {
    case 'document':
      return '本文写明';
    case 'inherited': {
      const words = text.analysis.article.text.slice(from.span.start, from.span.end);
      const link = placeLink(escapeMarkdown(words), text.document.uri, articleRange(text, from.span));
      return `${inheritedBy[from.rule]}“${link}”`;
    }
    case 'team':
      return `据${escapeMarkdown(from.file)}第${from.line}行${from.source ? `：${escapeMarkdown(from.source)}` : ''}`;
    case 'builtIn': {
      const period = chinesePeriod(from.from, from.to);
      return `据${escapeMarkdown(from.source)}${period ? `，${period}` : ''}`;
    }
  }
}

function mentionsLine(text: AnalyzedText, person: PersonFact): string {
  const { mentions } = person;
  const links = mentions
    .slice(0, MOST_LINKS)
    .map((mention, i) =>
      placeLink(i === 0 ? '首次出现' : `第${i + 1}次`, text.document.uri, articleRange(text, mention)),
    );
  const more = mentions.length > MOST_LINKS ? '…' : '';
  return `全文提到${mentions.length}次：${links.join('、')}${more}`;
}

/** True when the record is of somebody who held the post on the day, or no day is known. Seen only later or earlier says nothing against. */
function holds({ from, to, evidence }: OfficialRecord, day: string | null): boolean {
  if (day === null || evidence === 'seen') return true;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Without what was merely seen where the appointment itself is known. */
function withoutRepeats(records: readonly OfficialRecord[]): OfficialRecord[] {
  const appointed = new Set(records.filter(({ evidence }) => evidence !== 'seen').map(({ post }) => post));
  return records.filter(({ evidence, post }) => evidence !== 'seen' || !appointed.has(post));
}

/** The post as the record has it is what the article says too. */
function agrees(record: OfficialRecord, person: PersonFact): boolean {
  return person.posts.some(
    (post) =>
      record.post.includes(post.title) &&
      (post.jurisdiction === null ||
        record.jurisdiction === null ||
        post.jurisdiction === record.jurisdiction),
  );
}

const evidence: Record<OfficialRecord['evidence'], (period: string) => string> = {
  appointment: (period) => (period ? `任期${period}` : '任期不详'),
  seen: (period) => (period ? `见诸报道${period}` : '见诸报道的日期不详'),
  team: (period) => period,
};

function section(
  lines: string[],
  heading: string,
  records: readonly OfficialRecord[],
  person: PersonFact,
  text: AnalyzedText,
): void {
  if (records.length === 0) return;
  const day = text.analysis.facts.publication.date;
  const ranked = withoutRepeats(records).sort((a, b) => Number(holds(b, day)) - Number(holds(a, day)));
  lines.push('', `**${heading}**`, '');
  for (const record of ranked.slice(0, MOST_RECORDS)) {
    const when = evidence[record.evidence](chinesePeriod(record.from, record.to));
    const note = record.note ? `；${escapeMarkdown(record.note)}` : '';
    const stale = holds(record, day) ? '' : `（不在${chineseDate(day!)}的任期内）`;
    lines.push(
      `- ${escapeMarkdown(record.post)}${stale} — ${when ? `${when}；` : ''}来源：${escapeMarkdown(record.source)}${note}`,
    );
  }
  if (ranked.length > MOST_RECORDS) lines.push(`- 另有${ranked.length - MOST_RECORDS}条`);
  if (person.posts.length > 0 && !records.some((record) => agrees(record, person))) {
    lines.push('', '职务与本文不同：可能是同名的另一人，也可能职务已变动，请核对。');
  } else if (person.posts.length === 0) {
    lines.push('', '只按姓名查得，未必是同一人，请核对。');
  }
}
