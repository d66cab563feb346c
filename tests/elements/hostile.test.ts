import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { jsonForScript } from '../../src/model/json-ld.js';
import { readRoleData } from '../../src/model/read.js';
import { prefixOf } from '../../src/ui/prefix.js';
import { all, deepText, one, settled, shown, SMALL, text, warningsOf } from './helpers.js';

const TAGS = ['role-compare', 'skill-matrix', 'career-ladder', 'path-picker'] as const;

/** Shows the same data in every widget, and gives them. */
async function showAll(data: unknown): Promise<HTMLElement[]> {
  let page!: HTMLElement;
  await warningsOf(async () => {
    page = await fixture<HTMLElement>(html`<div></div>`);
    for (const tag of TAGS) {
      const element = document.createElement(tag);
      element.data = data as string;
      page.append(element);
    }
    for (const tag of TAGS) await settled(page.querySelector(tag)!);
  });
  return TAGS.map((tag) => page.querySelector(tag)!);
}

describe('hostile objects', () => {
  const fault = () => {
    throw new Error('from the page');
  };
  const cyclic: Record<string, unknown> = { title: 'Round', families: ['One', 'Two'] };
  cyclic.roles = [cyclic, { title: 'Role', day: [cyclic] }];
  const cases: [string, unknown, boolean][] = [
    [
      'a getter that throws',
      Object.defineProperty({}, 'families', { get: fault, enumerable: true }),
      true,
    ],
    [
      'a Proxy of which every trap throws',
      new Proxy(
        {},
        {
          get: fault,
          ownKeys: fault,
          has: fault,
          getOwnPropertyDescriptor: fault,
          getPrototypeOf: fault,
        },
      ),
      true,
    ],
    ['a function', fault, true],
    ['a symbol', Symbol('data'), true],
    ['a big integer', 7n, true],
    ['an object that holds itself', cyclic, false],
    [
      'an object without a prototype',
      Object.assign(Object.create(null) as object, { families: ['One', 'Two'] }),
      false,
    ],
    [
      'names of what objects have',
      {
        families: [
          { id: '__proto__', title: 'constructor' },
          { id: 'toString', title: 'valueOf' },
        ],
        skills: [{ name: 'hasOwnProperty', levels: { ['__proto__']: 'Core', toString: 'No' } }],
        paths: ['__proto__'],
      },
      false,
    ],
  ];
  for (const [name, data, fails] of cases) {
    it(`are taken calmly: ${name}`, async () => {
      for (const element of await showAll(data)) {
        expect(all(element, '[part=error]').length, element.localName).to.equal(fails ? 1 : 0);
        expect(element.shadowRoot!.querySelector('.root')).to.exist;
      }
    });
  }
});

describe('text with markup in it', () => {
  const evil = '<img src="x" onerror="window.pwned=1"><b>bold</b>';
  const js = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,hi', 'vbscript:x'];
  const link = (url: string, i: number) => ({ label: `${evil} ${i}`, url });
  const data = {
    title: evil,
    summary: evil,
    families: [
      {
        id: 'a',
        title: evil,
        summary: evil,
        day: [evil],
        focus: evil,
        links: js.map(link),
        pay: [{ note: evil, source: { title: evil, url: js[0] } }],
      },
      {
        id: 'b',
        title: `${evil} b`,
        sitsIn: evil,
        reportsTo: [evil],
        links: [...js.map(link), { label: 'Fine', url: '/jobs' }],
      },
    ],
    roles: [{ id: 'r', title: evil, family: 'a', links: js.map(link) }],
    scales: [{ title: evil, levels: [evil, `${evil} 2`] }],
    skills: [
      {
        name: evil,
        group: evil,
        examples: [evil],
        description: evil,
        levels: {
          a: { level: evil, note: evil },
          b: { level: `${evil} 2`, source: { url: js[1] } },
        },
      },
    ],
    ladders: [{ family: 'a', rungs: ['r'] }],
    moves: [{ from: 'a', to: evil, note: evil }],
    paths: [{ title: evil, reasons: [evil], links: js.map(link) }],
  };

  it('is shown as text', async () => {
    for (const element of await showAll(data)) {
      expect(deepText(element), element.localName).to.contain('<img src="x" onerror=');
      expect(all(element, 'img, b'), element.localName).to.have.length(0);
    }
    expect('pwned' in window).to.equal(false);
  });

  it('never becomes an address that runs code', async () => {
    const elements = await showAll(data);
    const links = elements.flatMap((element) => all<HTMLAnchorElement>(element, 'a'));
    expect(links.map((a) => a.getAttribute('href'))).to.contain('/jobs');
    for (const a of links) expect(a.protocol).to.match(/^https?:$/);
  });

  it('never becomes one out of a template, an id or a source either', async () => {
    const bad = ['{role}:void(0)//', '\u0001{family}:void(0)//', 'JAVA\tSCRIPT:void(0)', 'data:,x'];
    const jobs = bad.map((url) => ({ rel: 'jobs', label: 'Jobs', url }));
    const elements = await showAll({
      families: [
        { id: 'data', title: 'Data', pay: [{ note: 'n', source: { title: 's', url: bad[0] } }] },
        { id: 'vbscript', title: 'B', links: [{ label: 'Fine', url: '/jobs' }] },
      ],
      roles: [{ id: 'javascript', title: 'Paralegal', family: 'data' }],
      links: [...jobs, { rel: 'jobs', label: 'Of {role}', url: '/jobs?family={family}' }],
      skills: [{ name: 'S', levels: { data: { level: 'Core', source: bad[2] } } }],
      ladders: [{ family: 'data', rungs: ['javascript'] }],
      paths: bad.map((url, i) => ({
        title: `P${i}`,
        steps: ['javascript'],
        links: i ? [{ url }] : [],
      })),
    });
    for (const button of all(elements[2]!, '.rung button')) button.click();
    await settled(elements[2]!);
    const links = elements.flatMap((element) => all<HTMLAnchorElement>(element, 'a[href]'));
    expect(links.map((a) => a.getAttribute('href'))).to.contain('/jobs?family=data');
    for (const a of links) {
      expect(new URL(a.href).protocol, a.outerHTML).to.match(/^(https?|mailto|tel):$/);
    }
  });
});

