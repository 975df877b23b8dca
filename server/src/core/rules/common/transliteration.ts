/** 音译用字: characters that transliterated foreign names are made of. A word of nothing else may be part of a dotted name. */
const characters = new Set(
  '阿埃艾王让吐合江再帕衣音逊依不衮尕仓央措旺吕古丽买热孜提木爱安昂奥澳巴白拜班邦保鲍贝本比彼毕宾波伯勃博布查昌楚茨次达戴丹当道德登邓狄迪蒂丁东杜敦顿多俄厄恩尔法范方菲费芬丰佛夫弗福富盖冈高戈哥格葛古瓜盖哈海汉豪赫黑亨洪胡华怀惠霍基吉加贾坚简杰金津卡凯坎康考柯科可克肯孔库夸奎拉莱赖兰朗劳勒雷蕾里理利莉丽历立连廉琳林龙卢鲁路露伦罗洛吕马玛迈麦曼芒毛梅门蒙米密明摩莫墨默姆木穆拿娜纳乃奈南瑙内尼妮涅宁纽努诺欧帕派潘庞培佩彭皮平珀普其奇齐契恰乔切钦琴丘热仁日荣茹儒瑞若撒萨塞赛桑瑟沙莎山珊尚绍舍申生圣施什史舒斯丝思松苏索塔泰坦汤唐陶特滕提田铁廷亭图土托陀瓦万旺威韦维为魏温文翁沃乌武西希锡夏香肖谢辛欣休许雅亚扬杨耶叶伊依易因英尤于约泽詹珍朱兹卓佐祖扎吴',
);

const LONGEST_PART = 8;

/**
 * Whether the mark at `at` may be the dot in a transliterated name (乔治.史密斯): on both sides stand one to eight
 * characters used for transliteration, the outer ends being free.
 */
export function mayDotName(text: string, at: number): boolean {
  let left = 0;
  while (left < LONGEST_PART && characters.has(text[at - 1 - left] ?? '')) left++;
  let right = 0;
  while (right < LONGEST_PART && characters.has(text[at + 1 + right] ?? '')) right++;
  return left >= 1 && right >= 1 && left + right >= 3;
}
