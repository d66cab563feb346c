import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { CareerLadder } from '../../src/career-ladder.js';
import type { PathPicker } from '../../src/path-picker.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { all, deepText, one, seedJson, shown, slow, text, texts, visible } from './helpers.js';

const table = html`<table>
  <tr>
    <th>Skill</th>
    <th>Cook</th>
    <th>Chef</th>
  </tr>
  <tr>
    <td>Knives</td>
    <td>Core</td>
    <td>Required (at least)</td>
  </tr>
  <tr>
    <td>Menus</td>
    <td></td>
    <td>Core</td>
  </tr>
</table>`;

const rows = (matrix: Element) =>
  all(matrix, 'tbody tr').map((tr) =>
    [...tr.querySelectorAll('th > .skill, td')].map(deepText).join(' | '),
  );

describe('HTML inside an element', () => {
  it('is what a matrix shows', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix>${table}</skill-matrix>`),
    );
    expect(rows(matrix)).to.deep.equal([
      'Knives | Core | Required at least',
      'Menus | Not stated | Core',
    ]);
    expect(visible(matrix.querySelector('table')!)).to.equal(false);
  });

  it('keeps its columns in their order, empty ones too', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(
        html`<skill-matrix
          ><table>
            <tr>
              <th>Skill</th>
              <th>Zookeeper</th>
              <th>Actor</th>
            </tr>
            <tr>
              <td>Patience</td>
              <td></td>
              <td>Core</td>
            </tr>
          </table></skill-matrix
        >`,
      ),
    );
    expect(texts(all(matrix, 'thead th button span:first-child'))).to.deep.equal([
      'Skill',
      'Zookeeper',
      'Actor',
    ]);
  });

  it('is followed when it is edited', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix>${table}</skill-matrix>`),
    );
    const row = matrix.querySelector('tr:last-child')!;
    row.querySelector('td')!.textContent = 'Seasonal menus';
    await waitUntil(() => rows(matrix)[1]?.startsWith('Seasonal menus'), 'the new name is shown');
    row.remove();
    await waitUntil(() => rows(matrix).length === 1, 'the row is gone');
    matrix.querySelector('table')!.remove();
    matrix.append('Nothing for now');
    await waitUntil(() => !all(matrix, 'table').length, 'what is left is shown as it is');
    expect(
      one<HTMLSlotElement>(matrix, 'slot:not([name])').assignedNodes().at(-1)!.textContent,
    ).to.equal('Nothing for now');
  });

  it('gives way to every other source, and comes back', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix>${table}</skill-matrix>`),
    );
    matrix.data = { roles: ['A'], skills: [{ name: 'Other', levels: { a: 'Core' } }] };
    await waitUntil(() => rows(matrix)[0] === 'Other | Core');
    matrix.data = undefined;
    await waitUntil(() => rows(matrix).length === 2);
  });

  it('gives way to a <role-data> around the element, whatever is defined first', async () => {
    const role = document.createElement('div');
    role.innerHTML = `<role-data><skill-matrix><table><tr><th>S<th>R<tr><td>a<td>b</table></skill-matrix></role-data>`;
    const data = role.firstElementChild as HTMLElement & { data: unknown };
    data.data = await seedJson();
    document.body.append(role);
    const matrix = role.querySelector('skill-matrix')!;
    await shown(matrix);
    expect(rows(matrix)).to.have.length.greaterThan(8);
    role.remove();
  });

  it('is what is seen while src loads and when it fails', async () => {
    const matrix = await fixture<SkillMatrix>(
      html`<skill-matrix src=${slow(200)}>${table}</skill-matrix>`,
    );
    await aTimeout(50);
    expect(visible(matrix.querySelector('table')!)).to.equal(true);
    await shown(matrix);
    expect(visible(matrix.querySelector('table')!)).to.equal(false);
    const failing = await fixture<SkillMatrix>(
      html`<skill-matrix src="/__test__/status/500">${table}</skill-matrix>`,
    );
    await waitUntil(() => all(failing, '[part=error]').length, 'the failure is told');
    expect(visible(failing.querySelector('table')!)).to.equal(true);
  });

  it('leaves alone what has a slot of its own', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(
        html`<skill-matrix
          ><h3 slot="heading">Ours</h3>
          ${table}</skill-matrix
        >`,
      ),
    );
    expect(visible(matrix.querySelector('h3')!)).to.equal(true);
    expect(rows(matrix)).to.have.length(2);
  });

  it('is shown as it is where it is no such thing', async () => {
    for (const tag of ['skill-matrix', 'role-compare', 'career-ladder', 'path-picker']) {
      const element = await fixture<HTMLElement>(`<${tag}><p>Soon to come</p></${tag}>`);
      expect(visible(element.querySelector('p')!), tag).to.equal(true);
      expect(text(element.shadowRoot), tag).to.equal('');
    }
  });

  it('is what the other three show', async () => {
    const compare = await shown(
      await fixture<RoleCompare>(
        html`<role-compare
          ><h3>Cook</h3>
          <p>Cooks.</p>
          <h3>Chef</h3>
          <p>Leads.</p></role-compare
        >`,
      ),
    );
    expect(texts(all(compare, '.heads .title'))).to.deep.equal(['Cook', 'Chef']);
    const ladder = await shown(
      await fixture<CareerLadder>(
        html`<career-ladder
          ><h3>Kitchen</h3>
          <ol>
            <li>Cook</li>
            <li>Chef</li>
          </ol></career-ladder
        >`,
      ),
    );
    expect(texts(all(ladder, '.rung button'))).to.deep.equal(['Cook', 'Chef']);
    const picker = await shown(
      await fixture<PathPicker>(
        html`<path-picker
          ><h3>Cook</h3>
          <ul>
            <li>you like heat</li>
          </ul>
          <h3>Gardener</h3>
          <ul>
            <li>you like rain</li>
          </ul></path-picker
        >`,
      ),
    );
    all<HTMLInputElement>(picker, 'input')[1]!.click();
    expect(picker.value).to.equal('gardener');
  });

  it('says in the console what it has no place for', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => said.push(words);
    try {
      await shown(
        await fixture<SkillMatrix>(
          html`<skill-matrix
            ><p>Read this first.</p>
            ${table}</skill-matrix
          >`,
        ),
      );
    } finally {
      console.warn = warn;
    }
    expect(said.join()).to.contain('“Read this first.”');
  });

  it('is read as WordPress, Squarespace and Google Docs have it', async () => {
    const rowsIn: Record<string, number> = { wordpress: 4, squarespace: 3, 'google-docs': 2 };
    for (const [name, count] of Object.entries(rowsIn)) {
      const page = await (await fetch(`/tests/fixtures/cms/${name}.html`)).text();
      const wrapper = await fixture<HTMLElement>(`<div>${page}</div>`);
      const matrix = await shown(wrapper.querySelector('skill-matrix')!);
      expect(all(matrix, 'tbody tr:not(.group)'), name).to.have.length(count);
      const ladder = await shown(wrapper.querySelector('career-ladder')!);
      expect(all(ladder, '.rung').length, name).to.be.greaterThan(2);
    }
  });
});
