import type { OrganizationFact } from '../../core/people/facts';
import { articleRange, type AnalyzedText } from '../workspace/analyzedText';
import { escapeMarkdown, placeLink } from './markdown';

const categories: Record<OrganizationFact['category'], string> = {
  party: '党的机构',
  government: '政府机构',
  congress: '人大机构',
  consultative: '政协机构',
  judicial: '司法机关',
  military: '军队',
  company: '企业',
  university: '高校',
  media: '媒体',
  other: '机构',
};

/** An organisation with its full name, other known forms and where it stands. */
export function organizationHover(text: AnalyzedText, organization: OrganizationFact): string {
  const lines = [`**${escapeMarkdown(organization.name)}** · ${categories[organization.category]}`, ''];
  if (organization.fullName !== null && organization.fullName !== organization.name) {
    lines.push(`- 全称：${escapeMarkdown(organization.fullName)}`);
  }
  const known = text.analyzer.knowledge.organ(organization.name);
  if (known) {
    const short = known.short.filter((form) => form !== organization.name);
    const what = [
      ...(known.name !== organization.name && known.name !== organization.fullName
        ? [`规范名称${escapeMarkdown(known.name)}`]
        : []),
      ...(short.length ? [`简称${short.map(escapeMarkdown).join('、')}`] : []),
      ...(known.note ? [escapeMarkdown(known.note)] : []),
    ];
    const where = known.origin === 'team' ? `团队资料第${known.line ?? '?'}行` : '内置资料';
    if (what.length > 0) {
      lines.push(`- ${what.join('；')}（${where}，来源：${escapeMarkdown(known.source)}）`);
    }
  }
  const first = organization.mentions[0];
  if (first) {
    const link = placeLink('首次出现', text.document.uri, articleRange(text, first));
    lines.push(`- 全文提到${organization.mentions.length}次，${link}`);
  }
  return lines.join('\n');
}
