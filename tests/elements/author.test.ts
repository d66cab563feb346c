/** What an author hears of an element that is not given what it needs, or not as it reads it. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { patience } from '../../src/role-data/page-check.js';
import { tellMisspelt } from '../../src/ui/misspelt.js';
import { all, settled, shown, SMALL, text, unique, warningsOf } from './helpers.js';

const TABLE = '<table><tr><th>Skill<th>A<tr><td>X<td>Yes</table>';
const DATA = JSON.stringify(SMALL);

/** What the console says of a piece of a page, and that page. */
async function told(markup: string): Promise<{ page: HTMLElement; lines: string[] }> {
  const page = document.createElement('div');
  const lines = await warningsOf(async () => {
    document.body.append(page);
    page.innerHTML = markup;
    await aTimeout(patience.ms + 50);
  });
  pages.push(page);
  return { page, lines };
}
const pages: Element[] = [];

describe('an author', () => {
  const { ms } = patience;
  before(() => (patience.ms = 20));
  after(() => (patience.ms = ms));
  afterEach(() => pages.splice(0).forEach((page) => page.remove()));

  it('hears of a widget without data, once and in place', async () => {
    const { page, lines } = await told(
      '<skill-matrix debug></skill-matrix><skill-matrix></skill-matrix>',
    );
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<skill-matrix>: It has no data. Give it src or data');
    const matrix = page.querySelector('skill-matrix')!;
    await settled(matrix);
    expect(text(all(matrix, '[part=issues]')[0])).to.contain('It has no data');
    matrix.data = SMALL;
    await shown(matrix);
    await settled(matrix);
    expect(all(matrix, '[part=issues]')).to.have.length(0);
  });

  it('hears of a <role-data> without data, but not of the widgets in it', async () => {
    const { lines } = await told('<role-data><career-ladder></career-ladder></role-data>');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<role-data>: It has no data.');
  });

  it('hears nothing of data that comes a little later', async () => {
    patience.ms = 200;
    const { lines } = await told('').then(async ({ page }) => {
      return {
        lines: await warningsOf(async () => {
          page.innerHTML = '<path-picker></path-picker>';
          await aTimeout(20);
          page.querySelector('path-picker')!.data = SMALL;
          await aTimeout(300);
        }),
      };
    });
    patience.ms = 20;
    expect(lines).to.deep.equal([]);
  });

  for (const [tag, attribute, said] of [
    ['skill-matrix', 'role="x" rolse="pastry"', 'Did you mean "roles"?'],
    ['role-compare', 'scr="/x.json"', 'Did you mean "src"?'],
    ['career-ladder', 'family="pastry"', 'It has data, src,'],
    ['path-picker', 'headinglevel="3"', 'Did you mean "heading-level"?'],
    ['role-data', 'jsonld', 'Did you mean "json-ld"?'],
  ] as const) {
    it(`hears that <${tag}> has no such attribute: ${attribute}`, async () => {
      const { lines } = await told(`<${tag} ${attribute} data='${DATA}'></${tag}>`);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`<${tag}>: The attribute "`).and.to.contain(said);
    });
  }

  it('hears nothing of attributes that are not for the element', async () => {
    const page = document.createElement('div');
    const lines = await warningsOf(async () => {
      document.body.append(page);
      page.innerHTML = `<skill-matrix id="i" class="c" style="" lang="en" dir="ltr" title="t" hidden tabindex="0"
        slot="s" part="p" exportparts="p" onclick="" data-src="x" data-v-7ba5bd90 aria-label="a" role="region"
        _ngcontent-abc-c1 ng-version="1" ngh="0" jsaction="click:;" x-data="{}" v-cloak hx-get="/" wire:id="1"
        @click="a" :src.prop="b" uk-grid itemprop="about" nonce="n" key="k" translate="no" contenteditable="false"
        defer-hydration astro-cid-1 testid="t" enterkeyhint="go" inert popover autofocus accesskey="a"
        data='${DATA}'></skill-matrix>`;
      await aTimeout(60);
    });
    page.remove();
    expect(lines).to.deep.equal([]);
  });

  it('hears that a script of another type is not read', async () => {
    const { lines } = await told(
      `<role-compare><script type="text/json">${DATA}</script></role-compare>`,
    );
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('type="text/json"').and.to.contain('type="application/json"');
  });

  it('hears that a script in it takes no address', async () => {
    const { lines } = await told(
      '<role-compare><script type="application/json" src="/x.json"></script></role-compare>',
    );
    expect(lines.join()).to.contain('Give the address as src of this element.');
  });

  it('hears that a paragraph let go of what was in the widget', async () => {
    for (const markup of [
      `<p><skill-matrix>${TABLE}</skill-matrix></p>`,
      `<p><skill-matrix></p>${TABLE}`,
    ]) {
      const { page, lines } = await told(markup);
      expect(page.querySelector('skill-matrix')!.childElementCount, markup).to.equal(0);
      if (markup.includes('</skill-matrix>')) {
        expect(lines).to.have.length(1);
        expect(lines[0])
          .to.contain('<p>, which can hold no <table>')
          .and.contain('Take the <p> away');
      } else expect(lines, 'the same is said once').to.deep.equal([]);
    }
  });

  it('hears that a tag was not closed and swallowed the page', async () => {
    const widget = await told(
      `<skill-matrix data='${DATA}' /><p>Text</p><career-ladder data='${DATA}'></career-ladder>`,
    );
    expect(widget.lines).to.have.length(1);
    expect(widget.lines[0]).to.contain('<skill-matrix>').and.to.contain('</skill-matrix>');
    const provider = await told(
      `<role-data id="all" data='${DATA}' />\n<skill-matrix provider="all"></skill-matrix><p>Text</p>\n`,
    );
    expect(provider.lines).to.have.length(1);
    expect(provider.lines[0]).to.contain('HTML has no <role-data … />');
    const { lines } = await told(
      `<role-data data='${DATA}'>\n<main><p>A page</p><skill-matrix></skill-matrix></main>\n</role-data>\n`,
    );
    expect(lines).to.deep.equal([]);
  });

  it('hears of a provider that is not there, or is none', async () => {
    const id = unique();
    const { lines } = await told(
      `<skill-matrix provider="${id}"></skill-matrix><p id="p${id}"></p>
      <role-compare provider="p${id}"></role-compare>`,
    );
    expect(lines).to.have.length(2);
    expect(lines[0]).to.contain(`No <role-data> has the id "${id}"`);
    expect(lines[1]).to.contain('is a <p>, and has to be a <role-data>');
  });

  it('hears of an element that is called nearly as one of ours', async () => {
    const { lines } = await told('').then(async ({ page }) => ({
      lines: await warningsOf(async () => {
        page.innerHTML = `<skills-matrix></skills-matrix><skills-matrix></skills-matrix><rolecompare></rolecompare>
          <carreer-lader></carreer-lader><skill-matrix data='${DATA}'></skill-matrix><role-card></role-card>
          <form><input name="localName"><input name="path-picker"></form><reload-data></reload-data>`;
        tellMisspelt(['role-data', 'role-compare', 'skill-matrix', 'career-ladder', 'path-picker']);
        await aTimeout(30);
      }),
    }));
    expect(lines).to.deep.equal([
      '<skills-matrix> is no element. Did you mean <skill-matrix>?',
      '<rolecompare> is no element. Did you mean <role-compare>?',
      '<carreer-lader> is no element. Did you mean <career-ladder>?',
    ]);
  });

  it('hears nothing of a page that is as it should be', async () => {
    const lines = await warningsOf(async () => {
      await fixture(html`
        <div>
          <role-data data=${DATA}>
            <header><nav>Menu</nav></header>
            <main><skill-matrix roles="pastry, grill" tools="copy"></skill-matrix></main>
          </role-data>
          <role-compare data=${DATA}><nav slot="footer">More</nav></role-compare>
          <p><path-picker data=${DATA}></path-picker></p>
        </div>
      `);
      await aTimeout(100);
    });
    expect(lines).to.deep.equal([]);
  });
});

