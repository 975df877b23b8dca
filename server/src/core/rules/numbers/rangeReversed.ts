import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const days = /(?<!\d)(\d{1,2}月)(\d{1,2})日?(?:上午|下午|晚)?([至到—～\-－–~])(\d{1,2})日/g;
const months =
  /(?<=(?:^|[^\d])(?:\d{4}年)?)([1-9]|1[0-2])月?(至|到|—|～|-)([1-9]|1[0-2])月(?!\d)(?=份?[，。、；）（期间\u4e00-\u9fff])/g;
const years = /(?<!\d)((?:19|20)\d\d)年?([—～至到\-–－])((?:19|20)\d\d)年/g;
const growth =
  /(?:由|从)(?:[^，。；：、\d]{0,12}?)(\d+(?:\.\d+)?)(万|亿)?([^\d，。；：、增扩提上升减下缩降压]{0,4}?)(扩大|增加|提高|上升|增长|提升|增至|升至|减少|下降|缩短|降低|压缩|缩减|下调|降)(?:到|至|为)?(\d+(?:\.\d+)?)(万|亿)?([^\d，。；：、（）]{0,4})/g;
// The ends of the ranges, rare enough to be looked for first.
const toDay = /[至到—～\-－–~]\d{1,2}日/;
const toMonth = /[至到—～-]1?\d月/;
const toYear = /[—～至到\-–－]\d{4}年/;
const rising = /^(?:扩大|增加|提高|上升|增长|提升|增至|升至)$/;

function valueOf(digits: string, multiple: string): number {
  return Number(digits) * (multiple === '万' ? 1e4 : multiple === '亿' ? 1e8 : 1);
}

/** 起止颠倒: a range that runs backwards, a rise to less. */
export const rangeReversed: ParagraphRule = {
  id: 'range-reversed',
  category: 'numbers',
  title: { zh: '起止颠倒', en: 'Range runs backwards' },
  severity: 'error',
  fix: 'suggest',
  source: { standard: '事实核对' },
  rationale: {
    zh: '日期的起止前大后小，或“扩大到”的数反而变小，必有一处写错。',
    en: 'A period that ends before it begins, or a rise to a smaller number, holds a mistake.',
  },
  examples: [
    { bad: '会议于⟪7月14日至13日⟫举行。', good: '会议于7月13日至14日举行。' },
    { bad: '事项⟪由200项扩大到132项⟫。', good: '事项由132项扩大到200项。' },
  ],
  traps: [
    '会议于7月13日至14日举行。',
    '展览自7月30日至8月2日举行。',
    '事项由132项扩大到200项。',
    '气温由15℃下降到5℃。',
    '每年11月至次年3月是供暖期。',
  ],
  scope: 'paragraph',
  triggers: '日月年由从',
  check(paragraph, report) {
    const { text } = paragraph;
    if (!/\d/.test(text)) return;
    if (toDay.test(text))
      eachMatch(paragraph, days, ({ start, end, groups: [whole = '', month = '', from = '', , to = ''] }) => {
        if (Number(to) >= Number(from) || Number(from) > 31) return;
        const at = start + month.length;
        const right =
          month +
          whole
            .slice(month.length)
            .replace(from, '\u0000')
            .replace(/\d+(?=日$)/, from)
            .replace('\u0000', to);
        report({
          start,
          end,
          message: '起止日期前大后小，似颠倒了',
          fix: replacement(at, end, right.slice(month.length), false),
        });
      });
    if (toYear.test(text))
      eachMatch(paragraph, years, ({ start, end, groups: [whole = '', from = '', , to = ''] }) => {
        if (Number(to) >= Number(from)) return;
        const right = to + whole.slice(4, -5) + from + whole.slice(-1);
        report({
          start,
          end,
          message: '起止年份前大后小，似颠倒了',
          fix: replacement(start, end, right, false),
        });
      });
    if (text.includes('由') || text.includes('从'))
      eachMatch(paragraph, growth, ({ start, end, groups }) => {
        const [
          whole = '',
          from = '',
          fromMultiple = '',
          fromUnit = '',
          verb = '',
          to = '',
          toMultiple = '',
          rest = '',
        ] = groups;
        // `由25%增加2个百分点` is a difference, not an end.
        if (!/(?:到|至|为)$/.test(verb) && !new RegExp(`${verb}(?:到|至|为)`).test(whole)) return;
        const unit = fromUnit.trim();
        if (unit === '' ? fromMultiple === '' || fromMultiple !== toMultiple : !rest.startsWith(unit)) return;
        if (/[℃度负零]|以/.test(unit)) return;
        const a = valueOf(from, fromMultiple);
        const b = valueOf(to, toMultiple);
        if (a === b || a < b === rising.test(verb)) return;
        const stop = end - rest.length + unit.length;
        const first = from + fromMultiple;
        const second = to + toMultiple;
        const index = whole.indexOf(first);
        const last = whole.lastIndexOf(second);
        if (index < 0 || last <= index) return;
        const right =
          whole.slice(0, index) +
          second +
          whole.slice(index + first.length, last) +
          first +
          whole.slice(last + second.length, stop - start);
        report({
          start,
          end: stop,
          message: `“${verb}”与前后数字的大小相反`,
          fix: replacement(start, stop, right, false),
        });
      });
    if (toMonth.test(text))
      eachMatch(paragraph, months, ({ start, end, groups: [, from = '', mark = '', to = ''] }) => {
        if (Number(to) >= Number(from) || Number(from) - Number(to) > 2) return;
        const before = text.slice(Math.max(0, start - 4), start);
        if (/[年每冬]/.test(before) && !/\d年$/.test(before)) return;
        report({
          start,
          end,
          severity: 'information',
          message: '起止月份前大后小，请核对',
          fix: replacement(
            start,
            end,
            `${to}${mark === '至' || mark === '到' ? '月' : ''}${mark}${from}月`,
            false,
          ),
        });
      });
  },
};
