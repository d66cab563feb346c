import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { writeLadderHtml } from '../../src/career-ladder/write-html.js';
import { toHtml } from '../../src/html/write.js';
import { profileOf } from '../../src/model/profile.js';
import { readRoleData } from '../../src/model/read.js';
import { safeAddress } from '../../src/model/safe-address.js';
import { writePathsHtml } from '../../src/path-picker/write-html.js';
import { writeCompareHtml } from '../../src/role-compare/write-html.js';
import { writeMatrixHtml } from '../../src/skill-matrix/write-html.js';
import { Messages } from '../../src/ui/messages.js';

const ALLOWED = /^(https?|mailto|tel):$/;
const WRITERS = [writeCompareHtml, writeMatrixHtml, writeLadderHtml, writePathsHtml];

/** Where an address leads on a page, as the browser reads it. */
const protocolOf = (url: string) => new URL(url, 'https://docket.example/a/').protocol;

const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'blob', 'file', 'https', 'tel');
/** A scheme as it might be disguised. */
const disguised = scheme.chain((word) =>
  fc
    .array(fc.constantFrom('', '', '\t', '\n', '\u0000', ' ', '\u001f', '\u007f', '\u00a0'), {
      minLength: word.length + 1,
      maxLength: word.length + 1,
    })
    .chain((between) =>
      fc
        .boolean()
        .map((upper) =>
          [...word].map((c, i) => between[i]! + (upper ? c.toUpperCase() : c)).join(''),
        ),
    ),
);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('{role}', '{family}', ':', '/', '//', '?', '#', 'x') },
  { weight: 2, arbitrary: disguised },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const url = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const id = fc.oneof(disguised, scheme, fc.constantFrom('java', 'script', 'javascript:', 'x'));

const documents = fc
  .record({ urls: fc.array(url, { minLength: 1 }), role: id, family: id })
  .map(({ urls, role, family }) => ({
    families: [
      { id: family, title: 'F', pay: [{ note: 'n', source: { title: 's', url: urls[0] } }] },
      'G',
    ],
    roles: [{ id: role, title: 'R', family, links: urls.map((u) => ({ url: u })) }, 'Q'],
    links: urls.map((u) => ({ rel: 'jobs', url: u })),
    sources: [{ id: role, url: urls[0] }],
    skills: [{ name: 'S', levels: { [role]: { level: 'Core', source: urls[0] } } }],
    ladders: [{ family, rungs: [role] }],
    moves: [{ from: role, to: 'Q', note: 'n', source: { url: urls[0] } }],
    paths: [{ title: 'P', steps: [role], reasons: ['r'] }],
  }));

describe('addresses', () => {
  it('are http, https, mailto, tel or relative', () => {
    for (const good of [
      'https://a.b',
      'HTTP://a',
      'mailto:a@b',
      'tel:1',
      '/a',
      '//host/a',
      '?q',
      '#x',
    ])
      expect(safeAddress(good)).to.equal(good);
    for (const bad of [
      'javascript:x',
      ' java\nscript:x',
      '\u0001JAVASCRIPT:x',
      'data:,',
      '{role}:x',
      'https{role}:x',
      ' \t',
    ])
      expect(safeAddress(bad), bad).to.equal(undefined);
    expect(safeAddress(' ht\ttps://a.b ')).to.equal('https://a.b');
  });

  it('that a template makes a scheme of are refused, and the author is told', () => {
    const { document, issues } = readRoleData({
      roles: [{ id: 'javascript', title: 'Paralegal' }],
      links: [{ rel: 'jobs', url: '{role}:void(window.x=1)//' }],
    });
    expect(profileOf(document, 'javascript')!.links).to.deep.equal([]);
    expect(issues[0]).to.include({ code: 'refused-url', pointer: '/links/0/url' });
  });

  it('in a document that was made by hand are looked at again where a template is filled in', () => {
    const { document } = readRoleData({ roles: [{ id: 'javascript', title: 'Paralegal' }] });
    document.links.push(
      { rel: 'jobs', url: '{role}:void(0)' },
      { rel: 'jobs', url: '/j?r={role}' },
    );
    expect(profileOf(document, 'javascript')!.links.map((l) => l.url)).to.deep.equal([
      '/j?r=javascript',
    ]);
  });

  it('lead nowhere else, whatever templates, ids and sources say', () => {
    const messages = new Messages();
    fc.assert(
      fc.property(documents, (data) => {
        const { document } = readRoleData(data);
        for (const { id } of document.subjects.values()) {
          for (const link of profileOf(document, id)!.links) {
            expect(safeAddress(link.url)).to.equal(link.url);
          }
        }
        for (const write of WRITERS) {
          const html = toHtml(write(document, { messages, headingLevel: 2 }));
          const page = new DOMParser().parseFromString(html, 'text/html');
          for (const a of page.querySelectorAll('[href], [src], [action]')) {
            const href = a.getAttribute('href')!;
            if (URL.canParse(href, 'https://docket.example/a/')) {
              expect(protocolOf(href), html).to.match(ALLOWED);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a document made by hand are words where a page may not lead there', () => {
    const messages = new Messages();
    const { document } = readRoleData({
      families: ['F', 'G'],
      skills: [{ name: 'S', levels: { f: { level: 'Core', source: 'x' } } }],
      paths: [{ title: 'P', steps: ['f'] }],
    });
    const link = { rel: 'jobs' as const, label: 'Words', url: 'javascript:void(0)' };
    document.families[0]!.links.push(link);
    document.paths[0]!.links.push(link);
    for (const write of [writeCompareHtml, writePathsHtml]) {
      const html = toHtml(write(document, { messages, headingLevel: 2 }));
      expect(html).to.contain('Words').and.not.contain('javascript');
    }
  });
});
