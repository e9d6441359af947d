import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rules by which axe looks: all that WCAG 2.2 AA asks, or what another theme can change about a screen. */
const rules = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

export type AxeRules = keyof typeof rules;

/**
 * What axe finds on the page and in Evenkeel's frame, each with the elements it is about; nothing when all is well.
 *
 * Left out: the empty elements by which Tabster, Fluent's keyboard library, notices that focus comes and goes. They are
 * hidden from screen readers, hand focus on at once, and so are no place where anyone could be.
 */
export async function findAxeProblems(page: Page, by: AxeRules): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What passed is not described in detail: nobody reads it, and it takes most of the time.
    .options({
      resultTypes: ['violations'],
      runOnly: { ...rules[by], values: [...rules[by].values] },
    })
    .exclude('[data-tabster-dummy]')
    .exclude(['iframe[title="Evenkeel"]', '[data-tabster-dummy]'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, target.join(' '), failureSummary?.split('\n').at(-1)?.trim()].join(': '),
    ),
  );
}