describe('ten mistakes of authors', () => {
  const NURSES = {
    families: [{ id: 'nursing', title: 'Nursing' }],
    roles: [
      { id: 'nurse', title: 'Nurse', family: 'nursing' },
      { id: 'ward-clerk', title: 'Ward clerk' },
    ],
    skills: [{ name: 'Care', group: 'Clinical', levels: { nurse: 'Core', 'ward-clerk': 'Rare' } }],
    scales: [{ title: 'Need', levels: ['Rare', 'Core'] }],
  };
  const json = (more: object = {}) =>
    JSON.stringify({ ...NURSES, ...more }).replaceAll("'", '&#39;');
  const TEN: [what: string, html: string, said: RegExp][] = [
    [
      'titles in place of ids',
      `<role-compare roles="Nurse" data='${json()}'></role-compare>`,
      /"Nurse" in roles is no id .* Did you mean "nurse"\?/,
    ],
    [
      'a list without quotes',
      `<role-compare roles=nurse ward-clerk data='${json()}'></role-compare>`,
      /"ward-clerk" is an attribute of its own here\. Write quotes/,
    ],
    [
      'a group that there is not',
      `<skill-matrix group="Clinicle" data='${json()}'></skill-matrix>`,
      /"Clinicle" means nothing in group\. Did you mean "Clinical"\?/,
    ],
    [
      'a switch that is turned off by a word',
      `<skill-matrix differences="false" data='${json()}'></skill-matrix>`,
      /differences="false" turns it on/,
    ],
    [
      'a number with a letter',
      `<skill-matrix heading-level="h3" data='${json()}'></skill-matrix>`,
      /heading-level="h3" is no number/,
    ],
    [
      'a widget for what the document has not',
      `<path-picker data='${json()}'></path-picker>`,
      /Its document has no paths/,
    ],
    [
      'a script that an editor put into a paragraph',
      `<role-compare><p><script type="application/json">${json()}</script></p></role-compare>`,
      /The <script> in it stands in a <p>/,
    ],
    [
      'a rung that is misspelt',
      `<career-ladder data='${json({ ladders: [{ family: 'Nursing', rungs: ['Nurse', 'Ward clerc'] }] })}'></career-ladder>`,
      /"Ward clerc" is none of the roles, .* Did you mean "Ward clerk"\?/,
    ],
    [
      'a language by its name, and an address to write to',
      `<role-compare data='${json({ lang: 'English', links: [{ rel: 'jobs', url: 'jobs@ward.example' }] })}'></role-compare>`,
      /"jobs@ward\.example" is an address to write to[^]*"English" is no BCP 47 language tag/,
    ],
    [
      'a key that pay has not',
      `<role-compare data='${json({ roles: [{ title: 'A', pay: { minimum: 2, currency: 'USD' } }] })}'></role-compare>`,
      /The key "minimum" means nothing here .* It takes .*median/,
    ],
  ];
  for (const [what, code, said] of TEN) {
    it(what, async () => {
      const page = document.createElement('div');
      const { error } = console;
      let lines = '';
      console.error = (line: string) => void (lines += `${line}\n`);
      const warned = await warningsOf(async () => {
        document.body.append(page);
        page.innerHTML = code;
        await aTimeout(100);
      });
      console.error = error;
      page.remove();
      expect(`${lines}${warned.join('\n')}`).to.match(said);
    });
  }
});
