import { expect } from 'vitest'

import { violationsOn } from '../setup/axe'
import { describeInBrowser, itWithFullCounts, usePanel } from '../setup/browser'

describeInBrowser('The GraphQL explorer', () => {
  const panel = usePanel()

  itWithFullCounts(
    'opens an example of each collection in the language chosen, ready to run',
    async () => {
      const page = await panel.openWindow()
      await page.goto('/graphiql')
      const examples = page.getByRole('region', { name: 'Examples' })
      await examples.getByLabel('Language').selectOption('fr')
      await examples.getByRole('button', { name: 'Cities', exact: true }).click()
      await page.locator('.graphiql-query-editor').getByText('query Cities').waitFor()
      await page.getByRole('button', { name: /Execute query/ }).click()
      await page.locator('.result-window').getByText('"totalDocs"').waitFor()
      expect(await violationsOn(page, 'section[aria-label=Examples]')).toEqual([])
      if (process.env.SCREENSHOTS) await page.screenshot({ path: 'docs/images/graphiql.png' })
    },
  )
})
