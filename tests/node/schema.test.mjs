/** The schema is said once: the JSON Schema, the reader and the shipped document have to agree. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { documentNode } from '#build/model/schema.js';
import { readRoleData } from 'career-elements/model.js';

const json = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const schema = json('dist/role-data.schema.json');
const valid = new Ajv2020({ strict: true, strictTypes: false, allErrors: false }).compile(schema);

/** Issues of shape, which the JSON Schema knows of too. */
const SHAPE = ['wrong-type', 'unknown-word', 'unknown-key', 'refused-url', 'missing'];
const shapeIssues = (data) => readRoleData(data).issues.filter((i) => SHAPE.includes(i.code));

const word = fc.stringMatching(/^[a-z]{1,8}$/);

/** Values that an author may write for a node, shorthand included. */
function arbitrary(node, depth = 0) {
  switch (node.t) {
    case 'text':
    case 'ref':
      return fc.oneof(word, fc.nat());
    case 'url':
      return fc.constantFrom('/a', 'https://a.b/c?d=e#f', 'mailto:a@b.c', 'tel:1', '#x');
    case 'num':
      return fc.nat();
    case 'flag':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2024', '2024-02', '2024-02-29');
    case 'oneOf':
      return fc.constantFrom(...node.values);
    case 'list': {
      const item = arbitrary(node.of, depth + 1);
      return fc.oneof(fc.array(item, { maxLength: 3 - Math.min(2, depth) }), item);
    }
    case 'record':
      return fc.dictionary(word, arbitrary(node.of, depth + 1), { maxKeys: 2 });
    case 'object': {
      const fields = Object.fromEntries(
        Object.entries(node.fields).map(([key, child]) => [key, arbitrary(child, depth + 1)]),
      );
      const full = fc.record(fields, { requiredKeys: node.need ? [node.need] : [] });
      return node.short ? fc.oneof({ weight: 3, arbitrary: full }, fields[node.short]) : full;
    }
  }
  throw new Error(node.t);
}

test('the shipped document is valid, and read without an issue', () => {
  const data = json('src/data/paralegal-vs-legal-ops.json');
  assert.ok(valid(data), JSON.stringify(valid.errors));
  assert.deepEqual(readRoleData(data).issues, []);
});

test('every property of the schema is described', () => {
  const bare = [];
  const visit = (node, path) => {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      if (!child.description) bare.push(`${path}/${key}`);
      visit(child, `${path}/${key}`);
    }
    for (const part of [...(node.anyOf ?? []), node.items, node.additionalProperties]) {
      if (part && typeof part === 'object') visit(part, path);
    }
  };
  visit(schema, '');
  assert.deepEqual(bare, []);
});

test('what the schema allows, the reader takes and the JSON Schema accepts', () => {
  const unknown = ['missing'];
  fc.assert(
    fc.property(arbitrary(documentNode), (data) => {
      assert.ok(valid(data), JSON.stringify(valid.errors));
      // That a role needs a title or an id, JSON Schema leaves to the reader.
      const issues = shapeIssues(data).filter((i) => !unknown.includes(i.code));
      assert.deepEqual(issues, []);
    }),
    { numRuns: 300 },
  );
});

test('what the schema does not allow, both refuse', () => {
  const good = () => structuredClone(json('src/data/paralegal-vs-legal-ops.json'));
  const wrong = [
    (d) => (d.families[0].pay[0].median = 'a lot'),
    (d) => (d.families[0].pay[0].period = 'fortnight'),
    (d) => (d.families[0].pay[0].p10 = -1),
    (d) => (d.families[0].day = [{}]),
    (d) => (d.families[0].colour = 'red'),
    (d) => (d.links[0].url = 'javascript:alert(1)'),
    (d) => delete d.links[0].url,
    (d) => (d.updated = 'yesterday'),
    (d) => (d.skills[0].levels = 'high'),
    (d) => (d.skills[0].levels.paralegal = { level: 'core', when: { only: [{}] } }),
    (d) => (d.moves[0].kind = 'jump'),
    (d) => (d.scales[0].ranked = 'yes'),
    (d) => (d.paths = 7.5),
  ];
  for (const damage of wrong) {
    const data = good();
    damage(data);
    const refused = !valid(data);
    const reported = shapeIssues(data).length > 0;
    // A bare number where objects are listed is a title to both.
    assert.equal(refused, reported, damage.toString());
    if (data.paths !== 7.5) assert.ok(refused, damage.toString());
  }
});

test('what editors show of a key is what its own part says of it', () => {
  const { roles, families, scales } = schema.properties;
  assert.equal(roles.description, 'Positions on the tracks.');
  const idOf = (list) => list.anyOf[0].items.anyOf?.[0].properties.id.description;
  assert.match(idOf(families), /spaces become hyphens/);
  assert.match(idOf(roles), /How other parts/);
  assert.equal(scales.anyOf[0].items.properties.id.description.startsWith('How skills'), true);
});