describe('a page whose names shadow the platform', () => {
  it('holds no widget up, and hides neither language nor data from it', async () => {
    const names = [
      'parentElement',
      'parentNode',
      'getRootNode',
      'getAttribute',
      'matches',
      'localName',
    ];
    const shadowing = [
      'getElementById',
      'querySelectorAll',
      'scripts',
      'head',
      'addEventListener',
      'removeEventListener',
    ].map((name) => {
      const image = document.createElement('img');
      image.name = name;
      return image;
    });
    document.body.append(...shadowing);
    const page = await fixture<HTMLElement>(
      html`<form lang="de">
        ${names.map((name) => html`<input name=${name} />`)}
        <skill-matrix></skill-matrix>
        <career-ladder provider="far"></career-ladder>
        <role-data id="far" .data=${SMALL}></role-data>
      </form>`,
    );
    expect(document.scripts).to.equal(shadowing[2]);
    const matrix = page.querySelector('skill-matrix')!;
    matrix.innerHTML = '<table><tr><th>Skill<th>A<tr><td>X<td>Yes</table>';
    await shown(matrix);
    expect(matrix.localize.lang).to.equal('de');
    await shown(page.querySelector('career-ladder')!);
    expect(prefixOf('https://example.com/no-script.js')).to.equal('');
    for (const image of shadowing) image.remove();
  });

  it('with an old library that replaces methods of arrays, shows the same', async () => {
    const plain = (await showAll(SMALL)).map((element) => text(one(element, '.root')));
    const nearby = () =>
      readRoleData('{"families":[{"title":"A","summry":"a"}]}').issues.map((i) => i.message);
    const suggestions = nearby();
    const list: any = Array.prototype;
    const replaced: [object, string, (this: any, ...args: any[]) => unknown][] = [
      // As Prototype.js 1.7 and MooTools have them: a copy for an iterator, and no mapping.
      [
        list,
        'entries',
        function () {
          return [...this];
        },
      ],
      [
        list,
        'find',
        function (fit) {
          for (const one of this) if (fit(one)) return one;
        },
      ],
      [
        Array,
        'from',
        function (items) {
          return items?.length ? list.slice.call(items) : [];
        },
      ],
      // As Prototype.js 1.6 has them: JSON text for the list, which is then written as a text.
      [
        list,
        'toJSON',
        function () {
          return `[${this.map((item: unknown) => JSON.stringify(item)).join(', ')}]`;
        },
      ],
      [
        String.prototype,
        'toJSON',
        function () {
          return `"${this}"`;
        },
      ],
    ];
    const before = replaced.map(([on, name]) => Object.getOwnPropertyDescriptor(on, name));
    for (const [on, name, value] of replaced) {
      Object.defineProperty(on, name, { value, configurable: true, writable: true });
    }
    let shownThere: string[];
    let jsonLd: string;
    let suggested: string[];
    try {
      const elements = await showAll(SMALL);
      shownThere = elements.map((element) => text(one(element, '.root')));
      jsonLd = jsonForScript({ list: ['a', { b: ['c'] }] });
      suggested = nearby();
    } finally {
      replaced.forEach(([on, name], i) => {
        if (before[i]) Object.defineProperty(on, name, before[i]);
        else delete (on as Record<string, unknown>)[name];
      });
    }
    expect(shownThere).to.deep.equal(plain);
    expect(jsonLd).to.equal('{"list":["a",{"b":["c"]}]}');
    expect(suggested).to.deep.equal(suggestions);
    expect(suggested.join()).to.contain('summary');
  });
});
