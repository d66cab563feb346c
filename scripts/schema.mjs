/**
 * Writes `role-data.schema.json` (JSON Schema 2020-12) from the schema that the reader follows. The
 * doc comments of the source become the descriptions that editors show.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** @returns the schema, as an object */
export async function makeSchema() {
  const { documentNode } = await import('#build/model/schema.js');
  const docs = readComments(['schema.ts', 'schema-profile.ts', 'schema-skills.ts']);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Role data',
    description:
      'A document that the career-elements widgets read. Unknown keys are left out with a hint.',
    ...convert(documentNode, docs),
  };
}

function convert(node, docs) {
  switch (node.t) {
    case 'text':
    case 'ref':
      return { type: ['string', 'number'] };
    case 'url':
      return {
        type: 'string',
        pattern:
          '^(?![a-zA-Z][a-zA-Z0-9+.\\-]*:)|^([hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]|[tT][eE][lL]):',
      };
    case 'num':
      return { type: 'number', minimum: 0 };
    case 'flag':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' };
    case 'oneOf':
      return { enum: [...node.values] };
    case 'list': {
      const item = convert(node.of, docs);
      return { anyOf: [{ type: 'array', items: item }, item] };
    }
    case 'record':
      return { type: 'object', additionalProperties: convert(node.of, docs) };
    case 'object': {
      const properties = {};
      for (const [key, child] of Object.entries(node.fields)) {
        const description = docs(key, node);
        properties[key] = { ...(description ? { description } : {}), ...convert(child, docs) };
      }
      const full = {
        type: 'object',
        properties,
        additionalProperties: false,
        ...(node.need ? { required: [node.need] } : {}),
      };
      return node.short ? { anyOf: [full, convert(node.fields[node.short], docs)] } : full;
    }
  }
  throw new Error(`No JSON Schema for ${node.t}`);
}

/** The doc comment of every property in the source, with the keys that stand beside it. */
function readComments(files) {
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const members = node.properties.filter((p) => ts.isPropertyAssignment(p));
      const keys = members.map((p) => p.name.getText());
      for (const member of members) {
        const text = ts
          .getJSDocCommentsAndTags(member)
          .map((doc) => ts.getTextOfJSDocComment(doc.comment))
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim();
        found.push({ key: member.name.getText(), keys, text });
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const text = readFileSync(new URL(`../src/model/${file}`, import.meta.url), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  /** The comment of a key in the object literal whose keys the node has. */
  return (key, node) => {
    const own = Object.keys(node.fields);
    // A node may have more keys than the literal, by a spread: the literal with the most of them is its own.
    const its = found.filter((d) => d.key === key && d.keys.every((k) => own.includes(k)));
    return its.sort((a, b) => b.keys.length - a.keys.length)[0]?.text;
  };
}
