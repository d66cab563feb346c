import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import {
  all,
  announced,
  button,
  clickOn,
  copied,
  eventsOf,
  inTree,
  press,
  SEED,
  seed,
  settled,
  shown,
  texts,
  withClipboard,
} from './helpers.js';

describe('taking it away', () => {
  it('copies what is shown as Markdown, and says so', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED} filter="vendor"></skill-matrix>`),
    );
    let events: { format: string }[] = [];
    const [markdown] = await copied(async () => {
      events = await eventsOf(matrix, 'export', () => clickOn(button(matrix, 'Copy as Markdown')));
    });
    expect(markdown!.split('\n')).to.deep.equal([
      '## Skills by role',
      '',
      '| Skill | Paralegal | Legal operations |',
      '| --- | --- | --- |',
      '| Vendor and RFP management | No | Required from Manager up |',
      '',
    ]);
    expect(events.map((e) => e.format)).to.deep.equal(['copy']);
    await settled(matrix);
    expect(announced(matrix)).to.equal('Copied.');
    expect(await inTree('Copied.')).to.equal(true);
  });

  it('names the source of every figure', async () => {
    const compare = await shown(
      await fixture<RoleCompare>(html`<role-compare src=${SEED}></role-compare>`),
    );
    const [markdown] = await copied(() => clickOn(button(compare, 'Copy as Markdown')));
    const row = markdown!.split('\n').find((line) => line.startsWith('| Pay |'))!;
    const entries = row.split(/<br>| \| /).slice(1);
    const pays = (await seed()).families.flatMap((f: { pay?: unknown[] }) => f.pay ?? []);
    expect(entries).to.have.length(pays.length);
    for (const entry of entries) expect(entry).to.match(/ Source: .+, \S*\/\S+/);
    expect(entries[0])
      .to.contain('Median $60,970')
      .and.contain('U.S. Bureau of Labor Statistics, https://www.bls.gov/oes/2023/');
  });

  it('has addresses that lead there from anywhere, and the source of every rating', async () => {
    const data = {
      roles: [{ title: 'A', links: [{ rel: 'jobs', label: 'Jobs', url: 'jobs.html' }] }],
      skills: [
        {
          name: 'S',
          levels: { a: { level: 'Core', source: { title: 'Survey', url: '/survey' } } },
        },
      ],
    };
    for (const [template, said] of [
      [
        html`<role-compare .data=${data}></role-compare>`,
        `Jobs ${new URL('jobs.html', document.baseURI).href}`,
      ],
      [
        html`<skill-matrix .data=${data}></skill-matrix>`,
        `Core (Source: Survey, ${location.origin}/survey)`,
      ],
    ] as const) {
      const element = await shown(await fixture<HTMLElement>(template));
      const [markdown] = await copied(() => clickOn(button(element, 'Copy as Markdown')));
      expect(markdown).to.contain(`| ${said} |`);
    }
  });

  it('offers the tools that the page chooses, and a link only where there is a state to link to', async () => {
    const tools = async (attributes: { tools?: string; state?: string }) => {
      const matrix = await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`);
      if (attributes.tools) matrix.setAttribute('tools', attributes.tools);
      if (attributes.state) matrix.setAttribute('state', attributes.state);
      await shown(matrix);
      return texts(all(matrix, '.tools button'));
    };
    expect(await tools({})).to.deep.equal(['Copy as Markdown', 'Download CSV', 'Print']);
    expect(await tools({ tools: 'csv' })).to.deep.equal(['Download CSV']);
    expect(await tools({ tools: 'none' })).to.deep.equal([]);
    expect(await tools({ state: 'hash' })).to.include('Copy link');
  });
});

describe('a tool that does not work', () => {
  const REFUSED = 'That did not work here.';

  /** What nobody caught while something was done. */
  async function uncaught(act: () => unknown): Promise<Event[]> {
    const heard: Event[] = [];
    const listen = (event: Event) => void heard.push(event);
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, listen);
    await act();
    // A rejection counts as unhandled after the task that brought it.
    await aTimeout(20);
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, listen);
    return heard;
  }

  const matrix = async () =>
    shown(await fixture<SkillMatrix>(html`<skill-matrix src=${SEED} state="hash"></skill-matrix>`));

  const refusing = {
    writeText: () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')),
  };
  for (const tool of ['Copy as Markdown', 'Copy link']) {
    for (const [clipboard, reason] of [
      [refusing, 'the reader or the browser refuses the clipboard'],
      [undefined, 'the page, for it is not secure, has no clipboard'],
    ] as const) {
      it(`says so where ${reason}: ${tool}`, async () => {
        const element = await matrix();
        const errors = await uncaught(() =>
          withClipboard(clipboard, () => clickOn(button(element, tool))),
        );
        expect(errors).to.deep.equal([]);
        expect(announced(element)).to.equal(REFUSED);
        expect(await inTree(REFUSED)).to.equal(true);
        // The next try may do better, and says that.
        button(element, tool).focus();
        await copied(() => press('Enter'));
        await settled(element);
        expect(announced(element)).to.equal('Copied.');
      });
    }
  }

  it('says so where the browser makes no file', async () => {
    const element = await matrix();
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new TypeError('Not here');
    };
    const errors = await uncaught(() => clickOn(button(element, 'Download CSV')));
    URL.createObjectURL = createObjectURL;
    expect(errors).to.deep.equal([]);
    expect(announced(element)).to.equal(REFUSED);
  });
});

