import { expect, it } from 'vitest'

import { describeInBrowser, type Panel, usePanel } from '../setup/browser'

import { editPath } from './event'

const FOLDER = 'docs/images'

const MENDED =
  'Le cinquième sommet du réseau a réuni 60 maires au Cap (Afrique du Sud), du 3 au 5 décembre 2024. Les gouvernements du Canada et des États-Unis comptent parmi ses parrains.'

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
    /** The text as it is once somebody has translated it, for who reviews it beside its page. */
    const shootReview = async ({ unit: key, version, ...place }: Stale) => {
      const translator = await panel.signIn('french')
      const act = { key, version, act: 'translate', target: MENDED }
      await translator.ask('POST', '/api/translation/acts', { ...place, acts: [act] })
      const reviewer = await panel.signIn('reviewer')
      await reviewer.goto(deskAt({ ...place, unit: key }, '&mode=review'))
      await reviewer.page.locator('.desk-active').waitFor()
      await reviewer.page.keyboard.press('Alt+p')
      await reviewer.page.frameLocator('.desk-preview').locator('.is-shown').waitFor()
      await reviewer.page.waitForTimeout(1_500)
      await reviewer.page.screenshot({ path: `${FOLDER}/desk-review.png` })
    }
    const id = await summitOf(editor)
    await goto('/admin')
    await shoot('dashboard')
    await goto('/admin/collections/events?locale=en&limit=10&preset=')
    await shoot('events')
    await goto(editPath(id, 'fr'))
    await shoot('event-fr')
    await goto(editPath(id, 'ar'))
    await shoot('event-ar')
    await goto('/admin/translation')
    await shoot('translation-dashboard')
    const stale = await staleText(editor)
    await goto(deskAt(stale))
    await shoot('desk-fr')
    await shootReview(stale)
    await editor.ask('PATCH', `/api/events/${id}?locale=fr&draft=true`, {
      summary: 'Les villes se réunissent pour préparer la suite.',
    })
    await goto(`/admin/collections/events/${id}/versions?locale=fr`)
    await page.locator('tbody a').first().click()
    await page.locator('.html-diff__diff-new').first().waitFor()
    await shoot('versions')
    await page.goto('/graphiql')
    await page.locator('.graphiql-container').waitFor()
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.locator('.result-window .view-line').first().waitFor()
    await shoot('graphiql')
    expect(page.url()).toContain('/graphiql')
  })
})

type Stale = { collection: string; id: string; locale: string; unit: string; version: number }

/** Where the desk opens a text. It is one of the features, which can all be taken away. */
const deskAt = (
  { collection, id, locale, unit }: Pick<Stale, 'collection' | 'id' | 'locale' | 'unit'>,
  more = '',
): string => `/admin/translation/desk/${collection}/${id}/${locale}?unit=${unit}${more}`

/** The text of an event whose source was changed after its translation. */
const staleText = async ({ ask }: Panel): Promise<Stale> => {
  type Item = { collection: string; id: string; key: string; version: number }
  const path = '/api/translation/queue?locale=fr&collection=events&stale=true&limit=1'
  const { items } = await ask<{ items: Item[] }>('GET', path)
  const [stale] = items
  if (!stale) throw new Error('The demo content has no stale text.')
  const { collection, id, key: unit, version } = stale
  return { collection, id, locale: 'fr', unit, version }
}

/** The first event of the demo content that is written in French and has sessions. */
const summitOf = async ({ ask }: Panel): Promise<number> => {
  const path = '/api/events?locale=fr&where[kind][equals]=summit&limit=1&sort=-startsAt&depth=0'
  const { docs } = await ask<{ docs: { id: number }[] }>('GET', path)
  const [summit] = docs
  if (!summit) throw new Error('The demo content has no summit.')
  return summit.id
}
