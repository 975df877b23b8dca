import type { QuotationFact } from '../../core/people/facts';
import type { QuotationKind } from '../../core/mentions/mention';
import type { AnalyzedText } from '../workspace/analyzedText';
import { chinesePeriod, escapeMarkdown } from './markdown';

/** What people in a newsroom call the kinds of quotation. */
export const quotationKinds: Record<QuotationKind, string> = {
  slogan: '提法、口号',
  campaign: '专项、工程',
  plan: '规划期',
  metaphor: '比喻',
  theme: '主题',
  speech: '引语',
  title: '标题、书名',
  name: '名称',
  term: '术语',
};

/** What a quotation is; for a known slogan its expansion, where and when it holds and how we know. */
export function quotationHover({ analyzer }: AnalyzedText, quotation: QuotationFact): string {
  const lines = [`**${escapeMarkdown(quotation.text)}** · ${quotationKinds[quotation.kind]}`];
  const slogan = quotation.known === null ? null : analyzer.knowledge.sloganById(quotation.known);
  if (!slogan) return lines.join('\n');
  lines.push('');
  if (slogan.expansion.length > 0) {
    lines.push('- 具体内容：', ...slogan.expansion.map((part) => `  - ${escapeMarkdown(part)}`));
  }
  if (slogan.scope !== null) lines.push(`- 使用范围：${escapeMarkdown(slogan.scope)}`);
  const period = chinesePeriod(slogan.from, slogan.to);
  if (period) lines.push(`- 时间：${period}`);
  if (slogan.quote === 'always') lines.push('- 通常加引号');
  if (slogan.quote === 'never') lines.push('- 通常不加引号');
  if (slogan.note !== null) lines.push(`- ${escapeMarkdown(slogan.note)}`);
  const where = slogan.origin === 'team' ? `团队资料第${slogan.line ?? '?'}行` : '内置资料';
  lines.push(`- ${where}，来源：${escapeMarkdown(slogan.source)}`);
  return lines.join('\n');
}
