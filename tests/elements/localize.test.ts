import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { registerLocale } from '../../src/index.js';
import {
  all,
  deepText,
  one,
  seed,
  settled,
  shown,
  SMALL,
  text,
  texts,
  warningsOf,
} from './helpers.js';

// Languages that the library has no words of its own in, so that only these are seen.
before(() => {
  registerLocale('eo', {
    matrixHeading: 'Kapabloj',
    skill: 'Kapablo',
    differences: 'Nur diferencoj',
  });
  registerLocale('eo-x-test', { skill: 'Lerteco' });
});

const headingOf = (element: Element) => text(one(element, '.heading'));
const skillHead = (element: Element) => text(one(element, 'thead button span'));

async function matrixIn(lang: string) {
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang}><skill-matrix .data=${SMALL}></skill-matrix></div>`,
  );
  return shown(box.querySelector('skill-matrix')!);
}

describe('the language of an element', () => {
  it('is that of the nearest element that states one', async () => {
    const element = await matrixIn('eo');
    expect(headingOf(element)).to.equal('Kapabloj');
    element.lang = 'en';
    await waitUntil(() => headingOf(element) === 'Skills by role', 'its own lang wins');
  });

  it('is found through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="eo"><section></section></div>`);
    const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(inner);
    const deep = inner.attachShadow({ mode: 'open' });
    const element = document.createElement('skill-matrix');
    element.data = SMALL;
    deep.append(element);
    await shown(element);
    expect(headingOf(element)).to.equal('Kapabloj');
    inner.lang = 'en';
    await waitUntil(() => headingOf(element) === 'Skills by role', 'a shadow root follows');
    inner.removeAttribute('lang');
    outer.lang = 'en';
    await settled(element);
    outer.lang = 'eo';
    await waitUntil(() => headingOf(element) === 'Kapabloj', 'the page around follows');
  });

  it('is that of where the element is moved to', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <div lang="eo"><skill-matrix .data=${SMALL}></skill-matrix></div>
        <div lang="en"></div>
      </div>
    `);
    const element = await shown(page.querySelector('skill-matrix')!);
    page.lastElementChild!.append(element);
    await waitUntil(() => headingOf(element) === 'Skills by role', 'it speaks as its new place');
  });

  it('is that of the page where nothing nearer states one, and follows it', async () => {
    const element = await shown(
      await fixture<HTMLElementTagNameMap['skill-matrix']>(
        html`<skill-matrix .data=${SMALL}></skill-matrix>`,
      ),
    );
    const { lang } = document.documentElement;
    try {
      document.documentElement.lang = 'eo';
      await waitUntil(() => headingOf(element) === 'Kapabloj', 'it follows the page');
    } finally {
      document.documentElement.lang = lang;
    }
    await waitUntil(() => headingOf(element) === 'Skills by role', 'and goes back');
  });

  it('leaves what the page and the document say as it is', async () => {
    const element = await matrixIn('eo');
    element.heading = 'From the page';
    await settled(element);
    expect(headingOf(element)).to.equal('From the page');
    expect(texts(all(element, '.skill'))).to.contain('Knives');
  });
});

describe('words of a language', () => {
  it('fall back from a region to its language, and from there to English', async () => {
    const element = await matrixIn('eo-X-TEST');
    expect(skillHead(element)).to.equal('Lerteco');
    expect(headingOf(element)).to.equal('Kapabloj');
    expect(text(one(element, '.find'))).to.equal('Filter skills');
  });

  it('are English where a language is unknown or is none', async () => {
    for (const lang of ['tlh', 'not a language', '_', '']) {
      const element = await matrixIn(lang);
      expect(headingOf(element), lang).to.equal('Skills by role');
    }
  });

  it('may be given or overridden later, and are shown at once', async () => {
    const element = await matrixIn('ia');
    expect(headingOf(element)).to.equal('Skills by role');
    registerLocale('ia', { matrixHeading: 'Habilitates' });
    await waitUntil(() => headingOf(element) === 'Habilitates', 'the new words are shown');
    registerLocale('IA', { matrixHeading: 'Capacitates' });
    await waitUntil(() => headingOf(element) === 'Capacitates', 'they are overridden');
  });

  it('keep their other messages when one is overridden', async () => {
    registerLocale('ie', { skill: 'Habilitá', matrixHeading: 'Habilitás' });
    registerLocale('ie', { skill: 'Capacitá' });
    const element = await matrixIn('ie');
    expect(skillHead(element)).to.equal('Capacitá');
    expect(headingOf(element)).to.equal('Habilitás');
  });

  it('are never read as markup', async () => {
    registerLocale('io', { matrixHeading: '<b>Habileso</b>' });
    const element = await matrixIn('io');
    expect(headingOf(element)).to.equal('<b>Habileso</b>');
    expect(all(element, 'b')).to.have.length(0);
  });

  it('take the plural form that the language asks for', async () => {
    registerLocale('pl', {
      rungs: {
        one: '{count} szczebel',
        few: '{count} szczeble',
        many: '{count} szczebli',
        other: '?',
      },
    });
    const families = ['A', 'B', 'C'];
    const roles = [1, 3, 5].map((n, i) =>
      Array.from({ length: n }, (_, k) => ({
        id: `${families[i]}${k}`,
        title: `${families[i]}${k}`,
        family: families[i]!.toLowerCase(),
      })),
    );
    const data = {
      families,
      roles: roles.flat(),
      ladders: roles.map((list, i) => ({
        family: families[i]!.toLowerCase(),
        rungs: list.map((r) => r.id),
      })),
    };
    const element = await fixture<HTMLElement>(
      html`<career-ladder lang="pl" .data=${data}></career-ladder>`,
    );
    await shown(element);
    expect(texts(all(element, '.column .num'))).to.deep.equal([
      '1 szczebel',
      '3 szczeble',
      '5 szczebli',
    ]);
  });

  it('leave no placeholder unfilled', async () => {
    const data = await seed();
    const page = await fixture<HTMLElement>(html`
      <div>
        <role-compare choose .data=${data}></role-compare>
        <skill-matrix .data=${data}></skill-matrix>
        <career-ladder .data=${data}></career-ladder>
        <path-picker .data=${data}></path-picker>
      </div>
    `);
    for (const child of page.children) await shown(child as HTMLElement);
    expect(deepText(page)).not.to.match(/\{\w+\}/);
  });
});

describe('formats of a language', () => {
  const compareIn = async (lang: string, data: unknown) => {
    const element = await fixture<HTMLElement>(
      html`<role-compare lang=${lang} .data=${data}></role-compare>`,
    );
    return shown(element);
  };

  it('write money, dates and lists as the language does', async () => {
    const data = await seed();
    const pay = async (lang: string) => text(one(await compareIn(lang, data), '.s-pay'));
    expect(await pay('en'))
      .to.contain('$60,970')
      .and.contain('May 2023');
    expect(await pay('de'))
      .to.contain('60.970')
      .and.contain('Mai 2023');
    expect(await pay('fr'))
      .to.contain('60 970')
      .and.contain('mai 2023');
    const list = (element: Element) => text(one(element, '.s-reportsTo .row'));
    expect(list(await compareIn('de', data))).to.contain('Director oder General Counsel (GC)');
  });

  it('write money without cents where there are none, and with both digits where there are', async () => {
    const family = (title: string, median: number) => ({
      title,
      pay: [{ currency: 'USD', period: 'hour', median, source: 'A survey' }],
    });
    const element = await compareIn('en', { families: [family('A', 31.5), family('B', 32)] });
    expect(texts(all(element, '.middle'))).to.deep.equal(['$31.50', '$32']);
  });

  it('write dates no more precisely than they are', async () => {
    for (const [updated, expected] of [
      ['2026', 'Last revised 2026'],
      ['2026-05', 'Last revised May 2026'],
      ['2026-05-31', 'Last revised May 31, 2026'],
    ] as const) {
      const element = await compareIn('en', { ...SMALL, updated });
      expect(text(one(element, '.updated'))).to.equal(expected);
    }
  });

  it('live with a currency that there is not', async () => {
    const pay = [{ currency: 'NOPE', period: 'year', median: 10, source: 'A survey' }];
    await warningsOf(async () => {
      const element = await compareIn('en', { families: [{ title: 'A', focus: 'It', pay }, 'B'] });
      expect(text(one(element, '.s-focus'))).to.contain('It');
    });
  });
});

describe('a document in another language than the page', () => {
  /** All that the document says, in whatever place. */
  const wordsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(wordsIn)
        : [];

  /** Each text of the element with the language that it is read in. */
  function* spokenIn(
    element: Element,
  ): Generator<[text: string, lang: string | null, holder: Element]> {
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const said = walker.currentNode.nodeValue!.trim();
      const holder = walker.currentNode.parentElement;
      // What is announced is in the language of the page.
      if (said && !holder!.closest('style, [role=status]')) {
        yield [said, holder?.closest('[lang]')?.getAttribute('lang') ?? null, holder!];
      }
    }
  }

  const WIDGETS = [
    html`<role-compare roles="paralegal legal-ops" choose></role-compare>`,
    html`<skill-matrix current="paralegal" goal="legal-ops"></skill-matrix>`,
    html`<career-ladder current="senior-paralegal" goal="director"></career-ladder>`,
    html`<path-picker></path-picker>`,
    html`<path-picker mode="questions"></path-picker>`,
  ];

  for (const widget of WIDGETS) {
    const tag = widget.strings[0]!.slice(1).replace('></', ' ').split('>')[0]!;
    it(`is read in its own voice, and the words of the widget in that of the page: ${tag}`, async () => {
      const element = await fixture<HTMLElement & { data: unknown }>(widget);
      const data = { ...(await seed()), lang: 'de-AT' };
      const words = new Set(wordsIn(data).map((word) => word.trim()));
      // What the document says in a word that the widget has too belongs to either.
      const shared = new Set(['Pay', 'Source']);
      element.data = data;
      await shown(element);
      element.shadowRoot!.querySelector<HTMLElement>('.rung button, .statement input')?.click();
      await settled(element);
      let marked = 0;
      for (const [said, lang, holder] of spokenIn(element)) {
        if (words.has(said) && !shared.has(said)) expect(lang, holder.outerHTML).to.equal('de-AT');
        const isOwn = said
          .split(/ \/ |, | or /)
          .every((part) => words.has(part) || words.has(said));
        if (lang) {
          marked++;
          expect(isOwn, `"${said}" is of the document`).to.equal(true);
        }
      }
      expect(marked).to.be.greaterThan(5);
      element.data = { ...data, lang: 'en-GB' };
      await settled(element);
      expect([...spokenIn(element)].filter(([, lang]) => lang)).to.deep.equal([]);
    });
  }

  it('may be written the other way', async () => {
    const element = await fixture<HTMLElement>(html`<role-compare></role-compare>`);
    Object.assign(element, { data: { lang: 'ar', summary: 'سطر قصير', roles: ['محام', 'كاتب'] } });
    await shown(element);
    const lead = one(element, '.lead');
    expect(getComputedStyle(lead).unicodeBidi).to.equal('plaintext');
    expect(lead.getAttribute('lang')).to.equal('ar');
  });
});
