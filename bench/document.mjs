/** A made-up document of the wanted size: every role has a rating for every skill. */
export function makeDocument({ roles, skills }) {
  const ids = Array.from({ length: roles }, (_, i) => `role-${i}`);
  const labels = ['No', 'Rare', 'Helpful', 'Required', 'Core'];
  return {
    title: 'A large document',
    families: [{ id: 'family', title: 'Family' }],
    roles: ids.map((id) => ({ id, title: id.replace('-', ' '), family: 'family' })),
    scales: [{ id: 'requirement', title: 'Requirement', levels: labels }],
    ladders: [{ family: 'family', rungs: ids.slice(0, 9) }],
    skills: Array.from({ length: skills }, (_, i) => ({
      name: `Skill ${i}`,
      group: `Group ${i % 10}`,
      levels: Object.fromEntries(ids.map((id, j) => [id, labels[(i * 7 + j) % 5]])),
    })),
  };
}

/** A made-up document of roles with moves in all directions, most of them both ways. */
export function makeTangle(roles, moves) {
  const id = (n) => `role-${n % roles}`;
  return {
    roles: Array.from({ length: roles }, (_, i) => ({ id: id(i), title: `Role ${i}` })),
    moves: Array.from({ length: moves }, (_, i) => ({
      from: id(i * 7),
      to: id(i * 7 + (i % 2 ? -1 : 1) * (1 + ((i * 13) % 9)) + roles),
      kind: 'lateral',
    })),
  };
}

/** A made-up document of ladders whose rungs have moves in all directions. */
export function makeLadders({ ladders, roles, moves }) {
  const id = (n) => `role-${n % roles}`;
  const each = Math.ceil(roles / ladders);
  return {
    roles: Array.from({ length: roles }, (_, i) => ({ id: id(i), title: `Role ${i}` })),
    ladders: Array.from({ length: ladders }, (_, i) => ({
      family: `Family ${i}`,
      rungs: Array.from({ length: Math.min(each, roles - i * each) }, (_, j) => id(i * each + j)),
    })).filter(({ rungs }) => rungs.length),
    moves: Array.from({ length: moves }, (_, i) => ({
      from: id(i * 7),
      to: id(i * 13 + 5),
      kind: 'lateral',
    })),
  };
}
