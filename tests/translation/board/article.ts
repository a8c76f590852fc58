import type { Panel } from '../../setup/browser'

/** An article of a test's own, in English on line and in French a draft. Returns its id. */
export const createArticle = async ({ ask }: Panel, title: string): Promise<number> => {
  const { doc } = await ask<{ doc: { id: number } }>('POST', '/api/articles?locale=en', {
    ...{ title, summary: 'Mayors meet to speak about schools.', kind: 'news' },
    ...{ publishedAt: '2026-03-01', _status: 'published' },
  })
  await ask('PATCH', `/api/articles/${doc.id}?locale=fr&draft=true`, {
    ...{ title: `${title} (en français)`, summary: 'Des maires parlent des écoles.' },
  })
  return doc.id
}

export const articlePath = (id: number, locale: string) =>
  `/admin/collections/articles/${id}?locale=${locale}`

type Unit = { key: string; state: string; stale: boolean }

/** Whether a text of an article is out of date in a language. */
export const isStale = async (
  { ask }: Panel,
  id: number,
  key: string,
  locale = 'fr',
): Promise<boolean | undefined> => {
  const query = `collection=articles&id=${id}&locale=${locale}&key=${key}`
  const { units } = await ask<{ units: Unit[] }>('GET', `/api/translation/units?${query}`)
  return units[0]?.stale
}
