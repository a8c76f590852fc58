import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Options = {
  /** A selector; without it the whole page. */
  part?: string
  /** Also what axe holds to be good practice. */
  isStrict?: boolean
}

/** The rules of WCAG 2.2 AA that fail on a page, or in a part of it, with the elements that do. */
export const violationsOn = async (page: Page, part?: string): Promise<string[]> =>
  (await violations(page, { part })).map(told)

/** The same with what axe holds to be good practice. */
export const strictViolationsOn = async (page: Page): Promise<string[]> =>
  (await violations(page, { isStrict: true })).map(told)

/** The rules of WCAG 2.2 AA that fail on a page, by name. */
export const failingRulesOn = async (page: Page): Promise<string[]> =>
  (await violations(page)).map(({ id }) => id).toSorted()

const violations = async (page: Page, { part, isStrict }: Options = {}) => {
  await page.evaluate(AXE)
  // The panel names some controls a frame after they are drawn.
  await page.waitForTimeout(300)
  const results = await page.evaluate<AxeResults, [string | undefined, object]>(
    ([selector, how]) =>
      (
        window as unknown as { axe: { run: (on: unknown, how: object) => Promise<AxeResults> } }
      ).axe.run(selector ?? document, how),
    [part, isStrict ? {} : { runOnly: WCAG }],
  )
  return results.violations
}

const told = ({ id, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${nodes.map(({ target }) => target).join(' ')}`
