import type { Knowledge } from '../../knowledge/knowledge';
import { isHan } from '../../text/characterClass';
import type { OrganizationMention } from '../mention';
import { isLeftEdge } from './boundaries';
import { readDepartment } from './department';
import { levelCharacters, readLocalOrgan, type LocalOrgan } from './localOrgan';
import { readNamedOrgan, suffixEnds } from './namedOrgan';

/** Behind an organ these make a post of it (北京市委书记), which is recognised as such; 党组 and 党委 behind one are its own. */
const rolesBehind =
  /^(?:党组|党委)?(?:原|时任)?(?:常务|第一|名誉|执行)?(?:副)?(?:总书记|总理|书记|常委|主任|主席|秘书长|部长|局长|厅长|处长|院长|校长|行长|董事长|总经理|经理|总裁|检察长|会长|理事长|社长|台长|总编辑|署长|司长|审计长|委员长|主任委员|政委|司令员|司令|队长|支队长|总队长|馆长|所长|园长|站长|教授|研究员|讲师|院士|发言人|领导|成员|委员|干部|党组书记|首席|主席团)/u;

/** Marks the characters that {@link rolesBehind} begins with. */
const startsRole = new Uint8Array(65536);
for (const character of '党原时常第名执副总书主秘部局厅处院校行董经检会理社台署司审委政队支馆所园站教研讲发领成干首')
  startsRole[character.charCodeAt(0)] = 1;

/** What may begin or end at a character, by bit. */
const LEVEL = 1;
const SUFFIX = 2;
const KNOWN = 4;

const anythingAt = new Uint8Array(65536);
for (const character of levelCharacters) anythingAt[character.charCodeAt(0)]! |= LEVEL;
suffixEnds.forEach((ends, code) => {
  if (ends === 1) anythingAt[code]! |= SUFFIX;
});

interface KnownForms {
  /** By the first two code units as one number, longest first. */
  readonly byPair: ReadonlyMap<number, readonly string[]>;
  /** What may begin or end at a first code unit: most places are passed over with one look. */
  readonly at: Uint8Array;
  /** 1 for the second code units of known forms. */
  readonly second: Uint8Array;
}

const knownForms = new WeakMap<Knowledge, KnownForms>();

function formsOf(knowledge: Knowledge): KnownForms {
  const cached = knownForms.get(knowledge);
  if (cached) return cached;
  const byPair = new Map<number, string[]>();
  const at = anythingAt.slice();
  const seconds = new Uint8Array(65536);
  for (const { name, short } of knowledge.organs()) {
    for (const form of [name, ...short]) {
      if (form.length < 2) continue;
      const [first, second] = [form.charCodeAt(0), form.charCodeAt(1)];
      const pair = first * 65536 + second;
      const list = byPair.get(pair);
      if (list) list.push(form);
      else byPair.set(pair, [form]);
      at[first]! |= KNOWN;
      seconds[second] = 1;
    }
  }
  for (const list of byPair.values()) list.sort((x, y) => y.length - x.length);
  const forms = { byPair, at, second: seconds };
  knownForms.set(knowledge, forms);
  return forms;
}

/** Forms that begin like this can't be a part of a longer name on their left. */
const unmistakable =
  /^(?:中共|中央|中国|中华|全国|国家|国务院|最高|新华社|民革|民盟|民建|民进|农工党|致公党|九三|台盟|共青团|香港|澳门)/u;

/**
 * Organisations in a paragraph, sorted, without overlaps: local party and state organs (浙江省委, 省政府 with the division that stands before it),
 * known national ones, and bodies by their suffix where the left edge is certain. An organ right before a role belongs to the post
 * and isn't reported.
 */
