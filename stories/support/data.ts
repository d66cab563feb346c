/** Documents that put the widgets into their states, from fields of every kind. */
import type { RoleDataInput } from '../../src/model.js';
import guide from '../../src/data/paralegal-vs-legal-ops.json';

/** The first data set. */
export const seed = guide as RoleDataInput;

/** The least that says something. */
export const small: RoleDataInput = {
  title: 'Cook or chef?',
  families: [
    { title: 'Cook', summary: 'Cooks one station, every service.', focus: 'The station' },
    { title: 'Chef', summary: 'Runs the kitchen and its menu.', focus: 'The menu' },
  ],
  skills: [
    { name: 'Knives', levels: { cook: 'Core', chef: 'Required' } },
    { name: 'Menus', levels: { cook: 'Rare', chef: 'Core' } },
  ],
  ladders: [
    { family: 'Cook', rungs: ['Commis', 'Line cook'] },
    { family: 'Chef', rungs: ['Sous chef', 'Head chef'] },
  ],
  moves: [{ from: 'Line cook', to: 'Sous chef', kind: 'promotion' }],
  paths: [
    { title: 'Cook', steps: ['Cook'], reasons: ['you like heat', 'you like a clear task'] },
    { title: 'Chef', steps: ['Chef'], reasons: ['you like to plan', 'you like to lead'] },
  ],
};

const LONG =
  'Rechtsabteilungskoordinationssachbearbeiterin für grenzüberschreitende Vertragsangelegenheiten';

/** Words that no column was made for. */
export const longLabels: RoleDataInput = {
  title: `${LONG}, or something else altogether?`,
  summary: `${LONG}. `.repeat(4),
  families: [
    {
      id: 'a',
      title: LONG,
      focus: `${LONG} `.repeat(3),
      day: [`${LONG} `.repeat(2), 'Short.'],
      reportsTo: [LONG, LONG],
      links: [{ rel: 'jobs', label: `${LONG} anzeigen`, url: '#' }],
      pay: [{ note: `${LONG} `.repeat(3), source: { title: LONG, url: '#' } }],
    },
    { id: 'b', title: 'B', focus: 'B' },
  ],
  // Declared, for a label of this length is words elsewhere.
  scales: [{ ranked: false, levels: [LONG, 'Core'] }],
  skills: [
    {
      name: LONG,
      group: LONG,
      examples: [LONG, 'Excel'],
      levels: { a: `${LONG} (${LONG})`, b: { level: 'Core', note: `${LONG} `.repeat(4) } },
    },
  ],
  ladders: [
    { family: 'a', rungs: [LONG, `${LONG} II`, [`${LONG} III`, `${LONG} IV`]] },
    { family: 'b', rungs: ['B1'] },
  ],
  moves: [{ from: LONG, to: `Die ${LONG}`, kind: 'exit', note: `${LONG} `.repeat(3) }],
  paths: [
    { id: 'p', title: LONG, summary: LONG, steps: ['a', 'b'], reasons: [`${LONG} `.repeat(2)] },
    { title: 'B', steps: ['b'], reasons: ['kurz'] },
  ],
};

const letters = [...'ABCDEFGHIJKL'];

/** Twelve roles and sixty skills. */
export const many: RoleDataInput = {
  title: 'Twelve roles',
  roles: letters.map((l) => ({ title: `Role ${l}`, focus: `What ${l} is about` })),
  scales: [{ title: 'Depth', levels: ['None', 'Aware', 'Working', 'Practitioner', 'Expert'] }],
  skills: Array.from({ length: 60 }, (_, i) => ({
    name: `Skill ${i + 1}`,
    group: `Group ${Math.floor(i / 12) + 1}`,
    levels: Object.fromEntries(
      letters.flatMap((l, k) =>
        (i * 7 + k * 3) % 4
          ? [[`Role ${l}`, ['None', 'Aware', 'Working', 'Practitioner', 'Expert'][(i + k) % 5]!]]
          : [],
      ),
    ),
  })),
  paths: letters.slice(0, 8).map((l) => ({
    title: `Path ${l}`,
    reasons: [`you like ${l}`, `you like what ${l} does`],
  })),
};

