export default function (config) {
  config.addPassthroughCopy('roles.json');
  config.addPassthroughCopy({
    'node_modules/career-elements/dist/career-elements-hydrate.js': 'career-elements-hydrate.js',
  });
  return { dir: { output: '_site' } };
}
