import type { APIRequestContext } from 'playwright-core'

import { body, link, paragraph } from '../../network'

/** With title, summary and address these are three hundred texts. */
const PARAGRAPHS = 297

/**
 * Writes an English article of three hundred texts, every second of them translated into French.
 *
 * @returns its id
 */
export const writeLongArticle = async (api: APIRequestContext, origin: string): Promise<number> => {
  const call = async <T>(method: 'PATCH' | 'POST', path: string, data: object): Promise<T> => {
    const response = await api.fetch(path, { method, data, headers: { Origin: origin } })
    if (!response.ok()) throw new Error(`${path}: ${await response.text()}`)
    return response.json()
  }
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) =>
    paragraph(
      `p${at}`,
      `In chapter ${at + 1} of the report, `,
      link('https://example.org/report', 'the mayors of the network'),
      ` explain over ${at + 20} pages how prevention works in their neighbourhoods and schools.`,
    ),
  )
  const { doc } = await call<{ doc: { id: number } }>(
    'POST',
    '/api/articles?locale=en&draft=true',
    {
      ...{ kind: 'news', publishedOn: '2026-03-01', title: 'A long report', summary: 'Long.' },
      body: body(...paragraphs),
    },
  )
  const acts = paragraphs.flatMap((_, at) =>
    at % 2 === 0
      ? []
      : [
          {
            ...{ key: `body#p${at}`, act: 'translate', version: 0 },
            target: `Au chapitre ${at + 1} du rapport, <g1>les maires du réseau</g1> expliquent en ${at + 20} pages comment la prévention fonctionne dans leurs quartiers et leurs écoles.`,
          },
        ],
  )
  const place = { collection: 'articles', id: doc.id, locale: 'fr' }
  await call('POST', '/api/translation/acts', { ...place, acts })
  return doc.id
}
