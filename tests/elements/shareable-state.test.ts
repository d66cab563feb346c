import { expect, fixture, html } from '@open-wc/testing';
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
