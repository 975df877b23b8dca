// Makes server/data/officials.csv from two lists of observations: announced appointments, and posts heard beside names.
//   node scripts/knowledge/importOfficials.mjs APPOINTMENTS.csv EVIDENCE.csv
// APPOINTMENTS: date,name,event (start|end|…),post,item_title. EVIDENCE: name,post,first_seen,last_seen,count. Dates are YYYYMMDD.
// Every row is checked on its own: the whole post must be accepted by postGrammar.mjs and the name must be one, or the row is left out.
import { writeFileSync } from 'node:fs';
import { readCsv, writeCsv } from './csv.mjs';
import { readDivisions } from './divisions.mjs';
import { isPersonName } from './personName.mjs';
import { parsePost } from './postGrammar.mjs';

const [appointmentsFile, evidenceFile] = process.argv.slice(2);
if (!appointmentsFile || !evidenceFile) {
  console.error('usage: node scripts/knowledge/importOfficials.mjs APPOINTMENTS.csv EVIDENCE.csv');
  process.exit(2);
}

/** Heard once may be a slip of the recogniser; a foreign name needs more, since its own edges are less certain. */
const leastCount = { domestic: 2, international: 3, foreign: 3 };
const programme = '中央广播电视总台《新闻联播》';

const iso = (date) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
const places = new Map();
for (const { name, level, short } of readDivisions()) {
  if (level === 'county') continue;
  for (const form of [name, ...short]) if (form.length > 1 && !places.has(form)) places.set(form, name);
}

const left = new Map();
const drop = (reason, row) => left.set(reason, [...(left.get(reason) ?? []), `${row.name} ${row.post}`]);
const records = [];

// Appointments: a start and a later end of the same post by the same person are one record.
const open = new Map();
const appointments = readCsv(appointmentsFile, ['date', 'name', 'event', 'post']);
for (const row of appointments.sort((a, b) => a.date.localeCompare(b.date))) {
  const parsed = parsePost(row.post, places);
  if (row.event !== 'start' && row.event !== 'end') drop('not an appointment', row);
  else if (!parsed || parsed.kind !== 'domestic') drop('post unclear', row);
  else if (!isPersonName(row.name, 'domestic')) drop('name unclear', row);
  else {
    const key = `${row.name}\t${row.post}`;
    const begun = open.get(key);
    if (row.event === 'end' && begun) {
      begun.to = iso(row.date);
      begun.note = `${begun.note}；${row.date.slice(0, 4)}年${+row.date.slice(4, 6)}月${+row.date.slice(6)}日报道卸任`;
      open.delete(key);
      continue;
    }
    const record = {
      name: row.name,
      post: row.post,
      jurisdiction: parsed.jurisdiction ?? '',
      from: row.event === 'start' ? iso(row.date) : '',
      to: row.event === 'end' ? iso(row.date) : '',
      evidence: 'appointment',
      count: '',
      source: programme,
      note: `${row.date.slice(0, 4)}年${+row.date.slice(4, 6)}月${+row.date.slice(6)}日报道${row.event === 'start' ? '任职' : '卸任'}`,
    };
    records.push(record);
    if (row.event === 'start') open.set(key, record);
  }
}

const evidence = readCsv(evidenceFile, ['name', 'post', 'first_seen', 'last_seen', 'count']);
/** Forms that broke off before a character that is also a word of its own (米舒斯|京); known to be longer in truth. */
const cutShort = new Set(
  '马特维 米舒斯 哈恰图 别尔德穆哈梅 普拉 赫里斯 范德贝 阿库福 盖特 苏丹 穆罕默德 阿里 罗德里格斯 盖莱'.split(
    ' ',
  ),
);

// Somebody whom the source calls a foreign officer more often than a domestic one holds no domestic post.
const balance = new Map();
const namesOfPost = new Map();
for (const row of evidence) {
  const parsed = parsePost(row.post, places);
  const foreign = parsed?.kind === 'foreign' || /^(?:越|老挝|古巴|古共|朝鲜)/u.test(row.post);
  const domestic = parsed?.kind === 'domestic';
  balance.set(row.name, (balance.get(row.name) ?? 0) + (foreign ? +row.count : domestic ? -row.count : 0));
  namesOfPost.set(row.post, [...(namesOfPost.get(row.post) ?? []), row]);
}
const alwaysForeign =
  /^(?:通伦|苏林|迪亚斯|潘庭濯|张氏梅|黎怀忠|杜文战|阮|梁强$|武文赏|陈青敏|陈锦绣|王庭惠|金成男)/u;
for (const row of evidence) {
  const parsed = parsePost(row.post, places);
  // 施泰 beside 施泰因迈尔, 和通伦 beside 通伦: one person with a wrong edge; a clearly rarer form is dropped, else both.
  const rivals = (namesOfPost.get(row.post) ?? []).filter(
    ({ name }) =>
      name !== row.name &&
      (name.includes(row.name) || row.name.includes(name)) &&
      !name.includes('·') &&
      !row.name.includes('·'),
  );
  const frequent = rivals.every(
    ({ name, count }) =>
      +row.count >= 4 * count || (name.startsWith(row.name) && /[和与致作等]$/u.test(name)),
  );
  if (!parsed) drop('post unclear', row);
  else if (+row.count < leastCount[parsed.kind]) drop('seen too rarely', row);
  else if (parsed.kind === 'domestic' && (balance.get(row.name) > 0 || alwaysForeign.test(row.name))) {
    drop('a foreign post without its state', row);
  } else if (!isPersonName(row.name, parsed.kind) || cutShort.has(row.name)) drop('name unclear', row);
  else if (!frequent) drop('name edge unclear', row);
  else keep(row, parsed);
}

function keep(row, parsed) {
  // 俄总统 and 俄罗斯总统 are one post: told with the state's usual name.
  const post = parsed.kind === 'foreign' ? parsed.jurisdiction + parsed.role : row.post;
  const same = records.find(
    (record) => record.evidence === 'seen' && record.name === row.name && record.post === post,
  );
  if (same) {
    if (iso(row.first_seen) < same.from) same.from = iso(row.first_seen);
    if (iso(row.last_seen) > same.to) same.to = iso(row.last_seen);
    same.count = String(+same.count + +row.count);
    return;
  }
  records.push({
    name: row.name,
    post,
    jurisdiction: parsed.jurisdiction ?? '',
    from: iso(row.first_seen),
    to: iso(row.last_seen),
    evidence: 'seen',
    count: row.count,
    source: programme,
    note: '',
  });
}

records.sort(
  (a, b) =>
    a.name.localeCompare(b.name, 'zh-u-co-pinyin') ||
    a.evidence.localeCompare(b.evidence) ||
    (a.from || a.to).localeCompare(b.from || b.to) ||
    a.post.localeCompare(b.post),
);
const columns = ['name', 'post', 'jurisdiction', 'from', 'to', 'evidence', 'count', 'source', 'note'];
writeFileSync('server/data/officials.csv', writeCsv(columns, records));
console.log(`${records.length} records of ${new Set(records.map(({ name }) => name)).size} people`);
for (const [reason, rows] of left) console.log(`left out, ${reason}: ${rows.length}`);
if (process.env.SHOW) for (const [reason, rows] of left) console.log(`\n${reason}:\n${rows.join('; ')}`);
