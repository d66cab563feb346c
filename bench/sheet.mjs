/** What the benchmark shows: made-up sheets of skills by roles, in no form that favours anybody. */

/**
 * @typedef {object} Sheet
 * @property {string[]} roles titles, unique
 * @property {{ name: string, group: string }[]} skills names, unique
 * @property {string[][]} rows a label for each skill and role, empty where nothing is stated
 */

export const LABELS = ['No', 'Rare', 'Helpful', 'Required', 'Core'];

/** Skills by roles, and which share of the cells is filled where not all are. */
export const SIZES = [
  { skills: 9, roles: 2 },
  { skills: 100, roles: 12 },
  { skills: 1000, roles: 50 },
  { skills: 120, roles: 900 },
  { skills: 2000, roles: 200 },
  { skills: 3320, roles: 91, filled: 0.019 },
];

/** @param {{ skills: number, roles: number }} size */
export const sizeName = ({ skills, roles }) => `${skills}x${roles}`;

const many = (n, make) => Array.from({ length: n }, (_, i) => make(i));

/**
 * @param {{ skills: number, roles: number, filled?: number }} size
 * @returns {Sheet}
 */
export function makeSheet({ skills, roles, filled = 1 }) {
  // Spread evenly, the same in every run.
  const isFilled = (i, j) => ((i * 7919 + j * 104729) % 1000) / 1000 < filled;
  return {
    roles: many(roles, (j) => `Role ${j}`),
    skills: many(skills, (i) => ({ name: `Skill ${i}`, group: `Group ${i % 10}` })),
    rows: many(skills, (i) => many(roles, (j) => (isFilled(i, j) ? LABELS[(i * 7 + j) % 5] : ''))),
  };
}

/**
 * The same with another label in every filled cell of a role. All else is shared with the sheet before.
 *
 * @param {Sheet} sheet
 * @param {number} role
 * @returns {Sheet}
 */
export function withRole(sheet, role) {
  const next = (label) => LABELS[(LABELS.indexOf(label) + 1) % LABELS.length];
  return { ...sheet, rows: sheet.rows.map((row) => row.with(role, row[role] && next(row[role]))) };
}

/** The rows that say a word, in the order of a role's labels or of the sheet: for the peers. */
export function shownRows({ skills, rows }, { filter = '', sort = -1 } = {}) {
  const word = filter.toLowerCase();
  const all = skills.map(({ name, group }, i) => ({ name, group, cells: rows[i] }));
  const found = word
    ? all.filter((row) =>
        [row.name, row.group, ...row.cells].join(' ').toLowerCase().includes(word),
      )
    : all;
  if (sort < 0) return found;
  const rank = (row) => LABELS.indexOf(row.cells[sort]);
  return found.sort((a, b) => rank(b) - rank(a));
}

/** The sheet as a role data document. */
export function toDocument({ roles, skills, rows }) {
  const ids = roles.map((_, j) => `role-${j}`);
  return {
    title: 'A made-up document',
    families: [{ id: 'family', title: 'Family' }],
    roles: roles.map((title, j) => ({ id: ids[j], title, family: 'family' })),
    scales: [{ id: 'requirement', title: 'Requirement', levels: LABELS }],
    skills: skills.map(({ name, group }, i) => ({
      name,
      group,
      levels: Object.fromEntries(ids.flatMap((id, j) => (rows[i][j] ? [[id, rows[i][j]]] : []))),
    })),
  };
}

/** A document of roles with moves in all directions, most of them both ways. */
export function makeTangle(roles, moves) {
  const id = (n) => `role-${n % roles}`;
  return {
    roles: many(roles, (i) => ({ id: id(i), title: `Role ${i}` })),
    moves: many(moves, (i) => ({
      from: id(i * 7),
      to: id(i * 7 + (i % 2 ? -1 : 1) * (1 + ((i * 13) % 9)) + roles),
      kind: 'lateral',
    })),
  };
}

/** A made-up document of ladders whose rungs have moves in all directions. */
export function makeLadders({ ladders, roles, moves }) {
  const id = (n) => `role-${n % roles}`;
  const first = (ladder) => Math.round((ladder * roles) / ladders);
  return {
    roles: Array.from({ length: roles }, (_, i) => ({ id: id(i), title: `Role ${i}` })),
    ladders: Array.from({ length: ladders }, (_, i) => ({
      family: `Family ${i}`,
      rungs: Array.from({ length: first(i + 1) - first(i) }, (_, j) => id(first(i) + j)),
    })),
    moves: Array.from({ length: moves }, (_, i) => ({
      from: id(i * 7),
      to: id(i * 13 + 5),
      kind: 'lateral',
    })),
  };
}