export function findOrganizations(text: string, knowledge: Knowledge): OrganizationMention[] {
  const { byPair, at: anything, second } = formsOf(knowledge);
  const found: OrganizationMention[] = [];
  /** The division named last in each level's organ, for 浙江省委、省政府. */
  const divisionOf = new Map<string, string>();
  /** Also organs that belong to a post: a name may go on from them. */
  let previous: { start: number; end: number } | null = null;

  const add = (
    start: number,
    end: number,
    category: OrganizationMention['category'],
    fullName: string | null,
  ) => {
    let last = found.at(-1);
    while (last && last.end > start) {
      if (last.start <= start && last.end >= end) return;
      found.pop();
      last = found.at(-1);
    }
    previous = { start, end };
    if (startsRole[text.charCodeAt(end)] === 1 && rolesBehind.test(text.slice(end, end + 10))) return;
    found.push({ kind: 'organization', start, end, text: text.slice(start, end), category, fullName });
  };

  let skipTo = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const bits = anything[code]!;
    if (bits === 0) continue;
    if ((bits & LEVEL) !== 0 && at >= skipTo) {
      const local = readLocalOrgan(text, at);
      if (local) {
        add(local.start, local.end, local.category, fullNameOf(local, divisionOf));
        skipTo = local.end;
      }
    }
    if ((bits & KNOWN) !== 0 && at >= skipTo && second[text.charCodeAt(at + 1)] === 1) {
      const form = byPair
        .get(code * 65536 + text.charCodeAt(at + 1))
        ?.find((candidate) => text.startsWith(candidate, at));
      if (form && isKnownForm(text, at, form)) {
        const organ = knowledge.organ(form)!;
        add(at, at + form.length, categoryOf(organ.name), organ.name);
        skipTo = at + form.length;
      }
    }
    if ((bits & SUFFIX) !== 0 && at + 1 > skipTo) {
      const named = readNamedOrgan(text, at + 1, previous);
      if (named) {
        const written = text.slice(named.start, named.end);
        const full = knowledge.organ(written)?.name ?? departmentInFull(written, named.category, divisionOf);
        add(named.start, named.end, named.category, full);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Ministries of other countries have the same names: 外交部 alone is ours, 俄罗斯外交部 isn't. */
function isKnownForm(text: string, at: number, form: string): boolean {
  if (form.length === 2) {
    // 国办 in 全国办理: two characters only where a name can begin and end.
    if (at > 0 && isHan(text.charCodeAt(at - 1)) && !isLeftEdge(text, at)) return false;
    if (/^[理事件学法案好证件处公展贸体局台阶量分]/u.test(text[at + 2] ?? '')) return false;
    return true;
  }
  // 最高法院 is neither 最高法 nor a name of ours.
  if (/^最高[法检]$/u.test(form) && /^[院庭]/u.test(text[at + 3] ?? '')) return false;
  if (unmistakable.test(form)) return true;
  return isLeftEdge(text, at);
}

function fullNameOf(local: LocalOrgan, divisionOf: Map<string, string>): string | null {
  if (local.division !== null) {
    divisionOf.set(local.level, local.division);
    return local.fullName?.(local.division) ?? null;
  }
  const division = divisionOf.get(local.level);
  return division === undefined ? null : (local.fullName?.(division) ?? null);
}

/** `浙江省市场监管局` → `浙江省市场监督管理局`; `省工信厅` with the province that stands before it. */
function departmentInFull(
  written: string,
  category: OrganizationMention['category'],
  divisionOf: Map<string, string>,
): string | null {
  const department = category === 'government' ? readDepartment(written) : null;
  if (!department) return null;
  const { division, name } = department;
  if (division.length > 1) {
    divisionOf.set(division.at(-1)!, division);
    return division + name;
  }
  const known = divisionOf.get(division);
  return known === undefined ? null : known + name;
}

function categoryOf(name: string): OrganizationMention['category'] {
  if (/人民代表大会|全国人大/u.test(name)) return 'congress';
  if (/政治协商会议/u.test(name)) return 'consultative';
  if (/法院|检察院/u.test(name)) return 'judicial';
  if (/军事委员会|解放军|武装警察/u.test(name)) return 'military';
  if (/中国共产党|中共|^中央(?!广播)/u.test(name)) return 'party';
  if (/党中央|中央委员会$|促进会|民主建国会|同盟|学社/u.test(name)) return 'party';
  if (/通讯社|新闻社|日报社|电视总台/u.test(name)) return 'media';
  if (/科学院|工程院|联合会|总工会|协会|红十字会|共产主义青年团/u.test(name)) return 'other';
  return 'government';
}
