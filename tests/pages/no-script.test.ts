/** The demo page where there is no JavaScript: a sandboxed frame runs none, and parses `<noscript>`. */
import { expect, waitUntil } from '@open-wc/testing';
import { FACTS, LADDERS, SKILLS } from '../fixtures/seed-facts.js';

const WIDGETS = 'role-compare, skill-matrix, career-ladder, path-picker';

describe('the demo page without JavaScript', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  let words: string;
  /** What a reader sees, of an element in the page itself. */
  const seen = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ');

  before(async () => {
    frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.style.cssText = 'inline-size: 1100px; block-size: 800px';
    frame.src = '/site/index.html';
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    page = frame.contentDocument!;
    await waitUntil(() => page.styleSheets.length >= 2, 'the styles are there');
    words = seen(page.body);
  });
  after(() => frame.remove());

  it('runs none', () => {
    const defined = [...page.querySelectorAll(WIDGETS)].filter((e) => e.matches(':defined'));
    expect(defined).to.have.length(0);
  });

  // Moves and those to report to are worded otherwise than in the widgets, and follow below.
  for (const [subject, facts] of Object.entries(FACTS)) {
    it(`states ${subject}`, () => {
      const otherwise = /^Lateral move: |^Director or /;
      expect(facts.filter((fact) => !otherwise.test(fact) && !words.includes(fact))).to.deep.equal(
        [],
      );
    });
  }

  it('states the moves and whom they report to', () => {
    for (const fact of [
      'Lateral move: Paralegal → Analyst',
      'Lateral move: Paralegal → Specialist',
      'Way out: Paralegal → Law school',
      'Lateral move: Paralegal → Contracts',
      'Lateral move: Paralegal → Compliance',
      'Some paralegals pivot to law school.',
      'Director General Counsel (GC)',
    ]) {
      expect(words).to.include(fact);
    }
  });

  it('states what each of the two needs of each skill, with the tools', () => {
    const rows = [...page.querySelectorAll<HTMLElement>('skill-matrix tbody tr')].map((tr) =>
      seen(tr).replace(/[()]/g, ''),
    );
    for (const [skill, tools, ...cells] of SKILLS) {
      expect(rows).to.include([skill, tools, ...cells].filter(Boolean).join(' '));
    }
  });

  it('states each ladder rung by rung', () => {
    const lists = [...page.querySelectorAll<HTMLElement>('career-ladder > ol')].map((ol) =>
      [...ol.children].map((li) => seen(li as HTMLElement)),
    );
    expect(lists).to.deep.equal(Object.values(LADDERS).map((l) => l.map((r) => r.join(' / '))));
  });

  it('gives a source to every figure of pay', () => {
    const pays = [...page.querySelectorAll<HTMLElement>('[data-field=pay]')];
    const figures = pays.filter((pay) => /\$\d/.test(seen(pay)));
    expect(figures.length).to.be.greaterThan(0);
    for (const pay of pays) expect(pay.querySelector('cite a[href]')).to.exist;
  });

  it('shows the plain HTML and no control that does nothing', () => {
    for (const widget of page.querySelectorAll<HTMLElement>(WIDGETS)) {
      expect(widget.shadowRoot, widget.localName).to.exist;
      for (const control of widget.shadowRoot!.querySelectorAll('button, input, select')) {
        expect(control.checkVisibility(), `${widget.localName} ${control.outerHTML}`).to.equal(
          false,
        );
      }
      expect(widget.querySelector<HTMLElement>('h2')!.checkVisibility()).to.equal(true);
    }
  });

  it('fits a narrow window', () => {
    frame.style.inlineSize = '340px';
    expect(page.documentElement.scrollWidth).to.be.at.most(340);
  });
});