/** Much that is not stated. */
export const missing: RoleDataInput = {
  families: ['Nurse', { title: 'Physician', summary: 'Diagnoses and treats.' }, 'Administrator'],
  skills: [
    { name: 'Triage', levels: { nurse: 'Core' } },
    { name: 'Billing', levels: { administrator: 'Required' } },
    { name: 'Charting', levels: {} },
  ],
  ladders: [{ family: 'Nurse', rungs: ['Nurse'] }],
  paths: [{ title: 'Nurse' }, { title: 'Physician', reasons: ['you like to decide'] }],
};

/** Nine rungs, forks and cycles. */
export const nineRungs: RoleDataInput = {
  title: 'Engineering',
  families: ['Engineering', 'Management'],
  ladders: [
    { family: 'Engineering', rungs: Array.from({ length: 9 }, (_, i) => `Engineer ${i + 1}`) },
    {
      family: 'Engineering',
      title: 'Specialists',
      rungs: ['Engineer 1', 'Engineer 2', 'Engineer 3', 'Specialist', 'Senior specialist'],
    },
    { family: 'Management', start: 3, rungs: ['Lead', 'Manager', 'Director', 'VP'] },
  ],
  moves: [
    { from: 'Engineer 4', to: 'Lead', kind: 'pivot', typical: { months: 30, share: 0.3 } },
    { from: 'Lead', to: 'Engineer 5', kind: 'lateral' },
    { from: 'Director', to: 'Found a company', kind: 'exit' },
  ],
};

/** A track of a single rung. */
export const oneRung: RoleDataInput = { ladders: [{ family: 'Founder', rungs: ['Founder'] }] };

/** Faults of every weight. */
export const faulty = `{
  "title": "Nearly right",
  "families": [{ "id": "one", "title": "One", "reportTo": "Two" }, { "title": "Two" }],
  "skills": [{ "name": "Reading", "levels": { "tow": "Core", "two": "Core", "one": "Rare" } }],
  "ladders": [{ "family": "One", "rungs": ["First", "Second"] }],
  "paths": [{ "title": "One", "steps": ["nowhere"], "reasons": ["you like one"] }, "Two"]
}`;

/** Every hue and every mark at once: five tracks, five columns, three scales. */
export const palette: RoleDataInput = {
  title: 'Five trades',
  summary: 'Every colour of a theme at its work.',
  families: ['Baker', 'Cook', 'Host', 'Buyer', 'Owner'].map((title, i) => ({
    title,
    summary: `What a ${title.toLowerCase()} does.`,
    links: [{ rel: 'jobs', label: `Jobs as ${title.toLowerCase()}`, url: '#' }],
    pay: [
      {
        currency: 'EUR',
        period: 'year',
        low: 24000 + i * 3000,
        p25: 27000 + i * 3500,
        median: 30000 + i * 4000,
        p75: 34000 + i * 4500,
        high: 40000 + i * 6000,
        source: { title: 'An example, not a survey', url: '#' },
      },
    ],
  })),
  scales: [
    { title: 'Need', levels: ['Rare', 'Core', 'Required'] },
    { title: 'Depth', levels: ['Aware', 'Able', 'Expert'] },
    { title: 'Range', levels: ['One', 'Some', 'All'] },
  ],
  skills: [
    { name: 'Dough', group: 'Craft', levels: { baker: 'Required', cook: 'Rare', host: 'Aware' } },
    { name: 'Wine', group: 'Craft', levels: { cook: 'Able', host: 'Expert', buyer: 'Some' } },
    { name: 'Prices', group: 'Trade', levels: { host: 'One', buyer: 'All', owner: 'Core' } },
  ],
  ladders: [
    { family: 'Baker', rungs: ['Baker 1', 'Baker 2'] },
    { family: 'Cook', rungs: ['Cook 1', 'Cook 2'] },
    { family: 'Host', rungs: ['Host 1', 'Host 2'] },
    { family: 'Buyer', rungs: ['Buyer 1', 'Buyer 2'] },
    { family: 'Owner', rungs: ['Partner', 'Owner'] },
  ],
  moves: [
    { from: 'Baker 2', to: 'Cook 2', kind: 'lateral' },
    { from: 'Buyer 2', to: 'Partner', kind: 'promotion' },
  ],
  paths: [
    { title: 'Bake', steps: ['Baker'], reasons: ['you rise early', 'you like to be exact'] },
    { title: 'Cook first, own later', steps: ['Cook', 'Owner'], reasons: ['you like to lead'] },
  ],
};