describe('downloading CSV', () => {
  interface Download {
    name: string;
    type: string;
    text: string;
  }

  /** The files that the page hands to the reader while something is done. None of them may stay in memory. */
  async function downloads(act: () => unknown): Promise<Download[]> {
    const { createObjectURL, revokeObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const { setTimeout } = window;
    const alive = new Set<string>();
    const later: (() => void)[] = [];
    const started: Promise<Download>[] = [];
    URL.createObjectURL = (object) => {
      const url = createObjectURL(object);
      alive.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      alive.delete(url);
      revokeObjectURL(url);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download: name, href } = this;
      const read = async (): Promise<Download> => {
        const answer = await fetch(href);
        const type = answer.headers.get('content-type') ?? '';
        // `text()` would leave out the byte order mark.
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        return { name, type, text: decoder.decode(await answer.arrayBuffer()) };
      };
      started.push(read());
    };
    // Who waits a second or more waits until the end.
    window.setTimeout = ((handler: () => void, ms = 0, ...rest: []) =>
      ms < 1000 ? setTimeout(handler, ms, ...rest) : later.push(handler)) as typeof setTimeout;
    try {
      await act();
      const files = await Promise.all(started);
      for (const handler of later) handler();
      expect([...alive], 'addresses that hold a file in memory').to.deep.equal([]);
      return files;
    } finally {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = click;
      window.setTimeout = setTimeout;
    }
  }

  it('writes RFC 4180 with a byte order mark, and nothing that a spreadsheet takes for a formula', async () => {
    const data = {
      roles: ['Counsel, senior', 'The "acting" one'],
      scales: [{ id: 's', levels: ['-', '+1'] }],
      skills: [
        { name: '=HYPERLINK("https://example.org")', levels: { 'counsel-senior': '-' } },
        {
          name: '@sum',
          levels: { 'the-acting-one': { level: '+1', note: 'one line\nand another' } },
        },
        { name: 'Résumés', levels: { 'the-acting-one': { level: '-', note: 'a; b' } } },
      ],
    };
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix .data=${data}></skill-matrix>`),
    );
    let events: { format: string }[] = [];
    const files = await downloads(async () => {
      events = await eventsOf(matrix, 'export', () => clickOn(button(matrix, 'Download CSV')));
    });
    expect(files).to.deep.equal([
      {
        name: 'skill-matrix.csv',
        type: 'text/csv;charset=utf-8',
        text: [
          '\ufeffSkill,"Counsel, senior","The ""acting"" one"',
          `"'=HYPERLINK(""https://example.org"")",'-,Not stated`,
          `'@sum,Not stated,"'+1 (one line\nand another)"`,
          `Résumés,Not stated,'- (a; b)`,
          '',
        ].join('\r\n'),
      },
    ]);
    expect(events.map((e) => e.format)).to.deep.equal(['csv']);
  });

  it('has what is shown: the rows and columns that were left out stay out', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(
        html`<skill-matrix src=${SEED} roles="legal-ops" filter="vendor"></skill-matrix>`,
      ),
    );
    button(matrix, 'Download CSV').focus();
    const [file] = await downloads(() => press('Enter'));
    expect(file!.text).to.equal(
      '\ufeffSkill,Legal operations\r\nVendor and RFP management,Required from Manager up\r\n',
    );
  });

  it('names the file after the widget', async () => {
    const page = await fixture<HTMLElement>(html`
      <role-data src=${SEED}>
        <role-compare></role-compare>
        <career-ladder></career-ladder>
        <path-picker></path-picker>
      </role-data>
    `);
    for (const [tag, head] of [
      ['role-compare', ',Paralegal,Legal operations'],
      ['career-ladder', 'Ladder,Rung,Role,Leads to'],
      ['path-picker', 'Path,Your statements,Because you chose,Pick this path if …'],
    ] as const) {
      const element = await shown(page.querySelector(tag)!);
      const [file] = await downloads(() => clickOn(button(element, 'Download CSV')));
      expect(file!.name).to.equal(`${tag}.csv`);
      expect(file!.text.split('\r\n')[0]).to.equal(`\ufeff${head}`);
    }
  });
});
