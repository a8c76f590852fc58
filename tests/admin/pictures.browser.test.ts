import { expect } from 'vitest'

import { describeInBrowser, itWithFullCounts, usePanel } from '../setup/browser'

describeInBrowser('A picture', () => {
  const panel = usePanel()

  itWithFullCounts(
    'is saved as it was cropped, and with its focal point, by the button that publishes',
    async () => {
      const { goto, page } = await panel.signIn('editor')
      const stored = async (query = 'limit=1') => {
        const answer = await page.request.get(`/api/media?${query}&locale=en&depth=0`)
        const { docs } = (await answer.json()) as { docs: Picture[] }
        if (!docs[0]) throw new Error('There is no picture to crop.')
        return docs[0]
      }
      const before = await stored()
      const width = Math.floor(before.width / 2)

      await goto(`/admin/collections/media/${before.id}?locale=en`)
      await page.getByRole('button', { name: 'Edit Image' }).click()
      const apply = page.getByRole('button', { name: 'Apply Changes' })
      // What is typed before the picture is there is lost.
      await apply.and(page.locator(':enabled')).waitFor()
      const inputs = page.locator('.edit-upload input')
      await inputs.nth(0).fill(String(width))
      await inputs.nth(2).fill('20')
      await inputs.nth(2).blur()
      await apply.click()
      const saved = page.waitForResponse((it) => it.request().method() === 'PATCH')
      await page.getByRole('button', { name: /^Publish in English/ }).click()
      expect((await saved).status()).toBe(200)

      const after = await stored(`where[id][equals]=${before.id}`)
      expect(after).toMatchObject({ width, focalX: 20 })
      expect(after.filename).not.toBe(before.filename)
    },
  )
})

type Picture = { id: number; filename: string; width: number; focalX: number }
