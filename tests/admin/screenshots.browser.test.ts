import { expect, it } from 'vitest'

import { describeInBrowser, type Panel, usePanel } from '../setup/browser'

import { editPath } from './event'

const FOLDER = 'docs/images'

// Run by hand, since pictures change with every font: SCREENSHOTS=1 npx vitest run screenshots
describeInBrowser('The pictures in the documentation', () => {
  const panel = usePanel()

  it.runIf(process.env.SCREENSHOTS)('are taken of the demo content', async () => {
    const editor = await panel.signIn('editor')
    const { page, goto } = editor
    const shoot = async (name: string) => {
      await page.waitForTimeout(1_500)
      await page.screenshot({ path: `${FOLDER}/${name}.png` })
    }
    const id = await summitOf(editor)
    await goto('/admin')
    await shoot('dashboard')
    await goto('/admin/collections/events?locale=en&limit=10')
    await shoot('events')
    await goto(editPath(id, 'fr'))
    await shoot('event-fr')
    await goto(editPath(id, 'ar'))
    await shoot('event-ar')
    await editor.ask('PATCH', `/api/events/${id}?locale=fr&draft=true`, {
      summary: 'Les villes se réunissent pour préparer la suite.',
    })
    await goto(`/admin/collections/events/${id}/versions?locale=fr`)
    await page.locator('tbody a').first().click()
    await page.locator('.html-diff__diff-new').first().waitFor()
    await shoot('versions')
    await page.goto('/graphiql')
    await page.locator('.graphiql-container').waitFor()
    await page.waitForTimeout(3_000)
    await page.getByRole('button', { name: /Execute query/ }).click()
    await shoot('graphiql')
    expect(page.url()).toContain('/graphiql')
  })
})

/** The first event of the demo content that is written in French and has sessions. */
const summitOf = async ({ ask }: Panel): Promise<number> => {
  const path = '/api/events?locale=fr&where[kind][equals]=summit&limit=1&sort=-startsAt&depth=0'
  const { docs } = await ask<{ docs: { id: number }[] }>('GET', path)
  const [summit] = docs
  if (!summit) throw new Error('The demo content has no summit.')
  return summit.id
}
