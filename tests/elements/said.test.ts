/** What is said, and when it is no longer so. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { CareerLadder } from '../../src/career-ladder.js';
import type { PathPicker } from '../../src/path-picker.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { axTree } from '../support/commands.js';
import {
  all,
  announced,
  button,
  clickOn,
  eventsOf,
  hasFocus,
  one,
  press,
  SEED,
  seed,
  settled,
  shown,
  SMALL,
  text,
  visible,
  warningsOf,
  withClipboard,
} from './helpers.js';

const matrix = async () =>
  shown(await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`));
const ladder = async (more: Partial<CareerLadder> = {}) => {
  const element = await fixture<CareerLadder>(html`<career-ladder src=${SEED}></career-ladder>`);
  Object.assign(element, more);
  return shown(element);
};

describe('what is announced', () => {
  it('is of what is shown: it goes with the data', async () => {
    const element = await matrix();
    element.filter = 'vendor';
    one<HTMLInputElement>(element, 'input[type=search]').focus();
    await press('s');
    await settled(element);
    expect(announced(element)).to.match(/of 9 skills/);
    element.src = null;
    element.data = SMALL;
    await settled(element);
    expect(announced(element)).to.equal('');
  });

  it('is no event where taking away failed, and is said beside the tools too', async () => {
    const element = await matrix();
    const refused = { writeText: () => Promise.reject(new Error('no')) };
    await withClipboard(refused, async () => {
      const events = await eventsOf(element, 'export', async () => {
        await clickOn(button(element, 'Copy as Markdown'));
        await settled(element);
      });
      expect(events).to.deep.equal([]);
    });
    const answer = one(element, '.tools [aria-hidden]');
    expect(text(answer)).to.equal('That did not work here.');
    expect(visible(answer)).to.equal(true);
  });

  it('is said again where the same happens again', async () => {
    const element = await matrix();
    const said: string[] = [];
    const region = all(element, '[role=status]').at(-1)!;
    new MutationObserver(() => said.push(text(region))).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await withClipboard({ writeText: () => Promise.resolve() }, async () => {
      for (let i = 0; i < 2; i++) {
        await clickOn(button(element, 'Copy as Markdown'));
        await settled(element);
        await settled(element);
      }
    });
    expect(said.filter((words) => words === 'Copied.')).to.have.length(2);
  });

  it('says nothing of the paths while questions are asked', async () => {
    const picker = await shown(
      await fixture<PathPicker>(html`<path-picker mode="questions" src=${SEED}></path-picker>`),
    );
    await clickOn(all(picker, '.statement')[0]!);
    await settled(picker);
    expect(announced(picker)).to.not.contain('Answer the questions');
  });

  it('of a tie goes with a reset of the form', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><path-picker data=${JSON.stringify(SMALL)}></path-picker></form>`,
    );
    const picker = await shown(form.querySelector('path-picker')!);
    for (const i of [0, 1]) await clickOn(all(picker, '.statement')[i]!);
    await settled(picker);
    expect(announced(picker)).to.contain('tie');
    form.reset();
    await settled(picker);
    expect(announced(picker)).to.equal('');
  });
});

describe('a comparison of which nothing is stated', () => {
  it('says that, and not that there is no difference', async () => {
    const element = await shown(
      await fixture<RoleCompare>(
        html`<role-compare .data=${{ roles: ['A', 'B'] }}></role-compare>`,
      ),
    );
    expect(text(one(element, '.nothing'))).to.equal('Nothing is stated about these roles yet.');
    element.data = {
      roles: [
        { title: 'A', focus: 'x' },
        { title: 'B', focus: 'x' },
      ],
    };
    element.differences = true;
    await settled(element);
    expect(text(one(element, '.nothing'))).to.equal('No difference is stated between these roles.');
  });
});

const QUESTIONS = ['First?', 'Second?'].map((prompt) => ({
  prompt,
  options: [
    { label: 'Sweet', paths: { sweet: 1 } },
    { label: 'Fire', paths: { savoury: 1 } },
  ],
}));

describe('names in attributes', () => {
  it('that the document does not have are told to the author once, with the nearest', async () => {
    const warnings = await warningsOf(async () => {
      const element = await fixture<SkillMatrix>(
        html`<skill-matrix .data=${await seed()} roles="paralegal, legal-op"></skill-matrix>`,
      );
      await shown(element);
      element.filter = 'x';
      await settled(element);
      expect(all(element, 'thead th')).to.have.length(2);
    });
    expect(warnings).to.deep.equal([
      '<skill-matrix>: "legal-op" in roles is no id in its document, so it was left out. Did you mean "legal-ops"?',
    ]);
  });

  it('leave no table without columns', async () => {
    const element = await fixture<SkillMatrix>(
      html`<skill-matrix .data=${SMALL} roles="nobody"></skill-matrix>`,
    );
    await warningsOf(() => shown(element));
    expect(all(element, 'table')).to.have.length(0);
    expect(text(one(element, '[part=empty]'))).to.equal('There is nothing to show here yet.');
  });

  it('are told of once for other attributes as well, and in place', async () => {
    const set = [
      ['role-compare', 'sections', 'focus, pays', 'Did you mean "pay"?'],
      ['role-compare', 'tools', 'copy, pdf', 'It takes copy, csv, print, link, none.'],
      ['skill-matrix', 'goal', 'gril', 'Did you mean "grill"?'],
      ['skill-matrix', 'sort', '-pastri', 'Did you mean "pastry"?'],
      ['career-ladder', 'families', 'baker', 'is no id in its document'],
      ['path-picker', 'mode', 'question', 'Did you mean "questions"?'],
    ] as const;
    for (const [tag, attribute, value, said] of set) {
      const element = document.createElement(tag);
      element.setAttribute(attribute, value);
      element.setAttribute('debug', '');
      element.data = SMALL;
      const warnings = await warningsOf(async () => {
        document.body.append(element);
        await shown(element);
        element.requestUpdate();
        await settled(element);
      });
      expect(warnings, attribute).to.have.length(1);
      expect(warnings[0]).to.contain(`<${tag}>: "`).and.contain(attribute).and.contain(said);
      expect(text(one(element, '[part=issues]'))).to.contain(said);
      element.remove();
    }
  });

  it('of words that are known, in any letter case, are not told of', async () => {
    const warnings = await warningsOf(async () => {
      await shown(
        await fixture<RoleCompare>(
          html`<role-compare
            .data=${SMALL}
            sections="sitsIn, FOCUS"
            tools="CSV none"
            state="hash"
            loading="lazy"
          ></role-compare>`,
        ),
      );
      await shown(
        await fixture<SkillMatrix>(
          html`<skill-matrix .data=${SMALL} sort="-name" current="baker"></skill-matrix>`,
        ),
      );
    });
    expect(warnings).to.deep.equal([]);
  });

  for (const [tag, state] of [
    ['skill-matrix', 'current=x&goal=y&group=z&sort=-q&opened=w&have=v'],
    ['career-ladder', 'current=x&goal=y&selected=z'],
    ['path-picker', 'ticked=x&chosen=y&asked=1.5'],
    ['role-compare', 'roles=x&beside=y'],
  ] as const) {
    it(`in the address change nothing of <${tag}>`, async () => {
      const make = async () => {
        const element = document.createElement(tag);
        element.setAttribute('state', 'hash');
        if (tag === 'path-picker') element.setAttribute('mode', 'questions');
        element.data = { ...SMALL, questions: QUESTIONS };
        document.body.append(element);
        await shown(element);
        await settled(element);
        const shownThere = text(one(element, '.root'));
        element.remove();
        return shownThere;
      };
      const plain = await make();
      history.replaceState(null, '', `#${tag}=${encodeURIComponent(state)}`);
      const warnings = await warningsOf(async () => {
        const asked = await make();
        if (tag === 'path-picker') expect(asked).to.contain('Second?');
        else expect(asked).to.equal(plain);
      });
      const told = warnings.filter((line) => line.startsWith('<'));
      expect(told, 'an author did not write the address').to.deep.equal([]);
      history.replaceState(null, '', location.pathname + location.search);
    });
  }

  it('in the address blank no widget', async () => {
    history.replaceState(null, '', '#role-compare=roles%3Dunknown');
    const element = await shown(
      await fixture<RoleCompare>(html`<role-compare src=${SEED} state="hash"></role-compare>`),
    );
    await settled(element);
    expect(all(element, '.section').length).to.be.greaterThan(3);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('the focus in a ladder', () => {
  it('goes to the role that the reader goes on to, and back to its rung with Escape', async () => {
    const element = await ladder();
    await clickOn(button(element, 'Senior Paralegal'));
    await settled(element);
    const next = all<HTMLButtonElement>(element, '.moves button').find(
      (b) => text(b) === 'Analyst',
    )!;
    next.focus();
    await press('Enter');
    await settled(element);
    expect(text(one(element, '.detail .title'))).to.equal('Analyst');
    expect(hasFocus(one(element, '.detail .title'))).to.equal(true);
    await press('Escape');
    await settled(element);
    expect(all(element, '.detail')).to.have.length(0);
    expect(hasFocus(button(element, 'Analyst'))).to.equal(true);
  });

  it('stays in the ladder when a route is cleared', async () => {
    const element = await ladder({ current: 'staff-paralegal', goal: 'manager' });
    await clickOn(button(element, 'Clear the route'));
    await settled(element);
    expect(all(element, '.routes')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.not.equal(null);
  });

  it('takes back where the reader is by the same button', async () => {
    const element = await ladder();
    await clickOn(button(element, 'Analyst'));
    await settled(element);
    await clickOn(button(element, 'I am here'));
    await settled(element);
    expect(element.current).to.equal('analyst');
    const pressed = (await axTree()).find((n) => n.name.includes('I am here'));
    expect(pressed?.pressed).to.equal('true');
    await clickOn(button(element, 'I am here'));
    await settled(element);
    expect(element.current ?? '').to.equal('');
  });
});

describe('a picker in a form', () => {
  it('is focused by its label', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <label for="p">Your path</label><path-picker id="p" src=${SEED}></path-picker>
      </div>`,
    );
    const picker = await shown(page.querySelector('path-picker')!);
    await clickOn(page.querySelector('label')!);
    expect(hasFocus(one(picker, 'input'))).to.equal(true);
  });

  it('is disabled by its property, and then not submitted', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><path-picker name="path" value="sweet" .data=${SMALL}></path-picker></form>`,
    );
    const picker = await shown(form.querySelector('path-picker')!);
    expect(new FormData(form).get('path')).to.equal('sweet');
    picker.disabled = true;
    await settled(picker);
    await settled(picker);
    expect(new FormData(form).get('path')).to.equal(null);
    expect(one<HTMLInputElement>(picker, 'input').matches(':disabled')).to.equal(true);
    picker.disabled = false;
    await settled(picker);
    expect(new FormData(form).get('path')).to.equal('sweet');
  });

  it('belongs to a form by its property', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <form id="far"></form>
        <path-picker></path-picker>
      </div>`,
    );
    const picker = page.querySelector('path-picker')!;
    picker.form = 'far';
    expect(picker.form).to.equal(page.querySelector('form'));
  });
});

describe('the names of a matrix', () => {
  it('are one, and its columns are called by their titles alone', async () => {
    const element = await matrix();
    const tree = await axTree();
    expect(tree.filter((n) => n.role === 'table').map((n) => n.name)).to.deep.equal([
      'Skills by role',
    ]);
    const headers = tree.filter((n) => n.role === 'columnheader').map((n) => n.name);
    expect(headers).to.deep.equal(['Skill', 'Paralegal', 'Legal operations']);
    expect(tree.some((n) => n.role === 'group' && n.name === 'Take away: Skills by role')).to.equal(
      true,
    );
    const meanings = one<HTMLElement>(element, '.legend summary');
    meanings.focus();
    await press('Enter');
    expect(text(one(element, '.legend dl'))).to.contain('Core What the role is for');
    expect(visible(one(element, '.legend dl'))).to.equal(true);
  });
});

describe('an element that moves into another document', () => {
  it('keeps its looks', async () => {
    const element = await matrix();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { display } = getComputedStyle(one(element, '.toolbar'));
    frame.contentDocument!.body.append(element);
    await settled(element);
    const there = frame.contentWindow!.getComputedStyle(one(element, '.toolbar'));
    expect(there.display).to.equal(display);
    expect(display).to.equal('flex');
    frame.remove();
  });
});
