import type { DocumentRule } from '../rule';
import { deletion } from '../common/matching';

/** 标题末尾不用句号. */
export const headlineEndStop: DocumentRule = {
  id: 'headline-end-stop',
  category: 'ordinals',
  title: { zh: '标题末尾不用句号', en: 'Full stop after a headline' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '标题末尾不用句号、逗号等点号，问号、叹号和省略号可以用。',
    en: 'A headline ends without full stop or comma; ？ ！ and …… may stand.',
  },
  examples: [
    {
      bad: '全市乡村振兴工作现场推进会召开⟪。⟫⏎本报讯（记者 祝远）7月13日，全市乡村振兴工作现场推进会在云溪县召开，总结前一阶段工作，部署下半年任务。',
      good: '全市乡村振兴工作现场推进会召开⏎本报讯（记者 祝远）7月13日，全市乡村振兴工作现场推进会在云溪县召开，总结前一阶段工作，部署下半年任务。',
    },
  ],
  traps: [
    '谁来守护这条河？⏎本报讯（记者 祝远）7月13日，记者来到云溪河畔，两岸绿树成荫，水清岸绿，游人往来不绝。',
    '天刚亮，他就出了门。⏎村里的路灯还亮着，远处传来几声鸡鸣，他沿着河堤一路走到水闸，仔细查看水位，再把数字记在本子上。',
  ],
  scope: 'document',
  check({ paragraphs }, report) {
    const bodyAt = paragraphs.findIndex(({ kind }) => kind === 'byline' || kind === 'body');
    paragraphs.forEach((paragraph, index) => {
      const { text, kind } = paragraph;
      const isHeadline = kind === 'headline' || kind === 'subheading';
      if (!isHeadline && index > 0) return;
      if (!/[。，；]$/.test(text) || text.length < 4) return;
      if (!isHeadline && !(index === 0 && bodyAt === 0 && looksLikeHeadline(text, paragraphs[1]?.text ?? '')))
        return;
      if (text.slice(0, -1).includes('。')) return;
      const end = paragraph.start + text.length;
      report({
        start: end - 1,
        end,
        message: '标题末尾不用句号等点号',
        fix: deletion(end - 1, end, text.slice(-1), isHeadline || index === 0),
      });
    });
  },
};

/** The layout takes a line that ends in a stop for body text; a short one right above `本报讯` is the headline all the same. */
function looksLikeHeadline(text: string, next: string): boolean {
  return (
    text.endsWith('。') &&
    text.length <= 30 &&
    /^(?:本报|本台|新华社|中新社|人民网|云|【|[\u4e00-\u9fff]{2,6}[讯电][（，\s])[^。]{0,12}(?:讯|电|（|记者)/.test(
      next,
    )
  );
}
