import { expect, fixture, html } from '@open-wc/testing';
import type { PathPicker } from '../../src/path-picker.js';
import '../../src/path-picker.js';
import { axTree } from '../support/commands.js';
import {
  all,
  button,
  clickOn,
  eventsOf,
  hasFocus,
  one,
  press,
  settled,
  shown,
  SMALL,
  text,
} from './helpers.js';

const DATA = JSON.stringify(SMALL);

async function inForm(picker: unknown) {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <fieldset>${picker}</fieldset>
      <button>Send</button>
    </form>
  `);
  form.addEventListener('submit', (event) => event.preventDefault());
  const element = await shown(form.querySelector('path-picker')!);
  return { form, element };
}

const sent = (form: HTMLFormElement) => Object.fromEntries(new FormData(form)) as object;
const tick = async (element: PathPicker, i = 0) => {
  all(element, 'input')[i]!.click();
  await settled(element);
};
const plain = () => inForm(html`<path-picker name="path" data=${DATA}></path-picker>`);
const needed = () => inForm(html`<path-picker name="path" required data=${DATA}></path-picker>`);

describe('a path-picker in a form', () => {
  it('is sent under its name with the path that leads', async () => {
    const { form, element } = await plain();
    expect(element.form).to.equal(form);
    expect(sent(form)).to.deep.equal({});
    await tick(element);
    expect(sent(form)).to.deep.equal({ path: 'sweet' });
    await tick(element, 1);
    expect(sent(form), 'a tie is no answer').to.deep.equal({});
  });

  it('is not sent without a name', async () => {
    const { form, element } = await inForm(html`<path-picker data=${DATA}></path-picker>`);
    await tick(element);
    expect(sent(form)).to.deep.equal({});
  });

  it('takes a value from the page, as an attribute or a property', async () => {
    const { form, element } = await inForm(
      html`<path-picker name="path" value="savoury" data=${DATA}></path-picker>`,
    );
    expect(element.value).to.equal('savoury');
    expect(sent(form)).to.deep.equal({ path: 'savoury' });
    expect(text(one(element, '.outcome.chosen .title'))).to.equal('Savoury');
    element.value = 'sweet';
    await settled(element);
    expect(sent(form)).to.deep.equal({ path: 'sweet' });
    element.value = '';
    await settled(element);
    expect(sent(form)).to.deep.equal({});
  });

  it('has no value that is no path of the document', async () => {
    const { form, element } = await plain();
    element.value = 'nonsense';
    await settled(element);
    expect(element.value).to.equal('');
    expect(sent(form)).to.deep.equal({});
  });

  it('does not submit the form by its own buttons', async () => {
    const { form, element } = await plain();
    let submitted = 0;
    form.addEventListener('submit', () => submitted++);
    await clickOn(button(element, 'Choose this path: Sweet'));
    await settled(element);
    await clickOn(button(element, 'Start over'));
    expect(submitted).to.equal(0);
  });

  it('holds the form back while it is required and has no value, and says why', async () => {
    const { form, element } = await needed();
    expect(element.checkValidity()).to.equal(false);
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.equal('Tick at least one statement, or choose a path.');
    expect(form.checkValidity()).to.equal(false);
    expect(element.matches(':invalid')).to.equal(true);
    let submitted = 0;
    form.addEventListener('submit', () => submitted++);
    form.querySelector<HTMLButtonElement>(':scope > button')!.focus();
    await press('Enter');
    expect(submitted).to.equal(0);
    expect(hasFocus(one(element, 'input')), 'the browser leads to what is missing').to.equal(true);
    await tick(element);
    expect(form.checkValidity()).to.equal(true);
    expect(element.validationMessage).to.equal('');
    await tick(element, 1);
    expect(element.validationMessage).to.equal('Choose one of the paths that are tied.');
    element.required = false;
    await settled(element);
    expect(form.checkValidity()).to.equal(true);
  });

  it('goes back to what the page gave it on reset, and fires nothing of its own', async () => {
    const { form, element } = await inForm(
      html`<path-picker name="path" value="savoury" data=${DATA}></path-picker>`,
    );
    await tick(element);
    expect(sent(form)).to.deep.equal({ path: 'sweet' });
    const events = await eventsOf(element, 'path-change', () => form.reset());
    expect(events).to.have.length(0);
    expect(sent(form)).to.deep.equal({ path: 'savoury' });
    expect(all<HTMLInputElement>(element, 'input').some((i) => i.checked)).to.equal(false);
  });

  it('is disabled with the fieldset around it, and enabled again with what was answered', async () => {
    const { form, element } = await needed();
    await tick(element);
    const fieldset = form.querySelector('fieldset')!;
    fieldset.disabled = true;
    await settled(element);
    expect(sent(form)).to.deep.equal({});
    expect(element.willValidate).to.equal(false);
    const controls = all<HTMLInputElement>(element, 'input, button');
    const dead = controls.filter((c) => c.matches('.statement input, .reset, .foot button'));
    expect(dead.every((c) => c.matches(':disabled'))).to.equal(true);
    fieldset.disabled = false;
    await settled(element);
    expect(sent(form)).to.deep.equal({ path: 'sweet' });
  });

  it('belongs to the form that it names', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <form id="elsewhere"></form>
        <path-picker name="path" form="elsewhere" data=${DATA}></path-picker>
      </div>
    `);
    const element = await shown(page.querySelector('path-picker')!);
    await tick(element);
    expect(sent(page.querySelector('form')!)).to.deep.equal({ path: 'sweet' });
  });

  it('takes up what the reader had answered when the browser brings the page back', async () => {
    const first = await plain();
    let state = '';
    const internals = (first.element as unknown as { internals: ElementInternals }).internals;
    const setFormValue = internals.setFormValue.bind(internals);
    internals.setFormValue = (value, kept) => {
      state = kept as string;
      setFormValue(value, kept);
    };
    await tick(first.element);
    const second = await plain();
    second.element.formStateRestoreCallback(state);
    await settled(second.element);
    expect(second.element.value).to.equal('sweet');
    expect(all<HTMLInputElement>(second.element, 'input')[0]!.checked).to.equal(true);
  });

  it('is disabled by its property at once, as any control is, whatever a fieldset says', async () => {
    const { form, element } = await plain();
    await tick(element);
    element.disabled = true;
    expect(sent(form)).to.deep.equal({});
    expect(element.hasAttribute('disabled')).to.equal(true);
    expect(element.matches(':disabled')).to.equal(true);
    const fieldset = form.querySelector('fieldset')!;
    fieldset.disabled = true;
    fieldset.disabled = false;
    await settled(element);
    expect(one(element, '.statement input').matches(':disabled')).to.equal(true);
    element.disabled = false;
    expect(sent(form)).to.deep.equal({ path: 'sweet' });
    await settled(element);
    expect(one(element, '.statement input').matches(':disabled')).to.equal(false);
    fieldset.disabled = true;
    expect(element.disabled, 'the fieldset is').to.equal(false);
  });

  it('takes form as frameworks set it: an id, or nothing', async () => {
    const { form, element } = await plain();
    for (const none of [undefined, null, '']) {
      element.form = none as null;
      expect(element.form === form, String(none)).to.equal(true);
    }
    element.form = 'nowhere';
    expect(element.form).to.equal(null);
    expect(element.getAttribute('form')).to.equal('nowhere');
  });

  for (const [kind, page] of [
    [
      'for',
      html`<label for="picker">Your path</label
        ><path-picker id="picker" .data=${SMALL}></path-picker>`,
    ],
    ['around', html`<label><b>Your path</b><path-picker .data=${SMALL}></path-picker></label>`],
  ] as const) {
    it(`is named by a label ${kind} it, which leads to it`, async () => {
      const box = await fixture<HTMLElement>(html`<div>${page}</div>`);
      const element = await shown(box.querySelector('path-picker')!);
      await settled(element);
      const tree = await axTree();
      expect(tree.some((n) => n.role === 'group' && n.name === 'Your path')).to.equal(true);
      const label = box.querySelector('label')!;
      await clickOn(label.querySelector('b') ?? label);
      expect(hasFocus(one(element, 'input'))).to.equal(true);
      // What is clicked inside keeps the focus.
      const second = all(element, '.statement')[1]!;
      await clickOn(second);
      await settled(element);
      expect(hasFocus(second.querySelector('input')!)).to.equal(true);
      expect(all<HTMLInputElement>(element, 'input').map((i) => i.checked)).to.deep.equal([
        false,
        true,
        false,
      ]);
    });
  }

  it('without a label is no group without a name', async () => {
    const { element } = await plain();
    const unnamed = (await axTree()).filter((n) => n.role === 'group' && !n.name);
    // The fieldset of the page, and what can be opened.
    expect(unnamed).to.have.length(1 + all(element, 'details').length);
  });

  it('leads to the answer that was given, where one was', async () => {
    const data = {
      paths: ['A', 'B'],
      questions: [
        { id: 'q', prompt: 'Which?', options: ['X', 'Y'].map((label) => ({ id: label, label })) },
      ],
    };
    const element = await shown(
      await fixture<PathPicker>(html`<path-picker mode="questions" .data=${data}></path-picker>`),
    );
    await clickOn(all(element, '.statement')[1]!);
    await settled(element);
    element.focus();
    expect(hasFocus(all(element, 'input')[1]!)).to.equal(true);
  });
});
