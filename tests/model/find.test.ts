import { expect } from '@open-wc/testing';
import { areFew, find, type FindGroup, subjectGroups } from '../../src/model/find.js';
import { readRoleData } from '../../src/model/read.js';
import { workOf } from '../support/work.js';

const group = (title: string, ...titles: string[]): FindGroup => ({
  title,
  options: titles.map((t) => ({ id: t.toLowerCase(), title: t })),
});
const GROUPS = [
  group('Bâtiment', 'Plombier chauffagiste', 'Élève plombière', 'Déplombeur'),
  group('Arts', 'Maître d’œuvre', 'Chef de chœur', 'Développeuse C++/C#'),
  group('', 'Ingénieur plomb et cuivre'),
];
const titles = (query: string, most?: number, without?: ReadonlySet<string>) =>
  find(GROUPS, query, most, without).groups.map((g) => [g.title, g.options.map((o) => o.title)]);
const flat = (query: string) => titles(query).flatMap(([, options]) => options);

describe('finding by typing', () => {
  it('takes no notice of case, accents, ligatures and kinds of apostrophes', () => {
    expect(flat('ELEVE')).to.deep.equal(['Élève plombière']);
    expect(flat('élève')).to.deep.equal(['Élève plombière']);
    expect(flat("d'oeuvre")).to.deep.equal(['Maître d’œuvre']);
    expect(flat('chœur')).to.deep.equal(['Chef de chœur']);
    expect(flat('c++')).to.deep.equal(['Développeuse C++/C#']);
    expect(flat('c#')).to.deep.equal(['Développeuse C++/C#']);
  });

  it('takes words in any order, and needs all of them', () => {
    expect(flat('chauff plomb')).to.deep.equal(['Plombier chauffagiste']);
    expect(flat(' plomb   chauff ')).to.deep.equal(['Plombier chauffagiste']);
    expect(flat('plomb peintre')).to.deep.equal([]);
  });

  it('shows what starts with it before what has it inside, in the groups', () => {
    expect(titles('plomb')).to.deep.equal([
      ['Bâtiment', ['Plombier chauffagiste', 'Élève plombière', 'Déplombeur']],
      ['', ['Ingénieur plomb et cuivre']],
    ]);
    // The best come first where not all are shown, whatever group they are in.
    expect(titles('plomb', 3)).to.deep.equal([
      ['Bâtiment', ['Plombier chauffagiste', 'Élève plombière']],
      ['', ['Ingénieur plomb et cuivre']],
    ]);
    expect(find(GROUPS, 'plomb', 3)).to.include({ count: 4, more: 1 });
  });

  it('finds all of a group by its title, after what has the words itself', () => {
    expect(flat('arts')).to.have.length(3);
    expect(flat('bati eleve')).to.deep.equal(['Élève plombière']);
  });

  it('finds everything without words, in its order, and never what is left out', () => {
    expect(titles('')).to.deep.equal(GROUPS.map((g) => [g.title, g.options.map((o) => o.title)]));
    expect(find(GROUPS, '', 2)).to.include({ count: 7, more: 5 });
    const left = titles('plomb', 50, new Set(['déplombeur'])).flatMap(([, o]) => o);
    expect(left).not.to.contain('Déplombeur');
  });

  it('offers each family with its roles, then the roles of none', () => {
    const { document } = readRoleData({
      families: ['A', 'B'],
      roles: [{ title: 'C' }, { title: 'D', family: 'A' }],
    });
    const groups = subjectGroups(document);
    expect(groups.map((g) => [g.title, g.options.map((o) => o.title)])).to.deep.equal([
      ['A', ['A', 'D']],
      ['B', ['B']],
      ['', ['C']],
    ]);
    expect(subjectGroups(document)).to.equal(groups);
    expect(subjectGroups(readRoleData({}).document)).to.deep.equal([]);
  });

  it('is a native select for thirty, and not for one more', () => {
    const of = (n: number) => [group('', ...Array.from({ length: n }, (_, i) => `R${i}`))];
    expect([30, 31].map((n) => areFew(of(n)))).to.deep.equal([true, false]);
    expect(areFew([...of(16), ...of(15)])).to.equal(false);
  });

  it('costs as much as there is to look through', () => {
    const [small, large] = [1500, 3000].map((n) => {
      const groups = [group('F', ...Array.from({ length: n }, (_, i) => `Role ${i}`))];
      find(groups, '');
      return workOf(() => find(groups, 'role 1', 50));
    });
    expect(large! / small!).to.be.below(2.5);
  });
});
