import assert from 'node:assert/strict';
import { builtInDivisions } from './builtIn';
import { createKnowledge, emptyTeamKnowledge } from './createKnowledge';
import { sloganFits } from './sloganFits';
import type { OfficialRecord, SloganRecord } from './knowledge';

const knowledge = createKnowledge();

const official: OfficialRecord = {
  name: '周启明',
  post: '云州市市长',
  jurisdiction: '云州市',
  from: '2023-01-10',
  to: '2024-02-01',
  evidence: 'team',
  count: null,
  note: null,
  source: '市政府网站',
  origin: 'team',
  line: 2,
};

describe('built-in knowledge', () => {
  it('holds all provinces, and cities and counties below them', () => {
    const provinces = builtInDivisions().filter(({ level }) => level === 'province');
    assert.equal(provinces.length, 34);
    for (const division of builtInDivisions()) {
      if (division.level !== 'province') {
        assert.ok(division.parent && knowledge.divisions(division.parent).length > 0, division.name);
      }
    }
  });

  for (const [name, expected] of [
    ['浙江', ['浙江省']],
    ['浙', ['浙江省']],
    ['北京市', ['北京市']],
    ['京', ['北京市']],
    ['杭州', ['杭州市']],
    ['甬', ['宁波市']],
    ['延边', ['延边朝鲜族自治州']],
    ['海淀区', ['海淀区']],
    ['朝阳', ['朝阳市', '朝阳县']],
    ['宁', ['宁夏回族自治区', '南京市']],
    ['青', ['青海省', '青岛市']],
    ['香港', ['香港特别行政区']],
    ['台北', ['台北市']],
    ['义乌', ['义乌市']],
    // Short names that are ordinary words don't count.
    ['公安', []],
    ['资源', []],
    ['合作', []],
    ['和平', []],
    ['江东省', []],
  ] as const) {
    it(`divisions(${name})`, () => {
      assert.deepEqual(
        knowledge.divisions(name).map((division) => division.name),
        expected,
      );
    });
  }

  it('tells where a district lies', () => {
    const found = knowledge.divisions('西湖区').map(({ parent }) => parent);
    assert.deepEqual(found, ['杭州市', '南昌市']);
    assert.equal(knowledge.divisions('海淀区')[0]!.parent, '北京市');
  });

  it('links full and short names of organs', () => {
    assert.equal(knowledge.organ('国家发展改革委')?.name, '国家发展和改革委员会');
    assert.equal(knowledge.organ('新华社')?.name, '新华通讯社');
    assert.equal(knowledge.organ('工业与信息化部'), null);
    assert.deepEqual(knowledge.organ('工信部')?.wrong, ['工业与信息化部', '工业信息化部']);
  });

  it('gives every fact a source', () => {
    for (const name of knowledge.officialNames()) {
      for (const record of knowledge.officials(name)) {
        assert.ok(record.source && (record.from || record.to), `${name} ${record.post}`);
      }
    }
    for (const slogan of knowledge.slogans()) assert.ok(slogan.source, slogan.phrase);
    for (const organ of knowledge.organs()) assert.ok(organ.source, organ.name);
  });
});

describe('slogans', () => {
  it('are found with quotation marks inside and by variant', () => {
    assert.equal(knowledge.slogan('八八战略')?.id, '八八战略');
    assert.equal(knowledge.slogan('“五子”联动')?.id, '五子联动');
    assert.equal(knowledge.slogan('三个一号工程')?.kind, 'campaign');
    assert.equal(knowledge.slogan('地瓜经济'), null);
    for (const slogan of knowledge.slogans()) assert.equal(knowledge.sloganById(slogan.id), slogan);
  });

  it('have the meaning of the day', () => {
    assert.equal(knowledge.slogan('四个全面', '2016-03-01')?.expansion[0], '全面建成小康社会');
    assert.equal(knowledge.slogan('四个全面', '2023-03-01')?.expansion[0], '全面建设社会主义现代化国家');
    assert.equal(knowledge.slogan('四个全面')?.expansion[0], '全面建设社会主义现代化国家');
  });

  it('belong to a place and a time', () => {
    const centres = knowledge.slogan('四个中心')!;
    assert.equal(sloganFits(centres, ['北京'], '2023-07-15', knowledge), true);
    assert.equal(sloganFits(centres, ['海淀区'], '2023-07-15', knowledge), true);
    assert.equal(sloganFits(centres, ['云州市'], '2023-07-15', knowledge), false);
    assert.equal(sloganFits(centres, ['北京市'], '2013-01-01', knowledge), false);
    assert.equal(sloganFits(centres, ['北京市'], '2014-02-10', knowledge), true);
    assert.equal(sloganFits(knowledge.slogan('两个毫不动摇')!, [], null, knowledge), true);
  });
});

describe('officials', () => {
  it('as of a day', () => {
    const posts = (name: string, day: string) => knowledge.officialsAsOf(name, day).map(({ post }) => post);
    assert.ok(posts('易炼红', '2023-07-15').includes('浙江省委书记'));
    assert.ok(!posts('易炼红', '2025-01-01').includes('浙江省委书记'));
    assert.ok(posts('尹力', '2023-07-15').includes('北京市委书记'));
    // An announcement says nothing of the years long before or after.
    assert.ok(posts('李强', '2022-05-01').includes('上海市委书记'));
    assert.ok(!posts('李强', '2012-05-01').includes('上海市委书记'));
    assert.ok(!posts('信长星', '2040-05-01').includes('江苏省委书记'));
    assert.deepEqual(knowledge.officials('周启明'), []);
  });

  it('of the team come first and change the version', () => {
    const team = createKnowledge({
      ...emptyTeamKnowledge,
      officials: [official, { ...official, name: '尹力' }],
    });
    assert.equal(team.officials('尹力')[0]!.origin, 'team');
    assert.equal(team.officials('尹力').length, knowledge.officials('尹力').length + 1);
    assert.deepEqual(team.officialsAsOf('周启明', '2023-07-15'), [official]);
    assert.deepEqual(team.officialsAsOf('周启明', '2024-07-15'), []);
    assert.ok([...team.officialNames()].includes('周启明'));
    assert.equal(new Set(team.officialNames()).size, [...team.officialNames()].length);
    assert.notEqual(team.version, knowledge.version);
    assert.equal(createKnowledge().version, knowledge.version);
  });

  it("the team's slogan replaces the built-in one", () => {
    const slogan: SloganRecord = {
      ...knowledge.slogan('四个中心')!,
      id: 'team:四个中心',
      origin: 'team',
      scope: '云州',
      line: 2,
    };
    const team = createKnowledge({ ...emptyTeamKnowledge, slogans: [slogan] });
    assert.equal(team.slogan('“四个中心”'), slogan);
    assert.equal(team.sloganById('四个中心'), null);
  });
});
