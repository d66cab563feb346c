import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/skill-matrix.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { button, clickOn, copied, one, press, SEED, settled, shown, text } from './helpers.js';

describe('state that can be shared', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('keeps what the reader did in the address where the page asks for it, and takes it up again', async () => {
    const make = async () =>
      shown(
        await fixture<SkillMatrix>(
          html`<skill-matrix id="m" src=${SEED} state="hash"></skill-matrix>`,
        ),
      );
    const matrix = await make();
    one<HTMLInputElement>(matrix, 'input[type=search]').focus();
    await press('d', 'e', 's');
    await settled(matrix);
    matrix.goal = 'manager';
    await settled(matrix);
    expect(location.hash).to.contain('m=').and.to.contain('manager');
    const [link] = await copied(() => clickOn(button(matrix, 'Copy link')));
    expect(link).to.equal(location.href);
    matrix.remove();
    const again = await make();
    await settled(again);
    expect(again.filter).to.equal('des');
    expect(again.goal).to.equal('manager');
    expect(text(one(again, 'table'))).to.contain('Process design');
  });

  for (const part of ['#apply', '#/jobs/3?tab=pay', '?debug', '?tab=a%20b&x=']) {
    it(`leaves ${part} as it is until there is something to say, and then beside it`, async () => {
      const { pathname, search, href } = location;
      const where = part.startsWith('#') ? 'hash' : 'query';
      history.replaceState(null, '', part.startsWith('#') ? pathname + search + part : part);
      const before = location.href;
      const matrix = await shown(
        await fixture<SkillMatrix>(
          html`<skill-matrix id="m" src=${SEED} state=${where}></skill-matrix>`,
        ),
      );
      await settled(matrix);
      expect(location.href).to.equal(before);
      matrix.filter = 'des';
      await settled(matrix);
      expect(location.href).to.equal(`${before}&m=filter%3Ddes`);
      matrix.filter = '';
      await settled(matrix);
      expect(location.href).to.equal(before);
      history.replaceState(null, '', href);
    });
  }

  it('follows the address when the reader goes back and forth', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(
        html`<skill-matrix id="m" src=${SEED} state="hash"></skill-matrix>`,
      ),
    );
    await settled(matrix);
    location.hash = 'm=filter%3Dvendor';
    await oneEvent(window, 'hashchange');
    await settled(matrix);
    expect(matrix.filter).to.equal('vendor');
    // An element that is gone follows no more.
    matrix.remove();
    location.hash = 'm=filter%3Ddes';
    await oneEvent(window, 'hashchange');
    expect(matrix.filter).to.equal('vendor');
  });

  it('keeps nothing in the address otherwise', async () => {
    const before = location.href;
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`),
    );
    one<HTMLInputElement>(matrix, 'input[type=search]').focus();
    await press('d');
    await settled(matrix);
    expect(location.href).to.equal(before);
  });
});
