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
