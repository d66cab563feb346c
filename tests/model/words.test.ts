import { expect } from '@open-wc/testing';
import { matrix } from '../../src/model/matrix.js';
import { readRoleData } from '../../src/model/read.js';
import { Messages } from '../../src/ui/messages.js';
import { sayPay } from '../../src/ui/say-pay.js';
import { sayCell } from '../../src/ui/say-rating.js';

const BASE = 'https://example.org/careers/';
const messages = new Messages();
const sourced = (source: object) =>
  readRoleData({
    roles: [
      {
        title: 'A',
        pay: [
          { note: 'See the salary report.', source },
          { note: 'By agreement', source },
        ],
      },
    ],
    skills: [{ name: 'S', levels: { a: { level: 'Core', note: 'daily', source } } }],
  }).document;

describe('what is taken away in words', () => {
  it('ends a sentence of pay once', () => {
    const { pay } = sourced({ title: 'Report' }).roles[0]!;
    const said = pay.map((p) => sayPay(p, 36, messages, BASE));
    expect(said).to.deep.equal([
      'See the salary report. Source: Report',
      'By agreement. Source: Report',
    ]);
  });

  it('has addresses that lead there from anywhere', () => {
    for (const [source, said] of [
      [{ title: 'Report', url: 'pay.pdf' }, 'Report, https://example.org/careers/pay.pdf'],
      [{ url: '/pay', publisher: 'Firm' }, 'Firm, https://example.org/pay'],
      [{ url: 'https://bls.gov/x' }, 'https://bls.gov/x'],
    ] as const) {
      const { pay } = sourced(source).roles[0]!;
      expect(sayPay(pay[1]!, 36, messages, BASE)).to.equal(`By agreement. Source: ${said}`);
    }
  });

  it('names the source of a rating', () => {
    const doc = sourced({ title: 'Report', url: 'skills.html' });
    const [cell] = matrix(doc).groups[0]!.rows[0]!.cells;
    expect(sayCell(doc, cell, messages, BASE)).to.equal(
      'Core (daily) (Source: Report, https://example.org/careers/skills.html)',
    );
  });
});
