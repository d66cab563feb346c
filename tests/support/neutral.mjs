/** From the neutral shape of the public data sets to a role data document, as a user would write it. */
export function fromNeutral(set) {
  const family = (id) => `family-${id}`;
  const ratings = new Map(set.skills.map((s) => [s.id, {}]));
  for (const { skill, role, level, note } of set.ratings) {
    // A rating with neither level nor words says nothing that a cell could show.
    if (level ?? note) ratings.get(skill)[role] = { level, note };
  }
  const levels = [...set.levels].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return {
    title: set.name,
    lang: set.lang,
    sources: [{ id: 'set', title: set.source.title, url: set.source.url }],
    families: set.families.map((f) => ({ id: family(f.id), title: f.name, summary: f.summary })),
    roles: set.roles.map((r) => ({
      id: r.id,
      title: r.title ?? r.id,
      family: r.family === undefined ? undefined : family(r.family),
      summary: r.summary,
      day: r.responsibilities,
      reportsTo: r.reportsTo,
      pay: r.pay && payOf(r.pay),
    })),
    scales: levels.length
      ? [{ id: 'level', title: 'Level', levels: levels.map(({ id, label }) => ({ id, label })) }]
      : [],
    skills: set.skills.map((s) => ({
      id: s.id,
      name: s.name,
      group: s.group,
      description: s.description,
      levels: ratings.get(s.id),
    })),
    ladders: set.families
      .filter((f) => f.rungs?.length)
      .map((f) => ({ family: family(f.id), rungs: f.rungs })),
    moves: set.moves.map(({ from, to, kind, note }) => ({ from, to, kind, note })),
  };
}

/** ISO 8601 durations, as schema.org has them. */
const PERIODS = { P1Y: 'year', P1M: 'month', P1W: 'week', P1D: 'day', PT1H: 'hour' };
const FIGURES = ['low', 'p10', 'p25', 'median', 'p75', 'p90', 'high', 'mean'];

function payOf({ currency, period, topCoded = [], topCodedAtLeast, text, ...rest }) {
  const figures = Object.fromEntries(FIGURES.map((f) => [f, rest[f]]));
  // The set leaves a top-coded figure out and states the least that it is.
  for (const f of topCoded) figures[f] = topCodedAtLeast;
  return {
    currency,
    period: PERIODS[period] ?? period,
    ...figures,
    topCoded,
    note: text,
    source: 'set',
  };
}