const NEED = ['Not needed', 'Rare', 'Helpful', 'Required', 'Core'];
const IN_WORDS =
  'Plans the work of a quarter with the people who ask for it, says early what will not be done, and writes down why, so that whoever comes next does not have to ask.';

/** Rows and columns as a register of occupations has them; the same ones each time. */
export const register: RoleDataInput = {
  title: 'A register of occupations',
  roles: Array.from({ length: 40 }, (_, i) => ({
    id: `r${i}`,
    title: `${['Planner', 'Inspector', 'Administrator', 'Technician'][i % 4]!} ${i + 1}`,
  })),
  scales: [{ title: 'How much it is needed', levels: NEED }],
  skills: Array.from({ length: 400 }, (_, i) => ({
    id: `s${i}`,
    name: i % 7 ? `Skill ${i + 1}` : `Skill ${i + 1}, whose name is longer than a line`,
    group: `Group ${Math.floor(i / 50) + 1}`,
    levels: Object.fromEntries(
      Array.from({ length: 40 }, (_, j) => [
        `r${j}`,
        (i * 3 + j) % 11
          ? NEED[(i * 7 + j * 3) % 5]!
          : { level: NEED[(i + j) % 5]!, note: IN_WORDS },
      ]).filter((_, j) => (i + j) % 4 < 3),
    ),
  })),
};

/** What most firms publish: cells that say what is expected, and name no level. */
export const inWords: RoleDataInput = {
  title: 'What we expect of engineers',
  ladders: [{ family: 'Engineering', rungs: ['Engineer', 'Senior engineer', 'Lead engineer'] }],
  scales: [{ title: 'On call', levels: ['Not on call', 'Shadows', 'On call'] }],
  skills: [
    {
      name: 'Delivery',
      group: 'Craft',
      levels: {
        engineer: 'Finishes well described tasks, and asks early when stuck.',
        'senior-engineer':
          'Leads a project of some weeks:\n- cuts it into steps\n- says what is at risk\n- ships it behind a flag',
        'lead-engineer':
          'Plans the work of several teams over a quarter. Decides with them what is left out.',
      },
    },
    {
      name: 'Review',
      group: 'Craft',
      levels: {
        engineer: 'Reviews the work of peers within a day.',
        'senior-engineer': 'Reviews the work of peers within a day.',
        'lead-engineer': '1. Sets how reviews are done\n2. Teaches them\n3. Looks after both',
      },
    },
    {
      name: 'Incidents',
      group: 'Running it',
      levels: {
        engineer: 'Shadows',
        'senior-engineer': {
          level: 'On call',
          note: 'Leads the response:\n- informs\n- writes it up',
        },
        'lead-engineer': { note: 'Answers for what is learned from them.' },
      },
    },
    {
      name: 'Hiring',
      group: 'Running it',
      levels: {
        engineering: 'Interviews, and writes down what was seen (from Senior engineer up).',
      },
    },
  ],
};
