/** Looking for what axe finds wrong with a part of a page. */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

type Axe = { run: (context: unknown, options: RunOptions) => Promise<AxeResults> };

/** What axe finds, one line for each; a part of a page needs no landmarks. */
export async function findings(
  context: unknown,
  window: Window = globalThis.window,
  whole = false,
): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(context, {
    resultTypes: ['violations'],
    rules: whole ? {} : { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`,
    ),
  );
}
