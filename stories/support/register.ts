/** A document of the size of a public register: families, ladders and roles by the hundred. */
import type { RoleDataInput } from '../../src/model.js';

const FIELDS = ['Timber', 'Stone', 'Glass', 'Metal', 'Textile', 'Paper', 'Leather', 'Clay'];
const WORKS = ['design', 'repair', 'trade', 'testing', 'teaching'];
const STEPS = ['Trainee', 'Assistant', 'Specialist', 'Lead', 'Head'];

const tracks = FIELDS.flatMap((field) =>
  WORKS.map((work) => ({ field, title: `${field} ${work}` })),
);

/** Forty families with a ladder each, four hundred roles of which no ladder says anything, and moves. */
export const register: RoleDataInput = {
  title: 'A register of trades',
  families: tracks.map(({ title }, i) => ({
    title,
    // Many of a register are names alone.
    ...(i % 3 === 1 ? { summary: `What ${title.toLowerCase()} is about.` } : {}),
  })),
  roles: FIELDS.flatMap((field) =>
    Array.from({ length: 50 }, (_, i) => ({ title: `${field} worker, class ${i + 1}` })),
  ),
  ladders: tracks.map(({ title }) => ({
    family: title,
    rungs: STEPS.map((step) => `${step}, ${title.toLowerCase()}`),
  })),
  moves: FIELDS.flatMap((field) => [
    {
      from: `Specialist, ${field.toLowerCase()} repair`,
      to: `Specialist, ${field.toLowerCase()} testing`,
      kind: 'lateral' as const,
    },
    {
      from: `Lead, ${field.toLowerCase()} testing`,
      to: `Specialist, ${field.toLowerCase()} teaching`,
      kind: 'pivot' as const,
    },
  ]),
  skills: WORKS.map((work) => ({
    name: `The basics of ${work}`,
    levels: Object.fromEntries(
      tracks.map(({ title }) => [title, title.endsWith(work) ? 'Core' : 'Rare']),
    ),
  })),
  paths: tracks.slice(0, 16).map(({ field, title }) => ({
    title,
    steps: [title],
    reasons: [
      `you like ${field.toLowerCase()}`,
      `you would work in ${title.toLowerCase()} every day`,
      `you know somebody in ${title.toLowerCase()}`,
    ],
  })),
};

/** One ladder of sixty rungs. */
export const sixtyRungs: RoleDataInput = {
  ladders: [{ family: 'Grades', rungs: Array.from({ length: 60 }, (_, i) => `Grade ${i + 1}`) }],
};
