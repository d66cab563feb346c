import { expect, fixture, html } from '@open-wc/testing';
import '../../src/path-picker.js';
import type { PathPicker } from '../../src/path-picker.js';
import {
  all,
  announced,
  button,
  clickOn,
  eventsOf,
  inTree,
  one,
  press,
  SEED,
  settled,
  shown,
  text,
} from './helpers.js';

describe('questions in the picker', () => {
  const make = async () =>
    shown(
      await fixture<PathPicker>(html`<path-picker mode="questions" src=${SEED}></path-picker>`),
    );

  const answer = async (picker: PathPicker, option: number) => {
    await clickOn(all(picker, '.statement')[option]!);
    await settled(picker);
    await clickOn(one(picker, 'button.main'));
    await settled(picker);
  };

  it('come one at a time, with a way back, by keyboard', async () => {
    const picker = await make();
    expect(text(one(picker, '.progress'))).to.equal('Question 1 of 4');
    expect(one<HTMLButtonElement>(picker, 'button.main').disabled).to.equal(true);
    one<HTMLInputElement>(picker, 'input').focus();
    await press('ArrowDown');
    await settled(picker);
    expect(all<HTMLInputElement>(picker, 'input')[1]!.checked).to.equal(true);
    await press('Tab', 'Enter');
    await settled(picker);
    expect(text(one(picker, '.progress'))).to.equal('Question 2 of 4');
    expect(announced(picker)).to.equal('Question 2 of 4');
    expect(await inTree('Question 2 of 4')).to.equal(true);
    await clickOn(button(picker, 'Back'));
    await settled(picker);
    expect(all<HTMLInputElement>(picker, 'input')[1]!.checked).to.equal(true);
  });

  it('end in a path with reasons and where to start, and can be changed', async () => {
    const picker = await make();
    const completed = await eventsOf(picker, 'path-complete', async () => {
      await answer(picker, 1);
      await answer(picker, 1);
      await answer(picker, 1);
      await answer(picker, 1);
    });
    expect(completed.map((e) => e.outcome)).to.deep.equal(['pick-legal-ops']);
    expect(completed[0]!.reasons).to.have.length(4);
    expect(picker.value).to.equal('pick-legal-ops');
    const first = one(picker, '.outcome.leads');
    expect(text(first)).to.contain('Start with Analyst / Specialist');
    expect(text(first)).to.contain('Because you chose');
    await clickOn(button(picker, 'Change my answers'));
    await settled(picker);
    expect(text(one(picker, '.progress'))).to.equal('Question 1 of 4');
    expect(picker.value).to.equal('');
  });

  it('keep their answers apart whose ids are alike', async () => {
    const picker = await fixture<PathPicker>(
      html`<path-picker
        mode="questions"
        .data=${{
          paths: ['A', 'B'],
          questions: [
            {
              id: 'team.size',
              prompt: 'Size?',
              options: [{ id: 'x', label: 'X', paths: { a: 1 } }],
            },
            {
              id: 'team',
              prompt: 'Team?',
              options: [{ id: 'size.x', label: 'Y', paths: { a: 1 } }],
            },
          ],
        }}
      ></path-picker>`,
    );
    await shown(picker);
    await answer(picker, 0);
    expect(all<HTMLInputElement>(picker, 'input')[0]!.checked).to.equal(false);
    await answer(picker, 0);
    expect(text(one(picker, '.outcome.leads'))).to.match(/X.*Y/);
  });
});
