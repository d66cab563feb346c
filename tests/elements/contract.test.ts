/** What every element promises, whatever it shows. */
import { expect, fixture } from '@open-wc/testing';
import * as library from '../../src/index.js';
import { seed, settled, shown, type Widget } from './helpers.js';

const CLASSES = [
  library.RoleData,
  library.RoleCompare,
  library.SkillMatrix,
  library.CareerLadder,
  library.PathPicker,
];
const TAGS = ['role-data', 'role-compare', 'skill-matrix', 'career-ladder', 'path-picker'];
const EVENTS = [
  'role-select',
  'compare-change',
  'matrix-change',
  'route-change',
  'path-change',
  'path-complete',
  'export',
  'change',
];

/** Attributes and the properties that they set, with a value of each. */
const SET: Record<string, Record<string, [property: string, text: string, value: unknown]>> = {
  'role-data': { current: ['current', 'analyst', 'analyst'], goal: ['goal', 'vp', 'vp'] },
  'role-compare': {
    roles: ['roles', 'legal-ops paralegal', 'legal-ops paralegal'],
    differences: ['differences', '', true],
    'heading-level': ['headingLevel', '3', 3],
  },
  'skill-matrix': {
    filter: ['filter', 'vendor', 'vendor'],
    sort: ['sort', '-name', '-name'],
    heading: ['heading', 'Skills', 'Skills'],
  },
  'career-ladder': {
    families: ['families', 'legal-ops', 'legal-ops'],
    orientation: ['orientation', 'vertical', 'vertical'],
  },
  'path-picker': { value: ['value', 'pick-both', 'pick-both'], name: ['name', 'path', 'path'] },
};

const html = (element: Element) => element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');

describe('every element', () => {
  it('is a block, and can be hidden', async () => {
    for (const tag of TAGS) {
      const element = await fixture<HTMLElement>(`<${tag}></${tag}>`);
      expect(getComputedStyle(element).display, tag).to.equal('block');
      element.hidden = true;
      expect(getComputedStyle(element).display, tag).to.equal('none');
    }
  });

  it('may be defined again, under its name and under others', () => {
    CLASSES.forEach((Class, i) => {
      const before = customElements.get(TAGS[i]!);
      Class.define();
      expect(customElements.get(TAGS[i]!) === before).to.equal(true);
      Class.define(`again-${TAGS[i]!}`);
      expect(document.createElement(`again-${TAGS[i]!}`) instanceof Class).to.equal(true);
    });
  });

  for (const tag of TAGS) {
    it(`takes attributes and properties in any order, before and after it is attached: ${tag}`, async () => {
      const data = await seed();
      const entries = Object.entries(SET[tag]!);
      const results: string[] = [];
      const properties: unknown[][] = [];
      for (const [attached, dataFirst, byAttribute, reversed] of [
        [true, true, true, false],
        [true, false, false, false],
        [false, true, false, true],
        [false, false, true, true],
      ]) {
        const element = document.createElement(tag) as Widget & Record<string, unknown>;
        if (attached) document.body.append(element);
        if (dataFirst) element.data = data;
        for (const [name, [property, words, value]] of reversed
          ? [...entries].reverse()
          : entries) {
          if (byAttribute) element.setAttribute(name, words);
          else element[property] = value;
        }
        if (!dataFirst) element.setAttribute('data', JSON.stringify(data));
        if (!attached) document.body.append(element);
        if (tag === 'role-data') await settled(element);
        else await shown(element);
        await settled(element);
        results.push(html(element));
        properties.push(entries.map(([, [property]]) => element[property]));
        element.remove();
      }
      expect(new Set(results).size).to.equal(1);
      for (const values of properties) {
        expect(values).to.deep.equal(entries.map(([, [, , value]]) => value));
      }
    });

    it(`fires no event when a property is set, and reflects no data: ${tag}`, async () => {
      const element = await fixture<Widget & Record<string, unknown>>(`<${tag}></${tag}>`);
      const fired: string[] = [];
      for (const type of EVENTS) element.addEventListener(type, () => fired.push(type));
      element.data = await seed();
      await settled(element);
      for (const [property, , value] of Object.values(SET[tag]!)) element[property] = value;
      await settled(element);
      expect(fired).to.deep.equal([]);
      expect(element.hasAttribute('data')).to.equal(false);
    });

    it(`reflects nothing that nobody set: ${tag}`, async () => {
      const element = await fixture<Widget & Record<string, unknown>>(`<${tag}></${tag}>`);
      element.data = await seed();
      await settled(element);
      expect(element.getAttributeNames()).to.deep.equal([]);
    });
  }
});
