/** Right before a date: 将于7月20日, 定于20日, 截至…止 isn't one. */
const before =
  /(?:将于|将在|将从|将自|拟于|拟在|拟自|定于|定在|择于|预计于|预计在|预计到|预计|计划于|计划在|计划到|预定于|预定在|预定|即将于|即将在|将持续到|将持续至|持续到|持续至|延续至|有望于|有望在|力争在|力争到|力争于|不晚于|不迟于|最迟于|最迟|截止到|截止日期为|报名截止|确保在|确保到|到|于)$/u;

/** In the clause behind it: 7月20日将举行, 7月20日起施行. */
const behind =
  /^[^。；！？，]{0,10}?(?:即将|将(?!士|军|领|近|其|这|把|此|信|心|他|她|它|该)|拟(?!合|态|人|定了)|预计|计划(?:举|召|启|开|完|建)|有望)|^(?:之?前|以前)(?:[^。；！？，]{0,6})?(?:完成|完工|建成|到位|报|提交|交付|竣工|投用|投产)|^起(?:，)?(?:正式)?(?:施行|实施|执行|施工|启用|开放|开始报名|上线)/u;

/** 到7月底 and 于7月13日 point forward only when something else in the clause does. */
const weak = /(?:^|[^将拟定择划望计])(?:到|于)$/u;

const clauseForward =
  /将(?!士|军|领|近|其|这|把|此|信|心)|拟(?:于|在|定)|定于|即将|预计|计划于|有望|力争|确保/u;

/**
 * Whether the words round a date say that it lies ahead: 将于…, 定于…, …起施行. Looks no further than the clause; `start` and `end` are the
 * date's offsets in `text`.
 */
export function pointsForward(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 12), start);
  if (before.test(left)) {
    if (!weak.test(left)) return true;
    const clause = left.slice(
      Math.max(left.lastIndexOf('。'), left.lastIndexOf('，'), left.lastIndexOf('；')) + 1,
    );
    if (clauseForward.test(clause)) return true;
  }
  const right = text.slice(end, end + 24);
  if (behind.test(right)) return true;
  // 将于…，八月十五前签约: a term in a sentence that speaks of what's to come.
  if (!/^(?:之?前|以前)(?!往|来|夕|后)/u.test(right)) return false;
  const sentence = text.slice(Math.max(0, start - 60), start);
  return clauseForward.test(sentence.slice(sentence.lastIndexOf('。') + 1));
}
