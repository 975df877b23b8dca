import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const look = /(?<=[\u4e00-\u9fff])[•・．.‧∙●]\s?(?=[\u4e00-\u9fff])/g;
/** Characters that transliterated names are written with. */
const transliteration = new Set(
  '阿艾安奥昂巴白拜班邦保鲍贝本比彼毕别宾波伯勃博布采查昌戴丹道德登狄迪蒂丁东杜敦多厄恩尔法凡范菲费芬丰冯佛夫弗福富盖甘冈高戈哥格根贡古瓜哈海汉豪赫黑亨洪胡华怀霍基吉加贾简杰金卡凯坎康考柯科克肯孔库夸拉莱赖兰朗劳勒雷蕾黎李里理丽利莉连廉良列烈琳林留刘龙隆卢鲁路伦罗洛吕玛马迈麦曼芒毛梅门蒙米密蜜缅敏明莫墨默姆穆纳娜奈南内尼妮涅宁纽农努女诺欧帕潘庞培佩彭皮平婆珀普齐奇契恰强乔切钦琴琼丘让热仁日荣茹儒瑞若萨塞赛桑瑟沙莎珊山善尚绍舍申生圣施诗史士舒斯丝松苏素孙索塔台泰坦汤陶特滕提汀廷图托陀瓦万旺威韦为维魏温文翁沃乌吾武西希锡悉夏香肖谢辛欣休许雪逊雅亚延扬杨耶叶伊依易治志因英尤于约越云泽曾扎詹章珍朱兹卓宗祖佐买江古孜木吐迪力热汗丽娅娃琳达顿朝珍茜玫',
);

/** 外国人名、少数民族人名的间隔号. */
export const middleDot: ParagraphRule = {
  id: 'middle-dot',
  category: 'names',
  title: { zh: '人名间隔号', en: 'Dot in a transliterated name' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '外国人名和少数民族人名各部分之间用间隔号“·”（U+00B7），不用圆点、项目符号或下脚点。',
    en: 'The parts of a transliterated name are parted by the middle dot U+00B7.',
  },
  examples: [
    { bad: '外宾乔治⟪.⟫史密斯致辞。', good: '外宾乔治·史密斯致辞。' },
    { bad: '歌手布莱恩⟪•⟫科尔登台。', good: '歌手布莱恩·科尔登台。' },
    { bad: '村民古丽⟪．⟫买买提', good: '村民古丽·买买提' },
  ],
  traps: ['•周启明主持会议', '外宾乔治·史密斯致辞。', '1.加强领导'],
  scope: 'paragraph',
  triggers: '•・．.‧∙●',
  check(paragraph, report) {
    const { text } = paragraph;
    eachMatch(paragraph, look, ({ start, end, groups: [whole = ''] }) => {
      const mark = whole[0]!;
      const point = mark === '.' || mark === '．' || mark === '●';
      // A point may stand for a full stop: only between names.
      if (point && (run(text, start - 1, -1) < 1 || run(text, end, 1) < 2)) return;
      if (point && run(text, start - 1, -1) > 6) return;
      report({
        start,
        end,
        message: '人名等各部分之间用间隔号“·”',
        fix: replacement(start, end, '·', !point),
      });
    });
  },
};

/** How many characters of transliteration stand in a row from `at`. */
function run(text: string, at: number, step: 1 | -1): number {
  let length = 0;
  while (length < 8 && transliteration.has(text[at + length * step] ?? '')) length++;
  return length;
}
