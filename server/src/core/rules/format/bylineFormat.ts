import type { ParagraphRule } from '../rule';

const lead =
  /^((?:本报|本台|本刊)[\u4e00-\u9fff]{0,4}讯)([：:]?)([ \u3000]*)([（(])([^（）()。]{2,40})([）)])/;
const colon =
  /^(本报记者|本台记者|见习记者|通讯员|记者|实习记者)[：:][ \u3000]*([\u4e00-\u9fff]{2,4}(?:[ \u3000、]+[\u4e00-\u9fff]{2,4}){0,4})$/;
const role = /(本报记者|特约记者|见习记者|实习记者|全媒体记者|记者|通讯员|实习生)[ \u3000：:]*/g;

/** 本报讯（记者 甲 通讯员 乙）: form of the byline. */
export const bylineFormat: ParagraphRule = {
  id: 'byline-format',
  category: 'format',
  title: { zh: '电头署名格式', en: 'Form of the byline' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '“本报讯”后不加冒号，括号用全角，身份与姓名、姓名与姓名之间空一格，不用顿号。',
    en: 'No colon after 本报讯, full-width brackets, and a space rather than a mark between role and names.',
  },
  examples: [
    { bad: '本报讯⟪(记者 祝远)⟫7月13日，大桥通车。', good: '本报讯（记者 祝远）7月13日，大桥通车。' },
    {
      bad: '⟪本报讯：（通讯员林舒、记者祝远）⟫7月13日，大桥通车。',
      good: '本报讯（通讯员 林舒 记者 祝远）7月13日，大桥通车。',
    },
    { bad: '⟪本报记者：文静怡⟫', good: '本报记者 文静怡' },
  ],
  traps: [
    '本报讯（记者 祝远）7月13日，大桥通车。',
    '本报讯（记者祝远）7月13日，大桥通车。',
    '本报记者 文静怡',
    '记者：请问您怎么看？',
  ],
  scope: 'paragraph',
  triggers: '讯者员',
  check({ text, mask }, report) {
    const title = colon.exec(text);
    if (
      title &&
      (text.startsWith('本') ||
        /[ \u3000、]/.test(title[2]!) ||
        text.startsWith('通讯员') ||
        text.length <= 6)
    ) {
      if (!mask.covers(0, text.length) && !(title[1] === '记者' && title[2]!.length > 3)) {
        const right = `${title[1]} ${title[2]!.replace(/[ \u3000、]+/g, ' ')}`;
        report({
          start: 0,
          end: text.length,
          message: '署名的身份与姓名之间空一格，不用冒号',
          fix: { title: `改为“${right}”`, safe: false, edits: [{ start: 0, end: text.length, text: right }] },
        });
      }
      return;
    }
    const match = lead.exec(text);
    if (!match) return;
    const [whole, head = '', colonMark = '', space = '', left = '', inside = '', close = ''] = match;
    if (!/记者|通讯员|实习生/.test(inside)) return;
    const marks = /[、，；：:,]/.test(inside);
    if (colonMark === '' && left === '（' && close === '）' && !marks) return;
    const names = marks
      ? inside
          .replace(/[、，；：:,]+/g, ' ')
          .replace(role, ' $1 ')
          .replace(/[ \u3000]+/g, ' ')
          .trim()
      : inside;
    const start = colonMark === '' ? head.length + space.length : 0;
    const right = `${colonMark === '' ? '' : head}（${names}）`;
    report({
      start,
      end: whole.length,
      message: colonMark
        ? '“本报讯”后不加冒号'
        : marks
          ? '署名的姓名之间空一格，不用点号'
          : '电头的括号用全角',
      fix: { title: `改为“${right}”`, safe: false, edits: [{ start, end: whole.length, text: right }] },
    });
  },
};
