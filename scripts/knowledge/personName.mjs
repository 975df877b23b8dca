// Whether a string can be a person's name beyond doubt. Narrow on purpose, like postGrammar.mjs.

const surnames = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公信谌楼岳热才旦阿洛多扎麦游辜肖栗亢',
);
const compound = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|相里|第五)/u;
const never =
  /[的了和与及同将为在对向也又出会称说致作调问]$|^(?:第|夫人|欢迎|由)|夫人|同志|地区|会议|首都|国家$/u;

/** `kind`: `domestic` names are Han names or dotted ones, the others any transliteration of two characters or more. */
export function isPersonName(name, kind) {
  if (!/^[\u4e00-\u9fff\u3400-\u4dbf·]{2,20}$/u.test(name) || never.test(name)) return false;
  if (name.startsWith('·') || name.endsWith('·')) return false;
  if (name.includes('·')) return name.split('·').every((part) => part.length >= 2 || kind !== 'domestic');
  if (kind !== 'domestic') return name.length <= 8;
  if (compound.test(name)) return name.length <= 4;
  return name.length <= 3 && surnames.has(name[0]);
}
